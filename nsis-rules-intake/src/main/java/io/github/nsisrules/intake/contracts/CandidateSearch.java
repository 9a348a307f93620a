package io.github.nsisrules.intake.contracts;

import io.github.nsisrules.intake.Source;
import io.github.nsisrules.intake.contracts.Candidate.AnnexFound;
import io.github.nsisrules.intake.contracts.Candidate.KeyWordFound;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what is found in the parts of one row or one contract. */
final class CandidateSearch {

    private static final int AROUND = 120;

    private final AnnexSearch annexes;
    private final Map<KeyWord, KeyWordFound> keyWords = new EnumMap<>(KeyWord.class);
    private final Map<Annex, AnnexFound> names = new EnumMap<>(Annex.class);

    CandidateSearch(AnnexSearch annexes) {
        this.annexes = annexes;
    }

    /** Looks into the name of a system or contract. */
    void name(String name, Source place) {
        keyWords(Words.of(name), place);
        annexes.ofName(name).forEach((annex, match) -> keep(annex, new AnnexFound(match, place)));
    }

    /** Looks into any other text. */
    void text(String text, Source place) {
        Words words = Words.of(text);
        keyWords(words, place);
        annexes.inText(words).forEach((annex, match) -> keep(annex, new AnnexFound(match, place)));
    }

    /** Looks for key words alone: a vendor is no system, whatever its name. */
    void vendor(String text, Source place) {
        keyWords(Words.of(text), place);
    }

    private void keyWords(Words words, Source place) {
        for (KeyWordHit hit : KeyWordSearch.in(words)) {
            Source source =
                    new Source(place.file(), place.sheet(), place.row(), place.field(), around(words.text(), hit));
            keyWords.merge(
                    hit.keyWord(),
                    new KeyWordFound(hit, source),
                    (old, other) -> old.hit().strength().compareTo(other.hit().strength()) <= 0 ? old : other);
        }
    }

    private void keep(Annex annex, AnnexFound found) {
        names.merge(
                annex, found, (old, other) -> AnnexSearch.BEST.compare(old.match(), other.match()) <= 0 ? old : other);
    }

    private static String around(String text, KeyWordHit hit) {
        int from = Math.max(0, hit.start() - AROUND);
        int to = Math.min(text.length(), hit.start() + hit.spelling().length() + AROUND);
        return (from > 0 ? "…" : "") + text.substring(from, to).strip() + (to < text.length() ? "…" : "");
    }

    /** The candidate; {@code null} if nothing was found. */
    @Nullable
    Candidate candidate(String name, Source place, Candidate.@Nullable Vendor vendor) {
        return keyWords.isEmpty() && names.isEmpty()
                ? null
                : new Candidate(name, place, vendor, new ArrayList<>(keyWords.values()), List.copyOf(names.values()));
    }
}
