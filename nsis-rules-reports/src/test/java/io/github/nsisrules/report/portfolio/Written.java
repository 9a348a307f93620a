package io.github.nsisrules.report.portfolio;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.nsisrules.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A portfolio written, and read back by the libraries of those who receive it. */
final class Written {

    interface Writing {
        void to(ByteArrayOutputStream stream) throws IOException;
    }

    private Written() {}

    static byte[] bytes(Writing writing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writing.to(bytes);
        return bytes.toByteArray();
    }

    static byte[] html(Portfolio portfolio, Language language) throws IOException {
        return bytes(stream -> PortfolioHtml.write(portfolio, language, stream));
    }

    static byte[] xlsx(Portfolio portfolio, Language language) throws IOException {
        return bytes(stream -> PortfolioXlsx.write(portfolio, language, stream));
    }

    static byte[] csv(Portfolio portfolio, PortfolioTable table, Language language) throws IOException {
        return bytes(stream -> PortfolioCsv.write(portfolio, table, language, stream));
    }

    static byte[] ics(Portfolio portfolio, Language language) throws IOException {
        return bytes(stream -> PortfolioCalendar.write(portfolio, language, stream));
    }

    static Document page(Portfolio portfolio, Language language) throws IOException {
        return Jsoup.parse(new String(html(portfolio, language), StandardCharsets.UTF_8));
    }

    static ReadableWorkbook workbook(Portfolio portfolio, Language language) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(xlsx(portfolio, language)));
    }

    /** The rows of a table below its headings. */
    static List<List<String>> rows(Portfolio portfolio, PortfolioTable table, Language language) throws IOException {
        String text = new String(csv(portfolio, table, language), StandardCharsets.UTF_8);
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(';').ofCsvRecord(new StringReader(text.substring(1)))) {
            return reader.stream().skip(1).map(CsvRecord::getFields).toList();
        }
    }

    static Calendar calendar(Portfolio portfolio, Language language) throws IOException, ParserException {
        return new CalendarBuilder().build(new ByteArrayInputStream(ics(portfolio, language)));
    }
}
