package io.github.nsisrules.report.portfolio;

import static io.github.nsisrules.report.portfolio.InventedMunicipality.IN_2021;
import static io.github.nsisrules.report.portfolio.InventedMunicipality.KL;
import static io.github.nsisrules.report.portfolio.InventedMunicipality.RULES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.Customers;
import io.github.nsisrules.facts.Login;
import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.facts.ProblemCode;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.report.wording.Harmless;
import io.github.nsisrules.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Property;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Names and texts from the input inject nothing into any output, whatever they are. */
class HostileInputTest {

    private static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "</script><script>alert(2)</script>",
            "\"><img src=x onerror=alert(3)>",
            "' onmouseover='alert(4)",
            "</style><b>fed</b><!--",
            "${7*7} {0} {1} %s $1 \\0",
            "=HYPERLINK(\"http://example.org\";\"klik\")",
            "@SUM(1+1)*cmd|' /C calc'!A0",
            "+45 12 34 56 78",
            "-2+3",
            "  =1+1",
            "\t=1+1",
            "\r=1+1",
            "\uFF1D1+1",
            "et;to,tre\"fire\"",
            "linje 1\nlinje 2",
            "slut\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:falsk",
            "komma, semikolon; kolon: \\n bagstreg\\ slut",
            "\u202Egnp.exe",
            "👩‍💻😀 æøå ".repeat(9),
            "nul\u0000 klokke\u0007 esc\u001B[31m \uFFFE\uFFFF\u2028\u2029",
            "å".repeat(200),
            "javascript:alert(5)",
            "a | b|c");

    private static final Portfolio PORTFOLIO = portfolio();

    @Test
    void the_page_has_the_same_elements_as_with_harmless_names() throws IOException {
        Document page = Written.page(PORTFOLIO, Language.DA);

        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("img, b, iframe, object, embed, link, base")).isEmpty();
        assertThat(page.select("meta")).hasSize(3);
        for (Element element : page.getAllElements()) {
            assertThat(element.attributes().asList())
                    .allSatisfy(attribute -> assertThat(attribute.getKey()).doesNotStartWith("on"));
            assertThat(element.attr("href")).matches("(#[a-z0-9-]+)?");
            assertThat(element.hasAttr("src") || element.hasAttr("style")).isFalse();
        }
        assertThat(page.select("#table tbody tr")).hasSize(HOSTILE.size());
        assertThat(page.select("#table summary").eachText())
                .containsExactlyInAnyOrderElementsOf(HOSTILE.stream()
                        .map(Harmless::line)
                        .map(name -> name.replaceAll("[ \\u00A0]+", " ").strip())
                        .toList());
    }

    @Test
    void the_script_of_the_page_is_the_one_that_its_policy_allows() throws IOException {
        Document page = Written.page(PORTFOLIO, Language.DA);
        Element script = page.select("script").get(0);
        PortfolioHtml.Layout layout = new PortfolioHtml.Layout(
                new PageWriter(new InWords(PORTFOLIO, Language.DA)).page(),
                page.select("style").get(0).data(),
                script.data());

        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo(layout.policy())
                .contains("default-src 'none'");
        assertThat(script.data()).endsWith("})();\n");
    }

    @Test
    void no_cell_of_a_csv_file_begins_a_formula_and_all_are_read_back_whole() throws IOException {
        for (PortfolioTable table : PortfolioTable.values()) {
            List<List<String>> rows = Written.rows(PORTFOLIO, table, Language.DA);
            int columns = rows.get(0).size();
            assertThat(rows)
                    .allSatisfy(row -> assertThat(row)
                            .hasSize(columns)
                            .allSatisfy(cell -> assertThat(cell.stripLeading())
                                    .doesNotStartWith("=")
                                    .doesNotStartWith("+")
                                    .doesNotStartWith("-")
                                    .doesNotStartWith("@")
                                    .doesNotStartWith("\uFF1D")
                                    .doesNotContain("\n", "\r", "\t")));
        }
        assertThat(Written.rows(PORTFOLIO, PortfolioTable.SOLUTIONS, Language.DA).stream()
                        .map(row -> row.get(1)))
                .containsExactlyInAnyOrderElementsOf(
                        HOSTILE.stream().map(Harmless::line).map(Harmless::cell).toList())
                .contains("'=HYPERLINK(\"http://example.org\";\"klik\")", "'-2+3");
    }

    @Test
    void no_cell_of_a_workbook_is_a_formula() throws IOException {
        try (ReadableWorkbook workbook = Written.workbook(PORTFOLIO, Language.DA)) {
            int cells = 0;
            for (Sheet sheet : workbook.getSheets().toList()) {
                for (Row row : sheet.read()) {
                    for (int column = 0; column < row.getCellCount(); column++) {
                        if (row.getCell(column) != null) {
                            cells++;
                            assertThat(row.getCell(column).getType()).isNotEqualTo(CellType.FORMULA);
                        }
                    }
                }
            }
            assertThat(cells).isGreaterThan(HOSTILE.size() * 10);
            assertThat(workbook.getSheet(0).orElseThrow().read().stream()
                            .skip(1)
                            .map(row -> row.getCellText(1)))
                    .containsExactlyInAnyOrderElementsOf(HOSTILE.stream()
                            .map(Harmless::line)
                            .map(name -> name.replace('\uFFFE', '\uFFFD').replace('\uFFFF', '\uFFFD'))
                            .toList());
        }
    }

    @Test
    void a_name_begins_no_event_and_ends_none() throws IOException, ParserException {
        String text = new String(Written.ics(PORTFOLIO, Language.DA), StandardCharsets.UTF_8);
        long tasks = new TaskViews(new InWords(PORTFOLIO, Language.DA))
                .byKind().keySet().stream().filter(kind -> kind.due() != null).count();

        assertThat(Written.calendar(PORTFOLIO, Language.DA).getComponentList().getAll())
                .hasSize((int) tasks)
                .hasSizeGreaterThan(1)
                .allSatisfy(event -> assertThat(event.getProperty(Property.SUMMARY)
                                .orElseThrow()
                                .getValue())
                        .doesNotContain("falsk"))
                .allSatisfy(event -> assertThat(event.getProperty(Property.DESCRIPTION)
                                .orElseThrow()
                                .getValue()
                                .lines()
                                .map(line ->
                                        line.replaceAll(" \\(muligvis\\)$", "").replaceAll(" \\(s\\d+\\)$", "")))
                        .contains(HOSTILE.stream()
                                .map(name -> "- " + Harmless.line(name))
                                .toArray(String[]::new)));
        assertThat(text.lines().filter(line -> line.startsWith("BEGIN:VEVENT"))).hasSize((int) tasks);
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(text).doesNotContain("?END", "??");
    }

    private static Portfolio portfolio() {
        Portfolio.Builder portfolio = Portfolio.builder(KL, IN_2021).title("</title><script>alert(6)</script>");
        for (int i = 0; i < HOSTILE.size(); i++) {
            String text = HOSTILE.get(i);
            portfolio.add(RULES.classify(
                    TuSolution.builder("s" + i, text)
                            .vendor(text)
                            .systemOwner(text)
                            .businessArea(text)
                            .customers(Customers.SEVERAL_ORGANISATIONS)
                            .useCase(UseCase.of("u", Audience.CITIZENS)
                                    .name(text)
                                    .logins(Login.NEMID)
                                    .broker(i % 2 == 0 ? Broker.DIRECT_INTEGRATION : Broker.OTHER_BROKER))
                            .build(),
                    KL,
                    IN_2021));
            portfolio.leftOut(new LeftOut.Description(
                    text, i + 1, text, List.of(Problem.of(ProblemCode.UNKNOWN_FIELD, text, text, text))));
            portfolio.leftOut(new LeftOut.File(text, text));
        }
        return portfolio.build();
    }
}
