package io.github.nsisrules.spring;

import io.github.nsisrules.NsisRules;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The rules and the choice among them. The application's {@link Clock} is used if it has one. */
@AutoConfiguration
@ConditionalOnClass(NsisRules.class)
@EnableConfigurationProperties(NsisProperties.class)
public final class NsisAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    NsisRules nsisRules() {
        return NsisRules.load();
    }

    @Bean
    @ConditionalOnMissingBean
    RuleChoice nsisRuleChoice(NsisRules rules, NsisProperties properties, ObjectProvider<Clock> clock) {
        return new RuleChoice(rules, clock.getIfAvailable(Clock::systemUTC), properties.zone(), properties.ruleSet());
    }
}
