package io.github.nsisrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.drools.MutationOracle.Witness;
import io.github.nsisrules.drools.conclusion.Concluded;
import io.github.nsisrules.drools.mutation.Block;
import io.github.nsisrules.drools.mutation.Drl;
import io.github.nsisrules.drools.mutation.Mutant;
import io.github.nsisrules.drools.mutation.Mutants;
import io.github.nsisrules.drools.mutation.Word;
import io.github.nsisrules.drools.question.Question;
import io.github.nsisrules.drools.reference.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Every slip that could be made in the rules is made, one at a time, and some test notices each. What is noticed is counted in
 * docs/mutation.md.
 */
@Tag("mutation")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MutationTest {

    private static final Path PAGE = Path.of("..", "docs", "mutation.md");
    private static final String BEGIN = "<!-- generated from here -->\n";
    private static final String END = "<!-- to here -->\n";

    private List<Block> blocks = List.of();
    private List<Mutant> mutants = List.of();
    private final Map<Mutant, Witness> witnessByMutant = new LinkedHashMap<>();
    private MutationOracle oracle;

    @BeforeAll
    void judge_every_mutant() throws IOException {
        blocks = Drl.blocks(
                Path.of("src/main/resources/io/github/nsisrules/drools"), List.of("kl202103", "nemlogin3", "shared"));
        mutants = Mutants.of(blocks);
        oracle = new MutationOracle(mutants, blocks);
        mutants.forEach(mutant -> witnessByMutant.put(mutant, oracle.witness(mutant)));
    }

    @Test
    void every_word_that_decides_is_changed_by_some_mutant() {
        List<String> untouched = new ArrayList<>();
        for (Block block : blocks) {
            List<Mutant> ofBlock = mutants.stream()
                    .filter(mutant -> mutant.block().equals(block))
                    .toList();
            Word.of(block).stream()
                    .filter(word -> ofBlock.stream().noneMatch(word::isChangedBy))
                    .forEach(word -> untouched.add(block + ": " + word));
        }
        assertThat(untouched).isEmpty();
    }

    @Test
    void every_mutant_is_another_text() {
        assertThat(mutants)
                .allSatisfy(mutant ->
                        assertThat(mutant.text()).isNotEqualTo(mutant.block().text()));
    }

    @Test
    void rules_that_are_not_changed_conclude_what_those_of_the_build_do() {
        assertThat(oracle.differencesOfUnchangedRules()).isEmpty();
        for (Edition edition : Edition.ALL) {
            assertThat(blocks)
                    .filteredOn(block -> block.isRule() && edition.folders().contains(block.folder()))
                    .hasSameSizeAs(Loaded.rules(edition).definitions())
                    .allSatisfy(rule -> assertThat(oracle.isInReference(rule.name(), rule.text(), edition))
                            .as("%s", rule)
                            .isTrue());
        }
    }

    @Test
    void every_mutant_of_what_a_rule_decides_changes_an_answer() {
        assertThat(witnessByMutant.entrySet())
                .filteredOn(entry -> !entry.getKey().operator().isOfArgument())
                .isNotEmpty()
                .allSatisfy(entry ->
                        assertThat(entry.getValue()).as("%s", entry.getKey()).isEqualTo(Witness.ANSWERS));
    }

    @Test
    void every_mutant_of_a_numbered_rules_sources_or_reasons_is_noticed_by_more_than_the_digest() {
        assertThat(witnessByMutant.entrySet())
                .filteredOn(entry -> entry.getValue() == Witness.DIGEST)
                .extracting(entry -> entry.getKey().block().name())
                .isSubsetOf("eid", "nonStandard", "viaNemLogin");
    }

    @Test
    void the_page_in_the_docs_is_true() throws IOException {
        List<Mutant> seen = new ArrayList<>();
        List<Mutant> unposed = new ArrayList<>();
        List<Mutant> unseen = new ArrayList<>();
        List<EndToEnd> ends = Stream.of(Rulebook.values()).map(EndToEnd::new).toList();
        witnessByMutant.forEach((mutant, witness) -> {
            if (witness == Witness.ANSWERS) {
                Map<Question, List<Concluded>> differences = oracle.differences(mutant);
                List<EndToEnd> knowing =
                        ends.stream().filter(end -> end.knows(mutant.block())).toList();
                boolean isSeen = knowing.stream().anyMatch(end -> end.sees(oracle.changedRules(mutant), differences));
                boolean isPosed = knowing.stream().anyMatch(end -> end.isPosed(differences.keySet()));
                (isSeen ? seen : isPosed ? unseen : unposed).add(mutant);
            }
        });
        String generated = MutationPage.of(witnessByMutant, oracle.questions(), seen, unposed, unseen);
        String page = Files.readString(PAGE);
        String written =
                page.substring(0, page.indexOf(BEGIN) + BEGIN.length()) + generated + page.substring(page.indexOf(END));
        if (Boolean.getBoolean("nsis.writeDocs")) {
            Files.writeString(PAGE, written);
        }
        assertThat(Files.readString(PAGE))
                .as("Maybe run: mvn -pl nsis-rules-drools -am test -Dtest=MutationTest -Dnsis.writeDocs=true"
                        + " -Dsurefire.failIfNoSpecifiedTests=false")
                .isEqualTo(written);
    }
}
