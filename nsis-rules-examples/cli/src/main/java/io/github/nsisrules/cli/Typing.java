package io.github.nsisrules.cli;

import io.github.nsisrules.cli.text.Asking;
import io.github.nsisrules.report.wording.Words;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What somebody types after each prompt, and the words that are commands wherever they are typed. */
final class Typing {

    private static final int ECHOED = 200;

    private final Output output;
    private final Words words;
    private final Lines lines;
    private final boolean onTerminal;
    private boolean over;

    Typing(Surroundings surroundings, Output output, Words words) {
        this.output = output;
        this.words = words;
        this.lines = new Lines(surroundings.in());
        this.onTerminal = surroundings.terminal().out();
    }

    /** The next line that can be read; {@code null} at the end of the input. */
    @Nullable
    String next(Asking asking) {
        while (!over) {
            output.print("> ");
            output.flush();
            Lines.Line line = lines.next();
            if (line instanceof Lines.Text text) {
                echo(text.text());
                return text.text();
            } else if (line instanceof Lines.End) {
                over = true;
                output.print("\n");
            } else {
                echo("");
                output.print(asking.note(line instanceof Lines.TooLong ? "ask.tooLong" : "ask.unreadable"));
            }
        }
        return null;
    }

    boolean isOver() {
        return over;
    }

    /** Whether a line is one of the words for a command. */
    boolean means(String key, String line) {
        return List.of(words.word(key).split(",", -1)).contains(line.toLowerCase(Locale.ROOT));
    }

    /** A pipe shows nothing of what is typed: put it into the transcript. */
    private void echo(String text) {
        if (!onTerminal) {
            output.print(text.substring(
                            0, text.offsetByCodePoints(0, Math.min(ECHOED, text.codePointCount(0, text.length()))))
                    + "\n");
        }
    }
}
