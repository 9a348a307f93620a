package io.github.nsisrules.report.wording;

import io.github.nsisrules.result.Because;
import io.github.nsisrules.result.RationaleStep;
import io.github.nsisrules.result.Status;
import io.github.nsisrules.stability.Experimental;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How an answer was reached in words, step by step, each with what it rests on and where it is read from. Steps of one rule
 * with one conclusion about several use cases are told as one.
 */
@Experimental
public final class Argument {

    private final Vocabulary vocabulary;
    private final Statements statements;
    private final CitedDocuments documents;
    private final List<List<RationaleStep>> groups = new ArrayList<>();

    /**
     * The argument of some steps.
     *
     * @param steps the rationale of an answer
     */
    public Argument(Vocabulary vocabulary, List<RationaleStep> steps) {
        this.vocabulary = vocabulary;
        this.statements = new Statements(vocabulary);
        this.documents = new CitedDocuments(
                vocabulary.words(),
                steps.stream().flatMap(step -> step.sources().stream()).toList());
        steps.forEach(this::add);
    }

    /**
     * A step.
     *
     * @param number its number, by which later steps name it
     * @param statement what it concludes
     * @param says what its rule says
     * @param reasons what it rests on; one for each use case that it is about
     * @param rule the rule's id
     * @param sources where the rule is read from, with the numbers of the documents
     */
    public record Step(int number, String statement, String says, List<String> reasons, String rule, String sources) {

        /** Copies the reasons. */
        public Step {
            reasons = List.copyOf(reasons);
        }
    }

    /** The steps, in the order in which a person would read them. */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (List<RationaleStep> group : groups) {
            RationaleStep first = group.get(0);
            steps.add(new Step(
                    steps.size() + 1,
                    statements.conclusion(first),
                    vocabulary.ruleSet().text(first, vocabulary.language()),
                    group.stream().map(this::reasons).toList(),
                    first.rule(),
                    documents.of(first.sources())));
        }
        return steps;
    }

    /** The documents that the steps cite. */
    public CitedDocuments documents() {
        return documents;
    }

    /** Adds a step to those that conclude the same by the same rule, but never before a step that it rests on. */
    private void add(RationaleStep step) {
        int from = step.because().stream()
                .filter(Because.Step.class::isInstance)
                .mapToInt(because -> groupOf((Because.Step) because))
                .max()
                .orElse(0);
        for (List<RationaleStep> group : groups.subList(from, groups.size())) {
            if (group.get(0).rule().equals(step.rule())
                    && group.get(0).conclusion().equals(step.conclusion())) {
                group.add(step);
                return;
            }
        }
        groups.add(new ArrayList<>(List.of(step)));
    }

    private String reasons(RationaleStep step) {
        String reasons = step.because().stream()
                .map(because -> reason(because, step.useCase()))
                .collect(Collectors.joining("; "));
        return whose(step)
                + vocabulary.word(
                        step.status() == Status.POSSIBLE ? "argument.because.possible" : "argument.because", reasons);
    }

    private String whose(RationaleStep step) {
        String useCase = step.useCase();
        return useCase == null || !vocabulary.hasSeveralUseCases() ? "" : vocabulary.useCase(useCase) + ": ";
    }

    private String reason(Because because, @Nullable String useCaseOfStep) {
        String useCase = because.useCase();
        String elsewhere = statements.elsewhere(useCase, useCaseOfStep);
        if (because instanceof Because.Given given) {
            return statements.fact(given) + elsewhere;
        }
        if (because instanceof Because.Step step) {
            return vocabulary.word("argument.step", groupOf(step) + 1) + elsewhere;
        }
        Because.Absence absence = (Because.Absence) because;
        return vocabulary.word(useCase == null ? "argument.absence" : "argument.absence.useCase", absence.rule())
                + elsewhere;
    }

    private int groupOf(Because.Step because) {
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).stream().anyMatch(step -> isMeant(because, step))) {
                return i;
            }
        }
        throw new IllegalStateException("The argument rests on a step that does not come before it: " + because
                + ".\nMaybe a rule set and an engine of different versions were mixed.");
    }

    private static boolean isMeant(Because.Step because, RationaleStep step) {
        return step.rule().equals(because.rule())
                && step.conclusion().equals(because.conclusion())
                && Objects.equals(step.useCase(), because.useCase());
    }
}
