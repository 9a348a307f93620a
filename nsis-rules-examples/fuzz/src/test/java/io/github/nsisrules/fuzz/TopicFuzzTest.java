package io.github.nsisrules.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.nsisrules.UnknownRuleSetException;
import io.github.nsisrules.explain.Explanation;
import io.github.nsisrules.explain.Topic;
import io.github.nsisrules.json.SolutionJson;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.RuleSet;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;

/** What somebody asks an explanation of: understood, or refused with what may be meant. */
class TopicFuzzTest {

    @BeforeAll
    static void makeReady() {
        Rules.makeTablesReady();
    }

    @FuzzTest
    void fuzz(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        for (RuleSet ruleSet : Rules.RULES.ruleSets()) {
            try {
                Topic topic = Topic.parse(text, ruleSet);
                Told.check(topic.toString().equals(text), "it is written otherwise");
                Classification answer = Rules.RULES.classify(
                        SolutionJson.parse(
                                "{\"id\":\"s\",\"name\":\"S\",\"useCases\":[{\"id\":\"u\",\"audience\":\"CITIZENS\"}]}"),
                        ruleSet,
                        Rules.DAY);
                Explanation explanation = Explanation.of(answer, topic);
                if (topic.value() != null && !explanation.isReached()) {
                    Rules.RULES.analysis().whyNot(answer, topic);
                }
            } catch (IllegalArgumentException e) {
                Told.message(e.getMessage());
            }
            try {
                Told.check(ruleSet.equals(Rules.RULES.ruleSet(text)) || !text.equals(ruleSet.id()), "another rule set");
            } catch (UnknownRuleSetException e) {
                Told.check(!text.equals(ruleSet.id()), "a rule set is not found");
            }
        }
    }
}
