package io.github.nsisrules.cli;

import io.github.nsisrules.facts.InvalidSolutionException;
import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.facts.ProblemCode;
import io.github.nsisrules.intake.DraftBatch;
import io.github.nsisrules.intake.SolutionDraft;
import io.github.nsisrules.json.SolutionBatch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A description that was read.
 *
 * @param item the solution, or what is wrong with it
 * @param draft the draft that it comes from; {@code null} if it is a solution
 */
record Described(SolutionBatch.Item item, @Nullable SolutionDraft draft) {

    static Described of(DraftBatch.Item read, int number) {
        if (read instanceof DraftBatch.Invalid bad) {
            return new Described(new SolutionBatch.Invalid(number, bad.problems(), null), null);
        }
        SolutionDraft draft = ((DraftBatch.Read) read).draft();
        try {
            return new Described(new SolutionBatch.Read(number, draft.solution()), draft);
        } catch (InvalidSolutionException e) {
            List<Problem> problems = e.problems().stream()
                    .map(problem -> ofDraft(problem, draft))
                    .toList();
            return new Described(new SolutionBatch.Invalid(number, problems, draft.id()), draft);
        }
    }

    /** Whether it is a draft of which nobody has told yet who uses it. */
    boolean isUnanswered() {
        return draft != null
                && item instanceof SolutionBatch.Invalid bad
                && bad.problems().stream().allMatch(Described::asksForUsers);
    }

    private static boolean asksForUsers(Problem problem) {
        return problem.code() == ProblemCode.MISSING;
    }

    /** Nothing is missing in the JSON of a draft: somebody must be asked. */
    private static Problem ofDraft(Problem problem, SolutionDraft draft) {
        return asksForUsers(problem)
                ? Problem.of(ProblemCode.MISSING, problem.path(), "audience", Problem.quoted(draft.name()), "draft")
                : problem;
    }
}
