package io.github.nsisrules.intake.contracts;

import io.github.nsisrules.intake.Source;
import io.github.nsisrules.stability.Experimental;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list, or a contract, that may stand for a TU-løsning, with the reasons.
 *
 * @param name what it is called there
 * @param place where its name stands
 * @param vendor the vendor; {@code null} if no column looks like one
 * @param keyWords the key words found in any of its cells, each where it is strongest, in the order of {@link KeyWord}
 * @param annexes the best match in each annex, in the order of {@link Annex}
 */
@Experimental
public record Candidate(
        String name, Source place, @Nullable Vendor vendor, List<KeyWordFound> keyWords, List<AnnexFound> annexes) {

    /**
     * A vendor.
     *
     * @param name its name
     * @param place where it stands
     */
    public record Vendor(String name, Source place) {}

    /**
     * A key word.
     *
     * @param hit the word and its strength
     * @param source where it stands, with what stands around it
     */
    public record KeyWordFound(KeyWordHit hit, Source source) {}

    /**
     * A name of an annex.
     *
     * @param match the name, its page and its strength
     * @param source where the name stands that is like it
     */
    public record AnnexFound(AnnexMatch match, Source source) {}

    /** Copies the lists. */
    public Candidate {
        keyWords = List.copyOf(keyWords);
        annexes = List.copyOf(annexes);
    }

    /**
     * How likely it is a TU-løsning. A key word that speaks of logins and a name of annex 3 are strong; a name of annex 4 alone
     * is weak, because many systems there are no TU-løsninger.
     */
    public Strength strength() {
        boolean strong = keyWords.stream().anyMatch(found -> found.hit().strength() == Strength.STRONG)
                || annexes.stream()
                        .anyMatch(found -> found.match().strength() == Strength.STRONG
                                && found.match().name().annex() == Annex.ANNEX_3);
        return strong ? Strength.STRONG : Strength.WEAK;
    }

    /** Whose it may be. */
    public Group group() {
        if (annexes.isEmpty()) {
            return Group.OWN;
        }
        return annexes.stream().anyMatch(found -> found.match().strength() == Strength.STRONG)
                ? Group.SHARED
                : Group.PERHAPS_SHARED;
    }
}
