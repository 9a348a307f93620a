package io.github.nsisrules.json;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The documents of one folder of the corpus: one idea each. */
final class Corpus {

    private Corpus() {}

    /**
     * One document.
     *
     * @param name what it shows
     * @param problems the problems expected, as code and path; of {@code NOT_JSON}, line and column
     */
    record Document(String name, String json, List<String> problems) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** All documents of a folder, each with the line of {@code expected.txt} that begins with its name. */
    static Stream<Document> read(String folder) throws IOException, URISyntaxException {
        URL url = Objects.requireNonNull(Corpus.class.getResource("corpus/" + folder));
        Path directory = Path.of(url.toURI());
        Map<String, List<String>> problemsByName = new TreeMap<>();
        Path expected = directory.resolve("expected.txt");
        if (Files.exists(expected)) {
            for (String line : Files.readAllLines(expected, StandardCharsets.UTF_8)) {
                String[] parts = line.split(": ", 2);
                problemsByName.put(parts[0], Arrays.asList(parts[1].split(", ", -1)));
            }
        }
        try (Stream<Path> files = Files.list(directory)) {
            List<Document> documents = files.filter(
                            file -> file.getFileName().toString().endsWith(".json"))
                    .sorted()
                    .map(file -> document(file, problemsByName))
                    .toList();
            if (!problemsByName.isEmpty()) {
                throw new IllegalStateException("No such documents in " + folder + ": " + problemsByName.keySet());
            }
            return documents.stream();
        }
    }

    private static Document document(Path file, Map<String, List<String>> problemsByName) {
        try {
            String name = file.getFileName().toString().replace(".json", "");
            List<String> problems = problemsByName.remove(name);
            return new Document(
                    name, Files.readString(file, StandardCharsets.UTF_8), problems == null ? List.of() : problems);
        } catch (IOException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }
}
