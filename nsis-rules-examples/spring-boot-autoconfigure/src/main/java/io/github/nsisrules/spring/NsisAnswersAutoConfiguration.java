package io.github.nsisrules.spring;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.rest.Answers;
import io.github.nsisrules.rest.Defaults;
import io.github.nsisrules.rest.ServiceLimits;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** The answers of a service within the limits of the properties. They take no thread before the first question. */
@AutoConfiguration(after = {NsisAutoConfiguration.class, NsisMetricsAutoConfiguration.class})
public final class NsisAnswersAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Answers nsisAnswers(
            NsisRules rules, RuleChoice choice, NsisProperties properties, ObjectProvider<Consumer<Problem>> problems) {
        return new Answers(
                rules,
                new Defaults(choice::today, choice.fixedId(), properties.language()),
                limits(properties.limits()),
                problem -> problems.forEach(consumer -> consumer.accept(problem)));
    }

    private static ServiceLimits limits(NsisProperties.Limits limits) {
        return new ServiceLimits(
                Math.toIntExact(limits.body().toBytes()),
                Math.toIntExact(limits.batch().toBytes()),
                limits.solutions(),
                limits.time(),
                limits.working(),
                limits.waiting());
    }
}
