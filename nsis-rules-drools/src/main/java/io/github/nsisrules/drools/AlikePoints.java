package io.github.nsisrules.drools;

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
    private volatile int @Nullable [][] decisionsByContext;

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
    int[][] decisions() {
        int[][] known = decisionsByContext;
        if (known == null) {
            known = new int[outcomesByContext.length][count()];
            Map<Integer, Integer> numbers = new HashMap<>();
            for (int context = 0; context < known.length; context++) {
                for (int group = 0; group < known[context].length; group++) {
                    int shared = decisions.numberOfDecision(outcomesByContext[context][group]);
                    Integer number = numbers.putIfAbsent(shared, numbers.size());
                    known[context][group] = number == null ? numbers.size() - 1 : number;
                }
            }
            decisionsByContext = known;
        }
        return known;
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
