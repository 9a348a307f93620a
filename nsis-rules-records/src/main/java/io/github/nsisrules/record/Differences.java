package io.github.nsisrules.record;

import io.github.nsisrules.facts.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Where two results differ. Entries of lists are compared with those of the same name, wherever they stand. */
final class Differences {

    /** Somebody who tampers with a record decides how many there are; nobody reads more than these. */
    private static final int LISTED = 1000;

    private final List<Difference> differences = new ArrayList<>();

    private Differences() {}

    static List<Difference> between(JsonNode recorded, JsonNode now) {
        Differences all = new Differences();
        all.compare("", recorded, now);
        return List.copyOf(all.differences);
    }

    private void compare(String path, @Nullable JsonNode recorded, @Nullable JsonNode now) {
        if (differences.size() >= LISTED) {
            return;
        }
        if (recorded == null || now == null) {
            add(path, recorded, now);
        } else if (recorded.isObject() && now.isObject()) {
            Set<String> names = new LinkedHashSet<>();
            recorded.properties().forEach(field -> names.add(field.getKey()));
            now.properties().forEach(field -> names.add(field.getKey()));
            names.forEach(name -> compare(
                    (path.isEmpty() ? "" : path + ".") + Problem.quoted(name), recorded.get(name), now.get(name)));
        } else if (isListOfObjects(recorded) && isListOfObjects(now)) {
            lists(path, named(recorded), named(now));
        } else if (!recorded.equals(now)) {
            add(path, recorded, now);
        }
    }

    private void lists(String path, Map<String, JsonNode> recorded, Map<String, JsonNode> now) {
        Set<String> names = new LinkedHashSet<>(recorded.keySet());
        names.addAll(now.keySet());
        int before = differences.size();
        names.forEach(name -> compare(path + "[" + name + "]", recorded.get(name), now.get(name)));
        if (differences.size() == before && !List.copyOf(recorded.keySet()).equals(List.copyOf(now.keySet()))) {
            differences.add(
                    new Difference(path, String.join(", ", recorded.keySet()), String.join(", ", now.keySet())));
        }
    }

    private static boolean isListOfObjects(JsonNode node) {
        return node.isArray() && node.valueStream().allMatch(JsonNode::isObject);
    }

    /** The entries by name; where two have the same, the later ones with a number. */
    private static Map<String, JsonNode> named(JsonNode list) {
        Map<String, JsonNode> entries = new LinkedHashMap<>();
        Map<String, Integer> countByName = new HashMap<>();
        list.forEach(entry -> {
            String name = name(entry);
            String unique = name;
            while (entries.containsKey(unique)) {
                unique = name + "#" + (1 + countByName.merge(name, 1, Integer::sum));
            }
            entries.put(unique, entry);
        });
        return entries;
    }

    /** What an entry is about: its id, or what stands for one. */
    private static String name(JsonNode entry) {
        List<String> parts = new ArrayList<>();
        for (String part :
                List.of("id", "rule", "fact", "step", "absent", "useCase", "conclusion", "document", "section")) {
            JsonNode value = entry.path(part);
            if (value.isString()) {
                parts.add(Problem.quoted(value.stringValue()));
            }
        }
        return String.join(" ", parts);
    }

    private void add(String path, @Nullable JsonNode recorded, @Nullable JsonNode now) {
        differences.add(new Difference(
                path, recorded == null ? null : recorded.toString(), now == null ? null : now.toString()));
    }
}
