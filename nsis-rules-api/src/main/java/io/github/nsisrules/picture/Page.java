package io.github.nsisrules.picture;

import java.util.List;

/** The page: a heading, the panels in two columns, and what the signs mean. */
final class Page {

    private static final int MARGIN = 20;
    private static final int GAP = 20;
    private static final int WIDTH = 2 * Panel.WIDTH + 2 * MARGIN + GAP;
    private static final int TITLE = 24;
    private static final int TEXT = 15;
    private static final int SMALL = 13;

    private final List<String> heading;
    private final List<Panel> panels;
    private final boolean hasPath;
    private final Wording wording;

    /** A page with a heading: the title, and lines below it. */
    Page(List<String> heading, List<Panel> panels, boolean hasPath, Wording wording) {
        this.heading = heading;
        this.panels = panels;
        this.hasPath = hasPath;
        this.wording = wording;
    }

    String toSvg() {
        Svg svg = new Svg();
        int top = drawHeading(svg);
        int split = split();
        int left = drawColumn(svg, MARGIN, top, panels.subList(0, split));
        if (split < panels.size()) {
            svg.text(
                    MARGIN + 18,
                    left + SMALL,
                    SMALL,
                    Mark.PLAIN.ink(),
                    "",
                    wording.word("continued", panels.get(split).number()));
            left += Svg.leading(SMALL);
        }
        int right = drawColumn(svg, MARGIN + Panel.WIDTH + GAP, top, panels.subList(split, panels.size()));
        int bottom = drawLegend(svg, Math.max(left, right) + 10);
        return wrapped(svg, bottom + MARGIN);
    }

    private int drawHeading(Svg svg) {
        int width = WIDTH - 2 * MARGIN;
        String title = TextWidth.clip(heading.get(0), TITLE, width);
        int y = MARGIN + TITLE;
        svg.text(MARGIN, y, TITLE, Mark.PLAIN.ink(), title, title);
        for (String line : heading.subList(1, heading.size())) {
            y += Svg.leading(TEXT) + 2;
            svg.text(MARGIN, y, TEXT, Mark.PLAIN.ink(), "", TextWidth.clip(line, TEXT, width));
        }
        return y + 16;
    }

    /** How many panels stand at the left, so that the longer column is as short as can be. */
    private int split() {
        int best = panels.size();
        for (int split = panels.size() - 1; split > 0; split--) {
            if (longest(split) < longest(best)) {
                best = split;
            }
        }
        return best;
    }

    private int longest(int split) {
        return Math.max(
                drawColumn(new Svg(), 0, 0, panels.subList(0, split)),
                drawColumn(new Svg(), 0, 0, panels.subList(split, panels.size())));
    }

    private static int drawColumn(Svg svg, int x, int top, List<Panel> panels) {
        int y = top;
        for (Panel panel : panels) {
            y = drawPanel(svg, x, y, panel) + 12;
        }
        return y;
    }

    private static int drawPanel(Svg svg, int x, int top, Panel panel) {
        svg.group();
        svg.area(x, top, Panel.WIDTH, 48, "#1f3a5f");
        String number = panel.number() + ".";
        String title = number + " " + panel.title();
        svg.text(x + 10, top + 21, 17, "#ffffff", title, title);
        svg.text(x + 10, top + 40, SMALL, "#ffffff", "", panel.note());
        svg.endGroup();
        return panel.draw(svg, x, top + 60);
    }

    private int drawLegend(Svg svg, int top) {
        svg.line(Mark.OFF, MARGIN, top, WIDTH - MARGIN, top);
        int y = top + 14;
        int x = MARGIN;
        svg.box(x, y, 34, 18, 8, "#ffffff", Mark.PLAIN, "");
        x = drawSign(svg, x + 42, y, "question");
        svg.box(x, y, 34, 18, 3, Levels.fill(""), Mark.PLAIN, "");
        x = drawSign(svg, x + 42, y, "end");
        svg.box(x, y, 34, 18, 9, "#ffffff", Mark.PLAIN, "3 3");
        drawSign(svg, x + 42, y, "goto");
        if (!hasPath) {
            return y + 18;
        }
        y += 28;
        x = drawMark(svg, MARGIN, y, Mark.CERTAIN, "certain");
        x = drawMark(svg, x, y, Mark.POSSIBLE, "possible");
        svg.box(x, y, 34, 18, 3, "#ffffff", Mark.OFF, "");
        drawSign(svg, x + 42, y, "off");
        return y + 18;
    }

    private int drawMark(Svg svg, int x, int y, Mark mark, String word) {
        svg.line(mark, x, y + 9, x + 30, y + 9);
        svg.shape(mark, x + 28, y + 2, x + 38, y + 9, x + 28, y + 16);
        return drawSign(svg, x + 46, y, word);
    }

    private int drawSign(Svg svg, int x, int y, String word) {
        String text = wording.word("legend." + word);
        svg.text(x, y + 14, SMALL, Mark.PLAIN.ink(), "", text);
        return x + TextWidth.of(text, SMALL) + 24;
    }

    private String wrapped(Svg svg, int height) {
        String elements = svg.elements();
        // Several pictures may stand on one page of HTML, where ids must be different.
        String id = "nsis-" + Integer.toHexString(elements.hashCode());
        StringBuilder text = new StringBuilder();
        text.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
                .append(WIDTH)
                .append("\" height=\"")
                .append(height)
                .append("\" viewBox=\"0 0 ")
                .append(WIDTH)
                .append(' ')
                .append(height)
                .append("\" xml:lang=\"")
                .append(wording.language().code())
                .append("\" font-family=\"sans-serif\" role=\"img\" aria-labelledby=\"")
                .append(id)
                .append("-title ")
                .append(id)
                .append("-desc\">\n<title id=\"")
                .append(id)
                .append("-title\">")
                .append(Svg.escaped(heading.get(0)))
                .append("</title>\n<desc id=\"")
                .append(id)
                .append("-desc\">");
        heading.subList(1, heading.size())
                .forEach(line -> text.append(Svg.escaped(line)).append('\n'));
        for (Panel panel : panels) {
            text.append(panel.number())
                    .append(". ")
                    .append(Svg.escaped(panel.title()))
                    .append('\n');
            panel.inWords().forEach(line -> text.append(Svg.escaped(line)).append('\n'));
        }
        text.append("</desc>\n<rect width=\"")
                .append(WIDTH)
                .append("\" height=\"")
                .append(height)
                .append("\" fill=\"#ffffff\"/>\n");
        return text.append(elements).append("</svg>\n").toString();
    }
}
