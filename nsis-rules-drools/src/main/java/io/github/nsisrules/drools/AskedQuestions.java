package io.github.nsisrules.drools;

import io.github.nsisrules.drools.question.Question;
import io.github.nsisrules.facts.UseCase;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Listens to what the rules are asked about a solution and its use cases over all completions. */
final class AskedQuestions implements Asking {

    private final Asking rules;
    private final Map<String, Set<List<String>>> valuesByKind = new LinkedHashMap<>();

    private AskedQuestions(Asking rules) {
        this.rules = rules;
    }

    @Override
    public Answer ask(Question question) {
        valuesByKind
                .computeIfAbsent(question.getClass().getSimpleName(), kind -> new LinkedHashSet<>())
                .add(QuestionSpace.values(question).stream()
                        .map(TableOfRules::name)
                        .toList());
        return rules.ask(question);
    }

    /** The values of all questions of a kind, in the order of its components, as a decision table writes them. */
    Set<List<String>> of(String kind) {
        return valuesByKind.getOrDefault(kind, Set.of());
    }

    /** The values of all questions, by their kinds. */
    Map<String, Set<List<String>>> byKind() {
        return valuesByKind;
    }

    /** What is asked about the solution as a whole. */
    static AskedQuestions ofSolution(Completions completions, Classifier classifier) {
        AskedQuestions asked = new AskedQuestions(classifier.rules());
        List<UseCase> useCases = completions.useCases();
        SolutionDecisions decisions = classifier.solutionDecisions(
                asked,
                useCases.stream().anyMatch(useCase -> useCase.audience().isStaff()),
                useCases.stream().allMatch(useCase -> useCase.audience().isStaff()));
        for (SolutionFacts facts : completions.solutionSpace().points()) {
            for (int contributions = 0; contributions < Contribution.COUNT; contributions++) {
                if (Contribution.has(completions.reachable(), contributions)) {
                    decisions.decide(facts, (contributions & Contribution.TU) != 0);
                }
            }
        }
        return asked;
    }

    /** What is asked about a use case. */
    static AskedQuestions ofUseCase(Completions completions, int useCase, Classifier classifier) {
        AskedQuestions asked = new AskedQuestions(classifier.rules());
        UseCaseTable table =
                new UseCaseTable(completions.tables().get(useCase).space(), classifier.useCaseDecisions(asked));
        completions.scenes().stream().map(Scene::context).distinct().forEach(table::outcomes);
        return asked;
    }
}
