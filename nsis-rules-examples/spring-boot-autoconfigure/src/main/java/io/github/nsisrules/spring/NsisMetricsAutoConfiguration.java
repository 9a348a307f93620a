package io.github.nsisrules.spring;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.rest.MeasuredRules;
import io.github.nsisrules.rest.ProblemMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Measures whatever {@link NsisRules} the application has, if it has a {@link MeterRegistry}. */
@AutoConfiguration(
        after = NsisAutoConfiguration.class,
        afterName = "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration")
@ConditionalOnClass(MeterRegistry.class)
@ConditionalOnBean(MeterRegistry.class)
public final class NsisMetricsAutoConfiguration {

    @Bean
    static BeanPostProcessor nsisMeasuredRules(ObjectProvider<MeterRegistry> meters) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof NsisRules rules ? new MeasuredRules(rules, meters.getObject()) : bean;
            }
        };
    }

    @Bean
    @ConditionalOnMissingBean
    ProblemMetrics nsisProblemMetrics(MeterRegistry meters) {
        return new ProblemMetrics(meters);
    }
}
