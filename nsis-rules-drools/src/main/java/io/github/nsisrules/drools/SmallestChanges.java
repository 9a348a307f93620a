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
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Finds all smallest sets of facts that can be changed so that a goal is met. Belongs to one search and one thread. */
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
    private final Trials trials;
    private final NearestValues nearestValues;
    private final List<FactAt> changeable;
    private final TuSolution filled;
    private final Map<Set<FactAt>, List<TuSolution>> found = new HashMap<>();

    SmallestChanges(Classification answer, Goal goal, Set<Place> fixed, Classifier classifier) {
        this.answer = answer;
        this.solution = answer.solution();
        this.goal = goal;
        this.classifier = classifier;
        NewValues newValues = new NewValues(answer.evaluatedOn());
        this.trials = new Trials(solution, newValues, new Attainable(goal, classifier, answer.evaluatedOn()));
        this.nearestValues = new NearestValues(solution, newValues, trials);
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
            search();
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
     * Finds one after the other. Whatever has not been found yet leaves some fact of each that has been found as it is; so it is looked for
     * among all other facts, for each smallest choice of such facts. Where it is not there for any of them, all have been found.
     */
    private void search() {
        Set<Set<FactAt>> choices = Set.of(Set.of());
        Set<Set<FactAt>> searched = new HashSet<>();
        Optional<Set<FactAt>> staying = Optional.of(Set.of());
        while (staying.isPresent()) {
            searched.add(staying.get());
            Set<FactAt> some = trials.someThatMeet(without(changeable, staying.get()), filled);
            if (some != null) {
                Set<FactAt> smallest = smallest(some);
                found.put(smallest, nearestValues.of(inOrder(smallest), filled));
                choices = extended(choices, smallest);
            }
            staying = choices.stream()
                    .filter(choice -> !searched.contains(choice))
                    .findFirst();
        }
    }

    /** A smallest set of these facts that can be changed so that the goal is met. */
    private Set<FactAt> smallest(Set<FactAt> facts) {
        Set<FactAt> smallest = facts;
        for (FactAt fact : inOrder(facts)) {
            if (smallest.contains(fact)) {
                Set<FactAt> fewer = trials.someThatMeet(without(inOrder(smallest), Set.of(fact)), filled);
                smallest = fewer == null ? smallest : fewer;
            }
        }
        return smallest;
    }

    /** The smallest choices of a fact of each change, when there is one change more. */
    private Set<Set<FactAt>> extended(Set<Set<FactAt>> before, Set<FactAt> change) {
        Set<Set<FactAt>> choices = new LinkedHashSet<>();
        List<Set<FactAt>> larger = new ArrayList<>();
        for (Set<FactAt> choice : before) {
            if (!Collections.disjoint(choice, change)) {
                choices.add(choice);
                continue;
            }
            for (FactAt fact : inOrder(change)) {
                Set<FactAt> with = new HashSet<>(choice);
                with.add(fact);
                larger.add(with);
            }
        }
        larger.removeIf(choice -> choices.stream().anyMatch(choice::containsAll));
        choices.addAll(larger);
        return choices;
    }

    private static List<FactAt> without(List<FactAt> facts, Set<FactAt> some) {
        return facts.stream().filter(fact -> !some.contains(fact)).toList();
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
