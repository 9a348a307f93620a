package io.github.nsisrules.drools;

import io.github.nsisrules.explain.WhatIf;
import io.github.nsisrules.explain.WhatIf.Change;
import io.github.nsisrules.explain.WhatIf.Goal;
import io.github.nsisrules.explain.WhatIf.Place;
import io.github.nsisrules.explain.WhatIf.Variant;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.GivenFacts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Finds all smallest sets of facts that can be changed so that a goal is met. Whether some values of a set of facts can meet it is
 * asked of the rules at once, by leaving these facts unknown. The more facts are left unknown the more is possible; so a branch of
 * the search ends where even all that is left of it cannot help. Belongs to one search and one thread.
 */
final class SmallestChanges {

    /** From what is easiest to change to what a solution is. */
    private static final List<Fact> BY_EASE = List.of(
            Fact.ASSESSMENT,
            Fact.BROKER,
            Fact.LOGINS,
            Fact.SIGNING,
            Fact.PROTOCOL,
            Fact.PID_RID_USAGE,
            Fact.LEVEL_SET_BY_BROKER,
            Fact.CONNECTING_ORGANISATION,
            Fact.CUSTOMERS,
            Fact.OWNER,
            Fact.STATUTORY_WORK,
            Fact.AUTHORITY_TASK,
            Fact.PUBLIC_BODY,
            Fact.AUDIENCE,
            Fact.DATA_SUBJECTS,
            Fact.DATA);

    private static final Set<Fact> OF_WHAT_IT_IS = Set.of(Fact.AUDIENCE, Fact.DATA, Fact.DATA_SUBJECTS);

    private final Classification answer;
    private final TuSolution solution;
    private final Goal goal;
    private final Classifier classifier;
    private final NearestValues values;
    private final List<FactAt> changeable;
    private final TuSolution filled;
    private final List<Set<FactAt>> feasible = new ArrayList<>();
    private final Map<Set<FactAt>, List<TuSolution>> found = new HashMap<>();

    SmallestChanges(Classification answer, Goal goal, Set<Place> fixed, Classifier classifier) {
        this.answer = answer;
        this.solution = answer.solution();
        this.goal = goal;
        this.classifier = classifier;
        NewValues newValues = new NewValues(answer.evaluatedOn());
        this.values = new NearestValues(solution, newValues, new Attainable(goal, classifier, answer.evaluatedOn()));
        Set<Fact> relevant = RelevantFacts.of(goal.topic(), classifier);
        this.filled = filled(relevant, newValues);
        this.changeable = FactAt.all(solution).stream()
                .filter(fact -> relevant.contains(fact.fact()) && !fixed.contains(place(fact)))
                .toList();
    }

    /** The solution with some value wherever one is unknown that does not matter here: that leaves less to try. */
    private TuSolution filled(Set<Fact> relevant, NewValues newValues) {
        TuSolution known = solution;
        for (FactAt fact : FactAt.of(solution)) {
            if (fact.in(solution) == null && !relevant.contains(fact.fact())) {
                known = fact.setIn(known, newValues.of(fact, solution).get(0));
            }
        }
        return known;
    }

    WhatIf find() {
        if (!goal.isMetBy(answer)) {
            search(Set.of(), 0);
        }
        return new WhatIf(
                answer,
                goal,
                found.keySet().stream()
                        .map(this::inOrder)
                        .sorted(this::compare)
                        .map(this::change)
                        .toList());
    }

    /** The fewest facts first; of as many those of which the hardest is the easiest, then the next hardest; then as described. */
    private int compare(List<FactAt> one, List<FactAt> other) {
        int order = Integer.compare(one.size(), other.size());
        order = order == 0 ? Arrays.compare(hardestFirst(one), hardestFirst(other)) : order;
        return order == 0 ? Arrays.compare(places(one), places(other)) : order;
    }

    private static int[] hardestFirst(List<FactAt> facts) {
        return facts.stream()
                .map(fact -> BY_EASE.indexOf(fact.fact()))
                .sorted(Comparator.reverseOrder())
                .mapToInt(ease -> ease)
                .toArray();
    }

    private int[] places(List<FactAt> facts) {
        return facts.stream().mapToInt(changeable::indexOf).toArray();
    }

    /**
     * Tries all sets that add some facts to those changed, none of them before a set that it contains: the last fact alone first,
     * then the one before it, alone and with the last one, and so on.
     */
    private void search(Set<FactAt> changed, int first) {
        for (int i = changeable.size() - 1; i >= first; i--) {
            Set<FactAt> more = with(changed, changeable.subList(i, i + 1));
            if (found.keySet().stream().noneMatch(more::containsAll)
                    && isFeasible(with(more, changeable.subList(i + 1, changeable.size())))) {
                List<TuSolution> solutions = isFeasible(more) ? values.nearest(inOrder(more), filled) : List.of();
                if (solutions.isEmpty()) {
                    search(more, i + 1);
                } else {
                    found.put(more, solutions);
                }
            }
        }
    }

    private static Set<FactAt> with(Set<FactAt> changed, List<FactAt> more) {
        Set<FactAt> all = new HashSet<>(changed);
        all.addAll(more);
        return all;
    }

    /** Whether the goal could be met in some completion if these facts were unknown: the more, the rather. */
    private boolean isFeasible(Set<FactAt> changed) {
        if (feasible.stream().anyMatch(changed::containsAll)) {
            return true;
        }
        boolean is = values.canMeet(inOrder(changed), filled);
        if (is) {
            feasible.add(changed);
        }
        return is;
    }

    private List<FactAt> inOrder(Set<FactAt> facts) {
        return changeable.stream().filter(facts::contains).toList();
    }

    private Change change(List<FactAt> facts) {
        List<TuSolution> solutions = Objects.requireNonNull(found.get(new HashSet<>(facts)));
        return new Change(
                facts.stream().map(this::place).toList(),
                facts.stream().anyMatch(fact -> OF_WHAT_IT_IS.contains(fact.fact())),
                solutions.stream().map(changed -> variant(facts, changed)).toList());
    }

    private Variant variant(List<FactAt> facts, TuSolution changed) {
        GivenFacts given = new GivenFacts(changed);
        TuSolution told = solution;
        for (FactAt fact : facts) {
            told = fact.canBeUnknown() ? fact.hiddenIn(told) : told;
        }
        for (FactAt fact : facts) {
            told = fact.setIn(told, fact.in(changed));
        }
        return new Variant(
                facts.stream()
                        .map(fact -> given.because(fact.fact(), Math.max(fact.useCase(), 0)))
                        .toList(),
                classifier.classify(told, answer.evaluatedOn()));
    }

    private Place place(FactAt fact) {
        return new Place(
                fact.fact(),
                fact.useCase() == FactAt.SOLUTION
                        ? null
                        : solution.useCases().get(fact.useCase()).id());
    }
}
