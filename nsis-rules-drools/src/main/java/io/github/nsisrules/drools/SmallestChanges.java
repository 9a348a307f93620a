package io.github.nsisrules.drools;

import io.github.nsisrules.explain.WhatIf;
import io.github.nsisrules.explain.WhatIf.Change;
import io.github.nsisrules.explain.WhatIf.Goal;
import io.github.nsisrules.explain.WhatIf.Place;
import io.github.nsisrules.explain.WhatIf.Variant;
import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.Login;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.GivenFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
    private final NewValues newValues;
    private final List<FactAt> changeable;
    private final TuSolution filled;
    private final List<Set<FactAt>> feasible = new ArrayList<>();
    private final List<Set<FactAt>> infeasible = new ArrayList<>();
    private final Map<Set<FactAt>, List<TuSolution>> found = new HashMap<>();

    SmallestChanges(Classification answer, Goal goal, Set<Place> fixed, Classifier classifier) {
        this.answer = answer;
        this.solution = answer.solution();
        this.goal = goal;
        this.classifier = classifier;
        this.newValues = new NewValues(answer.evaluatedOn());
        Set<Fact> relevant = RelevantFacts.of(goal.topic(), classifier);
        this.filled = filled(relevant);
        this.changeable = FactAt.all(solution).stream()
                .filter(fact -> (relevant.contains(fact.fact()) || standsInTheWay(fact, relevant))
                        && !fixed.contains(place(fact)))
                .toList();
    }

    /** Whether a fact on which nothing rests forbids values of one that matters: an eID comes in by some road (section 1.4). */
    private boolean standsInTheWay(FactAt fact, Set<Fact> relevant) {
        if (fact.fact() == Fact.BROKER) {
            return relevant.contains(Fact.LOGINS) && fact.in(solution) == Broker.NONE;
        } else if (fact.fact() == Fact.LOGINS) {
            return relevant.contains(Fact.BROKER)
                    && fact.in(solution) instanceof Set<?> logins
                    && logins.stream().anyMatch(login -> ((Login) login).isEid());
        }
        return false;
    }

    /** The solution with some value wherever one is unknown that does not matter here: that leaves less to try. */
    private TuSolution filled(Set<Fact> relevant) {
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
        List<Change> changes = new ArrayList<>();
        found.forEach((facts, solutions) -> changes.add(change(facts, solutions)));
        changes.sort(Comparator.<Change>comparingInt(change -> change.facts().size())
                .thenComparing(change ->
                        ease(change).stream().max(Comparator.naturalOrder()).orElseThrow())
                .thenComparing(change -> ease(change).toString())
                .thenComparing(change -> change.facts().toString()));
        return new WhatIf(answer, goal, changes);
    }

    private static List<Integer> ease(Change change) {
        return change.facts().stream()
                .map(place -> BY_EASE.indexOf(place.fact()))
                .toList();
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
                List<TuSolution> solutions = isFeasible(more) ? solutions(more) : List.of();
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
        } else if (infeasible.stream().anyMatch(more -> more.containsAll(changed))) {
            return false;
        }
        boolean is = isFeasible(inOrder(changed), filled);
        (is ? feasible : infeasible).add(changed);
        return is;
    }

    private boolean isFeasible(List<FactAt> rest, TuSolution partly) {
        if (rest.isEmpty()) {
            Classification some = classifier.conclude(partly, answer.evaluatedOn());
            return !goal.opposite().isMetBy(some);
        }
        FactAt fact = rest.get(0);
        List<FactAt> others = rest.subList(1, rest.size());
        if (fact.canBeUnknown()) {
            return isFeasible(others, fact.hiddenIn(partly));
        }
        return isFeasible(others, partly)
                || newValues.of(fact, solution).stream()
                        .anyMatch(value -> isFeasible(others, fact.setIn(partly, value)));
    }

    /** All solutions with other values for these facts that meet the goal; those that change the fewest values of a set. */
    private List<TuSolution> solutions(Set<FactAt> changed) {
        List<TuSolution> solutions = new ArrayList<>();
        TuSolution hidden = filled;
        for (FactAt fact : changed) {
            hidden = fact.canBeUnknown() ? fact.hiddenIn(hidden) : hidden;
        }
        collect(inOrder(changed), hidden, solutions);
        List<FactAt> sets = changed.stream()
                .filter(fact -> fact.in(solutions.isEmpty() ? solution : solutions.get(0)) instanceof Set<?>)
                .toList();
        return solutions.stream()
                .filter(far -> solutions.stream().noneMatch(near -> isNearer(near, far, changed, sets)))
                .toList();
    }

    private void collect(List<FactAt> rest, TuSolution partly, List<TuSolution> solutions) {
        if (rest.isEmpty()) {
            if (goal.isMetBy(classifier.conclude(partly, answer.evaluatedOn()))) {
                solutions.add(partly);
            }
            return;
        }
        FactAt fact = rest.get(0);
        for (Object value : newValues.of(fact, solution)) {
            if (isValid(fact, value, partly)) {
                collect(rest.subList(1, rest.size()), fact.setIn(partly, value), solutions);
            }
        }
    }

    /** An eID comes in by some road. */
    private static boolean isValid(FactAt fact, @Nullable Object value, TuSolution partly) {
        UseCase useCase = partly.useCases().get(Math.max(fact.useCase(), 0));
        if (fact.fact() == Fact.BROKER && value == Broker.NONE) {
            return useCase.logins() == null || useCase.logins().stream().noneMatch(Login::isEid);
        } else if (fact.fact() == Fact.LOGINS && value instanceof Set<?> logins) {
            return useCase.broker() != Broker.NONE || logins.stream().noneMatch(login -> ((Login) login).isEid());
        }
        return true;
    }

    /** Whether one solution changes fewer members of sets than the other, and is the same otherwise. */
    private boolean isNearer(TuSolution near, TuSolution far, Set<FactAt> changed, List<FactAt> sets) {
        boolean less = false;
        for (FactAt fact : changed) {
            if (sets.contains(fact)) {
                Set<Object> changes = changes(fact, near);
                Set<Object> others = changes(fact, far);
                if (!others.containsAll(changes)) {
                    return false;
                }
                less |= changes.size() < others.size();
            } else if (!Objects.equals(fact.in(near), fact.in(far))) {
                return false;
            }
        }
        return less;
    }

    /** What is added to a set or taken from it. */
    private Set<Object> changes(FactAt fact, TuSolution changed) {
        Set<Object> before = members(fact.in(solution));
        Set<Object> after = members(fact.in(changed));
        Set<Object> changes = new HashSet<>(before);
        changes.addAll(after);
        before.retainAll(after);
        changes.removeAll(before);
        return changes;
    }

    private static Set<Object> members(@Nullable Object value) {
        return value instanceof Set<?> set ? new HashSet<>(set) : new HashSet<>();
    }

    private List<FactAt> inOrder(Set<FactAt> facts) {
        return changeable.stream().filter(facts::contains).toList();
    }

    private Change change(Set<FactAt> facts, List<TuSolution> solutions) {
        List<FactAt> inOrder = inOrder(facts);
        return new Change(
                inOrder.stream().map(this::place).toList(),
                inOrder.stream().anyMatch(fact -> OF_WHAT_IT_IS.contains(fact.fact())),
                solutions.stream().map(changed -> variant(inOrder, changed)).toList());
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
