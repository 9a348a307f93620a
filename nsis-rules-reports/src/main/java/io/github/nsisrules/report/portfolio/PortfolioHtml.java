package io.github.nsisrules.report.portfolio;

import gg.jte.output.WriterOutput;
import io.github.nsisrules.report.page.Templates;
import io.github.nsisrules.stability.Experimental;
import io.github.nsisrules.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/**
 * A portfolio as one HTML page in UTF-8 that needs nothing else: no network, no other file. It can be read, sorted, filtered and
 * printed; without JavaScript it can still be read and printed whole. Its content security policy lets nothing run but the
 * page's own script.
 */
@Experimental
public final class PortfolioHtml {

    private PortfolioHtml() {}

    /**
     * Writes the page. Does not close the stream.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void write(Portfolio portfolio, Language language, OutputStream stream) throws IOException {
        PortfolioPage page = new PageWriter(new InWords(portfolio, language)).page();
        Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        Templates.render(
                "portfolio/portfolio.jte",
                Map.of("layout", new Layout(page, read("portfolio.css"), read("portfolio.js"))),
                new WriterOutput(writer));
        writer.flush();
    }

    /**
     * What the template lays out.
     *
     * @param page the words
     * @param style the style sheet
     * @param script the script
     */
    public record Layout(PortfolioPage page, String style, String script) {

        /** What the browser may do: apply this style sheet and run this script. */
        public String policy() {
            return "default-src 'none'; style-src '" + hash(style) + "'; script-src '" + hash(script)
                    + "'; base-uri 'none'; form-action 'none'";
        }

        private static String hash(String text) {
            try {
                MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
                return "sha256-"
                        + Base64.getEncoder().encodeToString(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(
                        "This Java has no SHA-256.\nMaybe its security settings were changed.", e);
            }
        }
    }

    private static String read(String name) throws IOException {
        try (InputStream stream = PortfolioHtml.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "The resource " + name + " is missing.\nMaybe the jar was repackaged without its resources.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
