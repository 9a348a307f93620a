package io.github.nsisrules.intake;

import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.stability.Experimental;
import java.util.List;

/**
 * What one source says about one fact.
 *
 * @param weight whether it decides the fact or only hints at it
 * @param values the values, named as in the JSON of a solution and in the order of the fact's values; {@code true} or {@code
 *     false} for yes-or-no facts; empty for "none" of a set. An assessment is its level, its date and, if there is one, its
 *     reference
 * @param reason why the source says so
 * @param source where it was read
 */
@Experimental
public record Claim(Weight weight, List<String> values, Reason reason, Source source) {

    /** Copies the values. */
    public Claim {
        values = List.copyOf(values);
    }

    /** The values of enumerations by their names, for {@code values}. */
    public static List<String> names(Iterable<? extends Enum<?>> values) {
        return FactValues.names(values);
    }

    /** The same claim, at most as a hint. */
    public Claim asHint(Reason why) {
        return new Claim(Weight.HINTS, values, why, source);
    }

    /** The same claim with its values in order, if they are values of the fact. */
    Claim of(Fact fact) {
        FactValues allowed = FactValues.of(fact);
        if (weight == Weight.AT_LEAST && !fact.takesSeveral()) {
            throw new IllegalArgumentException(fact.jsonName()
                    + " has one value and cannot be known in part.\nMaybe the source decides it, or only hints.");
        }
        return new Claim(weight, allowed.inOrder(values), reason, source);
    }
}
