package io.github.nsisrules.drools;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableMap;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.drools.reference.Rulebook;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.Rule;
import io.github.nsisrules.result.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The engine under proof, as a caller loads it. */
final class Engine {

    static final NsisRules RULES = NsisRules.load();

    private static final Map<Rulebook, RuleSet> RULE_SETS = Stream.of(Rulebook.values())
            .collect(toUnmodifiableMap(rulebook -> rulebook, rulebook -> RULES.ruleSet(rulebook.ruleSet())));

    private static final LocalDate IN_THE_TIME_OF_THE_REPORT = LocalDate.parse("2021-06-15");
    private static final LocalDate AFTER_NEMID = LocalDate.parse("2024-06-15");

    static RuleSet ruleSet(Rulebook rulebook) {
        return requireNonNull(RULE_SETS.get(rulebook));
    }

    /** The ids of the rules, in the order of the rulebook. */
    static List<String> ruleIds(Rulebook rulebook) {
        return ruleSet(rulebook).rules().stream().map(Rule::id).toList();
    }

    /** A day on which the rule set applies. */
    static LocalDate day(Rulebook rulebook) {
        return switch (rulebook) {
            case KL_2021_03 -> IN_THE_TIME_OF_THE_REPORT;
            case NEMLOGIN3_2023_11 -> AFTER_NEMID;
        };
    }

    /** The answer on {@link #day}. */
    static Classification classify(Rulebook rulebook, TuSolution solution) {
        return classify(rulebook, solution, day(rulebook));
    }

    static Classification classify(Rulebook rulebook, TuSolution solution, LocalDate on) {
        return RULES.classify(solution, ruleSet(rulebook), on);
    }

    private Engine() {}
}
