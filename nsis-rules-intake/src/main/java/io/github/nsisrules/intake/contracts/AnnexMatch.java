package io.github.nsisrules.intake.contracts;

import io.github.nsisrules.stability.Experimental;

/**
 * A name of the report's annexes that is like a name in a list.
 *
 * @param name the name in the annex, with its page
 * @param likeness in what way they are alike
 * @param similarity how much they are alike, from 0 to 1
 * @param strength strong if it is the same name, or stands in the list as a whole; weak if they are only near, if the name is
 *     an everyday word or a vendor's name, or if it was found elsewhere than in the name
 */
@Experimental
public record AnnexMatch(AnnexName name, Likeness likeness, double similarity, Strength strength) {

    /** In what way two names are alike, the best first. */
    public enum Likeness {
        /** It is the same name; case, punctuation, legal forms and the spelling of æ, ø and å do not count. */
        SAME,
        /** The name of the annex stands as a whole in a longer name. */
        CONTAINED,
        /** They share most runs of three letters. */
        NEAR
    }

    /** The match with less weight. */
    AnnexMatch weakened() {
        return new AnnexMatch(name, likeness, similarity, Strength.WEAK);
    }
}
