package io.github.nsisrules.drools.question;

import io.github.nsisrules.result.SolutionType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What does the solution do with PID and RID numbers?
 */
public record PidRid(SolutionType type, boolean forwarded, boolean lookedUp) implements Question {
    @Override
    public List<@Nullable Object> key() {
        return Question.keyOf(PidRid.class, type, forwarded, lookedUp);
    }
}
