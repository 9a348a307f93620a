package io.github.nsisrules.cli;

import io.github.nsisrules.facts.InvalidSolutionException;
import io.github.nsisrules.intake.DraftBatch;
import io.github.nsisrules.intake.DraftJson;
import io.github.nsisrules.intake.SolutionDraft;
import io.github.nsisrules.report.wording.Harmless;
import io.github.nsisrules.report.wording.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The file of drafts, one of which is asked about. */
final class DraftFile {

    private final String file;
    private final List<String> lines;

    private DraftFile(String file, List<String> lines) {
        this.file = file;
        this.lines = lines;
    }

    /** A file of drafts; {@code null} if it holds anything else or cannot be read. */
    static @Nullable DraftFile of(String file) {
        try {
            Path path = Path.of(file);
            if (!Files.isRegularFile(path)) {
                return null;
            }
            try (var stream = Files.newInputStream(path)) {
                if (!DraftBatch.begins(new String(stream.readNBytes(200), java.nio.charset.StandardCharsets.UTF_8))) {
                    return null;
                }
            }
            return new DraftFile(file, Files.readAllLines(path));
        } catch (IOException | InvalidPathException e) {
            return null;
        }
    }

    /**
     * The one draft that is asked about; {@code null} once it is told why there is none.
     *
     * @param id its id or name; {@code null} if the file holds only one
     */
    @Nullable
    DraftAnswers one(@Nullable String id, LocalDate today, Words words, Consumer<String> complaints) {
        List<String> others = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String json = lines.get(i).replace("\uFEFF", "");
            if (json.isBlank()) {
                continue;
            }
            try {
                SolutionDraft draft = DraftJson.parse(json);
                boolean only = id == null
                        && lines.stream().filter(line -> !line.isBlank()).count() == 1;
                if (only || draft.id().equals(id) || draft.name().equalsIgnoreCase(id)) {
                    return new DraftAnswers(draft, file, lines, i, today);
                }
                others.add(draft.id());
            } catch (InvalidSolutionException e) {
                if (id == null || lines.size() == 1) {
                    complaints.accept(Harmless.line(file) + ": " + e.getMessage());
                    return null;
                }
            }
        }
        complaints.accept(
                id == null
                        ? words.word("ask.draft.which", Harmless.line(file), others.size())
                        : words.word("ask.draft.none", Harmless.line(file), Harmless.line(id)));
        return null;
    }
}
