package io.github.nsisrules.intake.contracts;

import java.util.List;

/** The legal forms of companies, which are no part of a name: A/S, ApS and the like. */
final class CompanyForms {

    private static final List<List<String>> FORMS = List.of(
            List.of("a", "s"),
            List.of("i", "s"),
            List.of("p", "s"),
            List.of("k", "s"),
            List.of("aps"),
            List.of("ivs"),
            List.of("amba"),
            List.of("smba"),
            List.of("a", "m", "b", "a"),
            List.of("fmba"));

    private CompanyForms() {}

    /** The words without a legal form at their end. */
    static Words without(Words words) {
        List<String> folded = words.words().stream().map(Words.Word::folded).toList();
        for (List<String> form : FORMS) {
            int left = folded.size() - form.size();
            if (left > 0 && folded.subList(left, folded.size()).equals(form)) {
                return new Words(words.text(), words.words().subList(0, left));
            }
        }
        return words;
    }
}
