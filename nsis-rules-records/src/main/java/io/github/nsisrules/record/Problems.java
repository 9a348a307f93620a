package io.github.nsisrules.record;

import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.facts.ProblemCode;
import java.util.ArrayList;
import java.util.List;

/** The problems of one document as they are found: the first ones are listed, the others only counted. */
final class Problems {

    private static final int LISTED = 100;

    private final List<Problem> listed = new ArrayList<>();
    private int unlistedCount;

    boolean isEmpty() {
        return listed.isEmpty();
    }

    void add(ProblemCode code, String path, String... arguments) {
        add(Problem.of(code, path, arguments));
    }

    void add(Problem problem) {
        if (listed.size() < LISTED) {
            listed.add(problem);
        } else {
            unlistedCount++;
        }
    }

    List<Problem> toList() {
        List<Problem> all = new ArrayList<>(listed);
        if (unlistedCount > 0) {
            all.add(Problem.of(ProblemCode.MORE_PROBLEMS, "", String.valueOf(unlistedCount)));
        }
        return List.copyOf(all);
    }
}
