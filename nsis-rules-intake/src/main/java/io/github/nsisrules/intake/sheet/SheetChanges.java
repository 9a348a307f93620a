package io.github.nsisrules.intake.sheet;

import io.github.nsisrules.intake.Reason;
import io.github.nsisrules.intake.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What was found while a sheet is read. */
final class SheetChanges {

    private final String file;
    private final SheetContent content;
    private final SheetTexts texts;
    private final List<SheetProblem> problems;
    private final List<Reason> told = new ArrayList<>();
    private int count;

    SheetChanges(String file, SheetContent content, SheetTexts texts) {
        this.file = file;
        this.content = content;
        this.texts = texts;
        this.problems = new ArrayList<>(content.problems());
    }

    SheetTexts texts() {
        return texts;
    }

    boolean has(Column column) {
        return content.columns().contains(column);
    }

    void tell(String reason, String... arguments) {
        told.add(new Reason(reason, Arrays.stream(arguments).map(CellText::of).toList()));
    }

    void problem(SheetRow row, Column column, String reason, String... arguments) {
        problem(row, column, Reason.of(reason, arguments));
    }

    void problem(SheetRow row, Column column, Reason reason) {
        problems.add(new SheetProblem(row.number(), column.heading(texts), reason));
    }

    /** The cell as the source of what a person changed in it. */
    Source changed(SheetRow row, Column column) {
        count++;
        String text = row.get(column);
        return new Source(file, content.sheet(), row.number(), column.heading(texts), text.isEmpty() ? null : text);
    }

    List<SheetProblem> problems() {
        return problems;
    }

    List<Reason> told() {
        return told;
    }

    int count() {
        return count;
    }
}
