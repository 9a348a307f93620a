package io.github.nsisrules.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nsisrules.facts.InvalidSolutionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FirstAnswerTest {

    @Test
    void the_lines_of_the_readme_answer_an_example() throws IOException {
        String json = Files.readString(Path.of("../solutions/document-signing.json"));

        assertThat(FirstAnswer.answer(json).lines())
                .startsWith("SUBSTANTIAL", "Byg en ny signering af dokumenter")
                .contains("Lav en fuld risikovurdering");
    }

    @Test
    void a_description_with_problems_is_refused_with_all_of_them() {
        assertThatThrownBy(() -> FirstAnswer.answer("{\"id\": \"x\", \"useCases\": []}"))
                .isInstanceOfSatisfying(
                        InvalidSolutionException.class,
                        invalid -> assertThat(invalid.problems()).hasSize(2));
    }
}
