package io.github.nsisrules.intake.contracts;

import io.github.nsisrules.intake.contracts.AnnexMatch.Likeness;
import io.github.nsisrules.intake.contracts.AnnexName.Form;
import io.github.nsisrules.intake.contracts.AnnexName.Part;
import io.github.nsisrules.intake.contracts.Words.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds names of the annexes in names of systems and in texts. Immutable and safe for use by many threads. */
final class AnnexSearch {

    /** From here on two names are near. Chosen on labelled names: see the documentation. */
    static final double NEAR = 0.8;

    private static final int MOST_WORDS_OF_A_NAME = 12;
    private static final int SHORTEST_CONTAINED = 5;
    private static final int SHORTEST_CONTAINED_WORD = 7;
    private static final int START = 3;

    /** The better of two matches first. */
    static final Comparator<AnnexMatch> BEST = Comparator.comparing(AnnexMatch::strength)
            .thenComparing(AnnexMatch::likeness)
            .thenComparing(match -> -match.similarity());

    private final Set<String> everyday = AnnexNames.everyday();
    private final List<Form> forms = new ArrayList<>();
    private final Map<String, List<Form>> formsByKey = new HashMap<>();
    private final Map<String, List<Form>> formsByStart = new HashMap<>();
    private final Map<String, List<Integer>> formsByRun = new HashMap<>();

    AnnexSearch() {
        for (Annex annex : Annex.values()) {
            AnnexNames.of(annex).forEach(name -> name.forms().forEach(this::add));
        }
        // A name that is another's beginning is itself first.
        formsByKey.values().forEach(same -> same.sort(Comparator.comparing(Form::form)));
    }

    /** The one that all searches share: reading the names takes longer than searching a list. */
    static AnnexSearch shared() {
        return Shared.SEARCH;
    }

    /** Read when the first list is searched. */
    private static final class Shared {
        static final AnnexSearch SEARCH = new AnnexSearch();
    }

    private void add(Form form) {
        int number = forms.size();
        forms.add(form);
        formsByKey.computeIfAbsent(form.key(), key -> new ArrayList<>()).add(form);
        if (form.key().length() >= SHORTEST_CONTAINED && form.form() != Part.BRACKETS && !isEveryday(form)) {
            formsByStart
                    .computeIfAbsent(form.key().substring(0, START), start -> new ArrayList<>())
                    .add(form);
        }
        if (form.form() == Part.WHOLE && form.key().length() >= SHORTEST_CONTAINED && !isEveryday(form)) {
            form.runs()
                    .runs()
                    .forEach(run -> formsByRun
                            .computeIfAbsent(run, empty -> new ArrayList<>())
                            .add(number));
        }
    }

    /** The best match of a system's name in each annex. */
    Map<Annex, AnnexMatch> ofName(String name) {
        Words words = CompanyForms.without(Words.of(name));
        Map<Annex, AnnexMatch> best = new EnumMap<>(Annex.class);
        for (Form form : formsByKey.getOrDefault(words.key(), List.of())) {
            boolean strong = !isEveryday(form)
                    && form.form() != Part.BRACKETS
                    && form.of().certain();
            keep(best, new AnnexMatch(form.of(), Likeness.SAME, 1, strong ? Strength.STRONG : Strength.WEAK));
        }
        contained(words, best);
        if (words.words().size() <= MOST_WORDS_OF_A_NAME) {
            near(words, best);
        }
        return best;
    }

    /** The best match in a text that is no name; always weak. */
    Map<Annex, AnnexMatch> inText(Words text) {
        Map<Annex, AnnexMatch> best = new EnumMap<>(Annex.class);
        contained(text, best);
        best.replaceAll((annex, match) -> match.weakened());
        return best;
    }

    private void contained(Words words, Map<Annex, AnnexMatch> best) {
        List<Word> all = words.words();
        int length = all.stream().mapToInt(word -> word.folded().length()).sum();
        for (int first = 0; first < all.size(); first++) {
            for (Form form : startingAt(all, first)) {
                if (form.key().length() < length && isAt(all, first, form.key())) {
                    boolean telling = form.words().size() > 1 || form.key().length() >= SHORTEST_CONTAINED_WORD;
                    boolean strong =
                            telling && form.form() == Part.WHOLE && form.of().certain();
                    double share = (double) form.key().length() / length;
                    keep(
                            best,
                            new AnnexMatch(
                                    form.of(), Likeness.CONTAINED, share, strong ? Strength.STRONG : Strength.WEAK));
                }
            }
        }
    }

    private List<Form> startingAt(List<Word> words, int first) {
        StringBuilder start = new StringBuilder();
        for (int i = first; i < words.size() && start.length() < START; i++) {
            start.append(words.get(i).folded());
        }
        return start.length() < START ? List.of() : formsByStart.getOrDefault(start.substring(0, START), List.of());
    }

    /** Whether words from here on make up the key, and end where it ends. */
    private static boolean isAt(List<Word> words, int first, String key) {
        int at = 0;
        for (int i = first; i < words.size() && at < key.length(); i++) {
            String word = words.get(i).folded();
            if (!key.startsWith(word, at)) {
                return false;
            }
            at += word.length();
        }
        return at == key.length();
    }

    private void near(Words words, Map<Annex, AnnexMatch> best) {
        Trigrams runs = Trigrams.of(words);
        Map<Integer, Integer> shared = new HashMap<>();
        for (String run : runs.runs()) {
            for (int form : formsByRun.getOrDefault(run, List.of())) {
                shared.merge(form, 1, Integer::sum);
            }
        }
        shared.forEach((number, count) -> {
            Form form = forms.get(number);
            double similarity = runs.similarity(count, form.runs().runs().size());
            if (similarity >= NEAR) {
                keep(best, new AnnexMatch(form.of(), Likeness.NEAR, similarity, Strength.WEAK));
            }
        });
    }

    private boolean isEveryday(Form form) {
        return everyday.contains(form.key());
    }

    private static void keep(Map<Annex, AnnexMatch> best, AnnexMatch match) {
        @Nullable AnnexMatch old = best.get(match.name().annex());
        if (old == null || BEST.compare(match, old) < 0) {
            best.put(match.name().annex(), match);
        }
    }
}
