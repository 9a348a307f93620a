package io.github.nsisrules.micronaut;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.rest.Answers;
import io.github.nsisrules.rest.Defaults;
import io.github.nsisrules.rest.MeasuredRules;
import io.github.nsisrules.rest.ProblemMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The rules, loaded and checked when the service starts, and the answers that they give within the limits. */
@Factory
final class RulesFactory {

    @Singleton
    NsisRules rules(MeterRegistry meters) {
        return new MeasuredRules(NsisRules.load(), meters);
    }

    @Context
    @Bean(preDestroy = "close")
    Answers answers(NsisRules rules, NsisConfiguration configuration, MeterRegistry meters) {
        String ruleSet = configuration.ruleSet();
        return new Answers(
                rules,
                new Defaults(
                        Defaults.today(Clock.systemUTC(), configuration.zone()),
                        ruleSet == null ? null : rules.ruleSet(ruleSet).id(),
                        configuration.language()),
                configuration.limits().toServiceLimits(),
                new ProblemMetrics(meters));
    }
}
