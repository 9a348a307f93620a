package io.github.nsisrules.drools.question;

import io.github.nsisrules.result.SolutionType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What does the solution do with PID and RID numbers after NemID? Asked under {@code nemlogin3-2023-11}.
 *
 * @param keptOrForwarded whether they are stored as keys or sent on to internal systems
 */
public record PidRidKeys(SolutionType type, boolean keptOrForwarded, boolean lookedUp, boolean readFromCertificates)
        implements Question {
    @Override
    public List<@Nullable Object> key() {
        return Question.keyOf(PidRidKeys.class, type, keptOrForwarded, lookedUp, readFromCertificates);
    }
}
