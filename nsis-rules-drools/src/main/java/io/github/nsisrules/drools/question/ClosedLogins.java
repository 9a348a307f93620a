package io.github.nsisrules.drools.question;

import io.github.nsisrules.result.SolutionType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Do users of a use case log in by what has closed? Asked under {@code nemlogin3-2023-11}.
 *
 * @param closedLogin whether NemID or the employee signature is among the logins
 */
public record ClosedLogins(SolutionType type, boolean closedLogin) implements Question {
    @Override
    public List<@Nullable Object> key() {
        return Question.keyOf(ClosedLogins.class, type, closedLogin);
    }
}
