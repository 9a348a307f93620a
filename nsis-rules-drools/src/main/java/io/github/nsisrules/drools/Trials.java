package io.github.nsisrules.drools;

import io.github.nsisrules.facts.TuSolution;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tries values of some facts of a solution, all others staying as they are, until a goal is met. Whether some values of several
 * facts can meet it is asked of the rules at once, by leaving these facts unknown: where they cannot, none are tried. But what could be
 * met in some completion need not be met in all where other facts stay unknown: for these there are {@link Counterexamples}; and
 * a choice that no value tried after it can mend is not followed any longer. Belongs to one search and one thread.
 */
final class Trials {

    private final TuSolution solution;
    private final NewValues newValues;
    private final Attainable attainable;
    private final Counterexamples counterexamples;

    Trials(TuSolution solution, NewValues newValues, Attainable attainable) {
        this.solution = solution;
        this.newValues = newValues;
        this.attainable = attainable;
        this.counterexamples = new Counterexamples(solution, newValues, attainable);
    }

    /**
     * Some of these facts that can be changed, and no others, so that the goal is met; {@code null} if it cannot be met.
     *
     * @param others the solution with the facts that stay
     */
    @Nullable
    Set<FactAt> someThatMeet(List<FactAt> changeable, TuSolution others) {
        List<FactAt> inOrder = inOrderOfTrial(changeable);
        TuSolution hidden = hidden(changeable, others);
        TuSolution meeting =
                canMeet(inOrder, hidden) ? first(List.of(), inOrder, hidden).meeting() : null;
        if (meeting == null) {
            return null;
        }
        return changeable.stream()
                .filter(fact -> !Objects.equals(fact.in(meeting), fact.in(solution)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What came of trying values.
     *
     * @param meeting a solution that meets the goal; {@code null} if there is none
     * @param blamed if there is none, facts whose values rule it out, whatever the values that others of those tried have
     */
    private record Trial(@Nullable TuSolution meeting, Set<FactAt> blamed) {}

    /** The first solution that meets the goal, where each fact is tried as it is before it is changed. */
    private Trial first(List<FactAt> chosen, List<FactAt> free, TuSolution partly) {
        if (free.isEmpty()) {
            return isMetBy(partly) ? new Trial(partly, Set.of()) : new Trial(null, blamed(chosen, free, partly));
        }
        FactAt fact = free.get(0);
        List<FactAt> others = free.subList(1, free.size());
        List<FactAt> with = new ArrayList<>(chosen);
        with.add(fact);
        Set<FactAt> blamed = new HashSet<>();
        for (Object value : asItIsFirst(fact)) {
            if (!fact.admits(value, partly)) {
                blamed.add(fact.limiting());
                continue;
            }
            TuSolution more = fact.setIn(partly, value);
            Trial trial = others.isEmpty() || canMeet(others, more)
                    ? first(with, others, more)
                    : new Trial(null, blamed(with, others, more));
            if (trial.meeting() != null || !trial.blamed().contains(fact)) {
                return trial;
            }
            blamed.addAll(trial.blamed());
        }
        blamed.remove(fact);
        return new Trial(null, blamed);
    }

    private List<@Nullable Object> asItIsFirst(FactAt fact) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(fact.in(solution));
        values.addAll(newValues.nearestFirst(fact, solution));
        return values;
    }

    /**
     * Those of the chosen facts without which the goal could be met, as few as are found, rather those chosen first. What cannot be
     * unknown is blamed unasked: all its values would have to be tried.
     */
    private Set<FactAt> blamed(List<FactAt> chosen, List<FactAt> free, TuSolution missing) {
        Set<FactAt> blamed = new HashSet<>();
        List<FactAt> freed = new ArrayList<>(free);
        TuSolution looser = missing;
        for (int i = chosen.size() - 1; i >= 0; i--) {
            FactAt fact = chosen.get(i);
            TuSolution without = hidden(List.of(fact), looser);
            freed.add(fact);
            if (!fact.canBeUnknown() || canMeet(freed, without)) {
                freed.remove(fact);
                blamed.add(fact);
            } else {
                looser = without;
            }
        }
        return blamed;
    }

    /** Whether the goal could be met with some values of facts that are free: those of them that can be unknown are so. */
    boolean canMeet(List<FactAt> free, TuSolution partly) {
        Set<FactAt> all = Set.copyOf(free);
        List<FactAt> known = free.stream().filter(fact -> !fact.canBeUnknown()).toList();
        return someMeets(known, partly, tried -> !counterexamples.refute(tried, all) && attainable.in(tried));
    }

    private boolean someMeets(List<FactAt> known, TuSolution partly, Predicate<TuSolution> meets) {
        if (known.isEmpty()) {
            return meets.test(partly);
        }
        FactAt fact = known.get(0);
        List<FactAt> others = known.subList(1, known.size());
        return asItIsFirst(fact).stream().anyMatch(value -> someMeets(others, fact.setIn(partly, value), meets));
    }

    /** What cannot be unknown comes first: what is left to try can then be asked for at once. */
    static List<FactAt> inOrderOfTrial(List<FactAt> facts) {
        return Stream.concat(
                        facts.stream().filter(fact -> !fact.canBeUnknown()),
                        facts.stream().filter(FactAt::canBeUnknown))
                .toList();
    }

    /** The solution with those of the facts unknown that can be. */
    static TuSolution hidden(List<FactAt> facts, TuSolution solution) {
        TuSolution hidden = solution;
        for (FactAt fact : facts) {
            hidden = fact.canBeUnknown() ? fact.hiddenIn(hidden) : hidden;
        }
        return hidden;
    }

    /** Whether the answer for a solution meets the goal; if not, a completion that shows it is kept. */
    boolean isMetBy(TuSolution tried) {
        if (counterexamples.refute(tried, Set.of())) {
            return false;
        }
        boolean is = attainable.isMetBy(tried);
        if (!is) {
            counterexamples.add(tried);
        }
        return is;
    }
}
