package io.github.nsisrules.intake.sheet;

import io.github.nsisrules.intake.SolutionDraft;
import io.github.nsisrules.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A workbook of drafts in the hands of somebody who completes it and saves it in a program of his own. */
final class Workbooks {

    static final String FILE = "systemer.xlsx";

    private final List<List<Object>> hidden;
    private final List<List<Object>> rows;

    private Workbooks(List<List<Object>> hidden, List<List<Object>> rows) {
        this.hidden = hidden;
        this.rows = rows;
    }

    static Workbooks of(SolutionDraft... drafts) {
        byte[] bytes = written(List.of(drafts), Language.DA);
        return new Workbooks(cells(bytes, "Kilder"), cells(bytes, "Systemer"));
    }

    static byte[] written(List<SolutionDraft> drafts, Language language) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        try {
            DraftSheet.write(drafts, language, stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stream.toByteArray();
    }

    static SheetReading read(byte[] bytes) {
        try {
            return DraftSheet.read(file(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path file(byte[] bytes) {
        try {
            Path file = Files.createTempDirectory("sheet").resolve(FILE);
            Files.write(file, bytes);
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<List<Object>> rows() {
        return rows;
    }

    /** What stands in a cell; the first row is 1, as a person counts. */
    String cell(int row, String heading) {
        return String.valueOf(rows.get(row - 1).get(column(heading)));
    }

    Workbooks write(int row, String heading, Object value) {
        rows.get(row - 1).set(column(heading), value);
        return this;
    }

    /** An empty row, and its number. */
    int addRow() {
        rows.add(new ArrayList<>(java.util.Collections.nCopies(rows.get(0).size(), (Object) "")));
        return rows.size();
    }

    private int column(String heading) {
        int column = rows.get(0).indexOf(heading);
        if (column < 0) {
            throw new IllegalArgumentException(heading + " is none of " + rows.get(0));
        }
        return column;
    }

    /** The workbook as another program saves it: only cells, and none of the looks. */
    byte[] saved() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Another", null)) {
            fill(workbook.newWorksheet("Systemer"), rows);
            fill(workbook.newWorksheet("Kilder"), hidden);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    SheetReading readBack() {
        return read(saved());
    }

    private static void fill(Worksheet sheet, List<List<Object>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                Object value = rows.get(row).get(column);
                if (value instanceof java.time.LocalDate date) {
                    sheet.value(row, column, date);
                    sheet.style(row, column).format("dd-mm-yyyy").set();
                } else if (value instanceof Number number) {
                    sheet.value(row, column, number);
                } else if (value instanceof Formula formula) {
                    sheet.formula(row, column, formula.text());
                } else if (!value.equals("")) {
                    sheet.value(row, column, value.toString());
                }
            }
        }
    }

    /** A formula that somebody typed. */
    record Formula(String text) {}

    private static List<List<Object>> cells(byte[] bytes, String name) {
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false))) {
            Sheet sheet = workbook.findSheet(name).orElseThrow();
            List<List<Object>> cells = new ArrayList<>();
            try (Stream<Row> rows = sheet.openStream()) {
                rows.forEach(row -> cells.add(cells(row)));
            }
            int widest = cells.stream().mapToInt(List::size).max().orElse(0);
            cells.forEach(row -> row.addAll(java.util.Collections.nCopies(widest - row.size(), (Object) "")));
            return cells;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Object> cells(Row row) {
        List<Object> cells = new ArrayList<>();
        for (int at = 0; at < row.getCellCount(); at++) {
            Cell cell = row.getCell(at);
            if (cell == null) {
                cells.add("");
                continue;
            }
            cells.add(
                    switch (cell.getType()) {
                        case EMPTY -> "";
                        case NUMBER -> cell.asDate().toLocalDate();
                        case STRING -> cell.asString();
                        default -> throw new IllegalStateException(cell.getAddress() + " is a " + cell.getType());
                    });
        }
        return cells;
    }
}
