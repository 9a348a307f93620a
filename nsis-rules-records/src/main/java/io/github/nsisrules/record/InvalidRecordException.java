package io.github.nsisrules.record;

import static java.util.stream.Collectors.joining;

import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.stability.Stable;
import java.util.List;

/**
 * What was read is no decision record, or no decider's note. Carries all its problems, not only the first; of very many, the
 * first 100 and how many there are besides.
 */
@Stable
public final class InvalidRecordException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** With at least one problem. */
    public InvalidRecordException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** All problems; never empty. */
    public List<Problem> problems() {
        return problems;
    }
}
