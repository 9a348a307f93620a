package io.github.nsisrules.intake.contracts;

import io.github.nsisrules.intake.ImportReport;
import io.github.nsisrules.intake.ImportReport.FileRead;
import io.github.nsisrules.intake.ImportReport.LeftOut;
import io.github.nsisrules.intake.InputFile;
import io.github.nsisrules.intake.Reason;
import io.github.nsisrules.intake.SolutionDraft;
import io.github.nsisrules.intake.Source;
import io.github.nsisrules.intake.UnreadableFileException;
import io.github.nsisrules.intake.contracts.Candidate.Vendor;
import io.github.nsisrules.intake.contracts.ContractTable.Start;
import io.github.nsisrules.intake.read.Content;
import io.github.nsisrules.intake.read.Tables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes through files and keeps what was found and what became of each row. */
final class Finder {

    /** The same for all rows, of which there may be many. */
    private static final Reason NOTHING_FOUND = Reason.of("contracts.leftout.nothing");

    private final AnnexSearch annexes = AnnexSearch.shared();
    private final List<Candidate> candidates = new ArrayList<>();
    private final Map<String, SolutionDraft.Builder> draftByName = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final List<FileRead> read = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private int rows;
    private int rowsBefore;
    private int draftsBefore;
    private int leftOutBefore;

    /** Searches a list. */
    void list(InputFile file) throws IOException {
        begin();
        Content content = Content.of(file);
        if (content == Content.WORKBOOK) {
            if (!table(file, Start.ANY)) {
                throw unreadable(file, "other");
            }
        } else if (content == Content.TEXT) {
            boolean isTable =
                    table(file, Start.HEADINGS) || (FirstLines.of(file).areEven() && table(file, Start.SEVERAL_CELLS));
            if (!isTable) {
                new ContractText(file, this).list();
                end(file, Reason.of("contracts.file.text"));
            }
        } else {
            throw unreadable(file, "other");
        }
    }

    private boolean table(InputFile file, Start start) throws IOException {
        ContractTable table = new ContractTable(file.name(), this, start);
        boolean found = Tables.read(file, table);
        if (found) {
            end(file, table.recognisedAs());
        }
        return found;
    }

    private static UnreadableFileException unreadable(InputFile file, String problem) {
        return new UnreadableFileException(file.name(), Reason.of("contracts.problem." + problem));
    }

    /** Searches one contract. */
    void contract(InputFile file) throws IOException {
        begin();
        if (Content.of(file) != Content.TEXT) {
            throw unreadable(file, "no.text");
        }
        new ContractText(file, this).contract();
        end(file, Reason.of("contracts.file.contract"));
    }

    CandidateSearch search() {
        return new CandidateSearch(annexes);
    }

    /** Takes what was found in a row. */
    void row(CandidateSearch found, String name, Source place, @Nullable Vendor vendor) throws IOException {
        rows++;
        if (rows > ContractImport.MOST_ROWS) {
            throw new UnreadableFileException(
                    place.file(), Reason.of("contracts.problem.rows", String.valueOf(ContractImport.MOST_ROWS)));
        }
        Candidate candidate = found.candidate(name, place, vendor);
        if (candidate == null) {
            Integer row = place.row();
            leftOut.add(new LeftOut(place.file(), place.sheet(), row == null ? 1 : row, name, false, NOTHING_FOUND));
            return;
        }
        candidates.add(candidate);
        SolutionDraft.Builder draft =
                draftByName.computeIfAbsent(key(candidate), key -> SolutionDraft.builder(id(candidate.name())));
        CandidateDraft.add(candidate, draft);
    }

    /** Contracts of one name and one vendor are about one system; what has no name is only itself. */
    private String key(Candidate candidate) {
        String name = CompanyForms.without(Words.of(candidate.name())).key();
        Vendor vendor = candidate.vendor();
        String of = vendor == null
                ? ""
                : CompanyForms.without(Words.of(vendor.name())).key();
        return name.isEmpty() ? "row " + rows : name + " " + of;
    }

    private String id(String name) {
        String plain = String.join(
                "-", Words.of(name).words().stream().map(Words.Word::folded).toList());
        String ascii = plain.replaceAll("[^a-z0-9-]+", "");
        String id = ascii.isEmpty() ? "kontrakt" : ascii.substring(0, Math.min(90, ascii.length()));
        String free = id;
        for (int number = 2; !ids.add(free); number++) {
            free = id + "-" + number;
        }
        return free;
    }

    private void begin() {
        rowsBefore = rows;
        draftsBefore = draftByName.size();
        leftOutBefore = leftOut.size();
    }

    private void end(InputFile file, Reason recognisedAs) {
        int ofFile = rows - rowsBefore;
        int drafts = draftByName.size() - draftsBefore;
        int joined = ofFile - drafts - (leftOut.size() - leftOutBefore);
        read.add(new FileRead(file.name(), recognisedAs, ofFile, drafts, joined));
    }

    ContractImport result() {
        return new ContractImport(
                candidates,
                draftByName.values().stream().map(SolutionDraft.Builder::build).toList(),
                new ImportReport(read, leftOut));
    }
}
