package io.github.nsisrules.drools;

import io.github.nsisrules.drools.conclusion.Concluded;
import io.github.nsisrules.drools.question.Question;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.result.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * On how many points each rule of an edition fires: of its section, where the rules are asked directly, and of the decision
 * space, all solutions with one use case. The space is counted in factors: a use case is decided once for all solutions that
 * look alike to it.
 */
final class Coverage {

    private final Classifier classifier;
    private final Distinctions distinctions;
    private final LocalDate on;
    private final Map<String, Long> pointsByRule = new HashMap<>();
    private final Map<String, InSection> sectionByRule = new HashMap<>();
    private long points;

    Coverage(Classifier classifier) {
        this(classifier, classifier.edition().distinctions());
    }

    /** @param distinctions what the rules can tell apart; for a test, a part of it */
    Coverage(Classifier classifier, Distinctions distinctions) {
        this.classifier = classifier;
        this.distinctions = distinctions;
        this.on = classifier.ruleSet().from();
        classifier.edition().kinds().forEach(this::countSection);
        SpaceDifferences.parts(on).forEach(this::countPart);
    }

    /** Where a rule is asked, on how many points it fires there, and how many there are. */
    record InSection(String section, int fires, int points) {}

    /** The number of points of the decision space. */
    long points() {
        return points;
    }

    Classifier classifier() {
        return classifier;
    }

    List<Rule> rules() {
        return classifier.ruleSet().rules();
    }

    /** On how many points of the decision space a rule fires. */
    long fires(Rule rule) {
        return pointsByRule.getOrDefault(rule.number(), 0L);
    }

    InSection inSection(Rule rule) {
        return sectionByRule.getOrDefault(rule.number(), new InSection("none", 0, 0));
    }

    private void countSection(Class<? extends Question> kind) {
        QuestionSpace space = QuestionSpace.of(kind);
        Map<String, Integer> fires = new HashMap<>();
        for (Question question : space.questions()) {
            Set<String> rules = new HashSet<>();
            for (Concluded concluded : classifier.rules().ask(question).conclusions()) {
                rules.add(concluded.rule());
            }
            rules.forEach(rule -> fires.merge(rule, 1, Integer::sum));
        }
        fires.forEach((rule, times) -> {
            if (sectionByRule.put(rule, new InSection(kind.getSimpleName(), times, space.size())) != null) {
                throw new IllegalStateException(rule + " fires in two sections.\nMaybe count them apart.");
            }
        });
    }

    private void countPart(TuSolution part) {
        SolutionSpace solutions = SolutionSpace.of(part, distinctions);
        UseCaseSpace useCases = UseCaseSpace.of(part.useCases().get(0), on, distinctions);
        UseCaseTable table = new UseCaseTable(useCases, classifier.useCaseDecisions(classifier.rules()));
        boolean staff = part.useCases().get(0).audience().isStaff();
        SolutionDecisions decisions = classifier.solutionDecisions(classifier.rules(), staff, staff);

        Map<Integer, List<Integer>> useCasesByContribution = new HashMap<>();
        for (int point = 0; point < useCases.points().size(); point++) {
            if (table.isValid(point)) {
                useCasesByContribution
                        .computeIfAbsent(table.contribution(point), key -> new ArrayList<>())
                        .add(point);
            }
        }
        useCasesByContribution.forEach((contribution, some) -> {
            Map<Context, Map<SolutionOutcome, Long>> solutionsByContext = new HashMap<>();
            for (SolutionFacts facts : solutions.points()) {
                SolutionOutcome outcome = decisions.decide(facts, (contribution & Contribution.TU) != 0);
                Context context = Context.of(facts, outcome.decision().type(), contribution);
                solutionsByContext
                        .computeIfAbsent(context, key -> new HashMap<>())
                        .merge(outcome, 1L, Long::sum);
            }
            solutionsByContext.forEach((context, ofSolution) -> {
                Map<UseCaseOutcome, Long> ofUseCase = new HashMap<>();
                @Nullable UseCaseOutcome[] outcomes = table.outcomes(context);
                for (int point : some) {
                    ofUseCase.merge(Objects.requireNonNull(outcomes[point]), 1L, Long::sum);
                }
                count(ofSolution, ofUseCase);
            });
        });
    }

    /** Counts all combinations of a solution and a use case in it: a rule fires unless it fires for neither. */
    private void count(Map<SolutionOutcome, Long> ofSolution, Map<UseCaseOutcome, Long> ofUseCase) {
        Map<String, Long> inSolution = new HashMap<>();
        ofSolution.forEach(
                (outcome, count) -> rules(outcome.fired()).forEach(rule -> inSolution.merge(rule, count, Long::sum)));
        Map<String, Long> inUseCase = new HashMap<>();
        ofUseCase.forEach((outcome, count) -> {
            Set<String> rules = rules(outcome.fired());
            if (outcome.decision().level() != null) {
                // The solution's own level is folded over its use cases, of which there is one here.
                rules.add("L5");
            }
            rules.forEach(rule -> inUseCase.merge(rule, count, Long::sum));
        });
        long allSolutions = sum(ofSolution);
        long allUseCases = sum(ofUseCase);
        points += allSolutions * allUseCases;
        Set<String> rules = new HashSet<>(inSolution.keySet());
        rules.addAll(inUseCase.keySet());
        for (String rule : rules) {
            long neither = (allSolutions - inSolution.getOrDefault(rule, 0L))
                    * (allUseCases - inUseCase.getOrDefault(rule, 0L));
            pointsByRule.merge(rule, allSolutions * allUseCases - neither, Long::sum);
        }
    }

    private static Set<String> rules(List<Fired> fired) {
        Set<String> rules = new TreeSet<>();
        fired.forEach(some -> rules.add(some.rule()));
        return rules;
    }

    private static long sum(Map<?, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
