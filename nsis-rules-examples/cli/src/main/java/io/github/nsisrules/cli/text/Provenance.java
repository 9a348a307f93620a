package io.github.nsisrules.cli.text;

import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.intake.Claim;
import io.github.nsisrules.intake.FactDraft;
import io.github.nsisrules.intake.FactValues;
import io.github.nsisrules.intake.Note;
import io.github.nsisrules.intake.SolutionDraft;
import io.github.nsisrules.intake.Source;
import io.github.nsisrules.report.wording.Harmless;
import io.github.nsisrules.report.wording.Words;
import io.github.nsisrules.text.Language;
import io.github.nsisrules.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the facts of a draft come from: a line for each thing that sources say, with what it decides or only hints at. */
public final class Provenance {

    private final Language language;
    private final Look look;
    private final Words words;
    private final Texts labels;

    /** Tells it in a language, for a terminal or a file. */
    public Provenance(Language language, Look look) {
        this.language = language;
        this.look = look;
        this.words = CommandWords.in(language);
        this.labels = Texts.read(Texts.class, "labels", language);
    }

    /** The section, with blank lines before it. */
    public String of(SolutionDraft draft) {
        Page page = new Page(look).blank().blank();
        page.paragraph(0, new Span(Style.HEADING, words.word("draft.sources")));
        boolean several = draft.useCases().size() > 1;
        for (FactDraft fact : draft.facts()) {
            String useCase = fact.place().useCase();
            String whose = useCase == null || !several ? "" : useCase + ": ";
            Map<String, Set<String>> places = new LinkedHashMap<>();
            for (Claim claim : fact.claims()) {
                places.computeIfAbsent(said(fact.fact(), claim), none -> new LinkedHashSet<>())
                        .add(place(claim.source()));
            }
            String name =
                    Words.capital(whose + labels.text("fact." + fact.fact().jsonName()));
            places.forEach((said, from) -> page.hanging(
                    2,
                    Span.faint("– "),
                    4,
                    Span.strong(name + ": "),
                    Span.plain(said),
                    Span.faint(" (" + String.join("; ", from) + ")")));
        }
        for (Note note : draft.notes()) {
            page.hanging(2, Span.faint("– "), 4, Span.plain(first(note.reason().text(language))));
        }
        return page.toString();
    }

    /** What a source says, for example "afgjort: navn, adresse". */
    public String said(Fact fact, Claim claim) {
        return words.word("draft.weight." + claim.weight(), values(fact, claim.values()));
    }

    /** Values in words. */
    public String values(Fact fact, List<String> values) {
        FactValues of = FactValues.of(fact);
        return values.isEmpty()
                ? labels.text("value.none")
                : String.join(
                        ", ",
                        values.stream().map(value -> of.label(value, language)).toList());
    }

    /** Where something was read, in one line. */
    public String place(Source source) {
        List<String> parts = new ArrayList<>(List.of(source.file()));
        if (source.sheet() != null) {
            parts.add(source.sheet());
        }
        if (source.row() != null) {
            parts.add(words.word("draft.row", source.row()));
        }
        parts.add(source.field());
        return Harmless.line(String.join(", ", parts));
    }

    private static String first(String text) {
        return text.lines().findFirst().orElse("");
    }
}
