package io.github.nsisrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.facts.Assessment;
import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.DataCategory;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What classifications share: by what the rules read, and within bounds. */
class SharedDecisionsTest {

    private static final LocalDate ON = LocalDate.of(2026, 1, 1);
    private static final Edition EDITION = Edition.NEMLOGIN3_2023_11;

    private final SharedDecisions decisions =
            new SharedDecisions(Loaded.rules(EDITION), Loaded.catalogue(EDITION), EDITION);

    @Test
    void use_cases_of_which_the_rules_read_the_same_share_a_table() {
        UseCaseTable table = table(citizens("a").data(DataCategory.NAME));

        assertThat(table(citizens("b").data(DataCategory.ADDRESS))).isSameAs(table);
        assertThat(table(citizens("a").data(DataCategory.HEALTH))).isNotSameAs(table);
        assertThat(table(citizens("a"))).isNotSameAs(table);
        assertThat(table(citizens("a").data(DataCategory.NAME).broker(Broker.NONE)))
                .isNotSameAs(table);
    }

    @Test
    void an_assessment_counts_by_its_level_and_by_whether_it_lies_ahead() {
        UseCaseTable table = table(citizens("a").assessment(at(AssuranceLevel.LOW, ON)));

        assertThat(table(citizens("a").assessment(at(AssuranceLevel.LOW, ON.minusDays(9)))))
                .isSameAs(table);
        assertThat(table(citizens("a").assessment(at(AssuranceLevel.HIGH, ON)))).isNotSameAs(table);
        assertThat(table(citizens("a").assessment(at(AssuranceLevel.LOW, ON.plusDays(1)))))
                .isNotSameAs(table);
    }

    @Test
    void use_cases_of_which_next_to_nothing_is_known_soon_reach_the_bound() {
        int tables = 0;
        for (Audience audience : Audience.values()) {
            for (AssuranceLevel level : AssuranceLevel.values()) {
                for (Boolean levelSet : Arrays.asList(null, true, false)) {
                    if (!decisions.isFull()) {
                        tables++;
                        table(UseCase.of("a", audience)
                                .assessment(at(level, ON))
                                .levelSetByBroker(levelSet));
                    }
                }
            }
        }

        assertThat(decisions.isFull()).isTrue();
        assertThat(tables).isBetween(10, 35);
    }

    @Test
    void outcomes_of_solutions_are_remembered_once() {
        SolutionDecisions ofCitizens = decisions.ofSolution(false, false);
        TuSolution solution =
                TuSolution.builder("s", "Parkering").useCase(citizens("a")).build();
        SolutionFacts facts =
                SolutionSpace.of(solution, EDITION.distinctions()).points().get(0);

        SolutionOutcome outcome = ofCitizens.decide(facts, true);

        assertThat(ofCitizens.decide(facts, true)).isSameAs(outcome);
        assertThat(ofCitizens.decide(facts, false)).isNotSameAs(outcome);
        assertThat(ofCitizens.size()).isEqualTo(2);
    }

    private static UseCase.Builder citizens(String id) {
        return UseCase.of(id, Audience.CITIZENS);
    }

    private static Assessment at(AssuranceLevel level, LocalDate date) {
        return new Assessment(level, date, "Sag 1");
    }

    private UseCaseTable table(UseCase.Builder useCase) {
        TuSolution solution =
                TuSolution.builder("s", "Parkering").useCase(useCase).build();
        return decisions.table(solution.useCases().get(0), ON);
    }
}
