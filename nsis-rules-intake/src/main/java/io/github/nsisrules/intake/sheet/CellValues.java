package io.github.nsisrules.intake.sheet;

import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.intake.FactValues;
import io.github.nsisrules.intake.Reason;
import io.github.nsisrules.text.Nearest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what people write into cells. */
final class CellValues {

    private static final Pattern BETWEEN = Pattern.compile("[;,]");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-./] ?(\\d{1,2})[-./] ?(\\d{4})");

    private final SheetTexts texts;

    CellValues(SheetTexts texts) {
        this.texts = texts;
    }

    /** What came of a cell: values, or why there are none. */
    record Read(@Nullable List<String> values, @Nullable Reason problem) {}

    /** Whether a cell says that nobody knows. */
    boolean isUnknown(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.isEmpty()
                || lower.equals("?")
                || lower.equals(texts.unknown())
                || lower.equals(texts.text("dontKnow"));
    }

    /** The values of a fact, or one of its values if only one is wanted. */
    Read values(Fact fact, boolean several, String text) {
        if (several && text.equalsIgnoreCase(texts.none()) && fact.takesSeveral()) {
            return new Read(List.of(), null);
        }
        Set<String> values = new LinkedHashSet<>();
        String whole = name(fact, text);
        List<String> pieces = whole != null || !several ? List.of(text) : List.of(BETWEEN.split(text, -1));
        List<String> unknown = new ArrayList<>();
        for (String piece : pieces) {
            String name = name(fact, piece.strip());
            if (name != null) {
                values.add(name);
            } else if (!piece.isBlank()) {
                unknown.add(piece.strip());
            }
        }
        if (unknown.isEmpty() && !values.isEmpty()) {
            return new Read(List.copyOf(values), null);
        }
        String shown = unknown.isEmpty() ? text : unknown.get(0);
        return new Read(null, Reason.of("sheet.value", Problem.quoted(shown), nearest(fact, shown)));
    }

    /** The name of a value that is called so; {@code null} if none is. */
    private @Nullable String name(Fact fact, String text) {
        String key = key(text);
        FactValues values = FactValues.of(fact);
        for (String name : values.names()) {
            String label = values.label(name, texts.language());
            if (key(label).equals(key)
                    || key(name).equals(key)
                    || key(label.replaceAll("\\s*\\(.*", "")).equals(key)) {
                return name;
            }
        }
        return null;
    }

    private String nearest(Fact fact, String text) {
        Nearest nearest = Nearest.of(text, texts.labels(fact));
        List<String> meant = nearest.similar() > 0 ? nearest.names().subList(0, 1) : nearest.names();
        return meant.stream().reduce((a, b) -> a + Shown.BETWEEN + b).orElse("");
    }

    /** A date as YYYY-MM-DD; {@code null} if it is none. */
    static @Nullable String date(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        return dayFirst.matches() ? date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)) : null;
    }

    private static @Nullable String date(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .toString();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String key(String text) {
        return CellText.of(text).toLowerCase(Locale.ROOT);
    }
}
