package io.github.nsisrules.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the problems of one object of a description, under the path of that object. */
final class Checks {

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
        } else if (!isId(value)) {
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
        if (hasBrokenCharacter(value)) {
            add(ProblemCode.BROKEN_CHARACTER, field, Problem.quoted(value));
        }
    }

    // Plain loops: regular expressions and streams would be a good part of the time to a first answer in a fresh JVM.

    private static boolean isId(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean letterOrDigit = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!letterOrDigit && c != '.' && c != '_' && c != '-') {
                return false;
            }
        }
        return true;
    }

    /** Whether half of a surrogate pair stands alone. */
    private static boolean hasBrokenCharacter(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Character.isHighSurrogate(value.charAt(i))
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(value.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
