package io.github.nsisrules.report.portfolio;

import io.github.nsisrules.stability.Experimental;
import io.github.nsisrules.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A portfolio as a workbook for Excel or LibreOffice: a sheet for each {@link PortfolioTable}, with fixed headings, filters and real
 * dates. Texts are texts, never formulas. The same portfolio gives the same bytes.
 */
@Experimental
public final class PortfolioXlsx {

    private static final int LONGEST_TEXT = 32_767;
    private static final int WIDEST = 60;
    private static final int NARROWEST = 9;
    private static final int DATE_WIDTH = 12;

    private PortfolioXlsx() {}

    /**
     * Writes the workbook. Does not close the stream.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void write(Portfolio portfolio, Language language, OutputStream stream) throws IOException {
        InWords in = new InWords(portfolio, language);
        Sheets sheets = new Sheets(in);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(bytes, "nsis-rules", null);
        workbook.properties().setTitle(legal(in.title()));
        for (PortfolioTable table : PortfolioTable.values()) {
            write(sheets.of(table), workbook);
        }
        workbook.finish();
        stream.write(new TimelessZip(portfolio.evaluatedOn()).of(bytes.toByteArray()));
    }

    private static void write(Sheet sheet, Workbook workbook) throws IOException {
        Worksheet written = workbook.newWorksheet(sheet.name());
        int columns = sheet.headings().size();
        int[] widths = new int[columns];
        for (int column = 0; column < columns; column++) {
            written.value(0, column, sheet.headings().get(column));
            widths[column] = Math.max(NARROWEST, sheet.headings().get(column).length() + 3);
        }
        written.range(0, 0, 0, columns - 1).style().bold().fillColor("DDE6F0").set();
        for (int row = 0; row < sheet.rows().size(); row++) {
            List<@Nullable Object> cells = sheet.rows().get(row);
            for (int column = 0; column < columns; column++) {
                widths[column] = Math.max(widths[column], cell(written, row + 1, column, cells.get(column)));
            }
        }
        for (int column = 0; column < columns; column++) {
            written.width(column, Math.min(WIDEST, widths[column]));
        }
        written.freezePane(0, 1);
        written.setAutoFilter(0, 0, sheet.rows().size(), columns - 1);
        written.repeatRows(0);
        written.pageOrientation("landscape");
        written.setFitToPage(true);
        written.fitToWidth((short) 1);
        written.fitToHeight((short) 0);
        written.finish();
    }

    /** Writes a cell and returns how wide it is. */
    private static int cell(Worksheet sheet, int row, int column, @Nullable Object value) {
        if (value instanceof LocalDate date) {
            sheet.value(row, column, date);
            sheet.style(row, column).format("yyyy-mm-dd").set();
            return DATE_WIDTH;
        }
        if (value instanceof Integer number) {
            sheet.value(row, column, number);
            return 0;
        }
        if (value instanceof String text) {
            sheet.value(row, column, legal(text));
            return text.length() + 1;
        }
        return 0;
    }

    /** The text without characters that XML does not allow, and no longer than a cell may be. */
    private static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == 0xFFFE || c == 0xFFFF ? 0xFFFD : c)
                .takeWhile(c -> legal.length() < LONGEST_TEXT - 1)
                .forEach(legal::appendCodePoint);
        return legal.toString();
    }
}
