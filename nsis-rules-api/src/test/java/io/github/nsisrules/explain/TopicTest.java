package io.github.nsisrules.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nsisrules.result.Conclusion;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicTest {

    @Test
    void every_value_of_every_kind_is_read_back_from_how_it_is_written() {
        int topics = 0;
        for (Topic.Kind kind : Topic.Kind.values()) {
            assertThat(Topic.parse(kind.jsonName(), Argued.RULES)).isEqualTo(new Topic(kind, null, null));
            for (String value : kind.values(Argued.RULES)) {
                Topic topic = new Topic(kind, value, null);
                assertThat(Topic.parse(topic.toString(), Argued.RULES)).isEqualTo(topic);
                topics++;
            }
        }
        assertThat(topics).isEqualTo(2 + 5 + 4 + 4 + 3 + 3 + 4 + 2 + 3 + 3 + 2 + 1);
    }

    @Test
    void every_conclusion_of_a_step_is_a_topic_written_in_the_same_way() {
        for (Conclusion.Kind kind : Conclusion.Kind.values()) {
            Conclusion conclusion = new Conclusion(kind, "x");

            assertThat(Topic.of(conclusion)).hasToString(conclusion.toString());
            assertThat(Topic.of(conclusion).kind().ofStep()).isEqualTo(kind);
        }
        assertThat(Arrays.stream(Topic.Kind.values()).map(Topic.Kind::ofStep)).contains(Conclusion.Kind.values());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "levle=LOW | level=LOW",
                "level=Betydelig | level=SUBSTANTIAL",
                "type=egen TU-løsning | type=OWN_TU",
                "decidedBy=kombit | decidedBy=KOMBIT",
                "loginRequirement=TWO | one of these, the most similar first: loginRequirement=TWO_FACTORS,"
                        + " loginRequirement=TWO_FACTORS_PROTECTED",
                "loaUri=Substantial | loaUri=https://data.gov.dk/concept/core/nsis/loa/Substantial",
                "build-new-signing | task=build-new-signing",
                "task=vendor | task=vendor-dialogue",
                "finding=zzz | one of these: finding=SIGNING_STOPS",
                "provisional=yes | one of these: provisional=true, provisional=false",
                "Tasks | task"
            })
    void of_what_is_no_conclusion_the_nearest_are_proposed(String text, String proposal) {
        assertThatThrownBy(() -> Topic.parse(text, Argued.RULES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("There is no conclusion '" + text + "'")
                .hasMessageEndingWith("\nMaybe " + proposal);
    }

    @Test
    void of_what_is_like_nothing_all_kinds_are_proposed_and_hostile_text_is_quoted_harmlessly() {
        assertThatThrownBy(() -> Topic.parse("\u001b[31m" + "?".repeat(200), Argued.RULES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("\u001b")
                .hasMessageContaining("…'.\nMaybe one of these: tuSolution, type, obligation, ");
        assertThatThrownBy(() -> Topic.parse("", Argued.RULES)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Topic.parse("level=", Argued.RULES)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_type_is_not_that_of_a_use_case() {
        assertThatThrownBy(() -> Topic.parse("type", Argued.RULES).inUseCase("citizens"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'citizens'.\nMaybe leave the use case out.");
    }
}
