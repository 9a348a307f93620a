package io.github.nsisrules.report;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.io.File;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Draws the pictures of decisions into a PDF, with their texts as text. It knows what these pictures are made of, and no more of
 * SVG: boxes, lines, shapes and text, with whole numbers. A library for all of SVG would bring four megabytes and text as
 * outlines.
 */
final class PictureDrawer implements SVGDrawer {

    private final PDFont regular;
    private final PDFont bold;

    PictureDrawer(PDFont regular, PDFont bold) {
        this.regular = regular;
        this.bold = bold;
    }

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double cssWidth, double cssHeight, double dotsPerPixel) {
        String[] view = svg.getAttribute("viewBox").split(" ", -1);
        double width = Integer.parseInt(view[2]);
        double height = Integer.parseInt(view[3]);
        double scale = cssWidth >= 0 ? cssWidth / dotsPerPixel / width : 1;
        return new SVGImage() {
            @Override
            public int getIntrinsicWidth() {
                return (int) Math.round(width * scale * dotsPerPixel);
            }

            @Override
            public int getIntrinsicHeight() {
                return (int) Math.round(height * scale * dotsPerPixel);
            }

            @Override
            public void drawSVG(OutputDevice device, RenderingContext rendering, double x, double y) {
                device.drawWithGraphics(
                        (float) x, (float) y, (float) (width * scale), (float) (height * scale), graphics -> {
                            graphics.scale(scale, scale);
                            PictureText text = new PictureText(regular, bold);
                            ((PdfBoxGraphics2D) graphics).setFontTextDrawer(text);
                            draw(svg, (PdfBoxGraphics2D) graphics, text);
                        });
            }
        };
    }

    private static void draw(Element parent, PdfBoxGraphics2D graphics, PictureText text) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                switch (element.getLocalName()) {
                    case "g" -> draw(element, graphics, text);
                    case "rect" -> fillAndStroke(element, box(element), graphics);
                    case "polyline" -> fillAndStroke(element, path(element, false), graphics);
                    case "polygon" -> fillAndStroke(element, path(element, true), graphics);
                    case "text" -> text.draw(element, graphics);
                    case "title", "desc" -> {}
                    default ->
                        throw new IllegalStateException("A picture has an element " + element.getLocalName()
                                + ", which the PDF cannot draw.\nMaybe teach it to this class.");
                }
            }
        }
    }

    private static Shape box(Element rect) {
        double round = rect.hasAttribute("rx") ? 2 * number(rect, "rx") : 0;
        double x = rect.hasAttribute("x") ? number(rect, "x") : 0;
        double y = rect.hasAttribute("y") ? number(rect, "y") : 0;
        double width = number(rect, "width");
        double height = number(rect, "height");
        return round == 0
                ? new Rectangle2D.Double(x, y, width, height)
                : new RoundRectangle2D.Double(x, y, width, height, round, round);
    }

    private static Shape path(Element element, boolean closed) {
        Path2D path = new Path2D.Double();
        for (String point : element.getAttribute("points").split(" ", -1)) {
            int comma = point.indexOf(',');
            double x = Integer.parseInt(point.substring(0, comma));
            double y = Integer.parseInt(point.substring(comma + 1));
            if (path.getCurrentPoint() == null) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        if (closed) {
            path.closePath();
        }
        return path;
    }

    private static void fillAndStroke(Element element, Shape shape, PdfBoxGraphics2D graphics) {
        if (!element.getAttribute("fill").equals("none")) {
            graphics.setColor(colour(element, "fill"));
            graphics.fill(shape);
        }
        if (element.hasAttribute("stroke")) {
            graphics.setColor(colour(element, "stroke"));
            graphics.setStroke(stroke(element));
            graphics.draw(shape);
        }
    }

    private static BasicStroke stroke(Element element) {
        float width = number(element, "stroke-width");
        String dashes = element.getAttribute("stroke-dasharray");
        if (dashes.isEmpty()) {
            return new BasicStroke(width);
        }
        String[] lengths = dashes.split("[ ,]+", -1);
        float[] dash = new float[lengths.length];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = Integer.parseInt(lengths[i]);
        }
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dash, 0);
    }

    static Color colour(Element element, String attribute) {
        return Color.decode(element.getAttribute(attribute));
    }

    static int number(Element element, String attribute) {
        return Integer.parseInt(element.getAttribute(attribute));
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> fontFaces, SharedContext context) {}

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {}

    @Override
    public void close() {}
}
