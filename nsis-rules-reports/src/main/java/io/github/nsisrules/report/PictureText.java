package io.github.nsisrules.report;

import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DFontTextDrawer;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Rectangle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedCharacterIterator;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes the texts of a picture with the fonts of the PDF. No font of the machine is asked for anything. */
final class PictureText implements IPdfBoxGraphics2DFontTextDrawer {

    private final PDFont regular;
    private final PDFont bold;
    private PDFont font;
    private int size;

    PictureText(PDFont regular, PDFont bold) {
        this.regular = regular;
        this.bold = bold;
        this.font = regular;
    }

    /** A line of text, which may begin in bold. */
    void draw(Element text, PdfBoxGraphics2D graphics) {
        graphics.setColor(PictureDrawer.colour(text, "fill"));
        size = PictureDrawer.number(text, "font-size");
        float x = PictureDrawer.number(text, "x");
        int y = PictureDrawer.number(text, "y");
        for (Node node = text.getFirstChild(); node != null; node = node.getNextSibling()) {
            font = node instanceof Element ? bold : regular;
            String shown = shown(node.getTextContent());
            if (!shown.isEmpty()) {
                graphics.drawString(shown, x, y);
                x += width(shown);
            }
        }
    }

    /** The text with what the font lacks replaced. */
    private String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(character -> {
            try {
                font.getStringWidth(Character.toString(character));
                shown.appendCodePoint(character);
            } catch (IllegalArgumentException e) {
                shown.append('\uFFFD');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return shown.toString();
    }

    private float width(String text) {
        try {
            return font.getStringWidth(text) * size / 1000;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean canDrawText(AttributedCharacterIterator text, IFontTextDrawerEnv page) {
        return true;
    }

    @Override
    public void drawText(AttributedCharacterIterator text, IFontTextDrawerEnv page) throws IOException {
        StringBuilder line = new StringBuilder();
        for (char c = text.first(); c != AttributedCharacterIterator.DONE; c = text.next()) {
            line.append(c);
        }
        PDPageContentStream stream = page.getContentStream();
        page.applyPaint(page.getPaint(), new Rectangle());
        stream.beginText();
        // Pictures count downwards, pages upwards.
        stream.setTextMatrix(new Matrix(1, 0, 0, -1, 0, 0));
        stream.setFont(font, size);
        stream.showText(line.toString());
        stream.endText();
    }

    @Override
    public @Nullable FontMetrics getFontMetrics(Font font, IFontTextDrawerEnv page) {
        return null;
    }
}
