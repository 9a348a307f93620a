package io.github.nsisrules.picture;

import java.util.ArrayList;
import java.util.List;

/** The page: a heading, panels in two columns with what the signs mean below the first one, and a panel over both. */
final class Page {

    private static final int MARGIN = 20;
    private static final int GAP = 20;
    private static final int WIDTH = 2 * Panel.WIDTH + 2 * MARGIN + GAP;
    private static final int TITLE = 24;
    private static final int TEXT = 15;
    private static final int SMALL = 13;

    private final List<String> heading;
    private final List<Panel> panels;
    private final Panel last;
    private final boolean hasPath;
    private final Wording wording;

    /** A page with a heading: the title, and lines below it. */
    Page(List<String> heading, List<Panel> panels, Panel last, boolean hasPath, Wording wording) {
        this.heading = heading;
        this.panels = panels;
        this.last = last;
        this.hasPath = hasPath;
        this.wording = wording;
    }

    String toSvg() {
        Svg svg = new Svg();
        int top = drawHeading(svg);
        int split = split();
        int left = drawColumn(svg, MARGIN, top, panels.subList(0, split));
        if (split < panels.size()) {
            String next = wording.word("continued", panels.get(split).number());
            int right = MARGIN + Panel.WIDTH - 14;
            int textX = right - 22 - TextWidth.of(next, TEXT);
            svg.text(textX, left + TEXT, TEXT, Mark.PLAIN.ink(), next, next);
            svg.shape(Mark.PLAIN, right - 12, left + 2, right, left + 10, right - 12, left + 18);
            left += 40;
        }
        left = drawLegend(svg, left);
        int right = drawColumn(svg, MARGIN + Panel.WIDTH + GAP, top, panels.subList(split, panels.size()));
        int bottom = drawPanel(svg, MARGIN, Math.max(left, right) + 4, WIDTH - 2 * MARGIN, last);
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
            y = drawPanel(svg, x, y, Panel.WIDTH, panel) + 10;
        }
        return y;
    }

    private static int drawPanel(Svg svg, int x, int top, int width, Panel panel) {
        svg.group();
        svg.area(x, top, width, 48, "#1f3a5f");
        String number = panel.number() + ".";
        String title = number + " " + panel.title();
        svg.text(x + 10, top + 21, 17, "#ffffff", title, title);
        svg.text(x + 10, top + 40, SMALL, "#ffffff", "", panel.note());
        svg.endGroup();
        return panel.draw(svg, x, top + 60);
    }

    private int drawLegend(Svg svg, int top) {
        int y = top;
        y = drawSign(svg, y, 8, "#ffffff", "question");
        y = drawSign(svg, y, 3, Levels.fill(""), "end");
        y = drawSign(svg, y, 3, Levels.NOTHING, "nothing");
        int x = MARGIN + 18 + 20;
        svg.box(MARGIN + 18, y, 34, 18, 9, "#ffffff", Mark.PLAIN, "");
        svg.shape(Mark.PLAIN, x, y + 5, x + 7, y + 9, x, y + 13);
        y = drawWord(svg, y, "goto");
        if (hasPath) {
            y = drawMark(svg, y, Mark.CERTAIN, "certain");
            y = drawMark(svg, y, Mark.POSSIBLE, "possible");
            y = drawMark(svg, y, Mark.OFF, "off");
        }
        return y;
    }

    private int drawSign(Svg svg, int y, int round, String fill, String word) {
        svg.box(MARGIN + 18, y, 34, 18, round, fill, Mark.PLAIN, "");
        return drawWord(svg, y, word);
    }

    private int drawMark(Svg svg, int y, Mark mark, String word) {
        int x = MARGIN + 18;
        svg.line(mark, x, y + 9, x + 26, y + 9);
        svg.shape(mark, x + 24, y + 2, x + 34, y + 9, x + 24, y + 16);
        return drawWord(svg, y, word);
    }

    private int drawWord(Svg svg, int y, String word) {
        svg.text(MARGIN + 64, y + 14, SMALL, Mark.PLAIN.ink(), "", wording.word("legend." + word));
        return y + 26;
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
        List<Panel> all = new ArrayList<>(panels);
        all.add(last);
        for (Panel panel : all) {
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
