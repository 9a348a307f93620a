package io.github.nsisrules.intake.kitos;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.intake.ImportReport;
import io.github.nsisrules.intake.kitos.DataAnswer.Level;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 50,000 rows are read in a JVM with little memory. */
class ManyRowsTest {

    private static final int ROWS = 50_000;
    private static final String TEXT = "Borgere søger om plads på nettet, og ansatte behandler ansøgningen. ".repeat(3);

    @TempDir
    Path folder;

    @Test
    void many_rows_of_csv_are_read_in_little_memory() throws Exception {
        Path file = folder.resolve("rapport.csv");
        try (Writer csv = Files.newBufferedWriter(file, Charset.forName("windows-1252"))) {
            csv.write("UUID;Navn;Ingen persondata;Almindelige persondata;Link til fortegnelse\r\n");
            for (int i = 0; i < ROWS; i++) {
                csv.write(id(i) + ";System " + i + ";Nej;Ja;" + TEXT + "\r\n");
            }
        }

        assertThat(Files.size(file)).isGreaterThan(12_000_000);
        assertThat(readIn("-Xmx32m", file)).isEqualTo(ROWS + " drafts of " + ROWS);
    }

    @Test
    void many_entries_of_json_are_read_in_little_memory() throws Exception {
        Path file = folder.resolve("systemer.json");
        try (Writer json = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            json.write("[");
            for (int i = 0; i < ROWS; i++) {
                json.write((i == 0 ? "" : ",") + "{\"uuid\": \"" + id(i + ROWS) + "\", \"systemContext\": {\"uuid\": \""
                        + id(i) + "\", \"name\": \"System " + i + "\"}, \"general\": {\"notes\": \"" + TEXT + "\"}}");
            }
            json.write("]");
        }

        assertThat(readIn("-Xmx32m", file)).isEqualTo(ROWS + " drafts of " + ROWS);
    }

    @Test
    void many_rows_of_a_workbook_are_read_in_little_memory() throws Exception {
        Path file = folder.resolve("overblik.xlsx");
        try (OutputStream stream = Files.newOutputStream(file);
                Workbook workbook = new Workbook(stream, "KITOS", null)) {
            Worksheet sheet = workbook.newWorksheet("IT Systemer Overblik");
            List<String> headings = List.of("IT System", "IT-System (UUID)", "DataType", "Noter");
            for (int column = 0; column < headings.size(); column++) {
                sheet.value(0, column, headings.get(column));
            }
            for (int i = 0; i < ROWS; i++) {
                sheet.value(i + 1, 0, "System " + i);
                sheet.value(i + 1, 1, id(i));
                sheet.value(i + 1, 2, "Almindelige persondata, Følsomme persondata");
                sheet.inlineString(i + 1, 3, TEXT.substring(0, 100 + i % 100));
                if (i % 1000 == 0) {
                    sheet.flush();
                }
            }
        }

        assertThat(readIn("-Xmx48m", file)).isEqualTo(ROWS + " drafts of " + ROWS);
    }

    @Test
    void a_large_catalogue_beside_few_systems_is_read_in_little_memory() throws Exception {
        Path catalogue = folder.resolve("katalog.json");
        try (Writer json = Files.newBufferedWriter(catalogue, StandardCharsets.UTF_8)) {
            for (int i = 0; i < ROWS; i++) {
                json.write(
                        "{\"uuid\": \"" + id(i) + "\", \"name\": \"System " + i + "\", \"usingOrganizations\": []}\n");
            }
        }
        Path usages = Shape.API.write(folder, List.of(Registered.of("Et").levels(Level.LEGAL)));

        assertThat(readIn("-Xmx32m", catalogue, usages)).isEqualTo("1 drafts of " + (ROWS + 1));
    }

    private static String id(int i) {
        return new UUID(0x1234567812345678L, i).toString();
    }

    private static String readIn(String memory, Path... files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                memory,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Reads.class.getName()));
        for (Path file : files) {
            command.add(file.toString());
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(300, TimeUnit.SECONDS)).isTrue();
        return out.strip();
    }

    /** Reads files and prints how many drafts were made. */
    static final class Reads {

        private Reads() {}

        public static void main(String[] files) {
            try {
                ImportReport report =
                        KitosImport.read(List.of(files).stream().map(Path::of).toList(), draft -> draft.facts());
                System.out.println(report.drafts() + " drafts of " + report.rows());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
