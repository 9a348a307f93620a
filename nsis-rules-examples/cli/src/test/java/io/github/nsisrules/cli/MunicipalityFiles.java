package io.github.nsisrules.cli;

import io.github.nsisrules.cli.InventedSystems.Data;
import io.github.nsisrules.cli.InventedSystems.Invented;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes the files of the invented municipality in {@code nsis-rules-examples/municipality} as KITOS gives them: the overview with
 * all columns, the GDPR report, and the catalogue from the API. {@link #main} writes them anew.
 */
final class MunicipalityFiles {

    static final Path DIRECTORY = Path.of("../municipality");

    private static final String MUNICIPALITY = "Eksempelkøbing Kommune";

    private static final List<String> OVERVIEW = List.of(
            "Status",
            "Lokal System ID",
            "IT-System (UUID)",
            "IT System",
            "Lokal kaldenavn",
            "Ansv. organisationsenhed",
            "Forretningstype",
            "DataType",
            "Leverandør",
            "Rettighedshaver",
            "Livscyklus",
            "IT systemet driftes",
            "Systemets overordnede formål",
            "Anvendte systemer",
            "Noter");

    private static final List<String> GDPR = List.of(
            "UUID",
            "Navn",
            "Ingen personoplysninger",
            "Almindelige personoplysninger",
            "CPR-nr",
            "Væsentlige sociale problemer",
            "Andre rent private forhold",
            "Følsomme personoplysninger",
            "Straffesager og lovovertrædelser",
            "Valgte følsomme personoplysninger",
            "Foretaget risikovurdering");

    private MunicipalityFiles() {}

    /** Writes all files; run it after a change here. */
    public static void main(String[] arguments) throws IOException {
        Files.write(DIRECTORY.resolve("oversigt.xlsx"), overview());
        Files.write(DIRECTORY.resolve("gdpr.csv"), gdpr());
        Files.writeString(DIRECTORY.resolve("systemkatalog.json"), catalogue());
    }

    /** The rows of the overview: all systems, one of them twice, and a row without a name. */
    static List<List<String>> overviewRows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(OVERVIEW);
        for (Invented system : InventedSystems.all()) {
            rows.add(overview(system));
        }
        rows.add(overview(InventedSystems.all().get(12)));
        List<String> nameless = new ArrayList<>(overview(InventedSystems.all().get(0)));
        nameless.set(2, "");
        nameless.set(3, "");
        rows.add(nameless);
        return rows;
    }

    private static List<String> overview(Invented system) {
        return List.of(
                "Aktivt",
                "IT-" + (1000 + system.number()),
                system.id().toString(),
                system.name(),
                "",
                List.of("Børn og Unge", "Teknik og Miljø", "Social og Sundhed", "Arbejdsmarked", "Kultur og Fritid")
                        .get(system.number() / 10 % 5),
                system.businessType(),
                switch (system.data()) {
                    case UNANSWERED -> "";
                    case ORDINARY, CONFIDENTIAL -> "Almindelige persondata";
                    case SENSITIVE -> "Almindelige persondata, Følsomme persondata";
                    case NONE -> "Ingen persondata";
                },
                system.vendor(),
                system.number() % 15 == 3 ? MUNICIPALITY + " (11111111)" : system.vendor() + " (12345674)",
                system.lifeCycle(),
                "Eksternt",
                system.purpose(),
                system.usedSystems(),
                system.notes());
    }

    static byte[] overview() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Kendo", null)) {
            Worksheet sheet = workbook.newWorksheet("IT Systemer Overblik");
            List<List<String>> rows = overviewRows();
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    if (!rows.get(row).get(column).isEmpty()) {
                        sheet.value(row, column, rows.get(row).get(column));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** As KITOS wrote the report until 2025: UTF-16 without a mark, semicolons, every cell quoted. */
    static byte[] gdpr() {
        StringBuilder lines = new StringBuilder(line(GDPR));
        for (Invented system : InventedSystems.all()) {
            if (system.number() % 20 != 19) {
                lines.append(gdpr(system));
            }
        }
        return lines.toString().getBytes(StandardCharsets.UTF_16LE);
    }

    private static String gdpr(Invented system) {
        boolean sensitive = system.data() == Data.SENSITIVE;
        boolean ordinary = sensitive || system.data() == Data.ORDINARY || system.data() == Data.CONFIDENTIAL;
        return line(List.of(
                system.id().toString(),
                system.name(),
                yesOrNo(system.data() == Data.NONE),
                yesOrNo(ordinary),
                yesOrNo(sensitive || system.data() == Data.CONFIDENTIAL),
                yesOrNo(sensitive && system.number() % 2 == 0),
                "Nej",
                yesOrNo(sensitive),
                "Nej",
                sensitive ? "Helbredsoplysninger" : "",
                yesOrNo(system.number() % 4 == 0)));
    }

    private static String yesOrNo(boolean yes) {
        return yes ? "Ja" : "Nej";
    }

    private static String line(List<String> cells) {
        return "\"" + String.join("\";\"", cells) + "\"\r\n";
    }

    /** The catalogue from the API: who else uses a system; a few of its systems this municipality does not use. */
    static String catalogue() {
        List<String> entries = new ArrayList<>();
        for (Invented system : InventedSystems.all()) {
            if (system.number() % 2 == 1) {
                entries.add(entry(system.id().toString(), system.name(), system.vendor(), system.several()));
            }
        }
        for (int number = 0; number < 5; number++) {
            entries.add(entry(
                    InventedSystems.id("foreign", number).toString(),
                    "Nabokommunens system " + (number + 1),
                    "Opdigtet Data ApS",
                    true));
        }
        return "[\n" + String.join(",\n", entries) + "\n]\n";
    }

    private static String entry(String id, String name, String vendor, boolean several) {
        String own = organisation("own", MUNICIPALITY, "11111111");
        String neighbour = organisation("neighbour", "Nabokøbing Kommune", "22222222");
        return """
                {"uuid":"%s","name":"%s","deactivated":false,"scope":"Global",\
                "rightsHolder":%s,"usingOrganizations":[%s]}""".formatted(id, name, organisation(vendor, vendor, "12345674"), several ? own + "," + neighbour : own);
    }

    private static String organisation(String key, String name, String cvr) {
        return """
                {"uuid":"%s","name":"%s","cvr":"%s"}""".formatted(InventedSystems.id(key, 0), name, cvr);
    }
}
