package io.github.nsisrules.drools;

import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.Login;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the other values of some facts with which a goal is met, and of sets of values those nearest to the given ones. */
final class NearestValues {

    private static final Set<Fact> SETS = Set.of(Fact.LOGINS, Fact.DATA, Fact.PID_RID_USAGE);

    private final TuSolution solution;
    private final NewValues newValues;
    private final Attainable attainable;

    NearestValues(TuSolution solution, NewValues newValues, Attainable attainable) {
        this.solution = solution;
        this.newValues = newValues;
        this.attainable = attainable;
    }

    /** Whether the goal could be met in some completion if these facts of a solution were unknown. */
    boolean canMeet(List<FactAt> rest, TuSolution partly) {
        if (rest.isEmpty()) {
            return attainable.in(partly);
        }
        FactAt fact = rest.get(0);
        List<FactAt> others = rest.subList(1, rest.size());
        if (fact.canBeUnknown()) {
            return canMeet(others, fact.hiddenIn(partly));
        }
        return canMeet(others, partly)
                || newValues.of(fact, solution).stream().anyMatch(value -> canMeet(others, fact.setIn(partly, value)));
    }

    /**
     * All solutions with other values for these facts that meet the goal; those that change the fewest members of a set.
     *
     * @param others the solution with the facts that stay
     */
    List<TuSolution> nearest(List<FactAt> changed, TuSolution others) {
        // What cannot be unknown comes first: what is left to try can then be asked for at once.
        List<FactAt> inOrder = Stream.concat(
                        changed.stream().filter(fact -> !fact.canBeUnknown()),
                        changed.stream().filter(FactAt::canBeUnknown))
                .toList();
        TuSolution hidden = others;
        for (FactAt fact : changed) {
            hidden = fact.canBeUnknown() ? fact.hiddenIn(hidden) : hidden;
        }
        List<TuSolution> solutions = new ArrayList<>();
        collect(inOrder, 0, hidden, solutions);
        return solutions;
    }

    /** Tries the values of the facts from one on; of two solutions the nearer one first, since its first different value is nearer. */
    private void collect(List<FactAt> changed, int next, TuSolution partly, List<TuSolution> solutions) {
        if (next == changed.size()) {
            if (solutions.stream().noneMatch(near -> isNearer(near, partly, changed)) && attainable.isMetBy(partly)) {
                solutions.add(partly);
            }
            return;
        }
        FactAt fact = changed.get(next);
        List<FactAt> others = changed.subList(next + 1, changed.size());
        for (Object value : nearestFirst(fact)) {
            if (isValid(fact, value, partly)) {
                TuSolution more = fact.setIn(partly, value);
                if (others.isEmpty() || canMeet(others, more)) {
                    collect(changed, next + 1, more, solutions);
                }
            }
        }
    }

    private List<@Nullable Object> nearestFirst(FactAt fact) {
        List<@Nullable Object> values = newValues.of(fact, solution);
        if (!SETS.contains(fact.fact())) {
            return values;
        }
        values.sort(Comparator.comparingInt(value -> changes(fact, value).size()));
        return values;
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
    private boolean isNearer(TuSolution near, TuSolution far, List<FactAt> changed) {
        for (FactAt fact : changed) {
            Object one = fact.in(near);
            Object other = fact.in(far);
            boolean isNearer = SETS.contains(fact.fact())
                    ? changes(fact, other).containsAll(changes(fact, one))
                    : Objects.equals(one, other);
            if (!isNearer) {
                return false;
            }
        }
        return true;
    }

    /** What is added to a set or taken from it. */
    private Set<Object> changes(FactAt fact, @Nullable Object value) {
        Set<Object> before = members(fact.in(solution));
        Set<Object> after = members(value);
        Set<Object> changes = new HashSet<>(before);
        changes.addAll(after);
        before.retainAll(after);
        changes.removeAll(before);
        return changes;
    }

    private static Set<Object> members(@Nullable Object value) {
        return value instanceof Set<?> set ? new HashSet<>(set) : new HashSet<>();
    }
}
