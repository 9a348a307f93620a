package io.github.nsisrules.drools.question;

import io.github.nsisrules.result.DecidedBy;
import io.github.nsisrules.result.Obligation;
import io.github.nsisrules.result.SolutionType;
import org.jspecify.annotations.Nullable;

/**
 * What else does the municipality have to do for a use case?
 *
 * @param decidedBy who decides the level; {@code null} if nobody does
 * @param staff whether the users are employees
 */
public record Involvement(
        SolutionType type,
        Obligation obligation,
        @Nullable DecidedBy decidedBy,
        boolean staff,
        boolean employeeSignature)
        implements Question {
    @Override
    public int key() {
        return Question.number(
                8,
                Question.and(
                        Question.and(Question.and(Question.and(Question.and(0, type), obligation), decidedBy), staff),
                        employeeSignature));
    }
}
