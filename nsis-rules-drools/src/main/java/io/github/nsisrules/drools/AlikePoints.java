package io.github.nsisrules.drools;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The completions of a use case in groups that have one outcome in each of some contexts, all those that a solution leaves open.
 * Thousands of completions are some hundreds of groups. Immutable, but for what is only computed once it is asked for.
 */
final class AlikePoints {

    private final int[] groupByPoint;
    private final int[] contributionByGroup;
    private final UseCaseOutcome[][] outcomesByContext;
    private final List<List<Letter>> lettersByContext;
    private final UseCaseDecisions decisions;
    private volatile @Nullable Decisions numberedDecisions;

    /**
     * The groups, numbered by the first point of each.
     *
     * @param groupByPoint the group of each point
     * @param contributionByGroup what the use case contributes to the solution in a completion of a group
     * @param outcomesByContext the outcome of each group in each context
     */
    AlikePoints(
            int[] groupByPoint,
            int[] contributionByGroup,
            UseCaseOutcome[][] outcomesByContext,
            UseCaseDecisions decisions) {
        this.groupByPoint = groupByPoint;
        this.contributionByGroup = contributionByGroup;
        this.outcomesByContext = outcomesByContext;
        this.decisions = decisions;
        this.lettersByContext = new ArrayList<>(outcomesByContext.length);
        for (UseCaseOutcome[] outcomes : outcomesByContext) {
            lettersByContext.add(letters(outcomes));
        }
    }

    /** An outcome of the use case, with what it contributes to the solution in a completion that has this outcome. */
    record Letter(UseCaseOutcome outcome, int contribution) {}

    /** How many groups there are. */
    int count() {
        return contributionByGroup.length;
    }

    /** The group of a point; {@link Groups#NONE} if it is not valid. */
    int groupOf(int point) {
        return groupByPoint[point];
    }

    int contribution(int group) {
        return contributionByGroup[group];
    }

    /** The outcome of each group in a context. */
    UseCaseOutcome[] outcomes(int context) {
        return outcomesByContext[context];
    }

    /** The different outcomes in a context, in the order of their first points. */
    List<Letter> letters(int context) {
        return lettersByContext.get(context);
    }

    /** What counts as the result of each group in each context, as numbers from 0 on: equal results have the same. */
    static final class Decisions {

        private final List<int[]> different;
        private final int[] byContext;

        /**
         * @param different the results of all groups in contexts where they are not all the same
         * @param byContext which of these each context has
         */
        Decisions(List<int[]> different, int[] byContext) {
            this.different = List.copyOf(different);
            this.byContext = byContext;
        }

        List<int[]> different() {
            return different;
        }

        /** Which of those that differ a context has. */
        int indexOf(int context) {
            return byContext[context];
        }

        /** The result of each group in a context. */
        int[] in(int context) {
            return different.get(byContext[context]);
        }
    }

    Decisions decisions() {
        Decisions known = numberedDecisions;
        if (known == null) {
            known = numberDecisions();
            numberedDecisions = known;
        }
        return known;
    }

    private Decisions numberDecisions() {
        List<int[]> different = new ArrayList<>();
        int[] byContext = new int[outcomesByContext.length];
        Map<Integer, Integer> numbers = new HashMap<>();
        Map<IntBuffer, Integer> same = new HashMap<>();
        for (int context = 0; context < byContext.length; context++) {
            int[] ofGroups = new int[count()];
            for (int group = 0; group < ofGroups.length; group++) {
                int shared = decisions.numberOfDecision(outcomesByContext[context][group]);
                Integer number = numbers.putIfAbsent(shared, numbers.size());
                ofGroups[group] = number == null ? numbers.size() - 1 : number;
            }
            Integer earlier = same.putIfAbsent(IntBuffer.wrap(ofGroups), different.size());
            byContext[context] = earlier == null ? different.size() : earlier;
            if (earlier == null) {
                different.add(ofGroups);
            }
        }
        return new Decisions(different, byContext);
    }

    private List<Letter> letters(UseCaseOutcome[] outcomes) {
        Set<UseCaseOutcome> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Letter> letters = new ArrayList<>();
        for (int group = 0; group < outcomes.length; group++) {
            // The contribution follows from the road in, as does part of the outcome: an outcome comes with one only.
            if (seen.add(outcomes[group])) {
                letters.add(new Letter(outcomes[group], contributionByGroup[group]));
            }
        }
        return List.copyOf(letters);
    }
}
