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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** Holds the DRL, the texts and the list of rules in the rulebook together, both ways. */
class RuleTextsTest {

    /** The rules of {@code kl-2021-03}, in the order in which a person reads the argument. */
    private static final List<String> RULEBOOK = List.of(
            "Q1", "Q2", "T1", "T2", "T3", "T4", "T5", "O1", "O2", "O3", "O4", "O5", "O6", "L1", "L2", "L3", "L4", "L5",
            "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10", "M11", "M12", "M13", "M14", "M15", "M16",
            "M17", "N1", "N2", "N3", "N4", "N5", "N6", "N7", "N8");

    private static final Path SOURCES = Path.of("src/main/resources/io/github/nsisrules/drools");

    private static final RuleSet RULE_SET = NsisRules.load().ruleSet("kl-2021-03");
    private static final CompiledRules RULES = CompiledRules.load(Edition.KL_2021_03);

    @Test
    void the_rules_are_those_of_the_rulebook_in_its_order() {
        assertThat(RULE_SET.rules()).extracting(Rule::number).containsExactlyElementsOf(RULEBOOK);
        assertThat(RULE_SET.rules()).extracting(Rule::id).allMatch(id -> id.startsWith("KL21-"));
    }

    @Test
    void every_rule_cites_a_page_of_the_report_or_says_that_it_is_our_own_choice() {
        for (Rule rule : RULE_SET.rules()) {
            assertThat(rule.sources()).as(rule.id()).isNotEmpty();
            for (Source source : rule.sources()) {
                assertThat(source.section()).as(rule.id()).isNotBlank();
                Integer page = source.page();
                if (page == null) {
                    assertThat(source.document()).as(rule.id()).isEqualTo(RuleCatalogue.OURS);
                } else {
                    assertThat(source.document()).as(rule.id()).isEqualTo(RuleCatalogue.REPORT);
                    assertThat(page).as(rule.id()).isBetween(3, 33);
                }
            }
        }
        assertThat(RULE_SET.rules())
                .filteredOn(rule -> rule.sources().stream().allMatch(source -> source.page() == null))
                .extracting(Rule::number)
                .containsExactly("T5", "O6", "L5", "N7", "N8");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_rule_task_finding_and_question_has_its_texts_and_no_text_is_left_over(Language language) {
        Set<String> needed = new TreeSet<>();
        RULEBOOK.forEach(number -> needed.add("rule." + number));
        Questions.all()
                .flatMap(question -> RULES.ask(question).conclusions().stream())
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
        for (String folder : Edition.KL_2021_03.folders()) {
            written.addAll(
                    Texts.read(Classifier.class, folder + "/texts", language).keys());
        }
        assertThat(written).isEqualTo(needed);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void titles_are_short_and_texts_are_sentences(Language language) {
        Texts texts = RULE_SET.texts(language);
        for (String key : texts.keys()) {
            String text = texts.text(key);
            if (key.endsWith(".title")) {
                assertThat(text.length()).as(key).isBetween(5, 60);
            } else if (key.startsWith("rule.") || key.startsWith("task.") || key.startsWith("finding.")) {
                assertThat(text).as(key).matches("(?s)\\p{Lu}.*[.?)]");
            }
        }
    }

    @Test
    void every_conclusion_is_inserted_under_the_number_of_the_rule_that_fired() {
        KieSession session = RULES.newSession();
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
        Questions.all().forEach(question -> {
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
        for (Path drl : drlFiles()) {
            assertThat(Files.readString(drl))
                    .as("%s", drl)
                    .doesNotContainPattern("\\b(update|modify|retract|delete|insertLogical|salience|global|no-loop|"
                            + "lock-on-active|agenda-group|activation-group|eval|accumulate)\\b");
        }
    }

    @Test
    void the_digest_is_the_sha_256_of_the_normalised_rules() throws IOException, NoSuchAlgorithmException {
        // GIVEN files in the order of their paths, without comment lines and blank lines, every line trimmed
        StringBuilder normalised = new StringBuilder();
        for (Path drl : drlFiles()) {
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
        assertThat(RULE_SET.digest()).isEqualTo("sha256:" + HexFormat.of().formatHex(hash));
    }

    @Test
    void the_rule_reference_in_the_docs_is_up_to_date() throws IOException {
        Path reference = Path.of("..", "docs", "rule-reference.md");
        String generated = RuleReference.of(List.of(RULE_SET), RULES);
        if (Boolean.getBoolean("nsis.writeDocs")) {
            Files.writeString(reference, generated);
        }
        assertThat(Files.readString(reference))
                .as("Maybe run: mvn -pl nsis-rules-drools -am test -Dtest=RuleTextsTest -Dnsis.writeDocs=true"
                        + " -Dsurefire.failIfNoSpecifiedTests=false")
                .isEqualTo(generated);
    }

    private static List<Path> drlFiles() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .toList();
        }
    }
}
