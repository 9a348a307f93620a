package io.github.nsisrules.intake.saml;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A list of attributes that a library or a template asks for by itself. Whoever uses it publishes the list, whatever the
 * solution needs: so the list shows which software is used, and nothing about the solution.
 *
 * @param name the name of the list
 * @param required its attributes, and whether it requires them; {@code null} where both are seen
 */
record StockList(String name, Map<AttributeName, @Nullable Boolean> required) {

    private static final String FILE = "stock-attributes.csv";
    private static final List<StockList> ALL = read();

    /** The list that a service provider has left as it was; empty if it is none of the known ones. */
    static Optional<StockList> of(List<RequestedAttribute> requested) {
        Map<AttributeName, Boolean> found = new HashMap<>();
        requested.forEach(attribute -> found.merge(attribute.spelling(), attribute.required(), Boolean::logicalOr));
        return ALL.stream().filter(list -> list.isListOf(found)).findFirst();
    }

    private boolean isListOf(Map<AttributeName, Boolean> found) {
        return found.keySet().equals(required.keySet())
                && found.entrySet().stream().allMatch(attribute -> {
                    Boolean expected = required.get(attribute.getKey());
                    return expected == null || Objects.equals(expected, attribute.getValue());
                });
    }

    private static List<StockList> read() {
        Map<String, Map<AttributeName, @Nullable Boolean>> lists = new LinkedHashMap<>();
        for (String line : lines()) {
            String[] cells = line.split(",", -1);
            Boolean required = cells[2].isEmpty() ? null : Boolean.valueOf(cells[2]);
            lists.computeIfAbsent(cells[0], name -> new LinkedHashMap<>()).put(AttributeName.of(cells[1]), required);
        }
        List<StockList> all = new ArrayList<>();
        lists.forEach((name, required) -> all.add(new StockList(name, required)));
        return List.copyOf(all);
    }

    private static List<String> lines() {
        try (InputStream stream = StockList.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "The resource " + FILE + " is missing.\nMaybe the jar was repackaged without its resources.");
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
