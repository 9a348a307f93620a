package io.github.nsisrules.fuzz;

import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.intake.Reason;
import io.github.nsisrules.intake.UnreadableFileException;
import io.github.nsisrules.text.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every error owes its reader. Plain code, so that a fuzzer spends its time in what is tested. */
public final class Told {

    /** Many values are listed, each of at most 80 characters. */
    private static final int LONGEST = 5_000;

    private Told() {}

    /** Fails if something does not hold. */
    public static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }

    /** There are problems, and each is told in both languages, with a way out. */
    public static void problems(List<Problem> problems) {
        check(!problems.isEmpty(), "nothing is wrong, and all the same it was refused");
        for (Problem problem : problems) {
            line(problem.path());
            message(problem.message(Language.EN), "Maybe ");
            message(problem.message(Language.DA), "Måske ");
        }
    }

    /** A message of one sentence or more, and on a new line what to do. */
    public static void message(@Nullable String message) {
        message(message, "Maybe ");
    }

    /** The same in a language. */
    public static void message(String message, Language language) {
        message(message, language == Language.DA ? "Måske " : "Maybe ");
    }

    /** A file was refused in words. */
    static void unreadable(UnreadableFileException e) {
        for (Language language : Language.values()) {
            message(e.reason().text(language), language);
        }
        message(e.getMessage());
    }

    /** Something is told that need not say what to do. */
    static void reason(Reason reason) {
        for (Language language : Language.values()) {
            String text = reason.text(language);
            check(!text.isBlank() && text.length() <= LONGEST, "nothing is told, or a flood");
            text.lines().forEach(Told::line);
        }
    }

    private static void message(@Nullable String message, String maybe) {
        check(message != null, "there is no message");
        String text = String.valueOf(message);
        int lineEnd = text.indexOf('\n');
        check(lineEnd > 0 && text.startsWith(maybe, lineEnd + 1), "no way out is told: " + text);
        check(text.length() <= LONGEST, "a message floods the screen");
        text.lines().forEach(Told::line);
    }

    /** A text without what could steer a terminal. */
    public static void line(String text) {
        text.codePoints()
                .forEach(c -> check(
                        Character.getType(c) != Character.CONTROL && Character.getType(c) != Character.FORMAT,
                        "a control character is told: " + Integer.toHexString(c)));
    }
}
