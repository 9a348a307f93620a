package io.github.nsisrules.intake.contracts;

import io.github.nsisrules.stability.Experimental;
import java.util.ArrayList;
import java.util.List;

/**
 * A name in an annex of the report, as it stands there.
 *
 * @param annex which annex
 * @param page the page of the report
 * @param name the name
 * @param certain whether it could be read without doubt
 */
@Experimental
public record AnnexName(Annex annex, int page, String name, boolean certain) {

    /**
     * One way to write a name.
     *
     * @param of the name
     * @param words the words that are looked for
     * @param key the words without anything between them
     * @param runs what it is compared by
     * @param form what of the name it is
     */
    record Form(AnnexName of, List<String> words, String key, Trigrams runs, Part form) {}

    /** What of a name is looked for. */
    enum Part {
        /** All of it. */
        WHOLE,
        /** What stands before a dash, a slash or a bracket. */
        BEGINNING,
        /** What stands in brackets, mostly an abbreviation. */
        BRACKETS
    }

    /** The ways to write it: as a whole, without what a dash, a slash or brackets set apart, and what stands in brackets. */
    List<Form> forms() {
        List<Form> forms = new ArrayList<>();
        add(forms, name, Part.WHOLE);
        int open = name.indexOf('(');
        int close = name.indexOf(')');
        if (open > 0) {
            add(forms, name.substring(0, open), Part.BEGINNING);
        }
        if (open >= 0 && close > open) {
            add(forms, name.substring(open + 1, close), Part.BRACKETS);
        }
        int dash = dash(name);
        if (dash > 0) {
            add(forms, name.substring(0, dash), Part.BEGINNING);
        }
        int slash = name.indexOf('/');
        if (slash > 0) {
            add(forms, name.substring(0, slash), Part.BEGINNING);
        }
        return List.copyOf(forms);
    }

    private static int dash(String name) {
        for (int i = 1; i + 1 < name.length(); i++) {
            if ((name.charAt(i) == '-' || name.charAt(i) == '–') && name.charAt(i - 1) == ' ') {
                return i;
            }
        }
        return -1;
    }

    private void add(List<Form> forms, String text, Part form) {
        Words words = CompanyForms.without(Words.of(text));
        String key = words.key();
        if (!key.isEmpty() && forms.stream().noneMatch(other -> other.key().equals(key))) {
            List<String> folded = words.words().stream().map(Words.Word::folded).toList();
            forms.add(new Form(this, folded, key, Trigrams.of(words), form));
        }
    }
}
