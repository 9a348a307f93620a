package io.github.nsisrules.intake.sheet;

import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.intake.TextField;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of the sheet.
 *
 * @param kind what it holds
 * @param fact the fact that it is about; {@code null} if it is about none
 * @param text the text that it holds; {@code null} if it holds none
 */
record Column(Kind kind, @Nullable Fact fact, @Nullable TextField text) {

    enum Kind {
        /** The id of the solution; not to be changed. */
        ID,
        /** The id of the use case; not to be changed. */
        USE_CASE,
        USE_CASE_NAME,
        TEXT,
        /** The values of a fact; of an assessment its level. */
        FACT,
        ASSESSMENT_DATE,
        ASSESSMENT_REFERENCE,
        /** Where the fact before it comes from; only for reading. */
        SOURCES,
        /** What else is worth knowing; only for reading. */
        NOTES
    }

    static final Column ID = new Column(Kind.ID, null, null);
    static final Column USE_CASE = new Column(Kind.USE_CASE, null, null);
    static final Column USE_CASE_NAME = new Column(Kind.USE_CASE_NAME, null, null);
    static final Column NAME = new Column(Kind.TEXT, null, TextField.NAME);
    static final Column LEVEL = new Column(Kind.FACT, Fact.ASSESSMENT, null);
    static final Column DATE = new Column(Kind.ASSESSMENT_DATE, Fact.ASSESSMENT, null);
    static final Column REFERENCE = new Column(Kind.ASSESSMENT_REFERENCE, Fact.ASSESSMENT, null);

    /** Facts in the order in which somebody completes them: who uses it, whose it is, how they log in, what they see. */
    static final List<Fact> FACTS = List.of(
            Fact.AUDIENCE,
            Fact.CUSTOMERS,
            Fact.OWNER,
            Fact.STATUTORY_WORK,
            Fact.LOGINS,
            Fact.BROKER,
            Fact.LEVEL_SET_BY_BROKER,
            Fact.DATA,
            Fact.DATA_SUBJECTS,
            Fact.SIGNING,
            Fact.PROTOCOL,
            Fact.PID_RID_USAGE,
            Fact.AUTHORITY_TASK,
            Fact.PUBLIC_BODY,
            Fact.CONNECTING_ORGANISATION,
            Fact.ASSESSMENT);

    /** All columns, in the order in which they are written. */
    static final List<Column> ALL = all();

    private static List<Column> all() {
        List<Column> all = new ArrayList<>(List.of(ID, NAME, USE_CASE, USE_CASE_NAME));
        for (Fact fact : FACTS) {
            all.add(new Column(Kind.FACT, fact, null));
            if (fact == Fact.ASSESSMENT) {
                all.addAll(List.of(DATE, REFERENCE));
            }
            all.add(new Column(Kind.SOURCES, fact, null));
        }
        all.add(new Column(Kind.NOTES, null, null));
        for (TextField field : TextField.values()) {
            if (field != TextField.NAME) {
                all.add(new Column(Kind.TEXT, null, field));
            }
        }
        return List.copyOf(all);
    }

    static Column of(Fact fact) {
        return new Column(Kind.FACT, fact, null);
    }

    /** Whether it is read back. */
    boolean isRead() {
        return kind != Kind.SOURCES && kind != Kind.NOTES;
    }

    /** Whether it is about the solution as a whole, and stands in the first row of its use cases only. */
    boolean isOfSolution() {
        return text != null || kind == Kind.NOTES || (fact != null && fact.ofSolution());
    }

    /** Whether it is about one use case, and not only an id. */
    boolean isOfUseCase() {
        return fact != null && !fact.ofSolution() && isRead();
    }

    String heading(SheetTexts texts) {
        return switch (kind) {
            case ID -> texts.text("column.id");
            case USE_CASE -> texts.text("column.useCase");
            case USE_CASE_NAME -> texts.text("column.useCaseName");
            case NOTES -> texts.text("column.notes");
            case TEXT -> texts.text("column." + (text == null ? "" : text.jsonName()));
            case FACT -> fact == Fact.ASSESSMENT ? texts.text("column.assessment") : factLabel(texts);
            case ASSESSMENT_DATE -> texts.text("column.assessmentDate");
            case ASSESSMENT_REFERENCE -> texts.text("column.assessmentReference");
            case SOURCES -> texts.text("column.sources", factLabel(texts));
        };
    }

    private String factLabel(SheetTexts texts) {
        return fact == null ? "" : texts.fact(fact);
    }
}
