package io.github.nsisrules.intake.saml;

import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.intake.Claim;
import io.github.nsisrules.intake.Reason;
import io.github.nsisrules.intake.Source;
import io.github.nsisrules.intake.Weight;
import java.util.List;

/** What a file says about one fact. */
record Statement(Fact fact, Claim claim) {

    static Statement decided(Fact fact, Enum<?> value, Source source, String reason, String... arguments) {
        return of(fact, Weight.DECIDES, value, source, reason, arguments);
    }

    static Statement atLeast(Fact fact, Enum<?> value, Source source, String reason, String... arguments) {
        return of(fact, Weight.AT_LEAST, value, source, reason, arguments);
    }

    static Statement hint(Fact fact, Enum<?> value, Source source, String reason, String... arguments) {
        return of(fact, Weight.HINTS, value, source, reason, arguments);
    }

    private static Statement of(
            Fact fact, Weight weight, Enum<?> value, Source source, String reason, String... arguments) {
        return new Statement(
                fact, new Claim(weight, List.of(value.name()), Reason.of("saml." + reason, arguments), source));
    }

    boolean isHint() {
        return claim.weight() == Weight.HINTS;
    }

    Statement asHint(Reason why) {
        return new Statement(fact, claim.asHint(why));
    }
}
