package io.github.nsisrules.intake.sheet;

import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.intake.FactValues;
import io.github.nsisrules.text.Language;
import io.github.nsisrules.text.Texts;
import java.util.List;
import java.util.Locale;

/** What stands in the workbook besides the drafts themselves, in one language. */
final class SheetTexts {

    private final Language language;
    private final Texts own;
    private final Texts labels;

    private SheetTexts(Language language) {
        this.language = language;
        this.own = Texts.read(SheetTexts.class, "sheet", language);
        this.labels = Texts.read(Texts.class, "labels", language);
    }

    static SheetTexts in(Language language) {
        return new SheetTexts(language);
    }

    Language language() {
        return language;
    }

    String text(String key, Object... arguments) {
        return own.text(key, arguments);
    }

    /** The texts of a list that counts from 1. */
    List<String> list(String key) {
        return java.util.stream.IntStream.iterate(1, i -> own.keys().contains(key + "." + i), i -> i + 1)
                .mapToObj(i -> own.text(key + "." + i))
                .toList();
    }

    /** What a fact is called, with a capital. */
    String fact(Fact fact) {
        String label = labels.text("fact." + fact.jsonName());
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    String none() {
        return labels.text("value.none");
    }

    String unknown() {
        return labels.text("value.unknown");
    }

    /** What the values of a fact are called, in their order. */
    List<String> labels(Fact fact) {
        FactValues values = FactValues.of(fact);
        return values.names().stream().map(name -> values.label(name, language)).toList();
    }
}
