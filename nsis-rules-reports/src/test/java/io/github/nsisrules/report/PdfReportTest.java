package io.github.nsisrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.result.Classification;
import io.github.nsisrules.text.Language;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The report as PDF. */
class PdfReportTest {

    @Test
    void its_text_can_be_selected_with_its_danish_letters() throws IOException {
        Classification answer = Reported.answer("sapa", Reported.NOW);
        try (PDDocument pdf =
                Loader.loadPDF(Reported.report(answer, null, Language.DA).pdf())) {
            String text = squeezed(new PDFTextStripper().getText(pdf));
            assertThat(text)
                    .contains(squeezed("Åbne spørgsmål"), squeezed("Værd at vide"), squeezed("fællesoffentlig"));
            answer.tasks()
                    .forEach(task ->
                            assertThat(text).contains(squeezed(answer.ruleSet().title(task, Language.DA))));
            answer.rationale().forEach(step -> assertThat(text).contains(step.rule()));
            // The pictures are text, too.
            assertThat(text).contains(squeezed("Trin 3 står øverst til højre"));
        }
    }

    @Test
    void it_is_on_a4_tagged_with_title_language_bookmarks_and_the_date_of_evaluation() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(
                Reported.report("sapa", Reported.NOW, Language.EN).pdf())) {
            for (PDPage page : pdf.getPages()) {
                assertThat(page.getMediaBox().getWidth()).isCloseTo(PDRectangle.A4.getWidth(), within(1));
                assertThat(page.getMediaBox().getHeight()).isCloseTo(PDRectangle.A4.getHeight(), within(1));
            }
            assertThat(pdf.getDocumentInformation().getTitle()).contains("assurance level: SAPA");
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .hasToString("2026-11-01T00:00:00Z");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children()).hasSize(8);
        }
    }

    @Test
    void all_its_fonts_are_embedded_and_it_does_nothing_by_itself() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(
                Reported.report("sapa", Reported.NOW, Language.DA).pdf())) {
            int fonts = 0;
            for (PDPage page : pdf.getPages()) {
                fonts += fonts(page.getResources());
            }
            assertThat(fonts).isPositive();
            assertDoesNothing(pdf);
        }
    }

    static void assertDoesNothing(PDDocument pdf) throws IOException {
        assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
        assertThat(pdf.getDocumentCatalog().getAcroForm()).isNull();
        assertThat(pdf.getDocumentCatalog().getNames()).isNull();
        for (PDPage page : pdf.getPages()) {
            assertThat(page.getAnnotations()).isEmpty();
            assertThat(page.getCOSObject().containsKey(COSName.AA)).isFalse();
        }
    }

    private static int fonts(PDResources resources) throws IOException {
        int fonts = 0;
        for (COSName name : resources.getFontNames()) {
            assertThat(resources.getFont(name).isEmbedded())
                    .as(resources.getFont(name).getName())
                    .isTrue();
            fonts++;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form && form.getResources() != null) {
                fonts += fonts(form.getResources());
            }
        }
        return fonts;
    }

    private static org.assertj.core.data.Offset<Float> within(float points) {
        return org.assertj.core.data.Offset.offset(points);
    }

    /** Without spaces: where lines end is not what is tried. */
    static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0]+", "");
    }
}
