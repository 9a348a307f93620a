package io.github.nsisrules.drools;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.RuleEngineProvider;

/** Makes the engine that runs the rule sets with Drools. Callers use {@link NsisRules#load()}. */
public final class DroolsRuleEngineProvider implements RuleEngineProvider {

    /** For {@link java.util.ServiceLoader}. */
    public DroolsRuleEngineProvider() {}

    @Override
    public NsisRules load() {
        return DroolsNsisRules.load();
    }
}
