package io.github.nsisrules.drools;

import io.github.nsisrules.drools.conclusion.Concluded;
import io.github.nsisrules.drools.mutation.Block;
import io.github.nsisrules.drools.mutation.Mutant;
import io.github.nsisrules.drools.question.Question;
import io.github.nsisrules.result.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which test of the suite notices a mutant: asked in an order, of which the first that does so counts. */
final class MutationOracle {

    /** What notices a mutant. */
    enum Witness {
        /** The rules conclude otherwise from some question. */
        ANSWERS,
        /** What the rule reference in the docs says of the rule's sources is another text. */
        RULE_REFERENCE,
        /** Of the reasons of a rule, one is missing or never matters. */
        REASONS,
        /** Nothing but the digest of all rules in the rule reference. */
        DIGEST
    }

    private static final Path RULE_REFERENCE = Path.of("..", "docs", "rule-reference.md");

    private final List<Block> blocks;
    private final Map<Mutant, Integer> numberByMutant = new HashMap<>();
    private final MutantAnswers answers;
    private final String ruleReference;
    private final Map<Edition, Reasons> reasonsByEdition =
            Edition.ALL.stream().collect(Collectors.toMap(Function.identity(), Reasons::new));

    MutationOracle(List<Mutant> mutants, List<Block> blocks) throws IOException {
        this.blocks = blocks;
        mutants.forEach(mutant -> numberByMutant.put(mutant, numberByMutant.size()));
        this.answers = new MutantAnswers(mutants, blocks);
        this.ruleReference = Files.readString(RULE_REFERENCE);
    }

    /** Rules that conclude otherwise here than as the build compiled them, though nothing is changed. */
    Map<Question, List<Concluded>> differencesOfUnchangedRules() {
        return answers.differences(MutantAnswers.UNCHANGED);
    }

    int questions() {
        return answers.questions();
    }

    /** What a mutant answers otherwise. */
    Map<Question, List<Concluded>> differences(Mutant mutant) {
        return answers.differences(Objects.requireNonNull(numberByMutant.get(mutant)));
    }

    /** The numbers of the rules that a mutant changes. */
    Set<String> changedRules(Mutant mutant) {
        return blocks.stream()
                .filter(block -> block.equals(mutant.block())
                        || (!mutant.block().isRule()
                                && block.calls(mutant.block().name())))
                .map(Block::name)
                .collect(Collectors.toSet());
    }

    Witness witness(Mutant mutant) {
        if (!differences(mutant).isEmpty()) {
            return Witness.ANSWERS;
        }
        List<Edition> editions = Edition.ALL.stream()
                .filter(edition -> edition.folders().contains(mutant.block().folder()))
                .toList();
        if (editions.stream().anyMatch(edition -> !isInReference(mutant.block().name(), mutant.text(), edition))) {
            return Witness.RULE_REFERENCE;
        }
        return editions.stream().anyMatch(edition -> !hasGoodReasons(mutant, edition))
                ? Witness.REASONS
                : Witness.DIGEST;
    }

    /** Whether the rule reference says of a rule's sources what its text does; derived facts do not stand there. */
    boolean isInReference(String number, String text, Edition edition) {
        if (!RuleNumber.isRule(number)) {
            return true;
        }
        List<Rule> rules = catalogue(text, edition).rules();
        int from = ruleReference.indexOf("#### " + edition.prefix() + number + "\n");
        int sources = ruleReference.indexOf("\n- Sources: ", from) + 1;
        return from >= 0 && !rules.isEmpty() && ruleReference.startsWith(RuleReference.sources(rules.get(0)), sources);
    }

    private boolean hasGoodReasons(Mutant mutant, Edition edition) {
        String rule = mutant.block().name();
        List<String> because = catalogue(mutant.text(), edition).because(rule);
        Reasons reasons = Objects.requireNonNull(reasonsByEdition.get(edition));
        return reasons.unnamed(rule, because).isEmpty()
                && reasons.idle(rule, because).isEmpty();
    }

    private static RuleCatalogue catalogue(String text, Edition edition) {
        return new RuleCatalogue(
                edition.prefix(), text.lines().map(String::trim).toList());
    }
}
