package io.github.nsisrules.intake.sheet;

import java.util.Map;

/**
 * A row that was read.
 *
 * @param number its number, from 1, headings included
 * @param cells its cells that are not blank
 */
record SheetRow(int number, Map<Column, String> cells) {

    String get(Column column) {
        return cells.getOrDefault(column, "");
    }

    boolean isBlank() {
        return cells.keySet().stream().noneMatch(Column::isRead);
    }
}
