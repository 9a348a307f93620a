package io.github.nsisrules.intake.read;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.nsisrules.intake.UnreadableFileException;
import io.github.nsisrules.intake.kitos.KitosImport;
import io.github.nsisrules.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are broken, or made to do harm, end in an error that says what to do. */
class HostileFilesTest {

    private static final String HEADINGS =
            "<row r=\"1\">" + text("IT System", "A1") + text("DataType", "B1") + "</row>";

    @TempDir
    Path folder;

    static Stream<Arguments> workbooks() {
        String row = "<row r=\"2\">" + text("Navn", "A2") + "</row>";
        Random random = new Random(7);
        StringBuilder noise = new StringBuilder();
        random.ints(3_000_000, 'a', 'z').forEach(c -> noise.append((char) c));
        return Stream.of(
                Arguments.of("a bomb", "read.bomb", sheet(HEADINGS + row.repeat(2_000_000))),
                Arguments.of(
                        "a huge cell", "read.cell-too-large", sheet(HEADINGS + "<row>" + text(noise, "A2") + "</row>")),
                Arguments.of("a huge attribute", "read.cell-too-large", sheet(HEADINGS + "<row x=\"" + noise + "\"/>")),
                Arguments.of(
                        "a far column",
                        "read.too-many-columns",
                        sheet(HEADINGS + "<row>" + text("x", "ZZZZZZ2") + "</row>")),
                Arguments.of(
                        "entities",
                        "read.entities",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + sheet(HEADINGS)),
                Arguments.of("no XML", "read.broken-workbook", "<worksheet><sheetData><row><c"),
                Arguments.of("a row in words", "read.broken-workbook", sheet(HEADINGS + "<row r=\"to\"><c/></row>")),
                Arguments.of(
                        "no XML at its beginning",
                        "read.broken-workbook",
                        sheet(HEADINGS).replace("<worksheet", "<x:worksheet")),
                Arguments.of(
                        "a number without end",
                        "read.cell-too-large",
                        sheet(HEADINGS + "<row r=\"2\"><c><v>" + "7".repeat(300_000) + "</v></c></row>")),
                Arguments.of(
                        "a number behind a comment",
                        "read.broken-workbook",
                        sheet(HEADINGS + "<row r=\"2\"><c><v><!--</v>-->" + "7".repeat(300_000) + "</v></c></row>")),
                Arguments.of(
                        "a row before the first",
                        "read.broken-workbook",
                        sheet(HEADINGS + "<row r=\"0\">" + text("Navn", "A0") + "</row>")),
                Arguments.of(
                        "a row beyond the last",
                        "read.broken-workbook",
                        sheet(HEADINGS + "<row r=\"2000000000\">" + text("Navn", "A2000000000") + "</row>")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("workbooks")
    void a_workbook_that_is_made_to_do_harm_is_refused(String what, String reason, String sheet) throws IOException {
        Path file = folder.resolve("mappe.xlsx");
        Files.write(file, new byte[0]);
        try (OutputStream stream = Files.newOutputStream(file)) {
            workbook(stream, sheet);
        }

        assertRefused(file, reason);
    }

    @Test
    void the_workbook_that_the_others_are_made_from_is_read() throws IOException {
        Path file = folder.resolve("mappe.xlsx");
        try (OutputStream stream = Files.newOutputStream(file)) {
            workbook(stream, sheet(HEADINGS + "<row r=\"2\">" + text("Navn", "A2") + "</row>"));
        }

        assertThat(KitosImport.read(List.of(file), draft -> {}).drafts()).isEqualTo(1);
    }

    @Test
    void a_formula_in_a_column_that_is_read_leaves_the_row_out() throws IOException {
        Path file = folder.resolve("mappe.xlsx");
        try (OutputStream stream = Files.newOutputStream(file)) {
            workbook(
                    stream,
                    sheet(HEADINGS
                            + "<row r=\"2\">" + text("Navn", "A2")
                            + "<c r=\"B2\" t=\"str\"><f>CONCAT(A1)</f><v>Ingen persondata</v></c></row>"
                            + "<row r=\"3\">" + text("Andet", "A3") + "<c r=\"C3\"><f>1+1</f><v>2</v></c></row>"));
        }

        assertThat(KitosImport.read(List.of(file), draft -> {}).leftOut())
                .extracting(row -> row.row() + " " + row.reason().id())
                .containsExactly("2 kitos.formula");
    }

    @Test
    void a_workbook_that_is_cut_off_is_refused() throws IOException {
        Path whole = folder.resolve("hel.xlsx");
        try (OutputStream stream = Files.newOutputStream(whole)) {
            workbook(stream, sheet(HEADINGS));
        }
        byte[] bytes = Files.readAllBytes(whole);
        Path file = folder.resolve("kort.xlsx");
        for (int length : List.of(10, bytes.length / 2, bytes.length - 5)) {
            Files.write(file, Arrays.copyOf(bytes, length));
            assertRefused(file, "read.broken-workbook");
        }
        Files.write(file, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
        assertRefused(file, "read.old-workbook");
    }

    @Test
    void text_that_is_broken_or_too_large_is_refused() throws IOException {
        String headings = "\"UUID\";\"Navn\";\"Ingen persondata\";\"Følsomme persondata\"\r\n";
        assertRefused(write((headings + "\"x\";\"aldrig lukket").getBytes(UTF_8)), "read.open-quote");
        byte[] wide = (headings + "\"x\"").getBytes(UTF_16LE);
        assertRefused(write(Arrays.copyOf(wide, wide.length - 1)), "read.truncated");
        assertRefused(write((headings + "x".repeat(5_000_000)).getBytes(UTF_8)), "read.row-too-large");
        assertRefused(write(new byte[0]), "read.empty");
        assertRefused(write(new byte[] {1, 2, 0, 0, 3, (byte) 0x81}), "read.no-text");
        assertRefused(write("Navn;Alder\nx;1\n".getBytes(UTF_8)), "kitos.not-kitos");
        assertRefused(write("<md:EntityDescriptor/>".getBytes(UTF_8)), "kitos.not-kitos");
    }

    @Test
    void json_that_is_broken_or_too_large_is_refused() throws IOException {
        String usage = "{\"systemContext\": {\"name\": \"A\"}, \"x\": ";
        assertRefused(write(("[" + usage + "1},").getBytes(UTF_8)), "read.no-json");
        assertRefused(
                write(("[" + usage + "\"" + "x".repeat(2_000_000) + "\"}]").getBytes(UTF_8)), "read.entry-too-large");
        assertRefused(
                write(("[" + usage + "[0" + ",0".repeat(2_000_000) + "]}]").getBytes(UTF_8)), "read.entry-too-large");
        assertRefused(write(("[" + usage + "[".repeat(100_000)).getBytes(UTF_8)), "read.entry-too-large");
        assertRefused(write("[]".getBytes(UTF_8)), "kitos.no-entries");
        assertRefused(write("[{\"id\": 1}]".getBytes(UTF_8)), "kitos.not-kitos");
        assertRefused(write("[1, 2]".getBytes(UTF_8)), "kitos.not-kitos");
    }

    private Path write(byte[] content) throws IOException {
        return Files.write(folder.resolve("fil"), content);
    }

    private static void assertRefused(Path file, String reason) {
        UnreadableFileException e =
                catchThrowableOfType(UnreadableFileException.class, () -> KitosImport.read(List.of(file), draft -> {}));
        assertThat(e).as("%s is refused with %s", file, reason).isNotNull();
        assertThat(e.reason().id()).isEqualTo(reason);
        assertThat(e.file()).isEqualTo(String.valueOf(file.getFileName()));
        assertThat(e.reason().text(Language.DA)).contains("\nMåske ");
        assertThat(e.reason().text(Language.EN)).contains("\nMaybe ");
    }

    private static String sheet(String rows) {
        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                + "</sheetData></worksheet>";
    }

    private static String text(CharSequence text, String at) {
        return "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    /** The least that is a workbook, with one sheet. */
    private static void workbook(OutputStream stream, String sheet) throws IOException {
        String types = "http://schemas.openxmlformats.org/package/2006/content-types";
        String relations = "http://schemas.openxmlformats.org/package/2006/relationships";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + types + "\"><Override PartName=\"/xl/workbook.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"" + relations + "\"><Relationship Id=\"r1\" Type=\"" + office
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"" + relations + "\"><Relationship Id=\"r1\" Type=\"" + office
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" + office
                        + "\"><sheets><sheet name=\"Ark\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        parts.put("xl/worksheets/sheet1.xml", sheet);
        try (ZipOutputStream zip = new ZipOutputStream(stream)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        }
    }
}
