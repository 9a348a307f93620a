package io.github.nsisrules.intake.kitos;

import io.github.nsisrules.intake.json.Json;
import io.github.nsisrules.intake.kitos.DataAnswer.Detail;
import io.github.nsisrules.intake.kitos.DataAnswer.Level;
import io.github.nsisrules.intake.read.TableRow;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the answers about personal data. A value that is not known is kept as such, and never taken for "no". */
final class Answers {

    private static final List<String> LEVELS = List.of("none", "persondata", "sensitivedata", "legaldata");
    private static final List<String> DETAILS = List.of("cprnumber", "socialproblems", "otherprivatematters");

    private Answers() {}

    /** From an entry of the API; {@code null} if it has no place for them. */
    static @Nullable DataAnswer of(Json usage) {
        if (!usage.has("gdpr.dataSensitivityLevels")) {
            return null;
        }
        Json levelsGiven = usage.at("gdpr.dataSensitivityLevels");
        Json detailsGiven = usage.at("gdpr.specificPersonalData");
        List<String> unknown = new ArrayList<>();
        Set<Level> levels = ticked(Level.class, LEVELS, levelsGiven, unknown);
        Set<Detail> details = ticked(Detail.class, DETAILS, detailsGiven, unknown);
        List<String> kinds = new ArrayList<>();
        Json kindsGiven = usage.at("gdpr.sensitivePersonData");
        if (kindsGiven != null) {
            for (Json kind : kindsGiven.list()) {
                Json name = kind.get("name");
                kinds.add(name == null ? kind.plain() : name.plain());
            }
        }
        String text = "dataSensitivityLevels: " + plain(levelsGiven) + ", specificPersonalData: " + plain(detailsGiven)
                + ", sensitivePersonData: " + kinds;
        return new DataAnswer(
                levels,
                levelsGiven instanceof Json.Arr,
                details,
                detailsGiven instanceof Json.Arr,
                kinds,
                unknown,
                "gdpr.dataSensitivityLevels",
                text);
    }

    /** From labels in one cell, joined by commas, as the overview has them. It has no details. */
    static DataAnswer of(String field, String cell) {
        Set<Level> levels = EnumSet.noneOf(Level.class);
        List<String> unknown = new ArrayList<>();
        for (String label : cell.split(",", -1)) {
            Level level = level(label);
            if (level != null) {
                levels.add(level);
            } else if (!label.isBlank()) {
                unknown.add(label.strip());
            }
        }
        return new DataAnswer(levels, true, Set.of(), false, List.of(), unknown, field, cell);
    }

    /** From a row of the GDPR overview or report, which has a column for each. An empty cell is no answer. */
    static DataAnswer of(List<String> headings, TableRow cells, String kinds) {
        Set<Level> levels = EnumSet.noneOf(Level.class);
        Set<Level> asked = EnumSet.noneOf(Level.class);
        Set<Detail> details = EnumSet.noneOf(Detail.class);
        Set<Detail> detailsAsked = EnumSet.noneOf(Detail.class);
        List<String> unknown = new ArrayList<>();
        List<String> read = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            String heading = headings.get(column);
            String cell = cells.cell(column).strip();
            Level level = Answers.level(heading);
            Detail detail = Answers.detail(heading);
            if (level == null && detail == null) {
                continue;
            }
            read.add(heading + ": " + cell);
            switch (Words.plain(cell)) {
                case "ja" -> {
                    add(level, levels, asked);
                    add(detail, details, detailsAsked);
                }
                case "nej" -> {
                    add(level, asked, asked);
                    add(detail, detailsAsked, detailsAsked);
                }
                case "" -> {}
                default -> unknown.add(cell);
            }
        }
        if (!kinds.isBlank()) {
            read.add(kinds);
        }
        return new DataAnswer(
                levels,
                asked.size() == Level.values().length,
                details,
                detailsAsked.size() == Detail.values().length,
                kinds.isBlank() ? List.of() : List.of(kinds.split(", ", -1)),
                unknown,
                "Ingen personoplysninger …",
                String.join("; ", read));
    }

    private static <E extends Enum<E>> void add(@Nullable E value, Set<E> first, Set<E> second) {
        if (value != null) {
            first.add(value);
            second.add(value);
        }
    }

    /** The level that a heading or label names; {@code null} if it names none. */
    static @Nullable Level level(String label) {
        String plain = Words.plain(label);
        if (plain.startsWith("ingen person")) {
            return Level.NONE;
        }
        if (plain.startsWith("almindelige person")) {
            return Level.PERSONAL;
        }
        if (plain.startsWith("følsomme person")) {
            return Level.SENSITIVE;
        }
        return plain.startsWith("straffe") ? Level.LEGAL : null;
    }

    /** The kind of confidential data that a heading names; {@code null} if it names none. */
    static @Nullable Detail detail(String heading) {
        return switch (Words.plain(heading)) {
            case "cpr-nr", "cpr-nr." -> Detail.CPR;
            case "væsentlige sociale problemer" -> Detail.SOCIAL_PROBLEMS;
            case "andre rent private forhold" -> Detail.OTHER_PRIVATE_MATTERS;
            default -> null;
        };
    }

    private static <E extends Enum<E>> Set<E> ticked(
            Class<E> type, List<String> names, @Nullable Json given, List<String> unknown) {
        Set<E> ticked = EnumSet.noneOf(type);
        if (given == null) {
            return ticked;
        }
        if (!(given instanceof Json.Arr)) {
            unknown.add(given.plain());
        }
        E[] values = type.getEnumConstants();
        for (Json entry : given.list()) {
            int index = index(names, entry.plain());
            if (index < 0) {
                unknown.add(entry.plain());
            } else {
                ticked.add(values[index]);
            }
        }
        return ticked;
    }

    /** The index of a value by its name or its number; negative if it is neither. */
    static int index(List<String> names, String given) {
        String plain = Words.plain(given);
        for (int i = 0; i < names.size(); i++) {
            if (plain.equals(names.get(i)) || plain.equals(Integer.toString(i))) {
                return i;
            }
        }
        return -1;
    }

    private static String plain(@Nullable Json given) {
        return given == null ? "-" : given.plain();
    }
}
