package io.github.nsisrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.facts.Protocol;
import io.github.nsisrules.result.SolutionType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FreshContextTest {

    @Test
    void contexts_are_equal_if_all_that_they_hold_is() {
        List<Context> different = contexts();
        assertThat(different).hasSize(SolutionType.values().length * 2 * 2 * 2 * 2 * Protocol.values().length);

        List<Context> again = contexts();
        for (int i = 0; i < different.size(); i++) {
            for (int j = 0; j < again.size(); j++) {
                assertThat(different.get(i).equals(again.get(j)))
                        .as("%s and %s", different.get(i), again.get(j))
                        .isEqualTo(i == j);
            }
            assertThat(different.get(i)).hasSameHashCodeAs(again.get(i)).isNotEqualTo("a text");
        }
    }

    private static List<Context> contexts() {
        List<Context> contexts = new ArrayList<>();
        for (SolutionType type : SolutionType.values()) {
            for (Protocol protocol : Protocol.values()) {
                for (int bits = 0; bits < 16; bits++) {
                    contexts.add(new Context(
                            type, (bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0, (bits & 8) != 0, protocol));
                }
            }
        }
        return contexts;
    }
}
