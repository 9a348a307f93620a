package io.github.nsisrules.text;

import io.github.nsisrules.stability.Experimental;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * What somebody may have meant to write. A name is found by itself and by what it is called, because people write the words
 * that they have seen.
 *
 * @param names all names, similar ones first, the most similar one at the very first; the others in their own order
 * @param similar how many of them are similar
 */
@Experimental
public record Nearest(List<String> names, int similar) {

    private static final int LONGEST = 80;
    private static final int SHORTEST_PART = 3;

    // How close a name is; beyond these, the share of the characters that differ.
    private static final double SAME = 0;
    private static final double BEGINS_ALIKE = 1;
    private static final double CONTAINED = 2;
    private static final double ALIKE = 3;
    private static final double NOT_ALIKE = 9;

    private record Candidate(String name, double closeness) {}

    /** Copies the names. */
    public Nearest {
        names = List.copyOf(names);
    }

    /** The values of an enumeration, each found by what it is called in Danish and English too. */
    public static <E extends Enum<E>> Nearest value(String written, Class<E> type) {
        return of(
                written, Arrays.stream(type.getEnumConstants()).map(Enum::name).toList(), type.getSimpleName() + ".");
    }

    /** Fields of a description, each found by what it is called in Danish and English too. */
    public static Nearest field(String written, Collection<String> names) {
        return of(written, names, "fact.");
    }

    /**
     * Names that have labels.
     *
     * @param labelPrefix what the keys of their labels begin with
     */
    public static Nearest of(String written, Collection<String> names, String labelPrefix) {
        return of(
                written,
                names,
                name -> Labels.BOTH.stream()
                        .filter(labels -> labels.keys().contains(labelPrefix + name))
                        .map(labels -> labels.text(labelPrefix + name))
                        .toList());
    }

    /** Names that are called nothing else. */
    public static Nearest of(String written, Collection<String> names) {
        return of(written, names, name -> List.of());
    }

    /**
     * Any names.
     *
     * @param written what somebody wrote; of a long text only the beginning counts
     * @param names the names that there are
     * @param called what a name is called besides
     */
    public static Nearest of(
            String written, Collection<String> names, Function<String, ? extends Collection<String>> called) {
        String key = key(written);
        List<Candidate> similar = new ArrayList<>();
        for (String name : names) {
            double closeness = closeness(key, key(name));
            for (String label : called.apply(name)) {
                closeness = Math.min(closeness, closeness(key, key(label)));
            }
            if (closeness < NOT_ALIKE) {
                similar.add(new Candidate(name, closeness));
            }
        }
        similar.sort(Comparator.comparingDouble(Candidate::closeness));
        List<String> ordered =
                new ArrayList<>(similar.stream().map(Candidate::name).toList());
        names.stream().filter(name -> !ordered.contains(name)).forEach(ordered::add);
        return new Nearest(ordered, similar.size());
    }

    /** Without case and separators, which are the commonest slips. */
    private static String key(String name) {
        String start = name.substring(0, Math.min(LONGEST, name.length()));
        StringBuilder key = new StringBuilder();
        start.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    private static double closeness(String written, String name) {
        if (written.equals(name)) {
            return SAME;
        }
        if (Math.min(written.length(), name.length()) >= SHORTEST_PART) {
            if (name.startsWith(written) || written.startsWith(name)) {
                return BEGINS_ALIKE;
            }
            if (name.contains(written) || written.contains(name)) {
                return CONTAINED;
            }
        }
        int longest = Math.max(written.length(), name.length());
        int distance = distance(written, name);
        return distance * 3 <= longest ? ALIKE + (double) distance / longest : NOT_ALIKE;
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

    /** Read when the first problem is told, so that valid descriptions never pay for it. */
    private static final class Labels {
        static final List<Texts> BOTH =
                List.of(Texts.read(Texts.class, "labels", Language.DA), Texts.read(Texts.class, "labels", Language.EN));
    }
}
