package io.github.nsisrules.spring;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.Library;
import io.github.nsisrules.NsisRules;
import io.github.nsisrules.RuleAnalysis;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.rest.Answers;
import io.github.nsisrules.rest.MeasuredRules;
import io.github.nsisrules.rest.ProblemMetrics;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.RuleSet;
import io.github.nsisrules.text.Language;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.util.unit.DataSize;

class NsisAutoConfigurationTest {

    private static final NsisRules LOADED = NsisRules.load();
    private static final TuSolution SOLUTION = TuSolution.builder("p", "P")
            .useCase(UseCase.of("u", Audience.CITIZENS))
            .build();

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    NsisAutoConfiguration.class,
                    NsisMetricsAutoConfiguration.class,
                    NsisHealthAutoConfiguration.class,
                    NsisAnswersAutoConfiguration.class));

    /** Rules of the application's own. */
    private record Own(boolean answering) implements NsisRules {
        @Override
        public List<RuleSet> ruleSets() {
            return LOADED.ruleSets();
        }

        @Override
        public Classification classify(TuSolution solution, RuleSet ruleSet, LocalDate on) {
            if (!answering) {
                throw new IllegalStateException("broken");
            }
            return LOADED.classify(solution, ruleSet, on);
        }

        @Override
        public Library library() {
            return LOADED.library();
        }

        @Override
        public RuleAnalysis analysis() {
            return LOADED.analysis();
        }
    }

    @Test
    void without_any_property_there_are_rules_and_today_is_meant_in_Denmark() {
        Clock clock = Clock.fixed(Instant.parse("2023-10-31T23:30:00Z"), ZoneOffset.UTC);
        runner.withBean(Clock.class, () -> clock).run(context -> {
            assertThat(context).hasNotFailed().hasSingleBean(NsisRules.class).hasSingleBean(Answers.class);
            RuleChoice choice = context.getBean(RuleChoice.class);
            assertThat(choice.today()).isEqualTo(LocalDate.of(2023, 11, 1));
            assertThat(choice.ruleSet(choice.today()).id()).isEqualTo("nemlogin3-2023-11");
            NsisProperties properties = context.getBean(NsisProperties.class);
            assertThat(properties.language()).isEqualTo(Language.DA);
            assertThat(properties.limits().batch()).isEqualTo(DataSize.ofMegabytes(8));
        });
    }

    @Test
    void properties_choose_rule_set_zone_language_and_limits() {
        runner.withPropertyValues(
                        "nsis.rule-set=kl-2021-03",
                        "nsis.zone=America/Nuuk",
                        "nsis.language=en",
                        "nsis.limits.time=3s",
                        "nsis.limits.body=10KB")
                .run(context -> {
                    RuleChoice choice = context.getBean(RuleChoice.class);
                    assertThat(choice.ruleSet(LocalDate.of(2026, 1, 1)).id()).isEqualTo("kl-2021-03");
                    NsisProperties properties = context.getBean(NsisProperties.class);
                    assertThat(properties.zone()).isEqualTo(ZoneId.of("America/Nuuk"));
                    assertThat(properties.language()).isEqualTo(Language.EN);
                    assertThat(properties.limits().time()).hasSeconds(3);
                    assertThat(properties.limits().body()).isEqualTo(DataSize.ofKilobytes(10));
                });
    }

    @Test
    void rules_of_the_application_go_before() {
        Own own = new Own(true);
        runner.withBean(NsisRules.class, () -> own)
                .run(context -> assertThat(context.getBean(NsisRules.class)).isSameAs(own));
    }

    @Test
    void an_unknown_rule_set_stops_the_start_and_says_which_ones_there_are() {
        runner.withPropertyValues("nsis.rule-set=kl-2021").run(context -> {
            assertThat(context).hasFailed();
            assertThat(context.getStartupFailure())
                    .rootCause()
                    .hasMessageContainingAll("There is no rule set 'kl-2021'.", "kl-2021-03");
            FailureAnalysis analysis = requireNonNull(
                    new UnknownRuleSetFailureAnalyzer().analyze(requireNonNull(context.getStartupFailure())));
            assertThat(analysis.getDescription()).isEqualTo("There is no rule set 'kl-2021'.");
            assertThat(analysis.getAction()).contains("nsis.rule-set", "kl-2021-03, nemlogin3-2023-11");
        });
    }

    @Test
    void a_zone_a_limit_or_a_name_that_cannot_be_meant_stops_the_start() {
        runner.withPropertyValues("nsis.zone=Europe/Kobenhavn")
                .run(context -> assertThat(context.getStartupFailure())
                        .hasStackTraceContaining("nsis.zone")
                        .hasStackTraceContaining("Europe/Kobenhavn"));
        runner.withPropertyValues("nsis.limits.solutions=0")
                .run(context ->
                        assertThat(context.getStartupFailure()).rootCause().hasMessageContaining("'solutions' is 0"));
        runner.withPropertyValues("nsis.ruleset-id=kl-2021-03")
                .run(context -> assertThat(context.getStartupFailure()).hasStackTraceContaining("nsis.ruleset-id"));
    }

    @Test
    void rules_are_measured_where_there_is_a_registry() {
        runner.withBean(MeterRegistry.class, SimpleMeterRegistry::new).run(context -> {
            NsisRules rules = context.getBean(NsisRules.class);
            assertThat(rules).isInstanceOf(MeasuredRules.class);
            assertThat(context).hasSingleBean(ProblemMetrics.class);
            rules.classify(SOLUTION, LocalDate.of(2021, 4, 1));
            assertThat(context.getBean(MeterRegistry.class)
                            .get("nsis.classifications")
                            .tag("ruleSet", "kl-2021-03")
                            .timer()
                            .count())
                    .isEqualTo(1);
        });
    }

    @Test
    void rules_are_not_measured_without_a_registry_or_without_Micrometer() {
        runner.run(context -> assertThat(context.getBean(NsisRules.class)).isNotInstanceOf(MeasuredRules.class));
        runner.withClassLoader(new FilteredClassLoader("io.micrometer"))
                .run(context -> assertThat(context).hasNotFailed().hasSingleBean(NsisRules.class));
    }

    @Test
    void health_is_up_with_the_build_and_the_rule_sets() {
        runner.run(context -> {
            Health health =
                    requireNonNull(context.getBean(HealthIndicator.class).health());
            assertThat(health.getStatus()).isEqualTo(Status.UP);
            assertThat(health.getDetails())
                    .containsEntry("digest", LOADED.library().digest())
                    .containsEntry("ruleSets", List.of("kl-2021-03", "nemlogin3-2023-11"));
        });
    }

    @Test
    void health_is_down_when_the_rules_do_not_answer() {
        runner.withBean(NsisRules.class, () -> new Own(false)).run(context -> {
            Health health =
                    requireNonNull(context.getBean(HealthIndicator.class).health());
            assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        });
    }

    @Test
    void health_can_be_left_out_and_its_library_too() {
        runner.withPropertyValues("management.health.nsis.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean(HealthIndicator.class));
        runner.withClassLoader(new FilteredClassLoader("org.springframework.boot.health"))
                .run(context -> assertThat(context).hasNotFailed().hasSingleBean(NsisRules.class));
    }

    @Test
    void the_auto_configurations_are_registered_and_the_properties_have_metadata() throws IOException {
        assertThat(resource("META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports"))
                .contains(
                        NsisAutoConfiguration.class.getName(),
                        NsisMetricsAutoConfiguration.class.getName(),
                        NsisHealthAutoConfiguration.class.getName(),
                        NsisAnswersAutoConfiguration.class.getName());
        assertThat(resource("META-INF/spring-configuration-metadata.json"))
                .contains("\"nsis.rule-set\"", "\"nsis.zone\"", "\"nsis.limits.solutions\"", "How many solutions");
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = NsisAutoConfiguration.class.getClassLoader().getResourceAsStream(name)) {
            assertThat(stream).as(name).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
