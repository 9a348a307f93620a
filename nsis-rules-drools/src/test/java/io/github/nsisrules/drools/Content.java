package io.github.nsisrules.drools;

import static java.util.stream.Collectors.joining;

import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.Finding;
import io.github.nsisrules.result.Task;
import io.github.nsisrules.result.UseCaseResult;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a classification says, apart from the order of use cases and from what they are called. */
final class Content {

    private final Classification answer;
    private final UnaryOperator<String> nameOfUseCase;
    private final Set<String> lines = new TreeSet<>();

    private Content(Classification answer, UnaryOperator<String> nameOfUseCase) {
        this.answer = answer;
        this.nameOfUseCase = nameOfUseCase;
    }

    /** One line for each thing that is said; use cases go by the names given here. */
    static Set<String> of(Classification answer, UnaryOperator<String> nameOfUseCase) {
        Content content = new Content(answer, nameOfUseCase);
        content.write();
        return content.lines;
    }

    private void write() {
        line("type", answer.type(), answer.possibleTypes(), answer.tuSolution());
        line("level", answer.level(), answer.possibleLevels());
        for (UseCaseResult it : answer.useCases()) {
            line("obligation", name(it.id()), it.obligation(), it.possibleObligations(), it.decidedBy());
            line("level", name(it.id()), it.level(), it.possibleLevels(), it.indicatedLevel(), it.assessedLevel());
            line("basis", name(it.id()), it.basis(), it.provisional());
        }
        for (int i = 0; i < answer.tasks().size(); i++) {
            Task it = answer.tasks().get(i);
            line("task", i, it.id(), it.status(), it.necessity(), it.party(), it.roles(), names(it.useCases()));
            line("task", it.id(), it.due(), it.overdue(), it.rules());
        }
        for (int i = 0; i < answer.findings().size(); i++) {
            Finding it = answer.findings().get(i);
            line("finding", i, it.id(), it.status(), it.severity(), names(it.useCases()), it.rules());
        }
        answer.openQuestions().forEach(it -> line("question", it.fact(), name(it.useCase()), it.answers()));
        answer.rationale()
                .forEach(it -> line("step", it.rule(), name(it.useCase()), it.status(), it.conclusion(), it.sources()));
    }

    private void line(@Nullable Object... parts) {
        StringBuilder line = new StringBuilder();
        for (Object part : parts) {
            line.append(part).append(' ');
        }
        lines.add(line.toString());
    }

    private String names(Collection<String> useCases) {
        return useCases.stream().map(this::name).sorted().collect(joining(","));
    }

    private String name(@Nullable String useCase) {
        return useCase == null ? "solution" : nameOfUseCase.apply(useCase);
    }
}
