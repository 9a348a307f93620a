package io.github.nsisrules.benchmarks.level;

import io.github.nsisrules.facts.AssuranceLevel;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;

/** L1-L3 as a decision table of DMN, in {@code level.dmn}, evaluated by Drools. */
public final class Dmn implements LevelDecision {

    private final DMNRuntime runtime;
    private final DMNModel model;

    /** Reads the table. */
    public Dmn() {
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromClasspathResource("level.dmn", Dmn.class)
                .getOrElseThrow(e -> new IllegalStateException("The decision table cannot be read.", e));
        model = runtime.getModels().get(0);
    }

    @Override
    public @Nullable AssuranceLevel level(LevelQuestion question) {
        DMNContext context = runtime.newContext();
        context.set("obligation", question.obligation().name());
        context.set("audience", question.audience().name());
        context.set("dataClass", question.dataClass().name());
        context.set("dataSubjects", question.dataSubjects().name());
        Object level = runtime.evaluateAll(model, context)
                .getDecisionResultByName("level")
                .getResult();
        return level == null ? null : AssuranceLevel.valueOf((String) level);
    }
}
