package io.github.nsisrules.spring;

import io.github.nsisrules.NsisRules;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/** The health indicator {@code nsis}; {@code management.health.nsis.enabled=false} leaves it out. */
@AutoConfiguration(after = NsisAutoConfiguration.class)
@ConditionalOnClass(HealthIndicator.class)
@ConditionalOnBean(NsisRules.class)
public final class NsisHealthAutoConfiguration {

    // Not at the class: there it would be asked for even where its library is missing.
    @Bean
    @ConditionalOnEnabledHealthIndicator("nsis")
    @ConditionalOnMissingBean(name = "nsisHealthIndicator")
    HealthIndicator nsisHealthIndicator(NsisRules rules) {
        return new RulesHealthIndicator(rules);
    }
}
