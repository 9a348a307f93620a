package io.github.nsisrules.cli;

import io.github.nsisrules.cli.text.CommandWords;
import io.github.nsisrules.cli.text.Look;
import io.github.nsisrules.cli.text.Report;
import io.github.nsisrules.intake.SolutionDraft;
import io.github.nsisrules.intake.sheet.DraftSheet;
import io.github.nsisrules.json.SolutionBatch;
import io.github.nsisrules.report.wording.Words;
import io.github.nsisrules.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes drafts as a workbook. */
@Command(
        name = "write",
        description = "Writes drafts as a workbook: a row for each system and use case, a column for each fact.",
        versionProvider = Nsis.Version.class,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExit codes:%n",
        footer = {
            "  0  the workbook was written",
            "  1  a fault of nsis itself",
            "  2  wrong usage",
            "  3  a draft was invalid, or a file could not be read or written; nothing was",
            "     written"
        })
final class SheetWriteCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "The workbook to write; it must not exist yet.")
    private String out = "";

    @Option(
            names = "--lang",
            paramLabel = "da|en",
            description = "The language of the workbook: Danish (da, default) or English (en).")
    private Language language = Language.DA;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Drafts, one JSON object a line; - is standard input.")
    private List<String> files = List.of();

    SheetWriteCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Words words = CommandWords.in(language);
        Report report = new Report(language, Look.PLAIN);
        List<SolutionDraft> drafts = new ArrayList<>();
        List<String> complaints = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (String file : files) {
            new Inputs(surroundings.in(), words)
                    .readDescribed(
                            file,
                            (described, name) -> {
                                SolutionDraft draft = described.draft();
                                if (draft == null && described.item() instanceof SolutionBatch.Invalid bad) {
                                    complaints.add(report.ofInvalid(bad.number(), bad.id(), bad.problems(), name));
                                } else if (draft == null) {
                                    complaints.add(words.word("sheet.noDraft", name));
                                } else if (!ids.add(draft.id())) {
                                    complaints.add(words.word("sheet.sameId", name, draft.id()));
                                } else {
                                    drafts.add(draft);
                                }
                            },
                            complaints::add);
        }
        if (complaints.isEmpty()) {
            String complaint = new NewFile(words).write(out, workbook(drafts));
            if (complaint == null) {
                surroundings.err().println("nsis: " + words.word("sheet.written", drafts.size(), out));
                return ExitCode.ANSWERED.number();
            }
            complaints.add(complaint);
        }
        complaints.stream().distinct().forEach(complaint -> surroundings.err().println("nsis: " + complaint));
        return ExitCode.INVALID_INPUT.number();
    }

    private byte[] workbook(List<SolutionDraft> drafts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            DraftSheet.write(drafts, language, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
