package io.github.nsisrules.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects the problems of one object of a description, under the path of that object. */
final class Checks {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]+");

    private final String path;
    private final List<Problem> problems = new ArrayList<>();

    /** @param path the path of the object, empty or ending in a dot */
    Checks(String path) {
        this.path = path;
    }

    List<Problem> problems() {
        return problems;
    }

    void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new InvalidSolutionException(problems);
        }
    }

    void add(ProblemCode code, String field, String... arguments) {
        problems.add(Problem.of(code, path + field, arguments));
    }

    void required(String field, @Nullable Object value) {
        if (value == null) {
            add(ProblemCode.MISSING, field, field);
        }
    }

    void id(String field, @Nullable String value) {
        required(field, value);
        if (value == null) {
            return;
        }
        if (value.isEmpty()) {
            add(ProblemCode.EMPTY, field, field);
        } else if (!ID.matcher(value).matches()) {
            add(ProblemCode.BAD_ID, field, Problem.quoted(value));
        } else if (value.length() > Limits.ID) {
            add(ProblemCode.TOO_LONG, field, Problem.quoted(value), String.valueOf(Limits.ID));
        }
    }

    void requiredText(String field, @Nullable String value, int limit) {
        required(field, value);
        if (value != null && value.isEmpty()) {
            add(ProblemCode.EMPTY, field, field);
        }
        text(field, value, limit);
    }

    void text(String field, @Nullable String value, int limit) {
        if (value == null) {
            return;
        }
        if (value.codePointCount(0, value.length()) > limit) {
            add(ProblemCode.TOO_LONG, field, Problem.quoted(value), String.valueOf(limit));
        }
        if (value.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            add(ProblemCode.BROKEN_CHARACTER, field, Problem.quoted(value));
        }
    }
}
