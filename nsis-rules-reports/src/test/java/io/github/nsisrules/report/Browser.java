package io.github.nsisrules.report;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import tools.jackson.databind.ObjectMapper;

/** A headless Chromium, for pages that are files. */
final class Browser implements AutoCloseable {

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    static Browser start() {
        return new Browser(Chromium.start());
    }

    /** Opens a page in a window of some width. */
    void open(Path page, int width) {
        driver.manage().window().setSize(new Dimension(width, 900));
        Chromium.open(driver, page);
    }

    /** What stands in the console: errors, warnings and messages. */
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** The addresses that were asked for since the last call. */
    List<String> requests() {
        ObjectMapper json = new ObjectMapper();
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> json.readTree(entry.getMessage()).path("message"))
                .filter(message -> message.path("method").asString("").equals("Network.requestWillBeSent"))
                .map(message ->
                        message.path("params").path("request").path("url").asString(""))
                .toList();
    }

    /** What axe has against the page: all its rules, those of WCAG and best practices. */
    List<String> accessibilityFaults() {
        Results results = new AxeBuilder().analyze(driver);
        if (results.getPasses().isEmpty()) {
            throw new AssertionError("axe tried nothing.");
        }
        return results.getViolations().stream()
                .flatMap(rule -> Stream.of(rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes()))
                .toList();
    }

    /** The element that has the focus after some presses of the tab key. */
    WebElement tab(int times) {
        for (int i = 0; i < times; i++) {
            press(Keys.TAB);
        }
        return driver.switchTo().activeElement();
    }

    void press(CharSequence key) {
        new Actions(driver).sendKeys(key).perform();
    }

    Object ask(String script) {
        return java.util.Objects.requireNonNull(driver.executeScript("return " + script));
    }

    /** The page as the browser prints it. */
    byte[] printed() {
        Map<String, Object> pdf =
                driver.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true));
        return Base64.getDecoder().decode(String.valueOf(pdf.get("data")));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
