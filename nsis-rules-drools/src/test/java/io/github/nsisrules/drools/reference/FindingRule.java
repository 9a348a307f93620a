package io.github.nsisrules.drools.reference;

import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.result.Severity;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * An entry of a list of findings in section 6.
 *
 * @param <R> where the conditions are
 */
record FindingRule<R>(
        String number, String id, Severity severity, BiPredicate<R, UseCase> useCases, Predicate<R> wholeSolution) {

    /** A finding about use cases. */
    static <R> FindingRule<R> of(String number, String id, Severity severity, BiPredicate<R, UseCase> useCases) {
        return new FindingRule<>(number, id, severity, useCases, rules -> false);
    }

    /** A finding about the solution as a whole. */
    static <R> FindingRule<R> whole(String number, String id, Severity severity, Predicate<R> wholeSolution) {
        return new FindingRule<>(number, id, severity, (rules, u) -> false, wholeSolution);
    }
}
