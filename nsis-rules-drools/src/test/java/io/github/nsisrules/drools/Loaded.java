package io.github.nsisrules.drools;

import io.github.nsisrules.drools.reference.Rulebook;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kie.api.runtime.KieSession;

/** The rules of each edition as tests ask them, loaded once. */
final class Loaded {

    private static final Map<Edition, CompiledRules> RULES = new ConcurrentHashMap<>();

    private Loaded() {}

    /** The edition that a reference model is of. */
    static Edition edition(Rulebook rulebook) {
        return Edition.ALL.stream()
                .filter(edition -> edition.id().equals(rulebook.ruleSet()))
                .findFirst()
                .orElseThrow();
    }

    static CompiledRules rules(Edition edition) {
        return RULES.computeIfAbsent(edition, CompiledRules::load);
    }

    /** The same rules, of which nothing has been asked yet. */
    static CompiledRules unasked(Edition edition) {
        KieSession session = rules(edition).newSession();
        try {
            return new CompiledRules(session.getKieBase());
        } finally {
            session.dispose();
        }
    }

    static RuleCatalogue catalogue(Edition edition) {
        return new RuleCatalogue(edition.prefix(), edition.text());
    }
}
