package io.github.nsisrules.drools.question;

import io.github.nsisrules.result.SolutionType;

/**
 * What does the solution do with PID and RID numbers after NemID? Asked under {@code nemlogin3-2023-11}.
 *
 * @param keptOrForwarded whether they are stored as keys or sent on to internal systems
 */
public record PidRidKeys(SolutionType type, boolean keptOrForwarded, boolean lookedUp, boolean readFromCertificates)
        implements Question {
    @Override
    public int key() {
        return Question.number(
                16,
                Question.and(
                        Question.and(Question.and(Question.and(0, type), keptOrForwarded), lookedUp),
                        readFromCertificates));
    }
}
