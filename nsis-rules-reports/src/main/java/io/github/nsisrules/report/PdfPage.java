package io.github.nsisrules.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.github.nsisrules.report.solution.SolutionPage;
import io.github.nsisrules.report.wording.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Writes a report as PDF: the same page as HTML, laid out on A4. Nothing outside of it is ever read. */
final class PdfPage {

    private static final String FAMILY = "Report";

    private final Words words;

    PdfPage(Words words) {
        this.words = words;
    }

    /**
     * The PDF.
     *
     * @param date becomes its date of creation
     * @param digest becomes its document id, so that equal records give equal bytes
     */
    byte[] of(SolutionPage page, LocalDate date, String digest) {
        try (PDDocument document = new PDDocument()) {
            PDFont regular = font(document, "DejaVuSansCondensed.ttf");
            PDFont bold = font(document, "DejaVuSansCondensed-Bold.ttf");
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .usePDDocument(document)
                    .useFont(new PDFontSupplier(regular), FAMILY, 400, FontStyle.NORMAL, true)
                    .useFont(new PDFontSupplier(bold), FAMILY, 700, FontStyle.NORMAL, true)
                    .useSVGDrawer(new PictureDrawer(regular, bold))
                    .useUriResolver((base, uri) -> null)
                    .useReplacementText("\uFFFD")
                    .usePdfUaAccessibility(true)
                    .withProducer("nsis-rules")
                    .withW3cDocument(withAlternatives(parsed(new HtmlPage(words).forPaper(page))), null);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
            }
            // The renderer prepares for forms, which a report has none of.
            document.getDocumentCatalog().setAcroForm(null);
            PDDocumentInformation information = document.getDocumentInformation();
            information.setCreationDate(GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC)));
            document.setDocumentId((long) digest.hashCode());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDFont font(PDDocument document, String file) throws IOException {
        try (InputStream stream = PdfPage.class.getResourceAsStream("font/" + file)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "The font " + file + " is missing.\nMaybe the jar was repackaged without its resources.");
            }
            return PDType0Font.load(document, stream, true);
        }
    }

    /**
     * Gives each picture its title and description in words as its alternative, where the renderer looks for it. The style
     * gives it its size.
     */
    private static Document withAlternatives(Document page) {
        NodeList pictures = page.getElementsByTagName("svg");
        for (int i = 0; i < pictures.getLength(); i++) {
            Element picture = (Element) pictures.item(i);
            String title = picture.getElementsByTagName("title").item(0).getTextContent();
            String description = picture.getElementsByTagName("desc").item(0).getTextContent();
            picture.removeAttribute("width");
            picture.removeAttribute("height");
            picture.setAttribute("alt", title + "\n" + description);
        }
        return page;
    }

    private static Document parsed(String page) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(
                    "The page is not well-formed.\nMaybe a template was changed and closes no element.", e);
        }
    }
}
