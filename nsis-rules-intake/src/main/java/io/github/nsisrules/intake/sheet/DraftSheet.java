package io.github.nsisrules.intake.sheet;

import io.github.nsisrules.intake.SolutionDraft;
import io.github.nsisrules.intake.UnreadableFileException;
import io.github.nsisrules.stability.Experimental;
import io.github.nsisrules.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Drafts as a workbook (xlsx) that people complete by hand in Excel or LibreOffice: a row for each use case, a column for each
 * fact with a list to choose from, and beside it where it comes from and what only hints at it. Read back,
 *
 * <ul>
 *   <li>a cell that was not changed keeps all its sources,
 *   <li>a changed one is a person's answer, whose source is the cell, and
 *   <li>an emptied one is undecided; what stood there stays as a hint.
 * </ul>
 *
 * <p>Rows may be sorted, added, copied and deleted, and columns moved. A copied row is a further use case of its solution. Several
 * groups of users in one cell, with a semicolon between them, become a use case each. Texts are texts, never formulas. Safe for
 * use by many threads.
 */
@Experimental
public final class DraftSheet {

    private DraftSheet() {}

    /**
     * Writes a workbook. Does not close the stream.
     *
     * @param language the language of headings, values and instructions; reading finds it out
     * @throws IllegalArgumentException if two drafts have the same id
     * @throws IOException if the stream cannot be written
     */
    public static void write(List<SolutionDraft> drafts, Language language, OutputStream stream) throws IOException {
        new SheetWriter(SheetTexts.in(language)).write(drafts, stream);
    }

    /**
     * Reads a workbook back, also after Excel or LibreOffice has saved it.
     *
     * @param file the workbook; its name stands in the sources of answers
     * @throws UnreadableFileException if it is no such workbook, is broken, or is not safe to read
     * @throws IOException if the file cannot be read
     */
    public static SheetReading read(Path file) throws IOException {
        return SheetReader.read(file);
    }
}
