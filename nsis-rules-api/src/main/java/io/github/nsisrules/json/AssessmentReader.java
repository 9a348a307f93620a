package io.github.nsisrules.json;

import io.github.nsisrules.facts.Assessment;
import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.InvalidSolutionException;
import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.facts.ProblemCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads the outcome of one risk assessment. */
final class AssessmentReader implements Values.FieldReader {

    static final List<String> NAMES = List.of("level", "date", "reference");

    private final Values values;
    private final ProblemList problems;
    private @Nullable AssuranceLevel level;
    private @Nullable LocalDate date;
    private @Nullable String reference;

    AssessmentReader(Values values, ProblemList problems) {
        this.values = values;
        this.problems = problems;
    }

    /** Reads the assessment at the current token; what it returns counts only if no problem was reported. */
    @Nullable
    Assessment read(String path) {
        if (!values.is(JsonToken.START_OBJECT, path, Values.OBJECT)) {
            return null;
        }
        String parentPath = path + ".";
        values.object(parentPath, NAMES, this);
        if (level == null) {
            problems.addChecked(parentPath, Problem.of(ProblemCode.MISSING, "level", "level"));
        }
        if (date == null) {
            problems.addChecked(parentPath, Problem.of(ProblemCode.MISSING, "date", "date"));
        }
        try {
            // Stand-ins for what is missing let the reference be checked all the same.
            return new Assessment(
                    level == null ? AssuranceLevel.HIGH : level, date == null ? LocalDate.EPOCH : date, reference);
        } catch (InvalidSolutionException e) {
            for (Problem problem : e.problems()) {
                problems.addChecked(parentPath, problem);
            }
            return null;
        }
    }

    @Override
    public void field(String name, String path) {
        switch (name) {
            case "level" -> level = values.oneOf(AssuranceLevel.class, path);
            case "date" -> date = values.date(path);
            case "reference" -> reference = values.text(path);
            default -> throw new IllegalStateException("The field " + name + " is listed and never read.");
        }
    }
}
