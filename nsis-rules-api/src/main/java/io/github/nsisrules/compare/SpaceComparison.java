package io.github.nsisrules.compare;

import io.github.nsisrules.result.RuleSet;
import io.github.nsisrules.stability.Experimental;
import java.time.LocalDate;
import java.util.List;

/**
 * On how many points of the decision space two rule sets, or two versions of one, conclude different things. Immutable and
 * safe for use by many threads.
 *
 * <p>A point is a completely known solution with one use case. Of values that neither rule set can tell from each other one
 * stands for all, such as {@code CPR_NUMBER} for all confidential data, so the space is finite and every point was decided by
 * both. What depends on nothing but the calendar, whether a task is overdue, is not compared.
 *
 * @param from the rule set compared from
 * @param to the rule set compared to
 * @param on the date on which both were evaluated: assessments are from that day, or from the day after it, when they do not
 *     count yet
 * @param points how many points the space has
 * @param entries every conclusion that either rule set can draw, also where they never differ: first the values of a
 *     classification in the order of {@link Aspect}, then tasks and then findings, those of the rule set compared from in its
 *     order before those that only the other has
 */
@Experimental
public record SpaceComparison(RuleSet from, RuleSet to, LocalDate on, long points, List<Entry> entries) {

    /** Copies the list. */
    public SpaceComparison {
        entries = List.copyOf(entries);
    }

    /** A conclusion that is compared. */
    public sealed interface Subject {}

    /**
     * A value of the classification.
     *
     * @param aspect one of {@link Aspect#TYPE} to {@link Aspect#PROVISIONAL}, but not the assessed level, which is given
     */
    public record Value(Aspect aspect) implements Subject {}

    /** A task, by its id. */
    public record TaskWithId(String id) implements Subject {}

    /** A finding, by its id. */
    public record FindingWithId(String id) implements Subject {}

    /**
     * What is to be said of one conclusion.
     *
     * @param kinds the ways in which it differs, those on most points first; empty if it never does
     */
    public record Entry(Subject subject, List<Kind> kinds) {

        /** Copies the list. */
        public Entry {
            kinds = List.copyOf(kinds);
        }

        /** On how many points it differs. */
        public long points() {
            return kinds.stream().mapToLong(Kind::points).sum();
        }
    }

    /**
     * One way in which a conclusion differs.
     *
     * @param change whether it vanishes, appears or changes
     * @param changed what of it changes, in the order of {@link Aspect}; empty if it vanishes or appears
     * @param points on how many points
     * @param example a smallest example: a solution of which as little as possible is known, so that it differs in this way
     *     whatever the unknown facts are. Without any fact that it tells, it would not be certain to
     */
    public record Kind(Change change, List<Aspect> changed, long points, Comparison example) {

        /** Copies the list. */
        public Kind {
            changed = List.copyOf(changed);
        }
    }
}
