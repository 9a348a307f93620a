package io.github.nsisrules.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Drafts in a workbook, out and back. */
@Command(
        name = "sheet",
        description = {
            "Writes drafts as a workbook to be completed by hand in Excel or LibreOffice, with lists to choose from, and"
                    + " reads it back. Nothing is lost: what nobody changed keeps its sources.",
            "",
            "Dansk: Skriver udkast i et regneark, som I udfylder, og læser det igen.",
            "  nsis sheet write --out systemer.xlsx udkast.jsonl",
            "  nsis sheet read --out udfyldt.jsonl systemer.xlsx",
            ""
        },
        subcommands = {SheetWriteCommand.class, SheetReadCommand.class},
        versionProvider = Nsis.Version.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class SheetCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(), "What to do is missing.\nMaybe one of: write, read");
    }
}
