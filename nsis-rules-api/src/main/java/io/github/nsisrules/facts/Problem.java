package io.github.nsisrules.facts;

import io.github.nsisrules.stability.Stable;
import io.github.nsisrules.text.Language;
import io.github.nsisrules.text.Texts;
import java.util.List;

/**
 * One thing that is wrong with a description.
 *
 * @param code what kind of problem it is
 * @param path where it is, for example {@code useCases[0].broker}; empty for the description as a whole
 * @param arguments what the message quotes: the offending value, the limit, the values allowed; the last may name a
 *     variant of the message
 */
@Stable
public record Problem(ProblemCode code, String path, List<String> arguments) {

    private static final int QUOTED = 80;

    /** Copies the arguments. */
    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** A problem with its arguments. */
    public static Problem of(ProblemCode code, String path, String... arguments) {
        return new Problem(code, path, List.of(arguments));
    }

    /**
     * A value as messages quote it: shortened, and without control characters, so that a hostile value can neither flood
     * nor steer a terminal.
     */
    public static String quoted(String value) {
        StringBuilder quoted = new StringBuilder();
        int[] codePoints = value.codePoints().limit(QUOTED + 1L).toArray();
        for (int i = 0; i < Math.min(QUOTED, codePoints.length); i++) {
            int type = Character.getType(codePoints[i]);
            boolean plain = type != Character.CONTROL
                    && type != Character.FORMAT
                    && type != Character.SURROGATE
                    && type != Character.LINE_SEPARATOR
                    && type != Character.PARAGRAPH_SEPARATOR;
            quoted.appendCodePoint(plain ? codePoints[i] : '\uFFFD');
        }
        return codePoints.length > QUOTED ? quoted.append('…').toString() : quoted.toString();
    }

    /** One sentence that says what is wrong and, on a new line that begins "Maybe", what to do. */
    public String message(Language language) {
        Texts texts = language == Language.DA ? Messages.DANISH : Messages.ENGLISH;
        String text = "problem." + code;
        String variant = arguments.isEmpty() ? text : text + "." + arguments.get(arguments.size() - 1);
        return texts.text(texts.keys().contains(variant) ? variant : text, arguments.toArray());
    }

    /** Path and message. */
    @Override
    public String toString() {
        return (path.isEmpty() ? "" : path + ": ") + message(Language.EN);
    }

    /** Read when the first message is asked for, so that valid descriptions never pay for it. */
    private static final class Messages {
        static final Texts DANISH = Texts.read(Texts.class, "problems", Language.DA);
        static final Texts ENGLISH = Texts.read(Texts.class, "problems", Language.EN);
    }
}
