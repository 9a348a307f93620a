package io.github.nsisrules.drools.mutation;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What can stand in the place of a word of the rules: constants of the same enumeration, components of the same type. */
final class Vocabulary {

    private static final List<String> PACKAGES = List.of(
            "io.github.nsisrules.facts.",
            "io.github.nsisrules.result.",
            "io.github.nsisrules.drools.question.",
            "io.github.nsisrules.drools.conclusion.");

    private Vocabulary() {}

    /** The other constants of an enumeration, written as the rules write them. */
    static List<String> others(String type, String constant) {
        return constants(type).stream()
                .filter(other -> !other.equals(type + "." + constant))
                .toList();
    }

    /** All constants of an enumeration, or true and false. */
    static List<String> constants(String type) {
        if (type.equals("boolean")) {
            return List.of("true", "false");
        }
        return Arrays.stream(find(type).getEnumConstants())
                .map(constant -> type + "." + ((Enum<?>) constant).name())
                .toList();
    }

    /** The type of a component of a question, as the rules write it. */
    static String typeOf(String question, String component) {
        for (RecordComponent some : find(question).getRecordComponents()) {
            if (some.getName().equals(component)) {
                return some.getType().getSimpleName();
            }
        }
        return "boolean"; // a method of the question, which answers yes or no
    }

    /** The other components of a question that have the same type. */
    static List<String> alike(String question, String component) {
        List<String> alike = new ArrayList<>();
        for (RecordComponent other : find(question).getRecordComponents()) {
            if (!other.getName().equals(component)
                    && other.getType().getSimpleName().equals(typeOf(question, component))) {
                alike.add(other.getName());
            }
        }
        return alike;
    }

    private static Class<?> find(String name) {
        for (String start : PACKAGES) {
            try {
                return Class.forName(start + name.replace('.', '$'));
            } catch (ClassNotFoundException e) {
                continue;
            }
        }
        throw new IllegalStateException("There is no " + name + ".\nMaybe the rules read a new package.");
    }
}
