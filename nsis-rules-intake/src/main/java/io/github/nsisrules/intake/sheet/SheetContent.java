package io.github.nsisrules.intake.sheet;

import io.github.nsisrules.intake.SolutionDraft;
import io.github.nsisrules.text.Language;
import java.util.List;
import java.util.Set;

/**
 * What a workbook holds.
 *
 * @param language the language that it was written in
 * @param originals the drafts as they were written
 * @param sheet the name of the visible sheet
 * @param columns the columns that are still there
 * @param rows the rows, without headings
 * @param problems cells that hold no text
 */
record SheetContent(
        Language language,
        List<SolutionDraft> originals,
        String sheet,
        Set<Column> columns,
        List<SheetRow> rows,
        List<SheetProblem> problems) {}
