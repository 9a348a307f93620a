package io.github.nsisrules.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Draws what {@link Growth} measured: three panels side by side, time on a scale of powers of ten. */
public final class GrowthPlot {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 340;
    private static final int TOP = 50;
    private static final int BOTTOM = 280;
    private static final int PANEL = 230;
    private static final int FIRST_DECADE = 0;
    private static final int LAST_DECADE = 8;
    private static final String[] COLOURS = {"#1f5a96", "#b3541e", "#4c7a34"};

    private final StringBuilder svg = new StringBuilder();

    private GrowthPlot() {}

    private record Point(double x, double micros) {}

    /** @param arguments the CSV and the SVG to write */
    public static void main(String[] arguments) throws IOException {
        Map<String, List<Point>> pointsByCurve = new LinkedHashMap<>();
        List<String> lines = Files.readAllLines(Path.of(arguments[0]), StandardCharsets.UTF_8);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            pointsByCurve
                    .computeIfAbsent(cells[0], key -> new ArrayList<>())
                    .add(new Point(Double.parseDouble(cells[1]), Double.parseDouble(cells[2])));
        }
        Files.writeString(Path.of(arguments[1]), new GrowthPlot().draw(pointsByCurve), StandardCharsets.UTF_8);
    }

    private String draw(Map<String, List<Point>> pointsByCurve) {
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">",
                WIDTH, HEIGHT);
        add("<title>How the time of an answer grows</title>");
        add("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>", WIDTH, HEIGHT);
        panel(60, "use cases, all known", "use cases ", pointsByCurve, 1, 50, new double[] {1, 2, 5, 10, 20, 50}, true);
        panel(
                350,
                "unknown facts in per cent",
                "unknown facts in per cent ",
                pointsByCurve,
                0,
                100,
                new double[] {0, 20, 40, 60, 80, 100},
                false);
        panel(640, "number of rules", "rules ", pointsByCurve, 35, 3500, new double[] {35, 350, 3500}, true);
        add("<text x=\"60\" y=\"%d\" fill=\"%s\">● kl-2021-03</text>", HEIGHT - 12, COLOURS[0]);
        add("<text x=\"170\" y=\"%d\" fill=\"%s\">● nemlogin3-2023-11</text>", HEIGHT - 12, COLOURS[1]);
        String[] ofRules = {"compiled", "loaded", "a question run"};
        for (int i = 0; i < ofRules.length; i++) {
            int x = 640 + new int[] {0, 85, 155}[i];
            add("<text x=\"%d\" y=\"%d\" fill=\"%s\">● %s</text>", x, HEIGHT - 12, COLOURS[i], ofRules[i]);
        }
        add("</svg>");
        return svg.toString();
    }

    private void panel(
            int left,
            String title,
            String prefix,
            Map<String, List<Point>> pointsByCurve,
            double from,
            double to,
            double[] ticks,
            boolean logarithmic) {
        add("<text x=\"%d\" y=\"%d\" font-weight=\"bold\">%s</text>", left, TOP - 22, title);
        for (int decade = FIRST_DECADE; decade <= LAST_DECADE; decade++) {
            double y = y(Math.pow(10, decade));
            add("<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"#dddddd\"/>", left, left + PANEL, y, y);
            add("<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>", left - 6, y + 4, time(decade));
        }
        for (double tick : ticks) {
            double x = x(left, tick, from, to, logarithmic);
            add("<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\" stroke=\"#888888\"/>", x, x, BOTTOM, BOTTOM + 4);
            add("<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%.0f</text>", x, BOTTOM + 18, tick);
        }
        int curve = 0;
        for (Map.Entry<String, List<Point>> entry : pointsByCurve.entrySet()) {
            if (entry.getKey().startsWith(prefix)) {
                String colour = COLOURS[curve++];
                StringBuilder line = new StringBuilder();
                for (Point point : entry.getValue()) {
                    double x = x(left, point.x(), from, to, logarithmic);
                    line.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y(point.micros())));
                    add("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>", x, y(point.micros()), colour);
                }
                add(
                        "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.5\"/>",
                        line.toString().trim(), colour);
            }
        }
    }

    private static double x(int left, double value, double from, double to, boolean logarithmic) {
        double share = logarithmic ? Math.log(value / from) / Math.log(to / from) : (value - from) / (to - from);
        return left + share * PANEL;
    }

    private static double y(double micros) {
        double share = (Math.log10(micros) - FIRST_DECADE) / (LAST_DECADE - FIRST_DECADE);
        return BOTTOM - share * (BOTTOM - TOP);
    }

    private static String time(int decade) {
        return new String[] {"1 µs", "10 µs", "0.1 ms", "1 ms", "10 ms", "0.1 s", "1 s", "10 s", "100 s"}[decade];
    }

    private void add(String format, Object... arguments) {
        svg.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    }
}
