package io.github.nsisrules.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.facts.AssuranceLevel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EcosystemTest {

    @Test
    void every_ecosystem_and_level_goes_out_and_comes_back_as_the_sources_write_it() {
        int roundTrips = 0;
        int without = 0;
        for (Ecosystem ecosystem : Ecosystem.values()) {
            for (int i = 0; i < 3; i++) {
                AssuranceLevel level = WireTable.LEVELS.get(i);
                List<String> requested = WireTable.requested(ecosystem);
                List<String> received = WireTable.received(ecosystem);
                if (received.isEmpty()) {
                    assertThat(ecosystem.toRequest(level)).isEmpty();
                    assertThat(ecosystem.asReceived(level)).isEmpty();
                    without++;
                    continue;
                }
                assertThat(ecosystem.toRequest(level)).contains(requested.get(i));
                assertThat(ecosystem.asReceived(level)).contains(received.get(i));
                assertThat(ecosystem.read(ecosystem.asReceived(level).orElseThrow()))
                        .isEqualTo(new Reading.Level(level));
                roundTrips++;
            }
        }
        assertThat(roundTrips).isEqualTo(18);
        assertThat(without).as("OIOSAML 2").isEqualTo(3);
    }

    @Test
    void no_ecosystem_reads_the_string_of_another_by_accident() {
        List<String> levels = new ArrayList<>();
        int cases = 0;
        for (Ecosystem ecosystem : Ecosystem.values()) {
            for (String string : WireTable.everyString()) {
                Reading reading = ecosystem.read(string);
                assertThat(reading).as(ecosystem + " reads " + string).isEqualTo(WireTable.expected(ecosystem, string));
                reading.level().ifPresent(level -> levels.add(ecosystem + " " + string));
                cases++;
            }
        }
        assertThat(cases).as("7 ecosystems, 32 strings").isEqualTo(224);
        assertThat(levels).as("three for each ecosystem with levels").hasSize(18);
        assertThat(levels.stream().filter(pair -> pair.endsWith(" High")))
                .as("the ecosystems that share the words of OIOSAML 3 on purpose")
                .containsExactly("OIOSAML_3 High", "CONTEXT_HANDLER High", "UNILOGIN High");
    }

    @Test
    void what_was_requested_is_not_a_level_where_the_answer_is_written_otherwise() {
        int cases = 0;
        for (Ecosystem ecosystem : Ecosystem.values()) {
            for (String requested : WireTable.requested(ecosystem)) {
                if (!WireTable.received(ecosystem).contains(requested)) {
                    assertThat(ecosystem.read(requested)).isEqualTo(Reading.NoLevel.UNKNOWN_STRING);
                    cases++;
                }
            }
        }
        assertThat(cases)
                .as("OIOSAML 3, Context Handler, Unilogin, Signaturgruppen")
                .isEqualTo(12);
    }

    @Test
    void old_levels_and_counted_factors_are_never_an_nsis_level() {
        int cases = 0;
        for (Ecosystem ecosystem : Ecosystem.values()) {
            for (String old : WireTable.withoutLevel(ecosystem)) {
                assertThat(ecosystem.read(old)).as(old).isEqualTo(Reading.NoLevel.NO_EQUIVALENT);
                assertThat(ecosystem.read(old).level()).isEmpty();
                cases++;
            }
        }
        assertThat(cases).isEqualTo(16);
        assertThat(Ecosystem.OIOSAML_2.read("3").level())
                .as("AssuranceLevel 3 is never High")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void an_absent_string_is_absent(Ecosystem ecosystem) {
        assertThat(ecosystem.read(null)).isEqualTo(Reading.NoLevel.ABSENT);
        assertThat(ecosystem.read(null).level()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_request_of_oiosaml_3_is_the_one_that_a_classification_tells(AssuranceLevel level) {
        assertThat(Ecosystem.OIOSAML_3.toRequest(level)).contains(level.loaUri());
    }
}
