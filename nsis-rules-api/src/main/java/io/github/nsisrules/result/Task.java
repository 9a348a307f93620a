package io.github.nsisrules.result;

import io.github.nsisrules.stability.Stable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to do, once per solution. Where facts are unknown, due window and necessity are the worst case: the earliest
 * and the strongest.
 *
 * @param id the task's id, for example {@code migrate-to-nemlogin3}
 * @param status whether the task is there whatever the unknown facts are
 * @param necessity how necessary it is
 * @param party who answers for it
 * @param roles whom to involve, a suggestion
 * @param useCases the ids of the use cases that it concerns, as given; empty for the solution as a whole
 * @param due when it is due; {@code null} if no source names a date
 * @param overdue whether the date of evaluation is after the due window
 * @param rules the ids of the rules behind it
 */
@Stable
public record Task(
        String id,
        Status status,
        Necessity necessity,
        Party party,
        List<Role> roles,
        List<String> useCases,
        @Nullable DueWindow due,
        boolean overdue,
        List<String> rules) {

    /** Copies the lists. */
    public Task {
        roles = List.copyOf(roles);
        useCases = List.copyOf(useCases);
        rules = List.copyOf(rules);
    }
}
