package io.github.nsisrules.intake.sheet;

import io.github.nsisrules.intake.Reason;
import io.github.nsisrules.stability.Experimental;
import io.github.nsisrules.text.Language;

/**
 * A cell that cannot be read, or a row that cannot be used.
 *
 * @param row the row, from 1 as a person counts, headings included
 * @param column the heading of the column; empty for the row as a whole
 * @param reason what is wrong, and what to do
 */
@Experimental
public record SheetProblem(int row, String column, Reason reason) {

    /** Where it is and what is wrong, for example {@code Række 12, Brugere: …}. */
    public String message(Language language) {
        SheetTexts texts = SheetTexts.in(language);
        String place = column.isEmpty() ? texts.text("problem.row", row) : texts.text("problem.cell", row, column);
        return place + " " + reason.text(language);
    }
}
