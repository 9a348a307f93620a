package io.github.nsisrules.intake.contracts;

import io.github.nsisrules.intake.Reason;
import io.github.nsisrules.intake.Source;
import io.github.nsisrules.intake.contracts.Candidate.Vendor;
import io.github.nsisrules.intake.read.TableHandler;
import io.github.nsisrules.intake.read.TableRow;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A list of contracts as a table. Its headings are looked for among its first rows; without any its columns have letters, as in a
 * spreadsheet, and every row counts.
 */
final class ContractTable implements TableHandler {

    /** How a table begins. */
    enum Start {
        /** With headings: so a way of writing CSV is told that suits the file. */
        HEADINGS,
        /** With a row of several cells, be they filled or not. */
        SEVERAL_CELLS,
        /** With any row. */
        ANY
    }

    private static final int HEADINGS_WITHIN = 20;

    private final String file;
    private final Finder finder;
    private final Start start;
    private final Set<String> nameHeadings = new LinkedHashSet<>();
    private Columns columns = Columns.UNKNOWN;
    private int seen;

    ContractTable(String file, Finder finder, Start start) {
        this.file = file;
        this.finder = finder;
        this.start = start;
    }

    @Override
    public boolean areHeadings(List<String> cells) {
        long filled = cells.stream().filter(cell -> !cell.isBlank()).count();
        return switch (start) {
            case HEADINGS -> Columns.areHeadings(cells);
            case SEVERAL_CELLS -> cells.size() >= 2 && filled >= 1;
            case ANY -> filled >= 1;
        };
    }

    @Override
    public void headings(TableRow first) throws IOException {
        columns = Columns.UNKNOWN;
        seen = 0;
        row(first);
    }

    @Override
    public void row(TableRow row) throws IOException {
        seen++;
        if (columns.headings().isEmpty() && seen <= HEADINGS_WITHIN && Columns.areHeadings(row.cells())) {
            columns = Columns.of(row.cells());
            if (columns.name() >= 0) {
                nameHeadings.add(columns.heading(columns.name()));
            }
            return;
        }
        int nameColumn = columns.nameColumn(row.cells());
        CandidateSearch search = finder.search();
        for (int column = 0; column < row.cells().size(); column++) {
            String cell = row.cells().get(column);
            if (cell.isBlank()) {
                continue;
            }
            if (column == nameColumn) {
                search.name(cell, source(row, column));
            } else if (column == columns.vendor()) {
                search.vendor(cell, source(row, column));
            } else {
                search.text(cell, source(row, column));
            }
        }
        int place = Math.max(0, nameColumn);
        String name = nameColumn < 0 ? "?" : row.cells().get(nameColumn).strip();
        finder.row(search, name, source(row, place), vendor(row));
    }

    private @Nullable Vendor vendor(TableRow row) {
        String vendor = columns.vendor() < 0 ? "" : row.cell(columns.vendor()).strip();
        return vendor.isEmpty() ? null : new Vendor(vendor, source(row, columns.vendor()));
    }

    private Source source(TableRow row, int column) {
        return new Source(file, row.sheet(), row.number(), columns.heading(column), row.cell(column));
    }

    /** What it was taken for, with the guess about its columns. */
    Reason recognisedAs() {
        return nameHeadings.isEmpty()
                ? Reason.of("contracts.file.unnamed")
                : Reason.of("contracts.file.table", String.join(", ", nameHeadings));
    }
}
