package io.github.nsisrules.cli;

import io.github.nsisrules.intake.InputFile;
import io.github.nsisrules.intake.saml.SamlImport;
import io.github.nsisrules.intake.saml.SamlMetadata;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes drafts of SAML metadata. */
@Command(
        name = "saml",
        description = {
            "Makes a draft of each service provider in SAML metadata, one JSON object a line: its protocol, its broker,"
                    + " what it asks for about its users.",
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
final class ImportSamlCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private ImportOptions options = new ImportOptions();

    @Option(
            names = "--broker",
            paramLabel = "FILE",
            description = "Metadata of the identity provider that the users of all these service providers come from."
                    + " Can be repeated.")
    private List<Path> brokers = List.of();

    ImportSamlCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return options.run(surroundings, (files, result) -> {
                    SamlImport imported = SamlImport.of(read(files), read(brokers));
                    imported.drafts().forEach(draft -> result.add(ImportOptions.line(draft)));
                    return imported.report();
                })
                .number();
    }

    private static List<SamlMetadata> read(List<Path> files) throws IOException {
        List<SamlMetadata> read = new ArrayList<>();
        for (Path file : files) {
            try (InputStream stream = Files.newInputStream(file)) {
                read.add(SamlMetadata.read(InputFile.of(file).name(), stream));
            }
        }
        return read;
    }
}
