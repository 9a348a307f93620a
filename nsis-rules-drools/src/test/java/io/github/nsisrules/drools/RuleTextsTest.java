package io.github.nsisrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.drools.conclusion.CallsFor;
import io.github.nsisrules.drools.conclusion.Concluded;
import io.github.nsisrules.drools.conclusion.Finds;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.result.Rule;
import io.github.nsisrules.result.RuleSet;
import io.github.nsisrules.result.Source;
import io.github.nsisrules.text.Language;
import io.github.nsisrules.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** Holds the DRL, the texts and the list of rules in the rulebook together, both ways. */
class RuleTextsTest {

    private static final NsisRules NSIS_RULES = NsisRules.load();

    static List<Edition> editions() {
        return Edition.ALL;
    }

    static Stream<Arguments> editionsAndLanguages() {
        return Edition.ALL.stream()
                .flatMap(edition -> Stream.of(Language.values()).map(language -> Arguments.of(edition, language)));
    }

    /** The rules of an edition, in the order in which a person reads the argument. */
    private static List<String> rulebook(Edition edition) {
        boolean first = edition.equals(Edition.KL_2021_03);
        List<String> numbers = new ArrayList<>();
        add(numbers, "Q", IntStream.rangeClosed(1, 2));
        add(numbers, "T", IntStream.rangeClosed(1, 5));
        add(numbers, "O", IntStream.rangeClosed(1, 6));
        add(numbers, "L", IntStream.rangeClosed(1, 5));
        add(numbers, "M", IntStream.rangeClosed(1, first ? 17 : 22));
        add(numbers, "N", first ? IntStream.rangeClosed(1, 8) : IntStream.of(1, 2, 3, 6, 7, 8, 9, 10, 11, 12));
        return numbers;
    }

    private static void add(List<String> numbers, String group, IntStream some) {
        some.forEach(number -> numbers.add(group + number));
    }

    private static RuleSet ruleSet(Edition edition) {
        return NSIS_RULES.ruleSet(edition.id());
    }

    private static final Path SOURCES = Path.of("src/main/resources/io/github/nsisrules/drools");

    @ParameterizedTest
    @MethodSource("editions")
    void the_rules_are_those_of_the_rulebook_in_its_order(Edition edition) {
        assertThat(ruleSet(edition).rules()).extracting(Rule::number).containsExactlyElementsOf(rulebook(edition));
        assertThat(ruleSet(edition).rules()).extracting(Rule::id).allMatch(id -> id.startsWith(edition.prefix()));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void every_rule_cites_its_sources_or_says_that_it_is_our_own_choice(Edition edition) {
        for (Rule rule : ruleSet(edition).rules()) {
            assertThat(rule.sources()).as(rule.id()).isNotEmpty();
            for (Source source : rule.sources()) {
                assertThat(source.section()).as(rule.id()).isNotBlank();
                Integer page = source.page();
                assertThat(source.document()).as(rule.id()).isNotBlank();
                if (page != null) {
                    assertThat(source.document()).as(rule.id()).isEqualTo(RuleCatalogue.REPORT);
                    assertThat(page).as(rule.id()).isBetween(3, 33);
                }
            }
        }
        assertThat(ruleSet(edition).rules())
                .as("rules that no source states")
                .filteredOn(rule -> rule.sources().stream()
                        .allMatch(source -> source.document().equals(RuleCatalogue.OURS)))
                .extracting(Rule::number)
                .containsExactly("T5", "O6", "L5", "N7", "N8");
    }

    @ParameterizedTest
    @MethodSource("editionsAndLanguages")
    void every_rule_task_finding_and_question_has_its_texts_and_no_text_is_left_over(
            Edition edition, Language language) {
        Set<String> needed = new TreeSet<>();
        rulebook(edition).forEach(number -> needed.add("rule." + number));
        Questions.all(edition)
                .flatMap(question -> Loaded.rules(edition).ask(question).conclusions().stream())
                .forEach(concluded -> {
                    if (concluded instanceof CallsFor calls) {
                        needed.add("task." + calls.task() + ".title");
                        needed.add("task." + calls.task() + ".description");
                    } else if (concluded instanceof Finds finds) {
                        needed.add("finding." + finds.finding());
                    }
                });
        for (Fact fact : Fact.values()) {
            if (fact != Fact.AUDIENCE && fact != Fact.ASSESSMENT) {
                needed.add("question." + fact.jsonName());
            }
        }
        Set<String> written = new TreeSet<>();
        for (String folder : edition.folders()) {
            written.addAll(
                    Texts.read(Classifier.class, folder + "/texts", language).keys());
        }
        assertThat(written).isEqualTo(needed);
    }

    @ParameterizedTest
    @MethodSource("editionsAndLanguages")
    void titles_are_short_and_texts_are_sentences(Edition edition, Language language) {
        Texts texts = ruleSet(edition).texts(language);
        for (String key : texts.keys()) {
            String text = texts.text(key);
            if (key.endsWith(".title")) {
                assertThat(text.length()).as(key).isBetween(5, 60);
            } else if (key.startsWith("rule.") || key.startsWith("task.") || key.startsWith("finding.")) {
                assertThat(text).as(key).matches("(?s)\\p{Lu}.*[.?)]");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("editions")
    void every_conclusion_is_inserted_under_the_number_of_the_rule_that_fired(Edition edition) {
        KieSession session = Loaded.rules(edition).newSession();
        List<String> wrong = new ArrayList<>();
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                String name = event.getMatch().getRule().getName();
                boolean inserted = session.getObjects(Concluded.class::isInstance).stream()
                        .anyMatch(concluded -> ((Concluded) concluded).rule().equals(name));
                if (!inserted) {
                    wrong.add(name);
                }
            }
        });
        Questions.all(edition).forEach(question -> {
            var handle = session.insert(question);
            session.fireAllRules();
            session.delete(handle);
            Collection<FactHandle> inserted = session.getFactHandles(Concluded.class::isInstance);
            List.copyOf(inserted).forEach(session::delete);
        });
        session.dispose();
        assertThat(wrong).isEmpty();
    }

    @Test
    void rules_only_add() throws IOException {
        for (Path drl : drlFiles(List.of("kl202103", "nemlogin3", "shared"))) {
            assertThat(Files.readString(drl))
                    .as("%s", drl)
                    .doesNotContainPattern("\\b(update|modify|retract|delete|insertLogical|salience|global|no-loop|"
                            + "lock-on-active|agenda-group|activation-group|eval|accumulate)\\b");
        }
    }

    @ParameterizedTest
    @MethodSource("editions")
    void the_digest_is_the_sha_256_of_the_normalised_rules(Edition edition)
            throws IOException, NoSuchAlgorithmException {
        // GIVEN files in the order of their paths, without comment lines and blank lines, every line trimmed
        StringBuilder normalised = new StringBuilder();
        for (Path drl : drlFiles(edition.folders())) {
            for (String line : Files.readAllLines(drl)) {
                String trimmed = line.trim();
                if (!trimmed.isEmpty() && !trimmed.startsWith("//")) {
                    normalised.append(trimmed).append('\n');
                }
            }
        }
        // WHEN they are hashed as UTF-8
        byte[] hash = MessageDigest.getInstance("SHA-256")
                .digest(normalised.toString().getBytes(StandardCharsets.UTF_8));
        // THEN that is the digest that results carry
        assertThat(ruleSet(edition).digest())
                .isEqualTo("sha256:" + HexFormat.of().formatHex(hash));
    }

    @Test
    void the_rule_reference_in_the_docs_is_up_to_date() throws IOException {
        Path reference = Path.of("..", "docs", "rule-reference.md");
        String generated = RuleReference.of(NSIS_RULES.ruleSets());
        if (Boolean.getBoolean("nsis.writeDocs")) {
            Files.writeString(reference, generated);
        }
        assertThat(Files.readString(reference))
                .as("Maybe run: mvn -pl nsis-rules-drools -am test -Dtest=RuleTextsTest -Dnsis.writeDocs=true"
                        + " -Dsurefire.failIfNoSpecifiedTests=false")
                .isEqualTo(generated);
    }

    @ParameterizedTest
    @MethodSource("editions")
    void the_text_of_the_rules_names_the_rules_that_are_compiled(Edition edition) {
        assertThat(edition.text().stream().filter(line -> line.startsWith("rule \"")))
                .containsExactlyInAnyOrderElementsOf(Loaded.rules(edition).definitions().stream()
                        .map(definition -> "rule \"" + definition.getName() + "\"")
                        .toList());
    }

    private static List<Path> drlFiles(List<String> folders) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".drl"))
                    .filter(file ->
                            folders.contains(SOURCES.relativize(file).getName(0).toString()))
                    .sorted()
                    .toList();
        }
    }
}
