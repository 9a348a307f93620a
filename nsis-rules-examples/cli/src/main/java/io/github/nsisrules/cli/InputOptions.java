package io.github.nsisrules.cli;

import io.github.nsisrules.text.Language;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the commands that answer descriptions have in common: the files, and how the answers are written. */
final class InputOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "A JSON object, a JSON array or JSON Lines; - is standard input.")
    private List<String> files = List.of();

    Language language() {
        return output.language();
    }

    Format format() {
        return output.format();
    }

    /**
     * The files to read.
     *
     * @throws ParameterException if one of them cannot be read as often as it is named
     */
    List<String> files() {
        checkReadable(files, Objects.requireNonNull(command));
        return files;
    }

    /** @throws ParameterException if one of the files cannot be read as often as it is named */
    static void checkReadable(List<String> files, CommandSpec command) {
        if (Collections.frequency(files, Inputs.STANDARD_INPUT) > 1) {
            throw new ParameterException(
                    command.commandLine(), "Standard input (-) is named twice.\nMaybe a file was meant.");
        }
    }
}
