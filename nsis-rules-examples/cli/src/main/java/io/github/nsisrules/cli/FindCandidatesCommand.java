package io.github.nsisrules.cli;

import io.github.nsisrules.cli.text.CandidatesPage;
import io.github.nsisrules.intake.InputFile;
import io.github.nsisrules.intake.contracts.ContractImport;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds what may be a TU-løsning in contract lists. */
@Command(
        name = "find-candidates",
        description = {
            "Finds what may be a TU-løsning in lists of contracts or systems: by the key words that the report of KL"
                    + " proposes, and by the names in its annexes. What no annex has may be the municipality's own.",
            "",
            "Dansk: Finder mulige TU-løsninger i kontraktlister og arkiver.",
            "  nsis find-candidates kontrakter.xlsx",
            ""
        },
        versionProvider = Nsis.Version.class,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExit codes:%n",
        footer = {
            "  0  all files were read",
            "  1  a fault of nsis itself",
            "  2  wrong usage",
            "  3  a file could not be read or written"
        })
final class FindCandidatesCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private ImportOptions options = new ImportOptions();

    @Option(
            names = "--format",
            paramLabel = "text|csv|jsonl",
            description = "text (default) is for a person's eyes; csv is a row for each candidate; jsonl is a draft for"
                    + " each name, for the other commands.")
    private CandidatesFormat format = CandidatesFormat.TEXT;

    @Option(names = "--contracts", description = "The files are contracts as plain text, one in each.")
    private boolean contracts;

    FindCandidatesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        CandidatesPage page =
                new CandidatesPage(options.language(), surroundings.terminal().look());
        return options.run(surroundings, (paths, result) -> {
                    List<InputFile> files = paths.stream().map(InputFile::of).toList();
                    ContractImport found =
                            contracts ? ContractImport.ofContracts(files) : ContractImport.ofLists(files);
                    switch (format) {
                        case TEXT -> result.add(page.of(found));
                        case CSV -> page.table(found).forEach(row -> result.add(Csv.line(row)));
                        case JSONL -> found.drafts().forEach(draft -> result.add(ImportOptions.line(draft)));
                    }
                    return found.report();
                })
                .number();
    }
}
