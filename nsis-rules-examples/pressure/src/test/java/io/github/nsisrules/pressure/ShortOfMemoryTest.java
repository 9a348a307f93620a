package io.github.nsisrules.pressure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where memory or stack ends in the middle, there is an error and no answer; with enough of it again, every answer is right. */
class ShortOfMemoryTest {

    private static final int ASKED = 6;

    @ParameterizedTest
    @CsvSource({"memory, 12", "stack, 40"})
    void an_answer_is_right_or_an_error_and_nothing_wrong_is_remembered(String what, int rounds) throws Exception {
        Map<String, Integer> counts = Jvm.out(
                        Jvm.here(), List.of("-Xmx32m"), ShortOfMemory.class, what, String.valueOf(rounds))
                .lines()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(line -> line[0], line -> Integer.valueOf(line[1])));

        assertThat(counts)
                .as("too little in some rounds and enough in others: the test can tell")
                .containsKeys("rounds with too little", "rounds with enough");
        assertThat(counts).containsKey("none wrong").containsEntry("afterwards right", rounds * ASKED);
    }
}
