package io.github.nsisrules.intake;

import io.github.nsisrules.facts.DataCategory;
import io.github.nsisrules.facts.DataClass;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.stability.Experimental;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One fact of a draft with all that its sources say about it. Its standing and values follow from the claims:
 *
 * <ul>
 *   <li>What a person told stands above all files. Two different answers contradict each other.
 *   <li>Otherwise the sources that decide count: if they agree, the fact is decided. A source that decides only some values of
 *       a set agrees with one that decides the whole set if its values are in it.
 *   <li>Sources that contradict each other decide nothing, with one exception: of data, all that any of them names is kept if
 *       it is more than ordinary data, because then Lav is out whoever is right.
 *   <li>Hints never decide.
 * </ul>
 *
 * @param place which fact it is
 * @param claims what its sources say, in the order in which they were added; never empty
 */
@Experimental
public record FactDraft(FactPlace place, List<Claim> claims) {

    /**
     * Copies the claims and puts their values in order.
     *
     * @throws IllegalArgumentException if there are none, or a value is none of the fact's
     */
    public FactDraft {
        if (claims.isEmpty()) {
            throw new IllegalArgumentException(
                    "There are no claims about " + place + ".\nMaybe leave the fact out: then it is unknown.");
        }
        Fact fact = place.fact();
        claims = claims.stream().map(claim -> claim.of(fact)).distinct().toList();
    }

    /** Which fact it is. */
    public Fact fact() {
        return place.fact();
    }

    /** What is known of it; never {@link Standing#UNKNOWN}, which is a fact without claims. */
    public Standing standing() {
        List<Claim> told = of(Weight.TOLD);
        if (!told.isEmpty()) {
            return sameValues(told) ? Standing.DECIDED : Standing.CONTRADICTED;
        }
        List<Claim> deciding = of(Weight.DECIDES);
        if (deciding.isEmpty()) {
            return of(Weight.AT_LEAST).isEmpty() ? Standing.HINTED : Standing.PARTLY;
        }
        boolean agree = sameValues(deciding) && deciding.get(0).values().equals(decidedByAny());
        return agree ? Standing.DECIDED : Standing.CONTRADICTED;
    }

    /**
     * Its values if they are known, or as many of them as are.
     *
     * @return {@code null} if none is known; an empty list is "none" of a set
     */
    public @Nullable List<String> values() {
        return switch (standing()) {
            case DECIDED -> {
                List<Claim> told = of(Weight.TOLD);
                yield told.isEmpty()
                        ? of(Weight.DECIDES).get(0).values()
                        : told.get(0).values();
            }
            case PARTLY -> decidedByAny();
            case CONTRADICTED ->
                fact() == Fact.DATA && of(Weight.TOLD).isEmpty() && rulesOutLow(decidedByAny()) ? decidedByAny() : null;
            case HINTED, UNKNOWN -> null;
        };
    }

    /** What the sources name that have not been followed, and hints: values that a question should offer first, in order. */
    public List<String> suggested() {
        Set<String> values = new LinkedHashSet<>();
        claims.forEach(claim -> values.addAll(claim.values()));
        return fact() == Fact.ASSESSMENT
                ? List.of()
                : FactValues.of(fact()).names().stream()
                        .filter(values::contains)
                        .toList();
    }

    /** Whether all values are known, so that the fact can be classified as it stands. */
    boolean isWhole() {
        return standing() == Standing.DECIDED;
    }

    /** Whether data of these categories are more than ordinary, so that Lav is out. */
    static boolean rulesOutLow(List<String> data) {
        return data.stream().anyMatch(name -> classOf(name).compareTo(DataClass.ORDINARY) > 0);
    }

    /** Whether no further category could raise the class of the data. */
    static boolean isHighestClass(List<String> data) {
        return data.stream().anyMatch(name -> classOf(name) == DataClass.SENSITIVE);
    }

    private static DataClass classOf(String category) {
        return DataCategory.valueOf(category).dataClass();
    }

    private static boolean sameValues(List<Claim> claims) {
        return claims.stream().map(Claim::values).distinct().count() == 1;
    }

    /** All values that a deciding source names, in order. */
    private List<String> decidedByAny() {
        if (fact() == Fact.ASSESSMENT) {
            return of(Weight.DECIDES).get(0).values();
        }
        List<String> named = new ArrayList<>();
        of(Weight.DECIDES).forEach(claim -> named.addAll(claim.values()));
        of(Weight.AT_LEAST).forEach(claim -> named.addAll(claim.values()));
        return FactValues.of(fact()).names().stream().filter(named::contains).toList();
    }

    private List<Claim> of(Weight weight) {
        return claims.stream().filter(claim -> claim.weight() == weight).toList();
    }
}
