package io.github.nsisrules.cli;

import io.github.nsisrules.text.Language;
import picocli.CommandLine.Option;

/** How answers are written. */
final class OutputOptions {

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

    Language language() {
        return language;
    }

    Format format() {
        return format;
    }
}
