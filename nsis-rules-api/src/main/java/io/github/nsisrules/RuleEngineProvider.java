package io.github.nsisrules;

import io.github.nsisrules.stability.Stable;

/**
 * Makes the engine that runs the rule sets. {@link NsisRules#load()} finds it with {@link java.util.ServiceLoader}.
 */
@Stable
public interface RuleEngineProvider {

    /** A new engine with all its rule sets loaded. */
    NsisRules load();
}
