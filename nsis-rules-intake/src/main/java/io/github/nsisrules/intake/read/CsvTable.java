package io.github.nsisrules.intake.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.nsisrules.intake.InputFile;
import io.github.nsisrules.intake.Reason;
import io.github.nsisrules.intake.UnreadableFileException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table in CSV, of which neither encoding nor delimiter is known beforehand. */
final class CsvTable {

    /** How many characters are looked at for headings. */
    private static final int LOOKED_AT = 64 * 1024;

    private final InputFile file;
    private final TableHandler handler;

    CsvTable(InputFile file, TableHandler handler) {
        this.file = file;
        this.handler = handler;
    }

    /** Reads the table if the handler knows its headings. */
    boolean read() throws IOException {
        CsvDialect dialect = dialect();
        if (dialect == null) {
            return false;
        }
        boolean begun = false;
        int number = 0;
        try (CsvReader<CsvRecord> reader = dialect.outer(TextEncoding.open(file), true)) {
            Iterator<CsvRecord> records = reader.iterator();
            while (hasNext(records, number)) {
                List<String> cells = dialect.cells(records.next());
                number++;
                TableRow row = new TableRow(null, number, cells, Set.of());
                if (begun) {
                    if (!row.isBlank()) {
                        handler.row(row);
                    }
                } else if (handler.areHeadings(cells)) {
                    begun = true;
                    handler.headings(row);
                }
            }
        }
        return begun;
    }

    /** Reads ahead, and says what is wrong with the file if that fails. */
    private boolean hasNext(Iterator<CsvRecord> records, int read) throws IOException {
        try {
            return records.hasNext();
        } catch (UncheckedIOException e) {
            throw told(e.getCause(), read);
        } catch (CsvParseException e) {
            Throwable cause = e.getCause();
            throw cause instanceof IOException io ? told(io, read) : tooLarge(read);
        }
    }

    private IOException told(@Nullable IOException e, int read) {
        if (e instanceof QuoteRepair.OpenQuoteException open) {
            return new UnreadableFileException(file.name(), Reason.of("read.open-quote", String.valueOf(open.line())));
        }
        if (e instanceof CharacterCodingException) {
            return new UnreadableFileException(file.name(), Reason.of("read.truncated", String.valueOf(read + 1)));
        }
        return e == null ? tooLarge(read) : e;
    }

    private UnreadableFileException tooLarge(int read) {
        return new UnreadableFileException(file.name(), Reason.of("read.row-too-large", String.valueOf(read + 1)));
    }

    /** The first way of writing in which the handler finds its headings. */
    private @Nullable CsvDialect dialect() throws IOException {
        String beginning = beginning();
        for (CsvDialect dialect : CsvDialect.ALL) {
            if (findsHeadings(dialect, beginning)) {
                return dialect;
            }
        }
        return null;
    }

    private boolean findsHeadings(CsvDialect dialect, String beginning) throws IOException {
        try (CsvReader<CsvRecord> reader = dialect.outer(new StringReader(beginning), false)) {
            Iterator<CsvRecord> records = reader.iterator();
            for (int i = 0; i < Tables.HEADINGS_WITHIN && records.hasNext(); i++) {
                if (handler.areHeadings(dialect.cells(records.next()))) {
                    return true;
                }
            }
        } catch (CsvParseException | UncheckedIOException e) {
            // Not written so, or the part that was looked at ends within a cell.
            return false;
        }
        return false;
    }

    private String beginning() throws IOException {
        try (Reader reader = TextEncoding.open(file)) {
            char[] part = new char[LOOKED_AT];
            int length = 0;
            for (int count = reader.read(part); count > 0; count = reader.read(part, length, part.length - length)) {
                length += count;
                if (length == part.length) {
                    break;
                }
            }
            return new String(part, 0, length);
        } catch (CharacterCodingException e) {
            throw new UnreadableFileException(file.name(), Reason.of("read.truncated", "1"));
        }
    }
}
