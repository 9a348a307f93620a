package io.github.nsisrules.record;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.Limits;
import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.facts.ProblemCode;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.stability.Stable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the one who decides adds to an answer: the library indicates, the municipality decides and documents (KL p.33).
 *
 * @param decidedLevels the level decided for use cases, by their ids, in the order given; empty if nothing was decided yet; at
 *     most as many as a solution has use cases
 * @param reason why, above all where the decided level is another than the indicated one; at most 4000 characters
 * @param decidedBy who decided, for example a role; at most 200 characters
 * @param decidedOn the day of the decision
 * @param reviewOn the day on which to look at it again
 */
@Stable
public record DecisionNote(
        Map<String, AssuranceLevel> decidedLevels,
        @Nullable String reason,
        @Nullable String decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate reviewOn) {

    /**
     * Makes an immutable copy of the levels.
     *
     * @throws InvalidRecordException if there are too many levels, or a text is too long or holds half a character
     */
    public DecisionNote {
        decidedLevels = Collections.unmodifiableMap(new LinkedHashMap<>(decidedLevels));
        List<Problem> problems = new ArrayList<>();
        if (decidedLevels.size() > Limits.USE_CASES) {
            problems.add(Problem.of(
                    ProblemCode.TOO_MANY,
                    "decidedLevels",
                    String.valueOf(decidedLevels.size()),
                    String.valueOf(Limits.USE_CASES)));
        }
        check("reason", reason, Limits.DESCRIPTION, problems);
        check("decidedBy", decidedBy, Limits.PARTY_NAME, problems);
        if (!problems.isEmpty()) {
            throw new InvalidRecordException(problems);
        }
    }

    private static void check(String field, @Nullable String value, int limit, List<Problem> problems) {
        if (value != null && value.codePointCount(0, value.length()) > limit) {
            problems.add(Problem.of(ProblemCode.TOO_LONG, field, Problem.quoted(value), String.valueOf(limit)));
        }
        if (value != null
                && value.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            problems.add(Problem.of(ProblemCode.BROKEN_CHARACTER, field, Problem.quoted(value)));
        }
    }

    /**
     * The use cases for which another level was decided than the answer has, in the order of the solution; also those for which
     * the answer has none or several. Such a decision needs a {@link #reason}.
     */
    public List<String> deviations(Classification answer) {
        return answer.useCases().stream()
                .filter(useCase ->
                        decidedLevels.containsKey(useCase.id()) && decidedLevels.get(useCase.id()) != useCase.level())
                .map(useCase -> useCase.id())
                .toList();
    }

    /** What names use cases that the solution does not have; empty if the note is one for this solution. */
    public List<Problem> problemsWith(TuSolution solution) {
        List<String> ids = solution.useCases().stream().map(UseCase::id).toList();
        return decidedLevels.keySet().stream()
                .filter(id -> !ids.contains(id))
                .map(id -> Problem.of(
                        ProblemCode.UNKNOWN_USE_CASE,
                        "decidedLevels." + Problem.quoted(id),
                        Problem.quoted(id),
                        String.join(", ", ids)))
                .toList();
    }
}
