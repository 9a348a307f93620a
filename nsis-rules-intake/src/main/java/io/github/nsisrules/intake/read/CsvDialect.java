package io.github.nsisrules.intake.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;

/**
 * How a CSV file is written.
 *
 * @param delimiter what stands between cells
 * @param wrapped whether each row, cells and all, is one cell of an outer file with commas, as it becomes when a file with
 *     semicolons is opened and saved by a program that expects commas
 */
record CsvDialect(char delimiter, boolean wrapped) {

    /** In the order in which they are tried. */
    static final List<CsvDialect> ALL = List.of(
            new CsvDialect(';', false),
            new CsvDialect(',', false),
            new CsvDialect('\t', false),
            new CsvDialect(';', true));

    private static final int CELL = 1024 * 1024;
    private static final int ROW = 4 * CELL;
    private static final int CELLS = 1000;

    /** The rows of a text; of one that may break off anywhere if it is not whole. */
    CsvReader<CsvRecord> outer(Reader text, boolean whole) {
        return reader(text, wrapped ? ',' : delimiter, !wrapped, whole);
    }

    /** The cells of a record. */
    List<String> cells(CsvRecord record) throws IOException {
        if (!wrapped) {
            return record.getFields();
        }
        try (CsvReader<CsvRecord> inner =
                reader(new StringReader(String.join(",", record.getFields())), delimiter, true, true)) {
            Iterator<CsvRecord> records = inner.iterator();
            return records.hasNext() ? records.next().getFields() : List.of("");
        } catch (CsvParseException | UncheckedIOException e) {
            // A row that is broken has too few cells, whoever reads it.
            return List.of(String.join(",", record.getFields()));
        }
    }

    private static CsvReader<CsvRecord> reader(Reader text, char delimiter, boolean repairs, boolean whole) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(ROW)
                .build(
                        CsvRecordHandler.of(limits ->
                                limits.maxFields(CELLS).maxFieldSize(CELL).maxRecordSize(ROW)),
                        new QuoteRepair(text, delimiter, repairs, whole));
    }
}
