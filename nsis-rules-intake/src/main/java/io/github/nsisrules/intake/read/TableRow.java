package io.github.nsisrules.intake.read;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table.
 *
 * @param sheet the sheet of a workbook; {@code null} for other files
 * @param number its number as a spreadsheet shows it, from 1
 * @param cells its cells as text; an empty cell is an empty text
 * @param formulas the indexes of cells that hold a formula, whose last result stands among the cells
 */
public record TableRow(@Nullable String sheet, int number, List<String> cells, Set<Integer> formulas) {

    /** The cell of a column; empty if the row is shorter. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
