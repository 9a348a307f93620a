package io.github.nsisrules.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes drafts of what a municipality already has. */
@Command(
        name = "import",
        description = {
            "Makes drafts of solutions from what a municipality already has: each fact says where it comes from, and"
                    + " whether that decides it or only hints at it.",
            "",
            "Dansk: Laver udkast ud fra det, kommunen allerede har.",
            "  nsis import kitos --out udkast.jsonl oversigt.xlsx gdpr.csv",
            "  nsis import saml --out login.jsonl metadata.xml",
            ""
        },
        subcommands = {ImportKitosCommand.class, ImportSamlCommand.class},
        versionProvider = Nsis.Version.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class ImportCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(), "What to import is missing.\nMaybe one of: kitos, saml");
    }
}
