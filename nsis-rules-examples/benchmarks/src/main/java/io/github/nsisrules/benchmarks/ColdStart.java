package io.github.nsisrules.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Starts fresh JVMs in turn, engine and plain Java, and prints the medians of both and their ratio. */
public final class ColdStart {

    private ColdStart() {}

    /** @param arguments the number of rounds, 9 if none is given */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length == 0 ? 9 : Integer.parseInt(arguments[0]);
        Map<String, List<Double>> firstByKind = new LinkedHashMap<>();
        Map<String, List<Double>> wallByKind = new LinkedHashMap<>();
        for (int round = 0; round <= rounds; round++) {
            for (String kind : List.of("plain", "engine", "unknown")) {
                long start = System.nanoTime();
                double first = run(kind);
                double wall = (System.nanoTime() - start) / 1e6;
                if (round > 0) {
                    firstByKind.computeIfAbsent(kind, key -> new ArrayList<>()).add(first);
                    wallByKind.computeIfAbsent(kind, key -> new ArrayList<>()).add(wall);
                }
            }
        }
        System.out.println("Fresh JVM, " + rounds + " rounds in turn, median (min-max) in ms, Java "
                + System.getProperty("java.version"));
        firstByKind.forEach((kind, values) -> System.out.println(String.format(
                Locale.ROOT, "%-8s main to answer %s   process %s", kind, line(values), line(wallByKind.get(kind)))));
    }

    private static double run(String kind) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FirstAnswer.class.getName(),
                        kind)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("The " + kind + " run failed: " + output);
        }
        return Double.parseDouble(output);
    }

    private static String line(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return String.format(
                Locale.ROOT,
                "%.0f (%.0f-%.0f)",
                sorted[sorted.length / 2],
                Arrays.stream(sorted).min().orElse(0),
                Collections.max(values));
    }
}
