package io.github.nsisrules.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what somebody may have meant to write. */
final class Nearest {

    private static final int LONGEST = 80;

    private Nearest() {}

    /** The names with the most similar one first, the others in their own order, for a message. */
    static String first(String written, Collection<String> names) {
        String key = key(written);
        List<String> ordered = new ArrayList<>(names);
        String nearest = names.stream()
                .min(Comparator.comparingInt(name -> distance(key, key(name))))
                .orElseThrow();
        ordered.remove(nearest);
        ordered.add(0, nearest);
        return String.join(", ", ordered);
    }

    /** Without case and separators, which are the commonest slips. */
    private static String key(String name) {
        String start = name.substring(0, Math.min(LONGEST, name.length()));
        return start.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "").replace(" ", "");
    }

    /** The number of characters to insert, remove or replace. */
    private static int distance(String from, String to) {
        int[] previous = new int[to.length() + 1];
        for (int j = 0; j < previous.length; j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] current = new int[to.length() + 1];
            current[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[to.length()];
    }
}
