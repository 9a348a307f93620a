package io.github.nsisrules.cli.text;

import io.github.nsisrules.report.wording.Words;
import io.github.nsisrules.text.Language;
import io.github.nsisrules.text.Texts;

/** The words of the command, and those that it shares with the other renderers. */
public final class CommandWords {

    private CommandWords() {}

    /** Reads the words of a language. */
    public static Words in(Language language) {
        return new Words(language, Texts.read(CommandWords.class, "words", language));
    }
}
