package io.github.nsisrules.drools.question;

import io.github.nsisrules.result.SolutionType;

/**
 * Do users of a use case log in by what has closed? Asked under {@code nemlogin3-2023-11}.
 *
 * @param closedLogin whether NemID or the employee signature is among the logins
 */
public record ClosedLogins(SolutionType type, boolean closedLogin) implements Question {
    @Override
    public int key() {
        return Question.number(3, Question.and(Question.and(0, type), closedLogin));
    }
}
