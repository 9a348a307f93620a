package io.github.nsisrules.drools;

import io.github.nsisrules.drools.UseCaseOutcome.Decision;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Numbers decisions about use cases, so that comparing them is cheap: equal ones have the same number. Safe for use by many
 * threads.
 */
final class DecisionNumbers {

    private final Map<Decision, Integer> numberByDecision = new ConcurrentHashMap<>();
    private final Map<UseCaseOutcome, Integer> numberByOutcome = new ConcurrentHashMap<>();

    int of(UseCaseOutcome outcome) {
        Integer known = numberByOutcome.get(outcome);
        if (known == null) {
            known = number(outcome.decision());
            numberByOutcome.put(outcome, known);
        }
        return known;
    }

    private int number(Decision decision) {
        Integer known = numberByDecision.get(decision);
        if (known == null) {
            synchronized (this) {
                known = numberByDecision.get(decision);
                if (known == null) {
                    known = numberByDecision.size();
                    numberByDecision.put(decision, known);
                }
            }
        }
        return known;
    }
}
