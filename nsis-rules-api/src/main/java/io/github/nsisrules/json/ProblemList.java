package io.github.nsisrules.json;

import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.facts.ProblemCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The problems of one document as they are found: the first ones are listed, the others only counted. */
final class ProblemList {

    /** How many problems are listed, besides the one that ended the reading. */
    static final int LISTED = 100;

    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> spoiltPaths = new HashSet<>();
    private int unlistedCount;
    private @Nullable Problem end;

    boolean isEmpty() {
        return problems.isEmpty() && end == null;
    }

    /** Whether further problems are only counted, so that nobody need work out what they say. */
    boolean isFull() {
        return problems.size() >= LISTED;
    }

    void add(ProblemCode code, String path, String... arguments) {
        if (isFull()) {
            unlistedCount++;
        } else {
            problems.add(Problem.of(code, path, arguments));
        }
    }

    /** Adds a problem of a field that is there but cannot be used, so that it is not reported as missing as well. */
    void addSpoilt(ProblemCode code, String path, String... arguments) {
        // An entry of a list is never reported as missing, and there may be very many.
        if (!path.endsWith("]")) {
            spoiltPaths.add(path);
        }
        add(code, path, arguments);
    }

    /** Adds a problem found by the checks that all descriptions share. */
    void addChecked(String parentPath, Problem problem) {
        String path = parentPath + problem.path();
        if (problem.code() == ProblemCode.MISSING && spoiltPaths.contains(path)) {
            return;
        }
        add(problem.code(), path, problem.arguments().toArray(String[]::new));
    }

    /** The problem that ended the reading: always listed, after the others. */
    void end(ProblemCode code, String... arguments) {
        end = Problem.of(code, "", arguments);
    }

    List<Problem> toList() {
        List<Problem> all = new ArrayList<>(problems);
        if (end != null) {
            all.add(end);
        }
        if (unlistedCount > 0) {
            all.add(Problem.of(ProblemCode.MORE_PROBLEMS, "", String.valueOf(unlistedCount)));
        }
        return List.copyOf(all);
    }
}
