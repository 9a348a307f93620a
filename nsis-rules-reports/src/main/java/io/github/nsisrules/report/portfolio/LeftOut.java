package io.github.nsisrules.report.portfolio;

import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.stability.Experimental;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Input that is not in the portfolio because it could not be read. Immutable. Texts are as given. */
@Experimental
public sealed interface LeftOut {

    /** Where it is from, for example the name of a file. */
    String source();

    /**
     * An invalid description.
     *
     * @param source where it is from
     * @param number its number among all descriptions, from 1
     * @param id the solution's id; {@code null} if that could not be read
     * @param problems what is wrong with it
     */
    record Description(String source, int number, @Nullable String id, List<Problem> problems) implements LeftOut {
        /** Copies the problems. */
        public Description {
            problems = List.copyOf(problems);
        }
    }

    /**
     * A whole file.
     *
     * @param source the name of the file
     * @param why why it could not be read, in the language of the report
     */
    record File(String source, String why) implements LeftOut {}
}
