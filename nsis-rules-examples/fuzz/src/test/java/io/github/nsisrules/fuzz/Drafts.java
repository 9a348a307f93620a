package io.github.nsisrules.fuzz;

import io.github.nsisrules.facts.InvalidSolutionException;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.intake.DraftBatch;
import io.github.nsisrules.intake.DraftJson;
import io.github.nsisrules.intake.ImportReport;
import io.github.nsisrules.intake.Revision;
import io.github.nsisrules.intake.SolutionDraft;
import io.github.nsisrules.intake.Weight;
import io.github.nsisrules.json.SolutionJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What must hold of drafts and of what is told about them, whoever made them. */
final class Drafts {

    private Drafts() {}

    /** It can be written, read again as text and as bytes, and revised, and is the same; what is decided is valid or told. */
    static void check(SolutionDraft draft) throws IOException {
        String json = DraftJson.toJson(draft);
        Told.check(json.indexOf('\n') < 0, "more than one line");
        Told.check(DraftBatch.begins(json), "it does not begin as drafts do");
        Told.check(DraftJson.parse(json).equals(draft), "written and read again it is another");
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        try (DraftBatch batch = DraftBatch.of(new ByteArrayInputStream(bytes))) {
            Told.check(batch.next().equals(new DraftBatch.Read(1, draft)), "written as bytes and read it is another");
            Told.check(!batch.hasNext(), "one draft is read as several");
        }
        Told.check(Revision.of(draft).draft().equals(draft), "revised in nothing it is another");
        Told.check(draft.toBuilder().build().equals(draft), "built again it is another");
        try {
            TuSolution solution = draft.solution();
            Told.check(SolutionJson.parse(SolutionJson.toJson(solution)).equals(solution), "another solution");
        } catch (InvalidSolutionException e) {
            Told.problems(e.problems());
        }
    }

    /** Each row became a draft or was left out in words; the drafts can be told apart. */
    static void check(ImportReport report, List<SolutionDraft> drafts) throws IOException {
        Told.check(report.drafts() == drafts.size(), report.drafts() + " drafts told, " + drafts.size() + " made");
        Set<String> ids = drafts.stream().map(SolutionDraft::id).collect(Collectors.toCollection(HashSet::new));
        Told.check(ids.size() == drafts.size(), "two drafts have one id: " + ids);
        for (SolutionDraft draft : drafts) {
            check(draft);
        }
        report.files().forEach(file -> Told.reason(file.recognisedAs()));
        report.leftOut().forEach(row -> {
            Told.check(row.row() >= 1, "a row before the first is left out");
            Told.reason(row.reason());
        });
    }

    /** Whether all that is said are hints. */
    static boolean onlyHints(SolutionDraft draft) {
        return draft.facts().stream()
                .flatMap(fact -> fact.claims().stream())
                .allMatch(claim -> claim.weight() == Weight.HINTS);
    }
}
