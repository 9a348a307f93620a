package io.github.nsisrules.result;

import io.github.nsisrules.stability.Stable;
import java.util.List;

/**
 * Something to know that is not a task.
 *
 * @param id the finding's id, for example {@code SIGNING_STOPS}
 * @param status whether it holds whatever the unknown facts are
 * @param severity how serious it is
 * @param useCases the ids of the use cases that it concerns, as given; empty for the solution as a whole
 * @param rules the ids of the rules behind it
 */
@Stable
public record Finding(String id, Status status, Severity severity, List<String> useCases, List<String> rules) {

    /** Copies the lists. */
    public Finding {
        useCases = List.copyOf(useCases);
        rules = List.copyOf(rules);
    }
}
