package io.github.nsisrules.cli;

import static java.util.stream.Collectors.joining;

import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.record.DecisionNote;
import io.github.nsisrules.record.DecisionNoteJson;
import io.github.nsisrules.record.InvalidRecordException;
import io.github.nsisrules.record.Masked;
import io.github.nsisrules.report.wording.Harmless;
import io.github.nsisrules.report.wording.Words;
import io.github.nsisrules.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the decider adds to an answer, and what is masked before it is kept. */
final class NoteOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--note",
            paramLabel = "NOTE",
            description = "A JSON file with what was decided, why, by whom, and when to look at it again; for one"
                    + " solution. 'nsis record --help' shows its form.")
    private @Nullable String file;

    @Option(
            names = "--mask",
            paramLabel = "WHAT",
            split = ",",
            description = "Names and texts that are masked, for example systemOwner,decidedBy; or all.")
    private List<String> mask = List.of();

    /** Whether there is a note, which is one for one solution. */
    boolean isGiven() {
        return file != null;
    }

    /** The note; {@code null} if there is none, or once it is told why it cannot be used. */
    @Nullable
    DecisionNote note(Language language, Words words, Consumer<String> complaints) {
        if (file == null) {
            return null;
        }
        try {
            return DecisionNoteJson.parse(Files.readAllBytes(Path.of(file)));
        } catch (InvalidRecordException e) {
            complaints.accept(unusable(e, language, words));
        } catch (IOException e) {
            complaints.accept(words.word("input.missing", Harmless.line(file)));
        }
        return null;
    }

    /** That the note does not fit, and why. */
    String unusable(InvalidRecordException e, Language language, Words words) {
        return words.word("record.note", Harmless.line(String.valueOf(file)), problems(e.problems(), language));
    }

    /** Problems, each on lines of its own. */
    static String problems(List<Problem> problems, Language language) {
        return problems.stream()
                .map(problem -> (problem.path().isEmpty() ? "" : problem.path() + ": ")
                        + problem.message(language).replace("\n", "\n      "))
                .collect(joining("\n  ", "\n  ", ""));
    }

    /** @throws ParameterException if something is named that cannot be masked */
    Set<Masked> masked() {
        Set<Masked> masked = EnumSet.noneOf(Masked.class);
        for (String word : mask) {
            if (word.equals("all")) {
                masked.addAll(Masked.ALL);
            } else {
                masked.add(Stream.of(Masked.values())
                        .filter(some -> some.word().equals(word))
                        .findFirst()
                        .orElseThrow(() -> new ParameterException(
                                Objects.requireNonNull(command).commandLine(),
                                "'" + word + "' cannot be masked.\nMaybe one of: "
                                        + Stream.of(Masked.values())
                                                .map(Masked::word)
                                                .collect(joining(", "))
                                        + ", all")));
            }
        }
        return masked;
    }
}
