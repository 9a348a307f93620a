package io.github.nsisrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.facts.Assessment;
import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.DataCategory;
import io.github.nsisrules.facts.DataClass;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.Login;
import io.github.nsisrules.facts.PidRidUsage;
import io.github.nsisrules.facts.Signing;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The values that are tried in the place of the given ones. */
class NewValuesTest {

    private static final LocalDate ON = LocalDate.parse("2024-06-15");

    @Test
    void unilogin_stays_as_it_is_beside_every_set_of_other_logins() {
        List<Object> without = values(Fact.LOGINS, useCase().logins(Login.MITID));
        List<Object> with = values(Fact.LOGINS, useCase().logins(Login.MITID, Login.UNILOGIN));
        List<Object> unknown = values(Fact.LOGINS, useCase());

        assertThat(without)
                .as("all but the given one")
                .hasSize(63)
                .doesNotHaveDuplicates()
                .contains(Set.of(), EnumSet.complementOf(EnumSet.of(Login.UNILOGIN)), Set.of(Login.NEMID, Login.MITID))
                .doesNotContain(Set.of(Login.MITID))
                .noneMatch(set -> ((Set<?>) set).contains(Login.UNILOGIN));
        assertThat(with)
                .hasSize(63)
                .doesNotHaveDuplicates()
                .contains(Set.of(Login.UNILOGIN), EnumSet.allOf(Login.class))
                .allMatch(set -> ((Set<?>) set).contains(Login.UNILOGIN));
        assertThat(unknown)
                .startsWith(Set.of(), Set.of(Login.NEMID))
                .hasSize(64)
                .doesNotHaveDuplicates()
                .containsAll(without);
    }

    @Test
    void every_set_of_uses_of_pid_and_rid_is_tried_but_the_given_one() {
        TuSolution solution = TuSolution.builder("s", "S")
                .pidRidUsage(PidRidUsage.STORED_AS_KEY)
                .useCase(useCase())
                .build();

        assertThat(new NewValues(ON).of(new FactAt(Fact.PID_RID_USAGE, FactAt.SOLUTION), solution))
                .hasSize(15)
                .doesNotHaveDuplicates()
                .contains(Set.of(), EnumSet.allOf(PidRidUsage.class))
                .doesNotContain(Set.of(PidRidUsage.STORED_AS_KEY));
    }

    @Test
    void an_assessment_of_the_same_level_is_no_change_whatever_its_day() {
        assertThat(values(Fact.ASSESSMENT, useCase().assessment(Assessment.of(AssuranceLevel.HIGH, ON.minusYears(1)))))
                .containsExactly(
                        Assessment.of(AssuranceLevel.LOW, ON), Assessment.of(AssuranceLevel.SUBSTANTIAL, ON), null);
        assertThat(values(Fact.ASSESSMENT, useCase()))
                .containsExactly(
                        Assessment.of(AssuranceLevel.LOW, ON),
                        Assessment.of(AssuranceLevel.SUBSTANTIAL, ON),
                        Assessment.of(AssuranceLevel.HIGH, ON));
    }

    @Test
    void what_is_unknown_can_have_every_value() {
        assertThat(values(Fact.SIGNING, useCase())).containsExactly((Object[]) Signing.values());
        assertThat(values(Fact.LEVEL_SET_BY_BROKER, useCase())).containsExactly(true, false);
        assertThat(values(Fact.LEVEL_SET_BY_BROKER, useCase().levelSetByBroker(true)))
                .containsExactly(false);
        assertThat(values(Fact.AUDIENCE, useCase())).hasSize(3).doesNotContain(Audience.CITIZENS);
    }

    static Stream<Arguments> data() {
        Set<DataCategory> consumption = Set.of(DataCategory.CONSUMPTION_READING);
        Set<DataCategory> name = Set.of(DataCategory.NAME);
        return Stream.of(
                Arguments.of(
                        null,
                        List.of(
                                Set.of(),
                                consumption,
                                name,
                                Set.of(DataCategory.OTHER_CONFIDENTIAL),
                                Set.of(DataCategory.NAME, DataCategory.OTHER_CONFIDENTIAL),
                                Set.of(DataCategory.CRIMINAL_OFFENCES),
                                Set.of(DataCategory.NAME, DataCategory.CRIMINAL_OFFENCES),
                                Set.of(DataCategory.HEALTH),
                                Set.of(DataCategory.NAME, DataCategory.HEALTH))),
                Arguments.of(
                        Set.of(DataCategory.NAME, DataCategory.ADDRESS, DataCategory.CPR_NUMBER),
                        List.of(
                                Set.of(),
                                Set.of(DataCategory.NAME, DataCategory.ADDRESS),
                                consumption,
                                Set.of(DataCategory.CPR_NUMBER),
                                plus(DataCategory.CRIMINAL_OFFENCES, DataCategory.NAME, DataCategory.ADDRESS),
                                plus(DataCategory.CRIMINAL_OFFENCES),
                                plus(DataCategory.HEALTH, DataCategory.NAME, DataCategory.ADDRESS),
                                plus(DataCategory.HEALTH))),
                Arguments.of(
                        Set.of(DataCategory.SERVICE_ORDER, DataCategory.GENETIC_DATA),
                        List.of(
                                Set.of(),
                                Set.of(DataCategory.SERVICE_ORDER),
                                Set.of(DataCategory.NAME, DataCategory.SERVICE_ORDER),
                                Set.of(DataCategory.SERVICE_ORDER, DataCategory.OTHER_CONFIDENTIAL),
                                Set.of(DataCategory.NAME, DataCategory.SERVICE_ORDER, DataCategory.OTHER_CONFIDENTIAL),
                                Set.of(DataCategory.SERVICE_ORDER, DataCategory.CRIMINAL_OFFENCES),
                                Set.of(DataCategory.NAME, DataCategory.SERVICE_ORDER, DataCategory.CRIMINAL_OFFENCES),
                                Set.of(DataCategory.NAME, DataCategory.SERVICE_ORDER, DataCategory.GENETIC_DATA))));
    }

    private static Set<DataCategory> plus(DataCategory highest, DataCategory... others) {
        Set<DataCategory> categories = EnumSet.of(DataCategory.CPR_NUMBER, others);
        categories.add(highest);
        return categories;
    }

    @ParameterizedTest
    @MethodSource("data")
    void of_each_class_of_data_the_nearest_set_is_tried_with_names_and_without(
            @Nullable Set<DataCategory> now, List<Set<DataCategory>> expected) {
        UseCase.Builder useCase = useCase();
        List<Object> values = values(Fact.DATA, now == null ? useCase : useCase.data(now.toArray(DataCategory[]::new)));

        assertThat(values).containsExactlyElementsOf(expected);
        assertThat(values).extracting(value -> DataClass.of(categories(value))).contains(DataClass.values());
    }

    private static List<DataCategory> categories(Object value) {
        List<DataCategory> categories = new ArrayList<>();
        ((Set<?>) value).forEach(member -> categories.add((DataCategory) member));
        return categories;
    }

    private static UseCase.Builder useCase() {
        return UseCase.of("u", Audience.CITIZENS);
    }

    private static List<@Nullable Object> values(Fact fact, UseCase.Builder useCase) {
        TuSolution solution = TuSolution.builder("s", "S").useCase(useCase).build();
        return new NewValues(ON).of(new FactAt(fact, 0), solution);
    }
}
