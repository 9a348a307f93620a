package io.github.nsisrules.drools;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The rules of each edition as tests ask them, loaded once. */
final class Loaded {

    private static final Map<Edition, CompiledRules> RULES = new ConcurrentHashMap<>();

    private Loaded() {}

    static CompiledRules rules(Edition edition) {
        return RULES.computeIfAbsent(edition, CompiledRules::load);
    }

    static RuleCatalogue catalogue(Edition edition) {
        return new RuleCatalogue(edition.prefix(), edition.text());
    }
}
