package io.github.nsisrules.report.portfolio;

import io.github.nsisrules.report.wording.Harmless;
import io.github.nsisrules.text.Language;
import java.util.List;

/** Why something was left out. */
final class Reasons {

    private final Language language;

    Reasons(Language language) {
        this.language = language;
    }

    /** A text for each reason, each on one line. */
    List<String> of(LeftOut item) {
        if (item instanceof LeftOut.Description description) {
            return description.problems().stream()
                    .map(problem -> oneLine(
                            (problem.path().isEmpty() ? "" : problem.path() + ": ") + problem.message(language)))
                    .toList();
        }
        return item instanceof LeftOut.File file ? List.of(oneLine(file.why())) : List.of();
    }

    private static String oneLine(String text) {
        return Harmless.line(String.join(" ", text.lines().toList()));
    }
}
