package io.github.nsisrules.drools;

import io.github.nsisrules.benchmarks.level.LevelDecision;
import io.github.nsisrules.benchmarks.level.LevelQuestion;
import io.github.nsisrules.drools.conclusion.Concluded;
import io.github.nsisrules.drools.conclusion.Indicates;
import io.github.nsisrules.drools.question.Content;
import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.result.SolutionType;
import org.jspecify.annotations.Nullable;

/** The question about the level put to the rules themselves, without all that an answer has beside it. */
public final class EngineAlone {

    private final CompiledRules rules = CompiledRules.load(Edition.KL_2021_03);

    /** Runs the rules every time. */
    public LevelDecision running() {
        return question -> {
            for (Concluded concluded : rules.run(content(question))) {
                if (concluded instanceof Indicates indicates) {
                    return indicates.level();
                }
            }
            return null;
        };
    }

    /** Runs the rules once for each question, and remembers. */
    public LevelDecision remembering() {
        return question -> {
            @Nullable Indicates indicates = rules.ask(content(question)).one(Indicates.class);
            AssuranceLevel level = indicates == null ? null : indicates.level();
            return level;
        };
    }

    private static Content content(LevelQuestion question) {
        return new Content(
                question.obligation(),
                SolutionType.OWN_TU,
                question.audience(),
                question.dataClass(),
                question.dataSubjects());
    }
}
