package io.github.nsisrules.intake.read;

import java.io.IOException;
import java.util.List;

/** Takes the rows of a table as they are read. */
public interface TableHandler {

    /** Whether these cells are the headings of a table that is to be read. Asked of the first rows of each sheet. */
    boolean areHeadings(List<String> cells);

    /** The headings were found; rows of this table follow. */
    void headings(TableRow headings) throws IOException;

    /** A row that is not blank. */
    void row(TableRow row) throws IOException;
}
