package io.github.nsisrules.intake.contracts;

import io.github.nsisrules.intake.ImportReport;
import io.github.nsisrules.intake.InputFile;
import io.github.nsisrules.intake.SolutionDraft;
import io.github.nsisrules.intake.UnreadableFileException;
import io.github.nsisrules.stability.Experimental;
import java.io.IOException;
import java.util.List;

/**
 * Candidates for TU-løsninger from contract lists and archives, found as the report proposes: by key words (KL p.15) and by names
 * of its annexes. What remains when the shared ones are taken away may be the municipality's own.
 *
 * @param candidates the candidates, in the order of the files
 * @param drafts a draft for each name and vendor among the candidates, with what is known of all candidates of that name and
 *     vendor; nothing in it is decided
 * @param report what became of every row
 */
@Experimental
public record ContractImport(List<Candidate> candidates, List<SolutionDraft> drafts, ImportReport report) {

    /** How many rows all files may have together. */
    public static final int MOST_ROWS = 200_000;

    /** Copies the lists. */
    public ContractImport {
        candidates = List.copyOf(candidates);
        drafts = List.copyOf(drafts);
    }

    /** The candidates of a group, in order; those of {@link Group#OWN} are what remains when the shared ones are taken away. */
    public List<Candidate> candidates(Group group) {
        return candidates.stream()
                .filter(candidate -> candidate.group() == group)
                .toList();
    }

    /**
     * Searches lists: workbooks and CSV with a row for each contract or system, or plain text with a line or paragraph for
     * each.
     *
     * <p>A workbook's or table's headings are found if there are any; each cell is searched. Plain text is cut at empty lines,
     * or into lines if there are none.
     *
     * @param files the files, each of another name
     * @throws UnreadableFileException if one of them cannot be read
     * @throws IOException if the bytes of one cannot be had
     */
    public static ContractImport ofLists(List<InputFile> files) throws IOException {
        Finder finder = new Finder();
        for (InputFile file : files) {
            finder.list(file);
        }
        return finder.result();
    }

    /**
     * Searches contracts in plain text, one in each file; a candidate has the name of its file.
     *
     * @param files the files, each of another name
     * @throws UnreadableFileException if one of them cannot be read
     * @throws IOException if the bytes of one cannot be had
     */
    public static ContractImport ofContracts(List<InputFile> files) throws IOException {
        Finder finder = new Finder();
        for (InputFile file : files) {
            finder.contract(file);
        }
        return finder.result();
    }
}
