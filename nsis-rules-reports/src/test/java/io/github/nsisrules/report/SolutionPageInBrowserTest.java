package io.github.nsisrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

/** The page about a solution as a browser shows it. */
class SolutionPageInBrowserTest {

    @TempDir
    static Path directory = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    private static Path page(Language language) throws IOException {
        Path file = directory.resolve("sapa-" + language.code() + ".html");
        return Files.writeString(
                file, Reported.report("sapa", Reported.NOW, language).html());
    }

    @ParameterizedTest
    @EnumSource
    void it_asks_for_nothing_but_itself_and_the_console_is_empty(Language language) throws IOException {
        Path page = page(language);
        browser.requests();
        browser.open(page, 1280);
        assertThat(browser.requests()).containsOnly(page.toUri().toString());
        assertThat(browser.console()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void axe_finds_nothing_wide_or_narrow(Language language) throws IOException {
        browser.open(page(language), language == Language.DA ? 1280 : 500);
        assertThat(browser.accessibilityFaults()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nothing_sticks_out_of_a_narrow_window(Language language) throws IOException {
        browser.open(page(language), 500);
        assertThat(browser.ask("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .isEqualTo(true);
    }

    @Test
    void the_first_tab_offers_to_skip_to_the_content_and_the_next_ones_go_through_the_sections() throws IOException {
        browser.open(page(Language.DA), 1280);
        assertThat(browser.tab(1).getText()).isEqualTo("Spring til indholdet");
        assertThat(browser.tab(1).getText()).startsWith("1. Resultat");
        assertThat(browser.tab(7).getText()).startsWith("8. Grundlag");
        browser.press(Keys.ENTER);
        assertThat(browser.ask("location.hash")).isEqualTo("#basis");
        assertThat(browser.ask("document.getElementById('basis').getBoundingClientRect().top < innerHeight"))
                .isEqualTo(true);
    }

    @ParameterizedTest
    @EnumSource
    void it_prints_on_a4_to_its_end(Language language) throws IOException {
        browser.open(page(language), 1280);
        try (PDDocument printed = Loader.loadPDF(browser.printed())) {
            PDFTextStripper words = new PDFTextStripper();
            for (int number = 1; number <= printed.getNumberOfPages(); number++) {
                PDPage page = printed.getPage(number - 1);
                assertThat(page.getMediaBox().getWidth()).isCloseTo(PDRectangle.A4.getWidth(), Offset.offset(1f));
                assertThat(page.getMediaBox().getHeight()).isCloseTo(PDRectangle.A4.getHeight(), Offset.offset(1f));
                words.setStartPage(number);
                words.setEndPage(number);
                // An empty page is one that something too large has pushed away.
                assertThat(words.getText(printed).lines().count())
                        .as("lines on page %s", number)
                        .isGreaterThan(3);
            }
            String all = PdfReportTest.squeezed(new PDFTextStripper().getText(printed));
            String end = language == Language.DA
                    ? "Samme beslutning giver altid det samme dokument."
                    : "The same decision always gives the same document.";
            assertThat(all).contains(PdfReportTest.squeezed(end));
        }
    }
}
