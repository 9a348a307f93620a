package io.github.nsisrules.intake.sheet;

import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.intake.SolutionDraft;
import io.github.nsisrules.intake.UseCaseDraft;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes the workbook: how to complete it, the drafts, the values to choose from, and, hidden, the drafts as they are. */
final class SheetWriter {

    /** How many rows below the last one have lists to choose from, for systems that somebody adds. */
    private static final int SPARE_ROWS = 100;

    /** Spreadsheets count earlier days wrongly, because they know a 29 February 1900, or not at all. Those are texts. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final String HEADING = "1F4E79";
    private static final String LOCKED = "EDEDED";

    private final SheetTexts texts;
    private final Shown shown;

    SheetWriter(SheetTexts texts) {
        this.texts = texts;
        this.shown = new Shown(texts);
    }

    void write(List<SolutionDraft> drafts, OutputStream stream) throws IOException {
        Set<String> ids = new HashSet<>();
        for (SolutionDraft draft : drafts) {
            if (!ids.add(draft.id())) {
                throw new IllegalArgumentException("Two drafts have the id '" + draft.id()
                        + "'.\nMaybe the same files were imported twice: keep one of the drafts.");
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(bytes, "nsis-rules", null);
        guide(workbook.newWorksheet(texts.text("sheet.guide")));
        Worksheet systems = workbook.newWorksheet(texts.text("sheet.drafts"));
        Map<Fact, Range> lists = lists(workbook.newWorksheet(texts.text("sheet.values")));
        int rows = systems(systems, drafts);
        validate(systems, lists, rows);
        systems.finish();
        hidden(workbook.newWorksheet(texts.text("sheet.hidden")), drafts);
        workbook.finish();
        stream.write(bytes.toByteArray());
    }

    private void guide(Worksheet sheet) throws IOException {
        sheet.width(0, 100);
        int row = 0;
        for (String line : texts.list("guide")) {
            sheet.value(row, 0, line);
            sheet.style(row, 0).wrapText(true).verticalAlignment("top").set();
            row++;
        }
        sheet.style(0, 0).bold().fontSize(14).set();
        row++;
        for (String colour :
                List.of("E2F0D9 decided", "DDEBF7 told", "FFF2CC hinted", "FCE4D6 open", LOCKED + " locked")) {
            String key = colour.substring(7);
            sheet.value(row, 0, texts.text("colour." + key));
            sheet.style(row, 0).fillColor(colour.substring(0, 6)).set();
            row++;
        }
        sheet.hideGridLines();
        sheet.finish();
    }

    private Map<Fact, Range> lists(Worksheet sheet) throws IOException {
        Map<Fact, Range> lists = new EnumMap<>(Fact.class);
        for (int column = 0; column < Column.FACTS.size(); column++) {
            Fact fact = Column.FACTS.get(column);
            sheet.value(0, column, texts.fact(fact));
            sheet.style(0, column).bold().set();
            List<String> labels = new ArrayList<>(texts.labels(fact));
            if (fact.takesSeveral()) {
                labels.add(texts.none());
            }
            for (int row = 0; row < labels.size(); row++) {
                sheet.value(row + 1, column, labels.get(row));
            }
            sheet.width(column, 40);
            lists.put(fact, sheet.range(1, column, labels.size(), column));
        }
        sheet.freezePane(0, 1);
        sheet.finish();
        return lists;
    }

    /** Writes the rows and returns how many there are, headings included. */
    private int systems(Worksheet sheet, List<SolutionDraft> drafts) {
        List<Column> columns = Column.ALL;
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(0, column, columns.get(column).heading(texts));
            sheet.width(column, width(columns.get(column)));
        }
        sheet.range(0, 0, 0, columns.size() - 1)
                .style()
                .bold()
                .fontColor("FFFFFF")
                .fillColor(HEADING)
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        int row = 1;
        for (SolutionDraft draft : drafts) {
            boolean first = true;
            List<@Nullable UseCaseDraft> useCases = new ArrayList<>(draft.useCases());
            if (useCases.isEmpty()) {
                useCases.add(null);
            }
            for (UseCaseDraft useCase : useCases) {
                row(sheet, row++, draft, useCase, first);
                first = false;
            }
        }
        sheet.freezePane(2, 1);
        sheet.setAutoFilter(0, 0, Math.max(1, row - 1), columns.size() - 1);
        sheet.setTabColor(HEADING);
        return row;
    }

    private void row(Worksheet sheet, int row, SolutionDraft draft, @Nullable UseCaseDraft useCase, boolean first) {
        Map<Column, String> cells = shown.row(draft, useCase);
        for (int at = 0; at < Column.ALL.size(); at++) {
            Column column = Column.ALL.get(at);
            boolean repeated = column.isOfSolution() && !first && !column.equals(Column.NAME);
            String text = repeated ? null : cells.get(column);
            LocalDate date =
                    text == null || column.kind() != Column.Kind.ASSESSMENT_DATE ? null : LocalDate.parse(text);
            if (date != null && !date.isBefore(FIRST_DAY)) {
                sheet.value(row, at, date);
                sheet.style(row, at).format("yyyy-mm-dd").set();
            } else if (text != null) {
                sheet.value(row, at, text);
            }
            style(sheet, row, at, repeated, draft, useCase);
        }
    }

    private void style(
            Worksheet sheet, int row, int at, boolean repeated, SolutionDraft draft, @Nullable UseCaseDraft useCase) {
        Column column = Column.ALL.get(at);
        Fact fact = column.fact();
        String colour = fact == null ? null : shown.colour(fact, draft, useCase);
        if (repeated || column.kind() == Column.Kind.ID || column.kind() == Column.Kind.USE_CASE) {
            sheet.style(row, at).fillColor(LOCKED).fontColor("595959").set();
        } else if (!column.isRead()) {
            sheet.style(row, at).italic().fontColor("595959").set();
        } else if (colour != null) {
            sheet.style(row, at).fillColor(colour).set();
        }
        if (colour != null && !repeated && column.kind() == Column.Kind.SOURCES) {
            sheet.style(row, at).fillColor(colour).set();
        }
    }

    private void validate(Worksheet sheet, Map<Fact, Range> lists, int rows) {
        for (int at = 0; at < Column.ALL.size(); at++) {
            Column column = Column.ALL.get(at);
            Range list = column.fact() == null ? null : lists.get(column.fact());
            if (column.kind() != Column.Kind.FACT || column.fact() == null || list == null) {
                continue;
            }
            // Of a set, and of the users, several may be written with semicolons, which no list can hold.
            boolean several = column.fact().takesSeveral() || column.fact() == Fact.AUDIENCE;
            sheet.range(1, at, rows + SPARE_ROWS, at)
                    .validateWithList(list)
                    .allowBlank(true)
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .showErrorMessage(!several)
                    .errorTitle(texts.text("validation.title"))
                    .error(texts.text("validation.error"));
        }
    }

    private void hidden(Worksheet sheet, List<SolutionDraft> drafts) throws IOException {
        sheet.setVisibilityState(VisibilityState.HIDDEN);
        sheet.value(0, 0, HiddenDrafts.MARK);
        sheet.value(0, 1, texts.language().code());
        for (int row = 0; row < drafts.size(); row++) {
            List<String> cells = HiddenDrafts.cells(drafts.get(row));
            for (int column = 0; column < cells.size(); column++) {
                sheet.value(row + 1, column, cells.get(column));
            }
        }
        sheet.finish();
    }

    private static int width(Column column) {
        return switch (column.kind()) {
            case ID, USE_CASE -> 12;
            case TEXT, USE_CASE_NAME, NOTES -> 30;
            case FACT, SOURCES -> 28;
            case ASSESSMENT_DATE, ASSESSMENT_REFERENCE -> 14;
        };
    }
}
