package io.github.nsisrules.cli.text;

import io.github.nsisrules.compare.Difference;
import io.github.nsisrules.report.wording.Vocabulary;
import java.util.List;

/** The words of both sides of a comparison, each in the vocabulary of its own rule set. */
record Sides(Vocabulary from, Vocabulary to) {

    String word(String key, Object... arguments) {
        return to.word(key, arguments);
    }

    /** "Due: 1 August 2021 → no date in the sources". */
    Span change(String what, String one, String other) {
        return Span.plain(word("compare.change", what, one, other));
    }

    /** The rules behind a difference; where one side has none, that there is none. */
    Span rules(Difference difference) {
        return Span.faint(word("compare.rules", rules(difference.fromRules(), from), rules(difference.toRules(), to)));
    }

    private static String rules(List<String> rules, Vocabulary side) {
        return rules.isEmpty() ? side.text("value.none") : String.join(", ", rules);
    }
}
