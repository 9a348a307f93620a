package io.github.nsisrules.intake.read;

import io.github.nsisrules.intake.InputFile;
import io.github.nsisrules.intake.UnreadableFileException;
import java.io.IOException;

/** Tables in workbooks and CSV, row by row, in memory that does not depend on how many rows there are. */
public final class Tables {

    /** Among how many rows of a sheet the headings are looked for. */
    static final int HEADINGS_WITHIN = 20;

    private Tables() {}

    /**
     * Reads all tables of a file whose headings the handler knows.
     *
     * @return whether there was any
     * @throws UnreadableFileException if the file is broken or larger than is accepted
     * @throws IOException if it cannot be read
     */
    public static boolean read(InputFile file, TableHandler handler) throws IOException {
        return switch (Content.of(file)) {
            case WORKBOOK -> new WorkbookReader(file, handler).read();
            case TEXT -> new CsvTable(file, handler).read();
            case JSON, XML -> false;
        };
    }
}
