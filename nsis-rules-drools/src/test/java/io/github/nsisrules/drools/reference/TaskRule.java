package io.github.nsisrules.drools.reference;

import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.result.DueWindow;
import io.github.nsisrules.result.Necessity;
import io.github.nsisrules.result.Party;
import io.github.nsisrules.result.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table of tasks in section 6.
 *
 * @param <R> where the conditions are
 */
record TaskRule<R>(
        String number,
        String id,
        BiPredicate<R, UseCase> useCases,
        Predicate<R> wholeSolution,
        Function<R, Necessity> necessity,
        Party party,
        Due due,
        List<Role> roles) {

    static final List<Role> ASSESSMENTS = List.of(Role.SYSTEM_OWNER, Role.SECURITY_CONSULTANT, Role.DPO);
    static final List<Role> TECHNICAL = List.of(Role.IT_ARCHITECT, Role.SYSTEM_OWNER);
    static final List<Role> AGREEMENTS = List.of(Role.CONTRACT_MANAGER, Role.SYSTEM_OWNER);
    static final List<Role> ELSE = List.of(Role.SYSTEM_OWNER);

    static final Due NO_DATE = u -> null;

    /** When a task is due for one use case; one for the whole solution is due as for all its use cases. */
    interface Due {
        @Nullable
        DueWindow of(UseCase useCase);
    }

    /** A task that concerns use cases. */
    static <R> TaskRule<R> task(
            String number,
            String id,
            BiPredicate<R, UseCase> useCases,
            Necessity necessity,
            Party party,
            Due due,
            List<Role> roles) {
        return new TaskRule<>(number, id, useCases, rules -> false, rules -> necessity, party, due, roles);
    }

    /** A task that concerns the solution as a whole. */
    static <R> TaskRule<R> wholeTask(
            String number,
            String id,
            Predicate<R> wholeSolution,
            Necessity necessity,
            Party party,
            Due due,
            List<Role> roles) {
        return new TaskRule<>(number, id, (rules, u) -> false, wholeSolution, rules -> necessity, party, due, roles);
    }

    /** A window of inclusive days. */
    static DueWindow window(String from, String to) {
        return new DueWindow(LocalDate.parse(from), LocalDate.parse(to));
    }
}
