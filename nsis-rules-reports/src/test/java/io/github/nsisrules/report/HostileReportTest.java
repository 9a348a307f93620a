package io.github.nsisrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.facts.Assessment;
import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.DataCategory;
import io.github.nsisrules.facts.Login;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.record.DecisionNote;
import io.github.nsisrules.text.Language;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names and texts of the input are told as text: nothing of a report comes into being by them. */
class HostileReportTest {

    private static final SolutionReport HARMLESS = report("a", "a");
    private static final List<String> HARMLESS_ELEMENTS = elements(HARMLESS.html());
    private static final List<String> HARMLESS_PARTS = parts(HARMLESS.markdown());

    /** The reports about each text, made once. */
    private static final Map<String, SolutionReport> REPORTS = new ConcurrentHashMap<>();

    static List<String> hostileTexts() {
        return List.of(
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>' onclick='x",
                "]]></style></title></svg><iframe src=//evil.example>",
                "javascript:alert(1) [klik](javascript:alert(1)) ![b](http://evil.example/b.png)",
                "# overskrift",
                "- [x] punkt",
                "1. punkt",
                "| a | b |\\| c",
                "`kode` ~~~ ``` **fed** __fed__ ~~streg~~ <http://evil.example> www.evil.example",
                "&lt;b&gt; &amp; &#60; &copy; $unsafe{x} ${x} @if(true)",
                "    fire mellemrum",
                "===",
                "---",
                "{0} {1} %s \\ \\u0041",
                "\u202egnp.exe\u202c \u200b\u2066",
                "styretegn \u0007 \u001b[31m \u0000 \ufffe \uffff",
                "æøå ÆØÅ ✓ 漢字 עברית 🏳️‍🌈 👩‍🚀",
                "x".repeat(180));
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void a_page_has_the_elements_and_attributes_that_it_has_with_a_harmless_text(String hostile) {
        assertThat(elements(report(hostile).html())).isEqualTo(HARMLESS_ELEMENTS);
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void markdown_has_the_parts_that_it_has_with_a_harmless_text(String hostile) {
        assertThat(parts(report(hostile).markdown())).isEqualTo(HARMLESS_PARTS);
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void a_pdf_is_made_and_does_nothing(String hostile) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(report(hostile).pdf())) {
            PdfReportTest.assertDoesNothing(pdf);
            if (hostile.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
                assertThat(PdfReportTest.squeezed(new PDFTextStripper().getText(pdf)))
                        .contains(PdfReportTest.squeezed(hostile));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void a_description_as_long_as_allowed_is_told_to_its_end(String hostile) {
        String end = "slut";
        String text = hostile.repeat(3996 / hostile.length()) + end;
        assertThat(Jsoup.parse(report(text, hostile).html())
                        .select("#scope .given")
                        .text())
                .endsWith(end);
    }

    private static SolutionReport report(String text) {
        return REPORTS.computeIfAbsent(text, some -> report(some, some));
    }

    private static SolutionReport report(String description, String name) {
        TuSolution solution = TuSolution.builder("hostile", name)
                .description(description)
                .vendor(name)
                .systemOwner(name)
                .businessArea(name)
                .externalId("register", name)
                .useCase(UseCase.of("u", Audience.CITIZENS)
                        .name(name)
                        .logins(Login.MITID)
                        .data(DataCategory.HEALTH)
                        .assessment(new Assessment(AssuranceLevel.LOW, LocalDate.of(2026, 1, 1), name)))
                .useCase(UseCase.of("v", Audience.EMPLOYEES).name(name))
                .build();
        DecisionNote note = new DecisionNote(
                Map.of("u", AssuranceLevel.LOW), name, name, LocalDate.of(2026, 1, 2), LocalDate.of(2027, 1, 2));
        return Reported.report(solution, note, Language.DA);
    }

    /** All elements with their attributes; in pictures, whose coordinates follow the texts, without their values. */
    private static List<String> elements(String html) {
        List<String> elements = new ArrayList<>();
        for (Element element : Jsoup.parse(html).getAllElements()) {
            boolean picture = element.closest("svg") != null;
            StringBuilder told = new StringBuilder(element.tagName());
            element.attributes()
                    .forEach(attribute -> told.append(' ').append(picture ? attribute.getKey() : attribute.toString()));
            elements.add(told.toString());
        }
        return elements;
    }

    private static List<String> parts(String markdown) {
        List<String> parts = new ArrayList<>();
        add(
                Parser.builder()
                        .extensions(List.of(TablesExtension.create()))
                        .build()
                        .parse(markdown),
                "",
                parts);
        return parts;
    }

    private static void add(Node node, String indent, List<String> parts) {
        if (!(node instanceof Text)) {
            parts.add(indent + node.getClass().getSimpleName());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            add(child, indent + " ", parts);
        }
    }
}
