package io.github.nsisrules.fuzz;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.explain.Explanation;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.json.ClassificationJson;
import io.github.nsisrules.json.ExplanationJson;
import io.github.nsisrules.json.SolutionJson;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.RuleSet;
import io.github.nsisrules.text.Language;
import java.time.LocalDate;

/** The rules as fuzz tests ask them. */
public final class Rules {

    /** Loaded once. */
    public static final NsisRules RULES = NsisRules.load();

    /** A day of the first rule set. */
    public static final LocalDate DAY = LocalDate.of(2021, 4, 1);

    /** The first rule set. */
    public static final RuleSet RULE_SET = RULES.ruleSet(DAY);

    private static final RuleSet TODAY = RULES.ruleSet(LocalDate.of(2024, 1, 1));

    private Rules() {}

    /** What is made when it is first asked for takes seconds, which no input should be blamed for. */
    public static void makeReady() {
        TuSolution solution = SolutionJson.parse(
                "{\"id\":\"s\",\"name\":\"S\",\"useCases\":[{\"id\":\"u\",\"audience\":\"CITIZENS\",\"data\":[\"NAME\"]}]}");
        answer(solution);
    }

    /** The same with the decision tables. */
    public static void makeTablesReady() {
        makeReady();
        RULES.ruleSets().forEach(ruleSet -> RULES.analysis().table(ruleSet));
    }

    /** Whatever can be read can be answered, and the answer can be written. Where much is unknown this would take too long. */
    static void answer(TuSolution solution) {
        if (solution.useCases().size() <= 2) {
            answer(solution, RULE_SET);
        }
        if (solution.useCases().size() == 1) {
            answer(solution, TODAY);
        }
    }

    private static void answer(TuSolution solution, RuleSet ruleSet) {
        Classification answer = RULES.classify(solution, ruleSet, DAY);
        for (Language language : Language.values()) {
            Told.check(!ClassificationJson.in(language).toJson(answer).isEmpty(), "an answer is empty");
            Told.check(
                    !ExplanationJson.in(language).toJson(Explanation.of(answer)).isEmpty(), "nothing is explained");
        }
    }
}
