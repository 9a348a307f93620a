package io.github.nsisrules.intake.sheet;

import io.github.nsisrules.intake.Reason;
import io.github.nsisrules.intake.SolutionDraft;
import io.github.nsisrules.stability.Experimental;
import java.util.List;

/**
 * What was read back from a workbook. Immutable.
 *
 * @param drafts the drafts in the order in which they were written, then new ones in the order of the sheet; empty if there are
 *     problems, because half a workbook would lose the rest
 * @param told rows and columns that were added or are gone, in the order in which they were found
 * @param problems all cells that cannot be read, by row
 * @param changed how many facts and texts a person has changed
 */
@Experimental
public record SheetReading(List<SolutionDraft> drafts, List<Reason> told, List<SheetProblem> problems, int changed) {

    /** Copies the lists. */
    public SheetReading {
        drafts = List.copyOf(drafts);
        told = List.copyOf(told);
        problems = List.copyOf(problems);
    }
}
