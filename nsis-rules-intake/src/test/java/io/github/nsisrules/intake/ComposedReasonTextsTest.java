package io.github.nsisrules.intake;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reasons whose ids are put together from parts: no text is without a reason. */
class ComposedReasonTextsTest {

    private static final Path SOURCES = Path.of("src/main/java/io/github/nsisrules/intake");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");
    private static final Pattern QUOTED = Pattern.compile("\"([a-z0-9.]+)\"");

    @Test
    void every_text_about_saml_belongs_to_a_reason_that_is_given_somewhere() throws IOException {
        Set<String> quoted = quoted("saml");
        List<String> ids = ids("saml.");

        assertThat(ids)
                .hasSizeGreaterThan(50)
                .filteredOn(id -> !id.startsWith("saml.stock."))
                .allSatisfy(id -> {
                    String part = id.substring("saml.".length());
                    assertThat(quoted.contains(id)
                                    || quoted.contains(part)
                                    || quoted.contains(part.replaceFirst("^problem\\.", "")))
                            .as(id)
                            .isTrue();
                });
    }

    @Test
    void every_text_about_contracts_belongs_to_a_reason_that_is_given_somewhere() throws IOException {
        Set<String> quoted = quoted("contracts");
        List<String> ids = ids("contracts.");

        assertThat(ids)
                .hasSizeGreaterThan(25)
                .filteredOn(id -> !id.matches("contracts\\.(keyword\\.(report|today)|strength)\\.(STRONG|WEAK)"))
                .filteredOn(id ->
                        !id.matches("contracts\\.annex[34]\\.(STRONG\\.(SAME|CONTAINED)|WEAK\\.(SAME|CONTAINED|NEAR))"))
                .allSatisfy(id -> assertThat(
                                quoted.contains(id) || quoted.contains(id.replaceFirst("^contracts\\.problem\\.", "")))
                        .as(id)
                        .isTrue());
    }

    @Test
    void both_languages_have_the_same_arguments_and_say_what_to_do_in_the_same_places() {
        for (String id :
                Stream.concat(ids("saml.").stream(), ids("contracts.").stream()).toList()) {
            String danish = ReasonTexts.of(Language.DA).text(id);
            String english = ReasonTexts.of(Language.EN).text(id);
            assertThat(arguments(danish)).as(id).isEqualTo(arguments(english));
            assertThat(danish.contains("\nMåske")).as(id).isEqualTo(english.contains("\nMaybe"));
            assertThat(danish).as(id).isNotEqualTo(english);
        }
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> ids(String area) {
        return ReasonTexts.ids().stream().filter(id -> id.startsWith(area)).toList();
    }

    private static Set<String> quoted(String folder) throws IOException {
        Set<String> quoted = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(SOURCES.resolve(folder))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                QUOTED.matcher(Files.readString(source)).results().forEach(found -> quoted.add(found.group(1)));
            }
        }
        return quoted;
    }
}
