package io.github.nsisrules.intake;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The reasons that all readers share, and those of KITOS, have texts that belong together. */
class GivenReasonsTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");
    private static final Pattern ID = Pattern.compile("\"((?:draft|read|kitos)\\.[a-z.-]+)\"");
    private static final Pattern RULE = Pattern.compile("^    [A-Z_]+\\(\\s*\"([a-z.-]+)\"", Pattern.MULTILINE);

    @Test
    void both_languages_have_the_same_texts_with_the_same_arguments() {
        assertThat(ReasonTexts.of(Language.DA).keys()).isEqualTo(ReasonTexts.ids());
        assertThat(ids()).hasSizeGreaterThan(60);
        for (String id : ids()) {
            assertThat(arguments(id, Language.DA)).as(id).isEqualTo(arguments(id, Language.EN));
            assertThat(ReasonTexts.of(Language.DA).text(id)).as(id).doesNotContain("Maybe");
            assertThat(ReasonTexts.of(Language.DA).text(id).contains("\nMåske"))
                    .as(id)
                    .isEqualTo(ReasonTexts.of(Language.EN).text(id).contains("\nMaybe"));
        }
    }

    @Test
    void every_text_belongs_to_a_reason_that_is_given_somewhere() throws IOException {
        Set<String> given = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(source);
                ID.matcher(text).results().map(found -> found.group(1)).forEach(given::add);
                if (source.endsWith("KitosRule.java")) {
                    RULE.matcher(text)
                            .results()
                            .map(found -> "kitos." + found.group(1))
                            .forEach(given::add);
                }
            }
        }
        given.remove("draft.schema.json");

        // What a person told is the reason of whoever takes the answer.
        given.add("draft.told");
        assertThat(given).containsExactlyElementsOf(ids());
    }

    private static List<String> ids() {
        return ReasonTexts.ids().stream()
                .filter(id -> id.startsWith("draft.") || id.startsWith("read.") || id.startsWith("kitos."))
                .toList();
    }

    private static List<String> arguments(String id, Language language) {
        return ARGUMENT
                .matcher(ReasonTexts.of(language).text(id))
                .results()
                .map(MatchResult::group)
                .collect(toCollection(TreeSet::new))
                .stream()
                .toList();
    }
}
