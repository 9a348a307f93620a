package io.github.nsisrules.intake.contracts;

import io.github.nsisrules.intake.contracts.Words.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds key words in texts, in whatever way people write them. */
final class KeyWordSearch {

    /** More words than a key word is ever torn into. */
    private static final int MOST_WORDS = 4;
    /** From here on a stem is found in the middle of a word, too, and followed by anything: no other word looks like it. */
    private static final int LONG = 8;
    /** From here on a slip of the pen leaves no doubt about what was meant. */
    private static final int LONG_ENOUGH_FOR_SLIPS = 12;

    private static final double SLIP = 0.7;
    private static final int REACH_OF_DENIAL = 3;
    private static final Set<String> DENIALS = Set.of("ikke", "ingen", "uden", "hverken", "not", "without");
    private static final Set<String> NO_DENIALS_AFTER = Set.of("kun", "alene", "blot", "bare", "laengere");
    private static final Set<String> ENDINGS = Set.of("", "s", "et", "ets", "en", "ens", "er", "ere", "erne", "ne");

    private record Spelling(KeyWord keyWord, String stem, Trigrams trigrams) {}

    private record Found(int last, boolean strong) {}

    /** The longest first, so that MitID Erhverv is not taken for MitID. */
    private static final List<Spelling> SPELLINGS = spellings();

    private KeyWordSearch() {}

    /** The key words of a text, each at its best place, in the order of {@link KeyWord}. */
    static List<KeyWordHit> in(Words words) {
        Map<KeyWord, KeyWordHit> best = new EnumMap<>(KeyWord.class);
        int at = 0;
        while (at < words.words().size()) {
            int next = at + 1;
            for (Spelling spelling : SPELLINGS) {
                Found found = find(words.words(), at, spelling);
                if (found != null) {
                    keep(best, hit(words, at, found, spelling.keyWord()));
                    next = found.last() + 1;
                    break;
                }
            }
            at = next;
        }
        return List.copyOf(best.values());
    }

    private static void keep(Map<KeyWord, KeyWordHit> best, KeyWordHit hit) {
        best.merge(
                hit.keyWord(),
                hit,
                (old, other) -> old.strength() == Strength.STRONG || other.strength() == Strength.WEAK ? old : other);
    }

    private static KeyWordHit hit(Words words, int first, Found found, KeyWord keyWord) {
        boolean denied = isDenied(words, first, found.last());
        Strength strength = found.strong() && keyWord.isStrong() && !denied ? Strength.STRONG : Strength.WEAK;
        return new KeyWordHit(
                keyWord,
                words.between(first, found.last()),
                strength,
                words.words().get(first).start(),
                denied);
    }

    private static @Nullable Found find(List<Word> words, int first, Spelling spelling) {
        String stem = spelling.stem();
        if (words.get(first).folded().charAt(0) != stem.charAt(0)) {
            return inOneWord(words.get(first).folded(), first, spelling);
        }
        StringBuilder joined = new StringBuilder();
        boolean apart = false;
        for (int last = first; last < Math.min(words.size(), first + MOST_WORDS); last++) {
            joined.append(words.get(last).folded());
            apart |= last > first && !words.get(last).joined();
            if (joined.length() < stem.length()) {
                if (!stem.startsWith(joined.toString())) {
                    break;
                }
                continue;
            }
            if (joined.indexOf(stem) == 0) {
                boolean one = last == first;
                boolean likely = one || stem.length() >= LONG || isEnding(joined.substring(stem.length()));
                return likely ? new Found(last, !apart || stem.length() >= LONG) : null;
            }
            break;
        }
        return inOneWord(words.get(first).folded(), first, spelling);
    }

    /** In the middle of a long word, or with a slip of the pen. */
    private static @Nullable Found inOneWord(String word, int at, Spelling spelling) {
        String stem = spelling.stem();
        if (stem.length() >= LONG && word.contains(stem)) {
            return new Found(at, true);
        }
        boolean comparable = stem.length() >= LONG_ENOUGH_FOR_SLIPS
                && word.length() >= stem.length() - 2
                && word.charAt(0) == stem.charAt(0);
        if (comparable && word.length() < 3 * stem.length()) {
            String beginning = word.substring(0, Math.min(word.length(), stem.length()));
            if (spelling.trigrams().similarity(Trigrams.of(beginning)) >= SLIP) {
                return new Found(at, false);
            }
        }
        return null;
    }

    private static boolean isEnding(String rest) {
        return ENDINGS.contains(rest) || rest.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isDenied(Words words, int first, int last) {
        List<Word> all = words.words();
        for (int i = first - 1; i >= Math.max(0, first - REACH_OF_DENIAL); i--) {
            if (DENIALS.contains(all.get(i).folded())
                    && !NO_DENIALS_AFTER.contains(all.get(i + 1).folded())
                    && isOneSentence(words, i, first)) {
                return true;
            }
        }
        for (int i = last + 1; i <= Math.min(all.size() - 1, last + REACH_OF_DENIAL); i++) {
            boolean doubtful = i + 1 < all.size()
                    && NO_DENIALS_AFTER.contains(all.get(i + 1).folded());
            if (all.get(i).folded().equals("ikke") && !doubtful && isOneSentence(words, last, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOneSentence(Words words, int first, int last) {
        return words.text()
                .substring(
                        words.words().get(first).end(), words.words().get(last).start())
                .chars()
                .noneMatch(c -> c == '.' || c == ';' || c == '!' || c == '?' || c == ',' || c == '\n');
    }

    private static List<Spelling> spellings() {
        List<Spelling> spellings = new ArrayList<>();
        for (KeyWord keyWord : KeyWord.values()) {
            keyWord.stems().forEach(stem -> spellings.add(new Spelling(keyWord, stem, Trigrams.of(stem))));
        }
        spellings.sort(
                Comparator.comparing((Spelling spelling) -> -spelling.stem().length()));
        return List.copyOf(spellings);
    }
}
