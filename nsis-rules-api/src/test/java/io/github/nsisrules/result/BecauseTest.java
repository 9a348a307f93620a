package io.github.nsisrules.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.result.Conclusion.Kind;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reasons and conclusions are equal where all that they say is, as other records are. */
class BecauseTest {

    /** No two of these say the same. */
    private static List<Object> different() {
        Conclusion conclusion = new Conclusion(Kind.LEVEL, "LOW");
        return List.of(
                conclusion,
                new Conclusion(Kind.INDICATED_LEVEL, "LOW"),
                new Conclusion(Kind.LEVEL, "HIGH"),
                new Because.Given(Fact.DATA, "u", List.of("NAME")),
                new Because.Given(Fact.SIGNING, "u", List.of("NAME")),
                new Because.Given(Fact.DATA, "v", List.of("NAME")),
                new Because.Given(Fact.DATA, null, List.of("NAME")),
                new Because.Given(Fact.DATA, "u", List.of()),
                new Because.Given(Fact.DATA, "u", null),
                new Because.Step("KL21-L1", "u", conclusion),
                new Because.Step("KL21-L2", "u", conclusion),
                new Because.Step("KL21-L1", null, conclusion),
                new Because.Step("KL21-L1", "u", new Conclusion(Kind.LEVEL, "HIGH")),
                new Because.Absence("KL21-L1", "u"),
                new Because.Absence("KL21-L2", "u"),
                new Because.Absence("KL21-L1", null));
    }

    @Test
    void those_that_say_the_same_are_equal_and_have_one_hash_code() {
        List<Object> one = different();
        List<Object> other = different();

        for (int i = 0; i < one.size(); i++) {
            assertThat(one.get(i))
                    .isNotSameAs(other.get(i))
                    .isEqualTo(other.get(i))
                    .hasSameHashCodeAs(other.get(i));
        }
    }

    @Test
    void those_that_differ_in_one_part_are_not_equal() {
        List<Object> different = different();

        assertThat(new HashSet<>(different)).hasSameSizeAs(different);
        for (Object one : different) {
            assertThat(different.stream().filter(one::equals)).hasSize(1);
            assertThat(one).isNotEqualTo("a text");
        }
    }
}
