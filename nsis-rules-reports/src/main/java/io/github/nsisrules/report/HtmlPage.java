package io.github.nsisrules.report;

import gg.jte.output.StringOutput;
import io.github.nsisrules.report.page.Templates;
import io.github.nsisrules.report.solution.SolutionPage;
import io.github.nsisrules.report.wording.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Writes a report as HTML that is XML as well, for browsers and for the PDF. */
final class HtmlPage {

    private final Words words;

    HtmlPage(Words words) {
        this.words = words;
    }

    /** For a browser. */
    String of(SolutionPage page) {
        return "<!DOCTYPE html>\n" + rendered(page, "screen.css", false);
    }

    /** For the PDF. */
    String forPaper(SolutionPage page) {
        return rendered(page, "paper.css", true);
    }

    private String rendered(SolutionPage page, String style, boolean paper) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("page", page);
        parameters.put("words", words);
        parameters.put("style", resource("report.css") + resource(style));
        parameters.put("paper", paper);
        StringOutput output = new StringOutput();
        try {
            Templates.render("solution.jte", parameters, output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return output.toString();
    }

    private static String resource(String name) {
        try (InputStream stream = HtmlPage.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "The resource " + name + " is missing.\nMaybe the jar was repackaged without its resources.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
