package io.github.nsisrules.cli;

import io.github.nsisrules.intake.DraftBatch;
import io.github.nsisrules.json.SolutionBatch;
import io.github.nsisrules.report.wording.Harmless;
import io.github.nsisrules.report.wording.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The files named on the command line, {@code -} for standard input, read one after another and one item at a time. */
final class Inputs {

    static final String STANDARD_INPUT = "-";

    private final InputStream standardInput;
    private final Words words;

    Inputs(InputStream standardInput, Words words) {
        this.standardInput = standardInput;
        this.words = words;
    }

    /**
     * Reads one file to its end.
     *
     * @param taker gets each item with the name of its file
     * @param complaints gets a message if the file cannot be opened, or not be read to its end
     */
    void read(String file, BiConsumer<SolutionBatch.Item, String> taker, Consumer<String> complaints) {
        readDescribed(file, (described, name) -> taker.accept(described.item(), name), complaints);
    }

    /** The same, with the drafts that solutions come from. */
    void readDescribed(String file, BiConsumer<Described, String> taker, Consumer<String> complaints) {
        String name = file.equals(STANDARD_INPUT) ? words.word("input.stdin") : Harmless.line(file);
        try (InputStream stream = open(file)) {
            DraftBeginning beginning = DraftBeginning.of(stream);
            if (beginning.isOfDrafts()) {
                drafts(beginning.stream(), described -> taker.accept(described, name));
            } else {
                solutions(beginning.stream(), described -> taker.accept(described, name));
            }
        } catch (Output.Failure e) {
            throw e;
        } catch (NoSuchFileException | InvalidPathException e) {
            complaints.accept(words.word("input.missing", name));
        } catch (AccessDeniedException e) {
            complaints.accept(words.word("input.denied", name));
        } catch (IsDirectory e) {
            complaints.accept(words.word("input.directory", name));
        } catch (IOException | UncheckedIOException e) {
            complaints.accept(words.word("input.broken", name, Harmless.line(String.valueOf(e.getMessage()))));
        }
    }

    private static void solutions(InputStream stream, Consumer<Described> taker) {
        SolutionBatch batch = SolutionBatch.of(stream);
        while (batch.hasNext()) {
            taker.accept(new Described(batch.next(), null));
        }
    }

    private static void drafts(InputStream stream, Consumer<Described> taker) {
        DraftBatch batch = DraftBatch.of(stream);
        int number = 0;
        while (batch.hasNext()) {
            taker.accept(Described.of(batch.next(), ++number));
        }
    }

    private InputStream open(String file) throws IOException {
        if (file.equals(STANDARD_INPUT)) {
            return standardInput;
        }
        Path path = Path.of(file);
        if (Files.isDirectory(path)) {
            throw new IsDirectory();
        }
        return Files.newInputStream(path);
    }

    private static final class IsDirectory extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
