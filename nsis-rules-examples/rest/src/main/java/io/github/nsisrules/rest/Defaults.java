package io.github.nsisrules.rest;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.text.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What holds where a question says nothing.
 *
 * @param today the date; the answer states it as {@code evaluatedOn}
 * @param ruleSet the id of a rule set; {@code null} for the one that is meant for the date
 * @param language the language of texts
 */
public record Defaults(Supplier<LocalDate> today, @Nullable String ruleSet, Language language) {

    /** Today in a zone that somebody chose; the zone of the machine plays no part. */
    public static Supplier<LocalDate> today(Clock clock, ZoneId zone) {
        return () -> LocalDate.ofInstant(clock.instant(), zone);
    }

    /** Today in Denmark, the rule set of the date, Danish. */
    public static Defaults danish(Clock clock) {
        return new Defaults(() -> NsisRules.today(clock), null, Language.DA);
    }
}
