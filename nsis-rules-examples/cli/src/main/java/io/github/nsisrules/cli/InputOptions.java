package io.github.nsisrules.cli;

import io.github.nsisrules.text.Language;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the commands that answer descriptions have in common: the files, and how the answers are written. */
final class InputOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--lang",
            paramLabel = "da|en",
            description = "The language of texts: Danish (da, default) or English (en).")
    private Language language = Language.DA;

    @Option(
            names = "--format",
            paramLabel = "text|json|jsonl",
            description = "text (default) is for a person's eyes; json is one indented object, or an array of several;"
                    + " jsonl is one object per line, in the order of the input, for batches of any length.")
    private Format format = Format.TEXT;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "A JSON object, a JSON array or JSON Lines; - is standard input.")
    private List<String> files = List.of();

    Language language() {
        return language;
    }

    Format format() {
        return format;
    }

    /**
     * The files to read.
     *
     * @throws ParameterException if one of them cannot be read as often as it is named
     */
    List<String> files() {
        if (Collections.frequency(files, Inputs.STANDARD_INPUT) > 1) {
            throw new ParameterException(
                    Objects.requireNonNull(command).commandLine(),
                    "Standard input (-) is named twice.\nMaybe a file was meant.");
        }
        return files;
    }
}
