package io.github.nsisrules.drools;

import io.github.nsisrules.drools.question.Question;

/** Somebody who answers questions: the rules, or who listens to what they are asked. */
interface Asking {

    /** What the rules conclude from a question: equal questions always have the identical answer. */
    Answer ask(Question question);
}
