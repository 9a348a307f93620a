package io.github.nsisrules.intake.contracts;

import java.util.HashSet;
import java.util.Set;

/**
 * The runs of three characters in the words of a text. Texts that share most of them are written almost alike, whatever the
 * order of their words.
 *
 * @param runs the runs; each word counts with two blanks before it and one behind, so that its beginning weighs most
 */
record Trigrams(Set<String> runs) {

    static Trigrams of(String word) {
        Set<String> runs = new HashSet<>();
        add(runs, word);
        return new Trigrams(runs);
    }

    static Trigrams of(Words words) {
        Set<String> runs = new HashSet<>();
        words.words().forEach(word -> add(runs, word.folded()));
        return new Trigrams(runs);
    }

    private static void add(Set<String> runs, String word) {
        String padded = "  " + word + " ";
        for (int i = 0; i + 3 <= padded.length(); i++) {
            runs.add(padded.substring(i, i + 3));
        }
    }

    /** The share of runs that both have: 1 if they have the same, 0 if they have none in common. */
    double similarity(Trigrams other) {
        long shared = runs.stream().filter(other.runs::contains).count();
        return similarity(shared, other.runs.size());
    }

    /** The same, if the number of shared runs is known. */
    double similarity(long shared, int others) {
        int all = runs.size() + others;
        return all == 0 ? 0 : 2.0 * shared / all;
    }
}
