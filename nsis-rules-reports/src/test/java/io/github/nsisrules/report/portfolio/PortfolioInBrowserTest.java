package io.github.nsisrules.report.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.report.Chromium;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** The page of a thousand solutions as people meet it: opened, searched, sorted, printed, and read aloud. */
class PortfolioInBrowserTest {

    private static final int SOLUTIONS = 1000;

    @TempDir
    private static Path directory;

    private static ChromeDriver browser;

    @BeforeAll
    static void start() throws IOException {
        List<Classification> answers =
                InventedMunicipality.answers(SOLUTIONS, InventedMunicipality.TODAY, InventedMunicipality.IN_2026);
        Portfolio all = InventedMunicipality.portfolio(answers);
        Portfolio few = InventedMunicipality.portfolio(answers.subList(0, 60));
        for (Language language : Language.values()) {
            Files.write(file(language), Written.html(all, language));
            Files.write(fileOfFew(language), Written.html(few, language));
        }
        browser = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.quit();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void it_asks_the_network_for_nothing_and_the_console_is_silent(Language language) {
        browser.manage().logs().get(LogType.PERFORMANCE);
        browser.manage().logs().get(LogType.BROWSER);

        open(language);
        browser.findElement(By.id("filter-text")).sendKeys("sundhed");

        List<String> requests = browser.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .toList();
        assertThat(requests)
                .singleElement()
                .asString()
                .contains(file(language).toUri().getPath());
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void axe_finds_nothing_that_keeps_anybody_out(Language language) throws IOException {
        Chromium.open(browser, fileOfFew(language));
        browser.executeScript("document.querySelectorAll('#table details, #tasks-party details, #shared-area details')"
                + ".forEach((details, i) => { details.open = i < 12; });");
        try (InputStream axe = PortfolioInBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            browser.executeScript(new String(Objects.requireNonNull(axe).readAllBytes(), StandardCharsets.UTF_8));
        }

        Object found = browser.executeAsyncScript("const done = arguments[0];"
                + "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })"
                + ".then(result => done([result.violations.map(v => v.id + ' ' + v.nodes.map(n => n.html).slice(0, 3)),"
                + " result.passes.length]));");

        List<?> results = (List<?>) Objects.requireNonNull(found);
        assertThat((List<?>) results.get(0)).isEmpty();
        assertThat((Long) results.get(1)).isGreaterThan(20);
        assertThat(browser.findElement(By.tagName("html")).getDomAttribute("lang"))
                .isEqualTo(language.code());
    }

    @Test
    void a_search_by_keyboard_shows_what_fits_and_announces_how_many() {
        open(Language.DA);
        WebElement search = browser.findElement(By.id("filter-text"));

        search.sendKeys("åløb");

        long fits = number("return [...document.querySelectorAll('#table tbody tr')]"
                + ".filter(row => row.cells[8].textContent === 'Åløb Software').length");
        assertThat(visibleRows()).isEqualTo(fits).isBetween(1L, 999L);
        WebElement status = browser.findElement(By.id("shown"));
        assertThat(status.getText()).isEqualTo("Viser " + fits + " af 1.000 løsninger");
        assertThat(status.getDomAttribute("role")).isEqualTo("status");

        search.sendKeys(Keys.TAB, Keys.ARROW_DOWN);
        assertThat(visibleRows()).isLessThan(fits);
        browser.findElement(By.cssSelector("#filters button")).sendKeys(Keys.ENTER);
        browser.executeAsyncScript("setTimeout(arguments[0], 20)");
        assertThat(visibleRows()).isEqualTo(SOLUTIONS);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void each_filter_shows_the_rows_with_its_value(Language language) {
        open(language);
        List<?> wrong = (List<?>) Objects.requireNonNull(browser.executeScript("const wrong = [];"
                + "document.querySelectorAll('#filters select').forEach((select, i) => {"
                + "  for (const option of [...select.options].slice(1)) {"
                + "    select.value = option.value;"
                + "    select.dispatchEvent(new Event('input', { bubbles: true }));"
                + "    const shown = [...document.querySelectorAll('#table tbody tr')].filter(row => !row.hidden);"
                + "    const all = [...document.querySelectorAll('#table tbody tr')]"
                + "      .filter(row => row.dataset.f.split('|')[i].split(' ').includes(option.value));"
                + "    if (shown.length !== all.length || shown.length === 0) wrong.push(option.text);"
                + "  }"
                + "  select.value = '';"
                + "});"
                + "return wrong;"));
        assertThat(wrong).isEmpty();
    }

    @Test
    void each_column_sorts_by_keyboard_both_ways_and_says_so() {
        Chromium.open(browser, fileOfFew(Language.DA));
        List<WebElement> headings = browser.findElements(By.cssSelector("#table thead th"));
        assertThat(headings).hasSize(11);
        for (WebElement heading : headings) {
            WebElement button = heading.findElement(By.tagName("button"));
            button.sendKeys(Keys.ENTER);
            assertThat(heading.getDomAttribute("aria-sort")).isEqualTo("ascending");
            button.sendKeys(Keys.SPACE);
            assertThat(heading.getDomAttribute("aria-sort")).isEqualTo("descending");
            assertThat(browser.findElements(By.cssSelector("[aria-sort]"))).hasSize(1);
            assertThat(browser.findElement(By.id("sorted")).getText()).contains("faldende");
        }
        headings.get(9).findElement(By.tagName("button")).sendKeys(Keys.ENTER);
        assertThat(text("return document.querySelector('#table tbody tr').cells[9].textContent"))
                .isEqualToIgnoringCase("Beskæftigelse");
        headings.get(9).findElement(By.tagName("button")).sendKeys(Keys.ENTER);
        assertThat(text("return document.querySelector('#table tbody tr').cells[9].textContent"))
                .isEqualToIgnoringCase("Åben land og vand");
        assertThat(text("return [...document.querySelectorAll('#table tbody tr')].pop().cells[9].textContent"))
                .as("what is not told comes last")
                .isEmpty();
    }

    @Test
    void a_thousand_solutions_open_sort_and_filter_without_delay() {
        open(Language.DA);
        double opened = real("return performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd");
        double painted = real("return performance.getEntriesByName('first-contentful-paint')[0].startTime");
        double filtered = timed("const text = document.getElementById('filter-text'); text.value = 'å';"
                + "text.dispatchEvent(new Event('input', { bubbles: true }));");
        double sorted = timed("document.querySelectorAll('#table thead button')[8].click();");

        System.out.printf(
                "opened %.0f ms, painted %.0f ms, filtered %.0f ms, sorted %.0f ms%n",
                opened, painted, filtered, sorted);
        assertThat(opened).isLessThan(3000);
        assertThat(painted).isLessThan(3000);
        assertThat(filtered).isLessThan(1500);
        assertThat(sorted).isLessThan(1500);
    }

    @Test
    void on_a_narrow_screen_only_the_tables_scroll_sideways() {
        Dimension size = browser.manage().window().getSize();
        try {
            browser.executeCdpCommand(
                    "Emulation.setDeviceMetricsOverride",
                    Map.of("width", 400, "height", 800, "deviceScaleFactor", 1, "mobile", false));
            open(Language.DA);
            assertThat(number("return document.documentElement.clientWidth")).isBetween(350L, 400L);
            assertThat(number("return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .isZero();
        } finally {
            browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
            browser.manage().window().setSize(size);
        }
    }

    @Test
    void it_prints_what_is_shown_on_pages_of_a4() throws IOException {
        open(Language.DA);
        browser.findElement(By.id("filter-text")).sendKeys("åløb");

        Object pdf = browser.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true))
                .get("data");

        assertThat(visibleRows()).isBetween(1L, SOLUTIONS - 1L);
        try (PDDocument printed = Loader.loadPDF(Base64.getDecoder().decode(String.valueOf(pdf)))) {
            for (PDPage page : printed.getPages()) {
                assertThat(page.getMediaBox().getWidth()).isCloseTo(PDRectangle.A4.getHeight(), Offset.offset(1f));
                assertThat(page.getMediaBox().getHeight()).isCloseTo(PDRectangle.A4.getWidth(), Offset.offset(1f));
            }
            String text = squeezed(new PDFTextStripper().getText(printed));
            List<String> shown = names(":not([hidden])");
            assertThat(shown).hasSize((int) visibleRows());
            assertThat(text).contains(shown);
            // Some of the others stand in the lists further down, which the filter does not touch.
            assertThat(names("[hidden]")).hasSizeGreaterThan(100).anyMatch(name -> !text.contains(name));
        }
    }

    @Test
    void without_its_script_it_is_whole() throws IOException {
        Path still = directory.resolve("still.html");
        String page = Files.readString(file(Language.DA));
        Files.writeString(still, page.replaceAll("(?s)<script>.*</script>", ""));

        Chromium.open(browser, still);

        assertThat(visibleRows()).isEqualTo(SOLUTIONS);
        assertThat(browser.findElement(By.id("filters")).isDisplayed()).isFalse();
        assertThat(browser.findElements(By.cssSelector("main button:not(#filters button)")))
                .isEmpty();
        assertThat(browser.getScreenshotAs(OutputType.BYTES)).isNotEmpty();
    }

    /** The names of the solutions in some rows, without blanks. */
    private static List<String> names(String rows) {
        Object names = browser.executeScript("return [...document.querySelectorAll('#table tbody tr" + rows
                + " th summary')].map(it => it.textContent)");
        return ((List<?>) Objects.requireNonNull(names))
                .stream().map(name -> squeezed(String.valueOf(name))).toList();
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00ad]+", "");
    }

    private static Path file(Language language) {
        return directory.resolve("portfolio-" + language.code() + ".html");
    }

    private static Path fileOfFew(Language language) {
        return directory.resolve("few-" + language.code() + ".html");
    }

    private static void open(Language language) {
        Chromium.open(browser, file(language));
    }

    private static long visibleRows() {
        return number("return [...document.querySelectorAll('#table tbody tr')].filter(row => !row.hidden).length");
    }

    private static long number(String script) {
        return ((Number) Objects.requireNonNull(browser.executeScript(script))).longValue();
    }

    private static double real(String script) {
        return ((Number) Objects.requireNonNull(browser.executeScript(script))).doubleValue();
    }

    private static String text(String script) {
        return String.valueOf(browser.executeScript(script));
    }

    /** Milliseconds until the page is laid out again. */
    private static double timed(String script) {
        return real("const from = performance.now();" + script
                + "document.body.getBoundingClientRect(); return performance.now() - from;");
    }
}
