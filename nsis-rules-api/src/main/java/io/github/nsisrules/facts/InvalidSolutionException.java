package io.github.nsisrules.facts;

import static java.util.stream.Collectors.joining;

import io.github.nsisrules.stability.Stable;
import java.util.List;

/** A description of a solution is not valid. Carries all its problems, not only the first. */
@Stable
public final class InvalidSolutionException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** With at least one problem. */
    public InvalidSolutionException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** All problems, in the order of the description; never empty. */
    public List<Problem> problems() {
        return problems;
    }
}
