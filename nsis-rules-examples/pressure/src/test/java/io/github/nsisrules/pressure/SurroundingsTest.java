package io.github.nsisrules.pressure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.result.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Locale, time zone, default charset, assertions and the JDK change no byte of what is written. */
class SurroundingsTest {

    /** Where JDKs are usually installed; those that are there are tried. */
    private static final Path JDKS = Path.of("/usr/lib/jvm");

    /** Languages with an i, digits or a calendar of their own: for these everything is written, for the others some of it. */
    private static final Set<String> UNUSUAL = Set.of("tr", "az", "lt", "ar", "fa", "th", "my", "hi", "ja");

    private static final int KINDS = 8;

    private static final List<String> USUAL = usual();

    private static final List<List<String>> OPTIONS = List.of(
            List.of("-Dfile.encoding=US-ASCII", "-Duser.language=tr", "-Duser.country=TR", "-ea", "-esa"),
            List.of(
                    "-Dfile.encoding=UTF-16",
                    "-Duser.timezone=Pacific/Kiritimati",
                    "-Duser.language=ar",
                    "-Duser.country=EG",
                    "-Duser.extensions=u-nu-arab"),
            List.of(
                    "-Dfile.encoding=ISO-8859-1",
                    "-Duser.language=th",
                    "-Duser.timezone=Asia/Kathmandu",
                    "-da",
                    "-dsa"));

    @Test
    void in_every_locale_and_time_zone_of_the_jdk_the_bytes_are_the_same() throws IOException {
        Locale usualLocale = Locale.getDefault();
        TimeZone usualZone = TimeZone.getDefault();
        List<Locale> locales = Arrays.stream(Locale.getAvailableLocales())
                .sorted(Comparator.comparing(Locale::toLanguageTag))
                .toList();
        String[] zones = TimeZone.getAvailableIDs();
        assertThat(locales).hasSizeGreaterThan(900).hasSizeGreaterThan(zones.length);
        Map<String, Set<String>> different = new TreeMap<>();
        Set<String> languages = new HashSet<>();
        try {
            // GIVEN what is written where nothing is unusual
            Locale.setDefault(Locale.ROOT);
            TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
            NsisRules rules = NsisRules.load();
            List<Map<String, String>> usual = new ArrayList<>();
            for (int kind = 0; kind < KINDS; kind++) {
                usual.add(written(rules, kind));
            }
            for (int i = 0; i < locales.size(); i++) {
                // WHEN it is written in each locale, in one time zone after the other
                Locale locale = locales.get(i);
                String zone = zones[i % zones.length];
                Locale.setDefault(locale);
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                boolean all = UNUSUAL.contains(locale.getLanguage()) && languages.add(locale.getLanguage());
                int kind = all ? 0 : 1 + i % (KINDS - 1);
                Map<String, String> here = written(rules, kind);
                if (!here.equals(usual.get(kind))) {
                    different.put(locale.toLanguageTag() + " " + zone, differing(usual.get(kind), here));
                }
            }
        } finally {
            Locale.setDefault(usualLocale);
            TimeZone.setDefault(usualZone);
        }

        // THEN nothing differs
        assertThat(different).isEmpty();
    }

    static Stream<Arguments> processes() throws IOException {
        Set<Path> others = new TreeSet<>();
        if (Files.isDirectory(JDKS)) {
            try (Stream<Path> installed = Files.list(JDKS)) {
                for (Path home : installed
                        .filter(each -> Files.isExecutable(each.resolve("bin/java")))
                        .toList()) {
                    others.add(home.toRealPath());
                }
            }
        }
        others.remove(Jvm.here().toRealPath());
        return Stream.concat(
                OPTIONS.stream().limit(2).map(options -> Arguments.of(Jvm.here(), options)),
                others.stream().map(home -> Arguments.of(home, OPTIONS.get(2))));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void in_a_process_with_other_settings_or_of_another_jdk_the_bytes_are_the_same(Path home, List<String> options)
            throws Exception {
        assertThat(Jvm.out(home, options, Visit.class).lines()).containsExactlyElementsOf(USUAL);
    }

    private static List<String> usual() {
        try {
            return Visit.lines(new Visit(true).call()).lines().toList();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** All forms, or for another number some. */
    private static Map<String, String> written(NsisRules rules, int kind) throws IOException {
        RuleSet ruleSet = rules.ruleSets().get(kind % 2);
        TuSolution solution = Described.one(kind);
        return kind == 0 ? Written.all(rules, ruleSet, solution) : Written.some(rules, ruleSet, solution, kind);
    }

    private static Set<String> differing(Map<String, String> usual, Map<String, String> here) {
        Set<String> forms = new TreeSet<>(usual.keySet());
        forms.removeIf(form -> Objects.equals(usual.get(form), here.get(form)));
        return forms;
    }
}
