package io.github.nsisrules.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Starts fresh JVMs in turn and prints the medians: plain Java, Drools by itself, the engine, and the engine where next to
 * nothing is known; without any flag, and with the classes kept in an archive.
 */
public final class ColdStart {

    /** What a program has on its class path that uses the library; the benchmarks have more. */
    private static final Pattern NEEDED =
            Pattern.compile("(nsis-rules-(api|drools)|jackson-core|jspecify|slf4j-(api|nop)"
                    + "|kie-(api|internal|memory-compiler)|drools-(base|canonical-model|compiler|core|kiesession|model-compiler"
                    + "|util|wiring-api|wiring-static))-[0-9].*[.]jar");

    private static final List<String> KINDS = List.of("plain", "drools", "engine", "unknown");

    private ColdStart() {}

    /** @param arguments the number of rounds, 9 if none is given */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length == 0 ? 9 : Integer.parseInt(arguments[0]);
        boolean aot = Runtime.version().feature() >= 25;
        Path directory = Files.createTempDirectory("cold-start");
        List<List<String>> flagsOfModes = new ArrayList<>(List.of(List.of()));
        for (String kind : KINDS) {
            run(kind, List.of((aot ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + directory.resolve(kind)));
        }
        flagsOfModes.add(List.of((aot ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + directory.resolve("KIND")));
        Map<String, List<Double>> firstByKind = new LinkedHashMap<>();
        Map<String, List<Double>> wallByKind = new LinkedHashMap<>();
        for (int round = 0; round <= rounds; round++) {
            for (List<String> flags : flagsOfModes) {
                for (String kind : KINDS) {
                    long start = System.nanoTime();
                    double first = run(
                            kind,
                            flags.stream()
                                    .map(flag -> flag.replace("KIND", kind))
                                    .toList());
                    double wall = (System.nanoTime() - start) / 1e6;
                    if (round > 0) {
                        String key = kind + (flags.isEmpty() ? "" : aot ? " aot" : " cds");
                        firstByKind
                                .computeIfAbsent(key, it -> new ArrayList<>())
                                .add(first);
                        wallByKind.computeIfAbsent(key, it -> new ArrayList<>()).add(wall);
                    }
                }
            }
        }
        System.out.println("Fresh JVM, " + rounds + " rounds in turn, median (min-max) in ms, Java "
                + System.getProperty("java.version"));
        firstByKind.forEach((kind, values) -> System.out.println(String.format(
                Locale.ROOT, "%-12s main to answer %s   process %s", kind, line(values), line(wallByKind.get(kind)))));
    }

    private static double run(String kind, List<String> flags) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + "/bin/java");
        command.addAll(flags);
        command.addAll(List.of("-Xlog:disable", "-cp", classPath(), FirstAnswer.class.getName(), kind));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("The " + kind + " run failed: " + output);
        }
        return Double.parseDouble(output.lines().findFirst().orElse(""));
    }

    /** The library's jars, then the benchmark's own: an archive takes no directories. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> {
                    String name = String.valueOf(Path.of(entry).getFileName());
                    return NEEDED.matcher(name).matches() || name.startsWith("nsis-rules-benchmarks");
                })
                .sorted(Comparator.comparing(entry -> entry.contains("nsis-rules-benchmarks")))
                .collect(Collectors.joining(File.pathSeparator));
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
