package io.github.nsisrules.drools;

import io.github.nsisrules.drools.UseCaseOutcome.Decision;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** Numbers decisions about use cases, so that comparing them is cheap: equal ones have the same number. */
final class DecisionNumbers {

    private final Map<Decision, Integer> numberByDecision = new HashMap<>();
    private final IdentityHashMap<UseCaseOutcome, Integer> numberByOutcome = new IdentityHashMap<>();

    /** How many numbers there are so far: 0 up to but without this one. */
    int count() {
        return numberByDecision.size();
    }

    int of(UseCaseOutcome outcome) {
        Integer known = numberByOutcome.get(outcome);
        if (known == null) {
            known = numberByDecision.computeIfAbsent(outcome.decision(), key -> numberByDecision.size());
            numberByOutcome.put(outcome, known);
        }
        return known;
    }
}
