package io.github.nsisrules.intake;

import io.github.nsisrules.stability.Experimental;
import io.github.nsisrules.text.Language;
import java.util.List;

/**
 * Why a source says what it is taken to say, why a row was left out, or what is worth knowing about a draft: a code with its
 * texts in Danish and English.
 *
 * @param id the code: the area that it belongs to and a name, for example {@code kitos.data.ordinary}
 * @param arguments what its text quotes
 */
@Experimental
public record Reason(String id, List<String> arguments) {

    /** How many characters of an argument are kept. */
    static final int LONGEST_ARGUMENT = 200;

    /**
     * Copies the arguments, each shortened to 200 characters.
     *
     * @throws IllegalArgumentException if there is no text for the id
     */
    public Reason {
        if (!ReasonTexts.isKnown(id)) {
            throw new IllegalArgumentException("There is no reason '" + id
                    + "'.\nMaybe it is misspelt, or the draft was made by a newer version.");
        }
        arguments = arguments.stream()
                .map(argument -> Source.cut(argument, LONGEST_ARGUMENT))
                .toList();
    }

    /** A reason with its arguments. */
    public static Reason of(String id, String... arguments) {
        return new Reason(id, List.of(arguments));
    }

    /** What it says, in one or two sentences. */
    public String text(Language language) {
        return ReasonTexts.of(language).text(id, arguments.toArray());
    }

    @Override
    public String toString() {
        return id + arguments;
    }
}
