package io.github.nsisrules.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.nsisrules.intake.SolutionDraft;
import io.github.nsisrules.intake.sheet.DraftSheet;
import io.github.nsisrules.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * A workbook in the hands of somebody who may do anything to it. What is done stands on a line each, so that both people and a
 * fuzzer can write it; a line that says nothing is skipped:
 *
 * <ul>
 *   <li>{@code E2 s borgere; virksomheder} writes a text into a cell; with {@code n} a number, {@code b} a truth value, {@code e} an
 *       error, {@code f} a formula, and with {@code x} whatever XML.
 *   <li>{@code copy 2} copies a row to the end, {@code delete 2} deletes it, {@code number 2 7} gives it another number.
 *   <li>{@code part xl/workbook.xml <workbook/>} writes a part of the package anew, {@code patch xl/workbook.xml 40 x} only some bytes.
 * </ul>
 */
final class ChangedWorkbook {

    private static final Pattern CELL = Pattern.compile("([A-Z]{1,3})([1-9][0-9]?) ([snbefx]) (.*)", Pattern.DOTALL);
    private static final Pattern OF_ROW = Pattern.compile("(copy|delete|number) ([1-9][0-9]?)(?: (.{1,20}))?");
    private static final Pattern PART = Pattern.compile("part (\\S{1,60}) (.*)", Pattern.DOTALL);
    private static final Pattern PATCH = Pattern.compile("patch (\\S{1,60}) ([0-9]{1,5}) (.*)", Pattern.DOTALL);

    /** The sheet that people see is the second. */
    private static final String VISIBLE = "xl/worksheets/sheet2.xml";

    /** As a sheet has its columns: A to Z, then AA. */
    private static final Comparator<String> COLUMNS =
            Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder());

    private static final int MOST_ROWS = 60;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final SortedMap<Integer, SortedMap<String, String>> rows = new TreeMap<>();
    private final Map<Integer, String> numbers = new TreeMap<>();

    private ChangedWorkbook() {}

    /** The workbook of these drafts. */
    static ChangedWorkbook of(List<SolutionDraft> drafts, Language language) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DraftSheet.write(drafts, language, bytes);
        ChangedWorkbook workbook = new ChangedWorkbook();
        Path folder = Files.createDirectories(
                Path.of("target", "given-" + ProcessHandle.current().pid()));
        Path file = Files.write(folder.resolve("whole.xlsx"), bytes.toByteArray());
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                workbook.parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        try (ReadableWorkbook readable = new ReadableWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
                Stream<Row> read = readable.getSheet(1).orElseThrow().openStream()) {
            read.forEach(row -> row.forEach(cell -> workbook.keep(row.getRowNum(), cell)));
        }
        Told.check(workbook.rows.size() > 1 && workbook.parts.containsKey(VISIBLE), "the workbook has another form");
        return workbook;
    }

    private void keep(int row, Cell cell) {
        if (cell != null && cell.getType() != CellType.EMPTY) {
            String column = cell.getAddress().toString().replaceAll("[0-9]", "");
            boolean number = cell.getType() == CellType.NUMBER;
            set(row, column, number ? "n" : "s", number ? cell.getRawValue() : cell.asString());
        }
    }

    /** The same workbook with changes, one on each line; the bytes of the lines are characters of Latin-1. */
    ChangedWorkbook with(byte[] changes) {
        ChangedWorkbook changed = new ChangedWorkbook();
        changed.parts.putAll(parts);
        rows.forEach((number, cells) -> changed.rows.put(number, new TreeMap<>(cells)));
        for (String line : new String(changes, ISO_8859_1).split("\n", -1)) {
            changed.change(line);
        }
        return changed;
    }

    private void change(String line) {
        Matcher cell = CELL.matcher(line);
        Matcher row = OF_ROW.matcher(line);
        Matcher part = PART.matcher(line);
        Matcher patch = PATCH.matcher(line);
        if (cell.matches()) {
            String text = new String(cell.group(4).getBytes(ISO_8859_1), UTF_8);
            set(Integer.parseInt(cell.group(2)), cell.group(1), cell.group(3), text);
        } else if (row.matches()) {
            change(row.group(1), Integer.parseInt(row.group(2)), row.group(3) == null ? "" : row.group(3));
        } else if (part.matches()) {
            parts.computeIfPresent(part.group(1), (name, old) -> part.group(2).getBytes(ISO_8859_1));
        } else if (patch.matches()) {
            parts.computeIfPresent(
                    patch.group(1),
                    (name, old) -> patched(
                            old,
                            Integer.parseInt(patch.group(2)),
                            patch.group(3).getBytes(ISO_8859_1)));
        }
    }

    private void change(String what, int number, String to) {
        SortedMap<String, String> row = rows.get(number);
        if (row == null) {
            return;
        }
        switch (what) {
            case "copy" -> {
                if (rows.size() < MOST_ROWS) {
                    rows.put(rows.lastKey() + 1, new TreeMap<>(row));
                }
            }
            case "number" -> numbers.put(number, to);
            default -> {
                if (rows.size() > 1) {
                    rows.remove(number);
                }
            }
        }
    }

    private static byte[] patched(byte[] part, int at, byte[] bytes) {
        byte[] patched = part.clone();
        for (int i = 0; i < bytes.length && at + i < patched.length; i++) {
            patched[at + i] = bytes[i];
        }
        return patched;
    }

    private void set(int row, String column, String type, String text) {
        String escaped = escaped(text);
        String content = switch (type) {
            case "s" -> " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped + "</t></is>";
            case "n" -> "><v>" + escaped + "</v>";
            case "b" -> " t=\"b\"><v>" + escaped + "</v>";
            case "e" -> " t=\"e\"><v>" + escaped + "</v>";
            case "f" -> "><f>" + escaped + "</f><v>1</v>";
            default -> ">" + text;
        };
        rows.computeIfAbsent(row, none -> new TreeMap<>(COLUMNS)).put(column, content);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** The workbook as a file. */
    byte[] bytes() throws IOException {
        StringBuilder sheet = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns="
                + "\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        rows.forEach((number, cells) -> {
            String shown = escaped(numbers.getOrDefault(number, String.valueOf(number)))
                    .replace("\"", "&quot;");
            sheet.append("<row r=\"").append(shown).append("\">");
            cells.forEach((column, content) -> sheet.append("<c r=\"")
                    .append(column)
                    .append(shown)
                    .append('"')
                    .append(content)
                    .append("</c>"));
            sheet.append("</row>");
        });
        sheet.append("</sheetData></worksheet>");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(1);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                boolean rewritten = part.getKey().equals(VISIBLE) && part.getValue().length > 0;
                zip.write(rewritten ? sheet.toString().getBytes(UTF_8) : part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
