package io.github.nsisrules.record;

import io.github.nsisrules.Library;
import io.github.nsisrules.NsisRules;
import io.github.nsisrules.RuleAnalysis;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.RuleSet;
import io.github.nsisrules.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The rules of another build: of another version, with other digests, or with other answers. */
record OtherRules(Library library, String digest, UnaryOperator<Classification> change) implements NsisRules {

    private static final NsisRules RULES = Examples.RULES;

    static OtherRules ofLibrary(String version) {
        return new OtherRules(new Library(version, "sha256:" + "1".repeat(64)), "", UnaryOperator.identity());
    }

    OtherRules withDigest(String other) {
        return new OtherRules(library, other, change);
    }

    OtherRules answering(UnaryOperator<Classification> other) {
        return new OtherRules(library, digest, other);
    }

    @Override
    public List<RuleSet> ruleSets() {
        return RULES.ruleSets().stream().map(this::other).toList();
    }

    private RuleSet other(RuleSet ruleSet) {
        return new RuleSet(
                ruleSet.id(),
                ruleSet.from(),
                ruleSet.until(),
                digest.isEmpty() ? ruleSet.digest() : digest,
                ruleSet.tableDigest(),
                ruleSet.rules(),
                Map.of(Language.DA, ruleSet.texts(Language.DA), Language.EN, ruleSet.texts(Language.EN)));
    }

    @Override
    public Classification classify(TuSolution solution, RuleSet ruleSet, LocalDate on) {
        Classification answer = RULES.classify(solution, RULES.ruleSet(ruleSet.id()), on);
        return change.apply(new Classification(
                answer.solution(),
                ruleSet,
                answer.evaluatedOn(),
                answer.type(),
                answer.possibleTypes(),
                answer.tuSolution(),
                answer.level(),
                answer.possibleLevels(),
                answer.useCases(),
                answer.tasks(),
                answer.findings(),
                answer.openQuestions(),
                answer.rationale()));
    }

    @Override
    public RuleAnalysis analysis() {
        return RULES.analysis();
    }
}
