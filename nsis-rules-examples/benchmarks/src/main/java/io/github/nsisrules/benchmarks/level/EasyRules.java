package io.github.nsisrules.benchmarks.level;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.DataClass;
import io.github.nsisrules.facts.DataSubjects;
import io.github.nsisrules.result.Obligation;
import org.jeasy.rules.api.Condition;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.jspecify.annotations.Nullable;

/** L1-L3 in Easy Rules. */
public final class EasyRules implements LevelDecision {

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();

    /** Writes the rules. */
    public EasyRules() {
        register("L1", AssuranceLevel.LOW, facts -> isOwed(facts) && isOrdinary(facts));
        register("L2", AssuranceLevel.SUBSTANTIAL, facts -> isOwed(facts) && !isOrdinary(facts) && !isHigh(facts));
        register("L3", AssuranceLevel.HIGH, facts -> isOwed(facts) && isHigh(facts));
    }

    private void register(String name, AssuranceLevel level, Condition condition) {
        rules.register(new RuleBuilder()
                .name(name)
                .when(condition)
                .then(facts -> facts.put("level", level))
                .build());
    }

    @Override
    public @Nullable AssuranceLevel level(LevelQuestion question) {
        Facts facts = new Facts();
        facts.put("obligation", question.obligation());
        facts.put("audience", question.audience());
        facts.put("dataClass", question.dataClass());
        facts.put("dataSubjects", question.dataSubjects());
        engine.fire(rules, facts);
        return facts.get("level");
    }

    private static boolean isOwed(Facts facts) {
        Obligation obligation = facts.get("obligation");
        return obligation == Obligation.REQUIRED || obligation == Obligation.VOLUNTARY;
    }

    private static boolean isOrdinary(Facts facts) {
        DataClass dataClass = facts.get("dataClass");
        return dataClass == DataClass.NO_PERSONAL_DATA || dataClass == DataClass.ORDINARY;
    }

    private static boolean isHigh(Facts facts) {
        return facts.<Audience>get("audience") == Audience.HEALTH_PROFESSIONALS
                && facts.<DataClass>get("dataClass") == DataClass.SENSITIVE
                && facts.<DataSubjects>get("dataSubjects") == DataSubjects.VERY_MANY;
    }
}
