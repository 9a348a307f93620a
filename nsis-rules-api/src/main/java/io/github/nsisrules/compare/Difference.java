package io.github.nsisrules.compare;

import io.github.nsisrules.result.Finding;
import io.github.nsisrules.result.Task;
import io.github.nsisrules.stability.Experimental;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One difference between two answers. Immutable.
 *
 * <p>The rules on either side are those that conclude what that side says, in the order of its argument. Where a side says
 * that something is not so, such as that a solution is no TU-solution, or has no such task, no rule concludes it and the
 * list is empty.
 */
@Experimental
public sealed interface Difference {

    /** The ids of the rules behind it in the answer compared from. */
    List<String> fromRules();

    /** The ids of the rules behind it in the answer compared to. */
    List<String> toRules();

    /**
     * A value that is another, or that other values are possible for.
     *
     * @param aspect what it says, one of {@link Aspect#TYPE} to {@link Aspect#PROVISIONAL}
     * @param useCase the id of the use case; {@code null} for the solution as a whole
     * @param from what the answer compared from says
     * @param to what the answer compared to says
     * @param <T> {@code SolutionType}, {@code Boolean}, {@code Obligation}, {@code DecidedBy}, {@code AssuranceLevel} or
     *     {@code LevelBasis}, by aspect
     */
    record OfValue<T>(
            Aspect aspect,
            @Nullable String useCase,
            Answer<T> from,
            Answer<T> to,
            List<String> fromRules,
            List<String> toRules)
            implements Difference {

        /** Copies the lists. */
        public OfValue {
            fromRules = List.copyOf(fromRules);
            toRules = List.copyOf(toRules);
        }
    }

    /** A task or finding that one side lacks, or that is not the same on both. */
    sealed interface OfEntry<E> extends Difference {

        /** The id of the task or finding. */
        String id();

        /** How the answer compared from has it; {@code null} if it lacks it. */
        @Nullable
        E from();

        /** How the answer compared to has it; {@code null} if it lacks it. */
        @Nullable
        E to();

        /** What happens to it. */
        default Change change() {
            return from() == null ? Change.APPEARS : to() == null ? Change.VANISHES : Change.CHANGES;
        }

        /** What of it is not the same, in the order of {@link Aspect}; empty if one side lacks it. */
        List<Aspect> changed();
    }

    /**
     * A task that appears, vanishes or changes.
     *
     * @param from the task in the answer compared from; {@code null} if it appears
     * @param to the task in the answer compared to; {@code null} if it vanishes
     */
    record OfTask(@Nullable Task from, @Nullable Task to) implements OfEntry<Task> {

        /**
         * Checks that it is one task.
         *
         * @throws IllegalArgumentException if there is no task, or if there are two
         */
        public OfTask {
            checkOneId(from == null ? null : from.id(), to == null ? null : to.id());
        }

        @Override
        public String id() {
            return from == null ? Objects.requireNonNull(to).id() : from.id();
        }

        @Override
        public List<Aspect> changed() {
            if (from == null || to == null) {
                return List.of();
            }
            List<Aspect> changed = new ArrayList<>();
            addUnless(from.status() == to.status(), Aspect.STATUS, changed);
            addUnless(from.necessity() == to.necessity(), Aspect.NECESSITY, changed);
            addUnless(from.party() == to.party(), Aspect.PARTY, changed);
            addUnless(from.roles().equals(to.roles()), Aspect.ROLES, changed);
            addUnless(from.useCases().equals(to.useCases()), Aspect.USE_CASES, changed);
            addUnless(Objects.equals(from.due(), to.due()), Aspect.DUE, changed);
            addUnless(from.overdue() == to.overdue(), Aspect.OVERDUE, changed);
            return changed;
        }

        @Override
        public List<String> fromRules() {
            return from == null ? List.of() : from.rules();
        }

        @Override
        public List<String> toRules() {
            return to == null ? List.of() : to.rules();
        }
    }

    /**
     * A finding that appears, vanishes or changes.
     *
     * @param from the finding in the answer compared from; {@code null} if it appears
     * @param to the finding in the answer compared to; {@code null} if it vanishes
     */
    record OfFinding(@Nullable Finding from, @Nullable Finding to) implements OfEntry<Finding> {

        /**
         * Checks that it is one finding.
         *
         * @throws IllegalArgumentException if there is no finding, or if there are two
         */
        public OfFinding {
            checkOneId(from == null ? null : from.id(), to == null ? null : to.id());
        }

        @Override
        public String id() {
            return from == null ? Objects.requireNonNull(to).id() : from.id();
        }

        @Override
        public List<Aspect> changed() {
            if (from == null || to == null) {
                return List.of();
            }
            List<Aspect> changed = new ArrayList<>();
            addUnless(from.status() == to.status(), Aspect.STATUS, changed);
            addUnless(from.severity() == to.severity(), Aspect.SEVERITY, changed);
            addUnless(from.useCases().equals(to.useCases()), Aspect.USE_CASES, changed);
            return changed;
        }

        @Override
        public List<String> fromRules() {
            return from == null ? List.of() : from.rules();
        }

        @Override
        public List<String> toRules() {
            return to == null ? List.of() : to.rules();
        }
    }

    private static void addUnless(boolean same, Aspect aspect, List<Aspect> changed) {
        if (!same) {
            changed.add(aspect);
        }
    }

    private static void checkOneId(@Nullable String from, @Nullable String to) {
        if (from == null ? to == null : to != null && !from.equals(to)) {
            throw new IllegalArgumentException("A difference is of one task or finding, not of '" + from + "' and '"
                    + to + "'.\nMaybe one that vanishes and one that appears were paired.");
        }
    }
}
