package io.github.nsisrules.report.portfolio;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.nsisrules.report.wording.Harmless;
import io.github.nsisrules.stability.Experimental;
import io.github.nsisrules.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One table of a portfolio as CSV that a Danish spreadsheet opens with a double click: UTF-8 with a byte order mark,
 * semicolons, dates as YYYY-MM-DD, a line of headings. No cell can be taken for a formula.
 */
@Experimental
public final class PortfolioCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private PortfolioCsv() {}

    /**
     * Writes one table. Does not close the stream.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void write(Portfolio portfolio, PortfolioTable table, Language language, OutputStream stream)
            throws IOException {
        Sheet sheet = new Sheets(new InWords(portfolio, language)).of(table);
        Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(writer);
        csv.writeRecord(sheet.headings());
        for (List<@Nullable Object> row : sheet.rows()) {
            csv.writeRecord(row.stream().map(PortfolioCsv::cell).toList());
        }
        csv.flush();
        writer.flush();
    }

    private static String cell(@Nullable Object value) {
        return value == null ? "" : value instanceof String text ? Harmless.cell(text) : value.toString();
    }
}
