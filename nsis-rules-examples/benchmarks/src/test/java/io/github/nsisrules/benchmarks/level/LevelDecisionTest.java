package io.github.nsisrules.benchmarks.level;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.drools.EngineAlone;
import io.github.nsisrules.facts.AssuranceLevel;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is measured side by side answers alike. */
class LevelDecisionTest {

    @Test
    void all_engines_indicate_the_same_level_whatever_is_asked() {
        EngineAlone engine = new EngineAlone();
        Map<String, LevelDecision> decisions = Map.of(
                "Easy Rules",
                new EasyRules(),
                "DMN",
                new Dmn(),
                "engine",
                engine.running(),
                "engine with memory",
                engine.remembering());
        PlainJava plainJava = new PlainJava();
        List<LevelQuestion> questions = LevelQuestion.all();

        assertThat(questions).hasSize(4 * 4 * 5 * 3);
        decisions.forEach((name, decision) -> assertThat(questions)
                .allSatisfy(question ->
                        assertThat(decision.level(question)).as(name).isEqualTo(plainJava.level(question))));
        Set<AssuranceLevel> levels = EnumSet.noneOf(AssuranceLevel.class);
        questions.stream().map(plainJava::level).filter(Objects::nonNull).forEach(levels::add);
        assertThat(levels).containsExactly(AssuranceLevel.values());
    }
}
