package io.github.nsisrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RuleNumberTest {

    @Test
    void rules_are_ordered_as_the_argument_is_read_and_never_by_chance() {
        List<String> inOrder = List.of(
                "eid",
                "nonStandard",
                "viaNemLogin",
                "Q1",
                "Q2",
                "T1",
                "O6",
                "L1",
                "L5",
                "M2",
                "M10",
                "M22",
                "N1",
                "N12");
        for (int seed = 0; seed < 100; seed++) {
            List<String> shuffled = new ArrayList<>(inOrder);
            Collections.shuffle(shuffled, new Random(seed));
            shuffled.sort(RuleNumber.ORDER);
            assertThat(shuffled).isEqualTo(inOrder);
        }
    }
}
