package io.github.nsisrules.drools.question;

import io.github.nsisrules.result.SolutionType;

/**
 * What does the solution do with PID and RID numbers?
 */
public record PidRid(SolutionType type, boolean forwarded, boolean lookedUp) implements Question {
    @Override
    public int key() {
        return Question.number(15, Question.and(Question.and(Question.and(0, type), forwarded), lookedUp));
    }
}
