package io.github.nsisrules.drools;

import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.Login;
import io.github.nsisrules.facts.TuSolution;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Completions in which values that were tried miss a goal that they meet in others. Whatever else is tried must meet it in these
 * too, which is quickly asked: in a completion little is left unknown. Belongs to one search and one thread.
 */
final class Counterexamples {

    /** The more there are, the longer it takes to hold something against all of them. */
    private static final int AT_MOST = 50;

    private final TuSolution solution;
    private final NewValues newValues;
    private final Attainable attainable;
    private final List<Map<FactAt, Object>> found = new ArrayList<>();

    Counterexamples(TuSolution solution, NewValues newValues, Attainable attainable) {
        this.solution = solution;
        this.newValues = newValues;
        this.attainable = attainable;
    }

    /** Looks for a completion of a solution in which the goal is missed, and keeps it. */
    void add(TuSolution missing) {
        Map<FactAt, Object> values = new LinkedHashMap<>();
        TuSolution completed = missing;
        for (FactAt fact : FactAt.of(missing)) {
            if (fact.in(missing) == null) {
                Object value = missingWith(fact, completed);
                if (value == null) {
                    return;
                }
                values.put(fact, value);
                completed = fact.setIn(completed, value);
            }
        }
        if (!values.isEmpty()) {
            found.add(0, values);
            if (found.size() > AT_MOST) {
                found.remove(AT_MOST);
            }
        }
    }

    private @Nullable Object missingWith(FactAt fact, TuSolution partly) {
        for (Object value : newValues.of(fact, solution)) {
            if (value != null && fact.admits(value, partly) && !attainable.isMetBy(fact.setIn(partly, value))) {
                return value;
            }
        }
        return null;
    }

    /**
     * Whether a goal cannot be met with some values of facts, whatever the values of those that are free.
     *
     * @param free unknown in the solution, but still to be chosen
     */
    boolean refute(TuSolution partly, Set<FactAt> free) {
        for (int i = 0; i < found.size(); i++) {
            Map<FactAt, Object> values = found.get(i);
            if (!attainable.in(completed(partly, values, free))) {
                found.remove(i);
                found.add(0, values);
                return true;
            }
        }
        return false;
    }

    private static TuSolution completed(TuSolution partly, Map<FactAt, Object> values, Set<FactAt> free) {
        TuSolution completed = partly;
        for (Map.Entry<FactAt, Object> entry : values.entrySet()) {
            FactAt fact = entry.getKey();
            if (fact.in(partly) == null
                    && !free.contains(fact)
                    && !rulesOut(fact, entry.getValue(), free)
                    && fact.admits(entry.getValue(), completed)) {
                completed = fact.setIn(completed, entry.getValue());
            }
        }
        return completed;
    }

    /** Whether a value would leave less to choose of a free fact: no broker rules out eIDs, and these that there is no broker. */
    private static boolean rulesOut(FactAt fact, Object value, Set<FactAt> free) {
        boolean limits = value == Broker.NONE
                || (value instanceof Set<?> members
                        && members.stream().anyMatch(member -> member instanceof Login login && login.isEid()));
        return limits && free.contains(fact.limiting());
    }
}
