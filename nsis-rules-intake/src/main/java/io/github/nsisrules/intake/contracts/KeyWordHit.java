package io.github.nsisrules.intake.contracts;

import io.github.nsisrules.stability.Experimental;

/**
 * A key word that was found.
 *
 * @param keyWord which one
 * @param spelling how it is written there
 * @param strength strong if it is written as the word is written; weak if it may be something else: two words of everyday
 *     language ("mit id"), a likely slip of the pen, or a word that is used for other things too
 * @param start where it begins in the text, in characters
 * @param denied whether the text seems to say that it is not used, as in "uden NemID"; that is always weak
 */
@Experimental
public record KeyWordHit(KeyWord keyWord, String spelling, Strength strength, int start, boolean denied) {}
