package io.github.nsisrules.cli;

import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.report.wording.Harmless;
import io.github.nsisrules.report.wording.Words;
import java.util.stream.Collectors;

/** A solution lacks the use case that the user asks about. Others of the same batch may have it. */
final class NoSuchUseCase extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private NoSuchUseCase(String message) {
        super(message);
    }

    static void check(TuSolution solution, String useCase, Words words) {
        if (solution.useCases().stream().noneMatch(described -> described.id().equals(useCase))) {
            throw new NoSuchUseCase(words.word(
                    "input.useCase",
                    solution.id(),
                    Harmless.line(useCase),
                    solution.useCases().stream().map(UseCase::id).collect(Collectors.joining(", "))));
        }
    }
}
