package io.github.nsisrules.cli;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.record.InvalidRecordException;
import io.github.nsisrules.record.Verification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells a record from a description by its content. */
final class FiledDecision {

    private static final String MARK = "\"recordVersion\"";

    private FiledDecision() {}

    /** The verification of the one record in a file; {@code null} if it holds anything else, or cannot be read. */
    static @Nullable Verification of(String file, NsisRules rules) {
        if (file.equals(Inputs.STANDARD_INPUT) || !Files.isRegularFile(Path.of(file))) {
            return null;
        }
        try {
            List<byte[]> records = RecordFile.read(Path.of(file)).records();
            boolean maybeRecord =
                    records.size() == 1 && new String(records.get(0), StandardCharsets.UTF_8).contains(MARK);
            return maybeRecord ? Verification.of(records.get(0), rules) : null;
        } catch (IOException | InvalidRecordException e) {
            return null; // Whoever reads it as a description tells what is wrong.
        }
    }
}
