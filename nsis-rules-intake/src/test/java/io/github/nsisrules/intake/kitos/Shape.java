package io.github.nsisrules.intake.kitos;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import io.github.nsisrules.intake.kitos.DataAnswer.Detail;
import io.github.nsisrules.intake.kitos.DataAnswer.Level;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** The shapes in which a municipality's registrations come out of KITOS, each written as KITOS or a round trip writes it. */
enum Shape {
    API(true, true, true),
    API_ORDINALS(true, true, true),
    API_OLD_PLACES(true, true, true),
    API_WITHOUT_DETAILS(false, true, true),
    API_UTF16(true, true, true),
    FEED(false, true, true),
    OVERVIEW(false, true, true),
    OVERVIEW_OLD(false, true, true),
    OVERVIEW_WITHOUT_ID(false, true, true),
    GDPR_WORKBOOK(true, false, false),
    GDPR_CSV(true, false, false),
    GDPR_CSV_EXCEL(true, false, false),
    GDPR_CSV_UTF8(true, false, false),
    GDPR_CSV_COMMAS(true, false, false),
    GDPR_CSV_WRAPPED(true, false, false),
    GDPR_CSV_2021(false, false, false),
    GDPR_CSV_2020(false, false, false);

    private final boolean details;
    private final boolean notes;
    private final boolean dates;

    Shape(boolean details, boolean notes, boolean dates) {
        this.details = details;
        this.notes = notes;
        this.dates = dates;
    }

    /** Whether it has the answers about CPR numbers and social problems. */
    boolean hasDetails() {
        return details;
    }

    /** Whether it has notes. */
    boolean hasNotes() {
        return notes;
    }

    /** Whether it says when a registration was edited. */
    boolean hasDates() {
        return dates;
    }

    boolean hasIds() {
        return this != OVERVIEW_WITHOUT_ID && this != GDPR_CSV_2020;
    }

    Path write(Path folder, List<Registered> systems) throws IOException {
        Path file = folder.resolve(name() + ".fil");
        switch (this) {
            case API, API_ORDINALS, API_OLD_PLACES, API_WITHOUT_DETAILS -> Files.writeString(file, json(systems, this));
            case API_UTF16 -> Files.write(file, ("\uFEFF" + json(systems, this)).getBytes(UTF_16LE));
            case FEED -> Files.writeString(file, feed(systems));
            case OVERVIEW, OVERVIEW_OLD, OVERVIEW_WITHOUT_ID ->
                workbook(file, "IT Systemer Overblik", overview(systems));
            case GDPR_WORKBOOK -> workbook(file, "kitos_gdpr_report-03-11-2026", gdpr(systems));
            case GDPR_CSV, GDPR_CSV_2021, GDPR_CSV_2020 ->
                Files.write(file, kitosCsv(gdpr(systems)).getBytes(UTF_16LE));
            case GDPR_CSV_EXCEL -> Files.write(file, csv(gdpr(systems), ";").getBytes(Charset.forName("windows-1252")));
            case GDPR_CSV_UTF8 -> Files.write(file, ("\uFEFF" + csv(gdpr(systems), ";")).getBytes(UTF_8));
            case GDPR_CSV_COMMAS -> Files.write(file, csv(gdpr(systems), ",").getBytes(UTF_8));
            case GDPR_CSV_WRAPPED -> Files.write(file, wrapped(gdpr(systems)).getBytes(UTF_8));
        }
        return file;
    }

    // JSON

    private static String json(List<Registered> systems, Shape shape) {
        // Two pages, one after the other, as scripts put them together.
        int half = systems.size() / 2;
        return "["
                + systems.subList(0, half).stream()
                        .map(system -> usage(system, shape))
                        .collect(joining(",\n"))
                + "]\n["
                + systems.subList(half, systems.size()).stream()
                        .map(system -> usage(system, shape))
                        .collect(joining(","))
                + "]";
    }

    private static String usage(Registered system, Shape shape) {
        List<String> levelNames = List.of("None", "PersonData", "SensitiveData", "LegalData");
        List<String> detailNames = List.of("CprNumber", "SocialProblems", "OtherPrivateMatters");
        boolean ordinals = shape == API_ORDINALS;
        String levels = list(system.levels(), List.of(Level.values()), levelNames, ordinals);
        String details = shape == API_WITHOUT_DETAILS
                ? ""
                : ", \"specificPersonalData\": "
                        + list(system.details(), List.of(Detail.values()), detailNames, ordinals);
        String purpose = shape == API_OLD_PLACES ? "" : "\"purpose\": \"Formål æøå\",";
        String oldPurpose = shape == API_OLD_PLACES ? "\"purpose\": \"Formål æøå\"," : "";
        return """
                {"uuid": "%s", "systemContext": {"uuid": "%s", "name": %s},
                 "organizationContext": {"uuid": "7b9e2a44-90c1-4d6f-b2d8-1f2a3b4c5003", "name": "Korsbæk Kommune", "cvr": "11111111"},
                 "lastModified": %s,
                 "general": {%s "notes": %s, "validity": {"valid": true, "lifeCycleStatus": %s}},
                 "gdpr": {%s "dataSensitivityLevels": %s%s, "sensitivePersonData": [%s]}}""".formatted(
                        system.usage(),
                        system.system(),
                        text(system.name()),
                        system.edited() == null ? "null" : text(system.edited() + "T08:15:30.12Z"),
                        purpose,
                        text(system.notes()),
                        ordinals ? Integer.toString(lifeCycle(system)) : text(system.lifeCycle()),
                        oldPurpose,
                        levels,
                        details,
                        system.kinds().stream()
                                .map(kind -> "{\"uuid\": \"" + system.usage() + "\", \"name\": " + text(kind) + "}")
                                .collect(joining(",")));
    }

    private static int lifeCycle(Registered system) {
        return List.of("Undecided", "NotInUse", "PhasingIn", "Operational", "PhasingOut")
                .indexOf(system.lifeCycle());
    }

    private static <E extends Enum<E>> String list(
            Set<E> ticked, List<E> values, List<String> names, boolean ordinals) {
        return ticked.stream()
                .map(values::indexOf)
                .map(index -> ordinals ? Integer.toString(index) : text(names.get(index)))
                .collect(joining(", ", "[", "]"));
    }

    private static String feed(List<Registered> systems) {
        return systems.stream()
                .map(system -> """
                        {"Id": 1, "SourceEntityUuid": "%s", "ItSystemUuid": "%s", "SystemName": %s, "Note": %s,
                         "GeneralPurpose": "Formål æøå", "LifeCycleStatus": %s, "LastChangedAt": %s,
                         "SensitiveDataLevelsAsCsv": %s}""".formatted(
                                system.usage(),
                                system.system(),
                                text(system.name()),
                                text(system.notes()),
                                text(system.lifeCycle()),
                                system.edited() == null ? "null" : text(system.edited() + "T00:00:00Z"),
                                text(labels(system))))
                .collect(joining(
                        ",", "{\"@odata.context\": \"https://kitos.dk\", \"@odata.count\": 3, \"value\": [", "]}"));
    }

    static String text(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }

    // Tables

    static String labels(Registered system) {
        List<String> labels = List.of(
                "Ingen persondata",
                "Almindelige persondata",
                "Følsomme persondata",
                "Straffedomme og lovovertrædelser");
        return system.levels().stream()
                .sorted()
                .map(level -> labels.get(List.of(Level.values()).indexOf(level)))
                .collect(joining(", "));
    }

    private List<List<String>> overview(List<Registered> systems) {
        boolean old = this == OVERVIEW_OLD;
        List<List<String>> rows = new ArrayList<>();
        List<String> headings = new ArrayList<>(List.of(
                old ? "Datatype" : "DataType",
                "  it  system ",
                old ? "Note" : "Noter",
                "Livscyklus",
                old ? "Sidste redigeret: Dato" : "Sidst redigeret: Dato",
                "Systemejer",
                "Systemets overordnede formål",
                "Egen kolonne"));
        if (this != OVERVIEW_WITHOUT_ID) {
            headings.add(2, "IT-System (UUID)");
        }
        rows.add(headings);
        for (Registered system : systems) {
            List<String> row = new ArrayList<>(List.of(
                    labels(system),
                    system.name(),
                    system.notes(),
                    switch (system.lifeCycle()) {
                        case "NotInUse" -> "Ikke i drift";
                        case "PhasingOut" -> "Under udfasning";
                        default -> "I drift";
                    },
                    danish(system.edited()),
                    "Ærlig Østergård",
                    "Formål æøå",
                    ""));
            if (this != OVERVIEW_WITHOUT_ID) {
                row.add(2, system.system().toString());
            }
            rows.add(row);
        }
        return rows;
    }

    private static String danish(@Nullable String date) {
        return date == null ? "" : date.substring(8) + "-" + date.substring(5, 7) + "-" + date.substring(0, 4);
    }

    private List<List<String>> gdpr(List<Registered> systems) {
        boolean ofPersondata = this == GDPR_CSV_2021 || this == GDPR_CSV_2020;
        String word = ofPersondata ? "persondata" : "personoplysninger";
        List<String> headings = new ArrayList<>();
        if (this == GDPR_WORKBOOK) {
            headings.add("System UUID");
        } else if (this != GDPR_CSV_2020) {
            headings.add("UUID");
        }
        headings.addAll(List.of("Navn", "Ingen " + word, "Almindelige " + word));
        if (details) {
            headings.addAll(List.of("CPR-nr", "Væsentlige sociale problemer", "Andre rent private forhold"));
        }
        headings.addAll(List.of(
                "Følsomme " + word,
                "Straffesager og lovovertrædelser",
                "Valgte følsomme " + word,
                "Foretaget risikovurdering",
                "Dato for seneste risikovurdering"));
        List<List<String>> rows = new ArrayList<>(List.of(headings));
        for (Registered system : systems) {
            List<String> row = new ArrayList<>();
            if (hasIds()) {
                row.add(system.system().toString());
            }
            row.add(system.name());
            row.add(yesOrNo(system.levels().contains(Level.NONE)));
            row.add(yesOrNo(system.levels().contains(Level.PERSONAL)));
            if (details) {
                for (Detail detail : Detail.values()) {
                    row.add(yesOrNo(system.details().contains(detail)));
                }
            }
            row.add(yesOrNo(system.levels().contains(Level.SENSITIVE)));
            row.add(yesOrNo(system.levels().contains(Level.LEGAL)));
            row.add(String.join(", ", system.kinds()));
            row.add("Nej");
            row.add(this == GDPR_WORKBOOK ? "" : "'03-11-2025'");
            rows.add(row);
        }
        return rows;
    }

    private static String yesOrNo(boolean value) {
        return value ? "Ja" : "Nej";
    }

    /** As KITOS writes it: all in quotation marks, and a backslash before those in a text. */
    private static String kitosCsv(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> "\"" + cell.replace("\"", "\\\"") + "\"")
                        .collect(joining(";")))
                .collect(joining("\r\n", "", "\r\n"));
    }

    /** As spreadsheets write it: in quotation marks where it must be, and those in a text doubled. */
    private static String csv(List<List<String>> rows, String delimiter) {
        return rows.stream()
                .map(row -> row.stream().map(cell -> quoted(cell, delimiter)).collect(joining(delimiter)))
                .collect(joining("\r\n", "", "\r\n"));
    }

    private static String quoted(String cell, String delimiter) {
        return cell.contains(delimiter) || cell.contains("\"") || cell.contains("\n")
                ? "\"" + cell.replace("\"", "\"\"") + "\""
                : cell;
    }

    /** Each row of KITOS' own file as one cell of a file with commas. */
    private static String wrapped(List<List<String>> rows) {
        return kitosCsv(rows)
                .lines()
                .map(line -> "\"" + line.replace("\"", "\"\"") + "\"")
                .collect(joining("\r\n", "", "\r\n"));
    }

    static void workbook(Path file, String sheet, List<List<String>> rows) throws IOException {
        try (OutputStream stream = Files.newOutputStream(file);
                Workbook workbook = new Workbook(stream, "KITOS", null)) {
            Worksheet written = workbook.newWorksheet(sheet);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    String cell = rows.get(row).get(column);
                    if (!cell.isEmpty()) {
                        written.value(row, column, cell);
                    }
                }
            }
        }
    }
}
