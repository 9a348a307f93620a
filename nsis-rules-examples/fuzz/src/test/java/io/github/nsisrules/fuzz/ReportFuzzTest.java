package io.github.nsisrules.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.InvalidSolutionException;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.record.DecisionRecord;
import io.github.nsisrules.report.SolutionReport;
import io.github.nsisrules.report.portfolio.Portfolio;
import io.github.nsisrules.report.portfolio.PortfolioCalendar;
import io.github.nsisrules.report.portfolio.PortfolioCsv;
import io.github.nsisrules.report.portfolio.PortfolioHtml;
import io.github.nsisrules.report.portfolio.PortfolioTable;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;

/** Names and texts from anywhere, in every report but the PDF: they stay texts, and nothing around them changes its form. */
class ReportFuzzTest {

    private static final Pages PLAIN = Pages.of(solution("N", "D", "V", "S", "B", "U"), Language.DA, "T");

    private static final Pattern TAG = Pattern.compile("<[^\\s/>]*/?");

    /** Several lines are several paragraphs. */
    private static final Set<String> PLAIN_TAGS = new HashSet<>(tags(PLAIN.report));

    static {
        PLAIN_TAGS.addAll(tags(PLAIN.portfolio));
        PLAIN_TAGS.addAll(Set.of("<br/", "<br", "<p", "</"));
    }

    @BeforeAll
    static void makeReady() {
        Rules.makeTablesReady();
    }

    @FuzzTest
    void fuzz(FuzzedDataProvider data) throws IOException {
        TuSolution solution;
        try {
            solution = solution(
                    data.consumeString(60),
                    data.consumeString(300),
                    data.consumeString(60),
                    data.consumeString(60),
                    data.consumeString(60),
                    data.consumeString(60));
        } catch (InvalidSolutionException e) {
            Told.problems(e.problems());
            return;
        }
        Pages pages = Pages.of(solution, Language.DA, data.consumeRemainingAsString());
        Told.check(PLAIN_TAGS.containsAll(tags(pages.report)), "the report has other elements");
        Told.check(PLAIN_TAGS.containsAll(tags(pages.portfolio)), "the portfolio has other elements");
        // A backslash makes it text.
        Told.check(!pages.markdown.replace("\\<", "").contains("<script"), "a script is in the Markdown");
        calendar(pages.calendar);
        for (int table = 0; table < pages.tables.size(); table++) {
            csv(pages.tables.get(table), PLAIN.tables.get(table));
        }
    }

    private static void calendar(String calendar) {
        Told.check(
                calendar.split("BEGIN:", -1).length >= PLAIN.calendar.split("BEGIN:", -1).length
                        && lines(calendar, "BEGIN:VEVENT") == lines(PLAIN.calendar, "BEGIN:VEVENT"),
                "the calendar has other events");
        for (String line : calendar.split("\r\n", -1)) {
            Told.check(line.getBytes(StandardCharsets.UTF_8).length <= 75, "a line is too long");
            Told.check(line.indexOf('\n') < 0 && line.indexOf('\r') < 0, "a line ends otherwise");
        }
    }

    private static long lines(String text, String line) {
        return text.lines().filter(line::equals).count();
    }

    private static void csv(String table, String plain) throws IOException {
        List<CsvRecord> rows = rows(table);
        List<CsvRecord> plainRows = rows(plain);
        Told.check(rows.size() == plainRows.size(), "the table has other rows");
        for (CsvRecord row : rows) {
            Told.check(row.getFieldCount() == plainRows.get(0).getFieldCount(), "a row has other cells");
            for (String cell : row.getFields()) {
                Told.check(cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0, "a formula: " + cell);
            }
        }
    }

    private static List<CsvRecord> rows(String table) throws IOException {
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(';').ofCsvRecord(table.substring(1))) {
            return reader.stream().toList();
        }
    }

    private static Set<String> tags(String page) {
        return TAG.matcher(page).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static TuSolution solution(
            String name, String description, String vendor, String systemOwner, String businessArea, String useCase) {
        return TuSolution.builder("s", name)
                .description(description)
                .vendor(vendor)
                .systemOwner(systemOwner)
                .businessArea(businessArea)
                .useCase(UseCase.of("u", Audience.CITIZENS).name(useCase))
                .build();
    }

    /** What is written about one solution. */
    private record Pages(String report, String markdown, String portfolio, String calendar, List<String> tables) {

        static Pages of(TuSolution solution, Language language, String title) {
            Classification answer = Rules.RULES.classify(solution, Rules.DAY);
            SolutionReport report = SolutionReport.of(
                    DecisionRecord.of(answer, Rules.RULES.library(), null), Rules.RULES.analysis(), language);
            Portfolio portfolio = Portfolio.builder(Rules.RULE_SET, Rules.DAY)
                    .title(title)
                    .add(answer)
                    .build();
            return new Pages(
                    report.html(),
                    report.markdown(),
                    written(stream -> PortfolioHtml.write(portfolio, language, stream)),
                    written(stream -> PortfolioCalendar.write(portfolio, language, stream)),
                    List.of(PortfolioTable.values()).stream()
                            .map(table -> written(stream -> PortfolioCsv.write(portfolio, table, language, stream)))
                            .toList());
        }

        private interface Writing {
            void write(ByteArrayOutputStream stream) throws IOException;
        }

        private static String written(Writing writing) {
            ByteArrayOutputStream stream = new ByteArrayOutputStream();
            try {
                writing.write(stream);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            return stream.toString(StandardCharsets.UTF_8);
        }
    }
}
