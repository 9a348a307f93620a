package io.github.nsisrules.cli;

import io.github.nsisrules.intake.kitos.KitosImport;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes drafts of what a municipality has in KITOS. */
@Command(
        name = "kitos",
        description = {
            "Makes a draft of each system in KITOS, one JSON object a line. Reads the overview and the GDPR overview as"
                    + " Excel writes them, the older GDPR report as CSV, and what the API gives as JSON. Several files"
                    + " are joined by the ids of the systems: of the overview, export all columns.",
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
            "  3  a file could not be read or written; no drafts were written"
        })
final class ImportKitosCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private ImportOptions options = new ImportOptions();

    ImportKitosCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return options.run(
                        surroundings,
                        (files, result) -> KitosImport.read(files, draft -> result.add(ImportOptions.line(draft))))
                .number();
    }
}
