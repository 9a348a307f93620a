package io.github.nsisrules.intake;

import io.github.nsisrules.facts.Limits;
import io.github.nsisrules.stability.Experimental;

/**
 * A text of a draft and where it was read. What is longer than a solution allows is cut; {@link Source#text()} holds more of it.
 *
 * @param field which text it is
 * @param text the text, never blank
 * @param source where it was read
 */
@Experimental
public record DraftText(TextField field, String text, Source source) {

    /**
     * Strips and cuts the text.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public DraftText {
        text = Source.cut(text.strip(), field == TextField.DESCRIPTION ? Limits.DESCRIPTION : Limits.NAME)
                .strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException(
                    "The text of " + field.jsonName() + " is blank.\nMaybe leave it out: then it is unknown.");
        }
    }
}
