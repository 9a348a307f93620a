package io.github.nsisrules.rest;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.DataCategory;
import io.github.nsisrules.facts.Login;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.result.RuleSet;
import java.util.List;

/** Asks each rule set about an invented solution: citizens log in, and nothing is read but names and addresses. */
public final class SelfCheck {

    static final TuSolution INVENTED = TuSolution.builder("self-check", "Invented for the self-check")
            .useCase(UseCase.of("citizens", Audience.CITIZENS)
                    .logins(Login.NEMID)
                    .data(DataCategory.NAME, DataCategory.ADDRESS))
            .build();

    private SelfCheck() {}

    /** The ids of the rule sets that do not hold the level Lav for possible; empty if all is well. */
    public static List<String> failed(NsisRules rules) {
        return rules.ruleSets().stream()
                .filter(ruleSet -> !rules.classify(INVENTED, ruleSet, ruleSet.from())
                        .useCase("citizens")
                        .possibleLevels()
                        .contains(AssuranceLevel.LOW))
                .map(RuleSet::id)
                .toList();
    }
}
