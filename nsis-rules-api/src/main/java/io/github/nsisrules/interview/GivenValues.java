package io.github.nsisrules.interview;

import static java.util.stream.Collectors.joining;

import io.github.nsisrules.facts.Assessment;
import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.InvalidSolutionException;
import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.facts.ProblemCode;
import io.github.nsisrules.text.Nearest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the values of one answer. What is wrong with them is collected; a value that is wrong is read as {@code null}. */
final class GivenValues {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int LEVEL_DATE_REFERENCE = 3;

    private final List<String> values;
    private final String path;
    private final List<Problem> problems = new ArrayList<>();

    /** @param path the path of the fact */
    GivenValues(List<String> values, String path) {
        this.values = values;
        this.path = path;
    }

    void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new InvalidSolutionException(problems);
        }
    }

    <E extends Enum<E>> @Nullable E one(Class<E> type) {
        return isOne() ? value(type, values.get(0), path) : null;
    }

    <E extends Enum<E>> Set<E> several(Class<E> type) {
        Set<E> read = EnumSet.noneOf(type);
        for (int i = 0; i < values.size(); i++) {
            String entryPath = path + "[" + i + "]";
            E value = value(type, values.get(i), entryPath);
            if (value != null && !read.add(value)) {
                problems.add(Problem.of(ProblemCode.DUPLICATE_VALUE, entryPath, value.name()));
            }
        }
        return read;
    }

    <E extends Enum<E>> Set<E> atLeastOne(Class<E> type) {
        if (values.isEmpty()) {
            missing(path);
        }
        return several(type);
    }

    @Nullable
    Boolean yesOrNo() {
        if (!isOne()) {
            return null;
        }
        String value = values.get(0);
        if (value.equals("true") || value.equals("false")) {
            return value.equals("true");
        }
        problems.add(Problem.of(ProblemCode.UNKNOWN_VALUE, path, Problem.quoted(value), "true, false", ""));
        return null;
    }

    /** No value for none. */
    @Nullable
    Assessment assessment() {
        if (values.isEmpty()) {
            return null;
        }
        if (values.size() > LEVEL_DATE_REFERENCE) {
            tooMany(LEVEL_DATE_REFERENCE);
        }
        AssuranceLevel level = value(AssuranceLevel.class, values.get(0), path + ".level");
        LocalDate date = date(path + ".date");
        String reference = values.size() < LEVEL_DATE_REFERENCE ? null : values.get(2);
        try {
            // Stand-ins for what is wrong let the reference be checked all the same.
            return new Assessment(
                    level == null ? AssuranceLevel.HIGH : level, date == null ? LocalDate.EPOCH : date, reference);
        } catch (InvalidSolutionException e) {
            e.problems().forEach(problem -> problems.add(under(path, problem)));
            return null;
        }
    }

    /** A problem of an object as a problem of what contains it. */
    static Problem under(String path, Problem problem) {
        return new Problem(problem.code(), path + "." + problem.path(), problem.arguments());
    }

    private @Nullable LocalDate date(String datePath) {
        if (values.size() < 2) {
            missing(datePath);
            return null;
        }
        String text = values.get(1);
        if (DATE.matcher(text).matches()) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                // Told below, together with what is not written as a date at all.
            }
        }
        problems.add(Problem.of(ProblemCode.NO_SUCH_DATE, datePath, Problem.quoted(text)));
        return null;
    }

    private boolean isOne() {
        if (values.isEmpty()) {
            missing(path);
        } else if (values.size() > 1) {
            tooMany(1);
        }
        return values.size() == 1;
    }

    private <E extends Enum<E>> @Nullable E value(Class<E> type, String text, String valuePath) {
        Predicate<E> isMeant = value -> value.name().equals(text);
        E found = Arrays.stream(type.getEnumConstants())
                .filter(isMeant)
                .findFirst()
                .orElse(null);
        if (found == null) {
            Nearest nearest = Nearest.value(text, type);
            problems.add(Problem.of(
                    ProblemCode.UNKNOWN_VALUE,
                    valuePath,
                    Problem.quoted(text),
                    nearest.names().stream().collect(joining(", ")),
                    nearest.similar() > 0 ? "similar" : ""));
        }
        return found;
    }

    private void missing(String missingPath) {
        problems.add(
                Problem.of(ProblemCode.MISSING, missingPath, missingPath.substring(missingPath.lastIndexOf('.') + 1)));
    }

    private void tooMany(int limit) {
        problems.add(Problem.of(ProblemCode.TOO_MANY, path, String.valueOf(values.size()), String.valueOf(limit)));
    }
}
