package io.github.nsisrules.intake.sheet;

import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.intake.Claim;
import io.github.nsisrules.intake.DraftText;
import io.github.nsisrules.intake.FactDraft;
import io.github.nsisrules.intake.FactPlace;
import io.github.nsisrules.intake.FactValues;
import io.github.nsisrules.intake.Note;
import io.github.nsisrules.intake.SolutionDraft;
import io.github.nsisrules.intake.Source;
import io.github.nsisrules.intake.Standing;
import io.github.nsisrules.intake.UseCaseDraft;
import io.github.nsisrules.intake.Weight;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the cells of a draft show. Only what is decided stands in the cell of a fact; everything else stands beside it. */
final class Shown {

    /** Between the values of a set. No label holds it. */
    static final String BETWEEN = "; ";

    private final SheetTexts texts;

    Shown(SheetTexts texts) {
        this.texts = texts;
    }

    /** All cells of a row that are not blank; {@code null} for no use case is a row of a draft that has none. */
    Map<Column, String> row(SolutionDraft draft, @Nullable UseCaseDraft useCase) {
        Map<Column, String> cells = new HashMap<>();
        for (Column column : Column.ALL) {
            String text = CellText.of(cell(column, draft, useCase));
            if (!text.isEmpty()) {
                cells.put(column, text);
            }
        }
        return cells;
    }

    private String cell(Column column, SolutionDraft draft, @Nullable UseCaseDraft useCase) {
        return switch (column.kind()) {
            case ID -> draft.id();
            case USE_CASE -> useCase == null ? "" : useCase.id();
            case USE_CASE_NAME -> useCase == null || useCase.name() == null ? "" : useCase.name();
            case TEXT ->
                column.text() == null
                        ? ""
                        : draft.text(column.text()).map(DraftText::text).orElse("");
            case NOTES -> notes(draft);
            case FACT, ASSESSMENT_DATE, ASSESSMENT_REFERENCE, SOURCES -> {
                FactDraft fact = fact(column.fact(), draft, useCase);
                yield fact == null ? "" : column.kind() == Column.Kind.SOURCES ? sources(fact) : value(column, fact);
            }
        };
    }

    private static @Nullable FactDraft fact(@Nullable Fact fact, SolutionDraft draft, @Nullable UseCaseDraft useCase) {
        if (fact == null || (!fact.ofSolution() && useCase == null)) {
            return null;
        }
        FactPlace place = new FactPlace(fact, fact.ofSolution() || useCase == null ? null : useCase.id());
        return draft.fact(place).orElse(null);
    }

    private String value(Column column, FactDraft fact) {
        List<String> values = fact.standing() == Standing.DECIDED ? fact.values() : null;
        if (values == null) {
            return "";
        }
        return switch (column.kind()) {
            case ASSESSMENT_DATE -> values.get(1);
            case ASSESSMENT_REFERENCE -> values.size() > 2 ? values.get(2) : "";
            default -> labels(fact.fact(), fact.fact() == Fact.ASSESSMENT ? values.subList(0, 1) : values);
        };
    }

    String labels(Fact fact, List<String> values) {
        if (values.isEmpty()) {
            return texts.none();
        }
        FactValues of = FactValues.of(fact);
        return String.join(
                BETWEEN,
                values.stream().map(value -> of.label(value, texts.language())).toList());
    }

    /** What each source says, for reading. */
    private String sources(FactDraft fact) {
        List<String> said = new ArrayList<>();
        for (Claim claim : fact.claims()) {
            String weight = texts.text("weight." + claim.weight());
            String values = labels(fact.fact(), claim.values());
            said.add(texts.text(
                    "source.said",
                    weight,
                    values,
                    claim.reason().text(texts.language()).lines().findFirst().orElse(""),
                    place(claim.source())));
        }
        boolean contradicted = fact.standing() == Standing.CONTRADICTED;
        return (contradicted ? texts.text("source.contradicted") + " " : "") + String.join(" · ", said);
    }

    /** Where something was read: file, sheet, row and field. */
    String place(Source source) {
        List<String> parts = new ArrayList<>(List.of(source.file()));
        if (source.sheet() != null) {
            parts.add(source.sheet());
        }
        if (source.row() != null) {
            parts.add(texts.text("source.row", source.row()));
        }
        parts.add(source.field());
        return String.join(", ", parts);
    }

    private String notes(SolutionDraft draft) {
        return String.join(
                " · ",
                draft.notes().stream()
                        .map(Note::reason)
                        .map(reason -> reason.text(texts.language()))
                        .toList());
    }

    /** The colour of a fact's cells, which says how much is known of it. */
    @Nullable
    String colour(Fact fact, SolutionDraft draft, @Nullable UseCaseDraft useCase) {
        FactDraft known = fact(fact, draft, useCase);
        if (known == null) {
            return null;
        }
        boolean told = known.claims().stream().anyMatch(claim -> claim.weight() == Weight.TOLD);
        return switch (known.standing()) {
            case DECIDED -> told ? "DDEBF7" : "E2F0D9";
            case PARTLY, CONTRADICTED -> "FCE4D6";
            case HINTED -> "FFF2CC";
            case UNKNOWN -> null;
        };
    }
}
