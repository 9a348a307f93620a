package io.github.nsisrules.drools;

import io.github.nsisrules.drools.conclusion.Concluded;
import io.github.nsisrules.drools.mutation.Block;
import io.github.nsisrules.drools.question.Question;
import io.github.nsisrules.drools.reference.BruteForce;
import io.github.nsisrules.drools.reference.ReferenceModel;
import io.github.nsisrules.drools.reference.Rulebook;
import io.github.nsisrules.drools.reference.Verdict;
import io.github.nsisrules.facts.Assessment;
import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether mutants show where a caller stands: in the answers for whole solutions, held against the reference model of
 * a rule set.
 */
final class EndToEnd {

    /** The solutions that {@link SeveralUseCasesTest} holds against the model. */
    private static final int SOLUTIONS = 20_000;

    /** Solutions known for a question: one of each part of all solutions. */
    private static final int WITNESSES = 4;

    private static final int TRIES = 200;

    private record Case(TuSolution solution, LocalDate on) {}

    private final Rulebook rulebook;
    private final Edition edition;
    private final Classifier classifier;
    private final Map<Question, List<Case>> casesByQuestion = new HashMap<>();
    private final Set<Question> posed = new HashSet<>();
    private final Map<Case, Verdict> expectedByCase = new HashMap<>();

    EndToEnd(Rulebook rulebook) {
        this.rulebook = rulebook;
        edition = Loaded.edition(rulebook);
        classifier = Classifier.load(edition);
        for (int part = 0; part < WITNESSES; part++) {
            findCases(part * SOLUTIONS / WITNESSES, (part + 1) * SOLUTIONS / WITNESSES);
        }
        posed.addAll(casesByQuestion.keySet());
        findPosed();
    }

    /** Notes for each question the first solution that poses it. */
    private void findCases(int fromSeed, int toSeed) {
        List<Question> asked = new ArrayList<>();
        Classifier listening = classifier.with(RuleTable.of(question -> {
            asked.add(question);
            return Loaded.rules(edition).ask(question).conclusions();
        }));
        for (int seed = fromSeed; seed < toSeed; seed++) {
            RandomSolutions random = new RandomSolutions(seed);
            LocalDate on = random.day();
            Case some = new Case(random.complete(1 + seed % 4, on), on);
            listening.decide(some.solution(), on);
            asked.forEach(question -> casesByQuestion
                    .computeIfAbsent(question, key -> new ArrayList<>())
                    .add(some));
            asked.clear();
        }
    }

    /** Tries all completions of one and of two use cases, whose audiences and assessments alone are known. */
    private void findPosed() {
        Classifier listening = classifier.with(RuleTable.of(question -> {
            posed.add(question);
            return Loaded.rules(edition).ask(question).conclusions();
        }));
        LocalDate on = edition.from();
        for (Audience audience : Audience.values()) {
            for (AssuranceLevel level : AssuranceLevel.values()) {
                for (int days = 0; days < 2; days++) {
                    Assessment assessment = Assessment.of(level, on.plusDays(days));
                    listening.decide(
                            TuSolution.builder("s", "S")
                                    .useCase(UseCase.of("u", audience).assessment(assessment))
                                    .build(),
                            on);
                }
            }
            for (Audience other : Audience.values()) {
                listening.decide(
                        TuSolution.builder("s", "S")
                                .useCase(UseCase.of("u", audience))
                                .useCase(UseCase.of("v", other))
                                .build(),
                        on);
            }
        }
    }

    /** The number of solutions that were tried. */
    static int solutions() {
        return SOLUTIONS;
    }

    /** Whether the rule set has a rule. */
    boolean knows(Block rule) {
        return edition.folders().contains(rule.folder());
    }

    /** Whether some solution poses one of the questions. */
    boolean isPosed(Set<Question> questions) {
        return questions.stream().anyMatch(posed::contains);
    }

    /** Whether engine and model disagree about some solution once questions are answered otherwise. */
    boolean sees(Set<String> rules, Map<Question, List<Concluded>> differences) {
        CompiledRules mutated = RuleTable.of(question -> {
            List<Concluded> conclusions =
                    new ArrayList<>(Loaded.rules(edition).ask(question).conclusions());
            List<Concluded> instead = differences.get(question);
            if (instead != null) {
                conclusions.removeIf(concluded -> rules.contains(concluded.rule()));
                conclusions.addAll(instead);
            }
            return conclusions;
        });
        Classifier mutant = classifier.with(mutated);
        return differences.keySet().stream()
                .flatMap(question -> casesByQuestion.getOrDefault(question, List.of()).stream())
                .distinct()
                .limit(TRIES)
                .anyMatch(some -> differs(some, mutant));
    }

    private boolean differs(Case some, Classifier mutant) {
        Verdict expected = expectedByCase.computeIfAbsent(
                some, key -> BruteForce.verdict(key.solution(), new ReferenceModel(rulebook, key.on())));
        try {
            return !expected.differences(Verdict.of(mutant.decide(some.solution(), some.on())))
                    .isEmpty();
        } catch (RuntimeException | AssertionError e) {
            return true; // no answer at all, or one that says a thing twice, is another answer too
        }
    }
}
