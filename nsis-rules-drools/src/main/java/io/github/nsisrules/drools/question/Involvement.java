package io.github.nsisrules.drools.question;

import io.github.nsisrules.result.DecidedBy;
import io.github.nsisrules.result.Obligation;
import io.github.nsisrules.result.SolutionType;
import java.util.List;
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
    public List<@Nullable Object> key() {
        return Question.keyOf(Involvement.class, type, obligation, decidedBy, staff, employeeSignature);
    }
}
