package io.github.nsisrules.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Somebody who opens the workbook, writes into it and saves it: cells only, as any program keeps them. */
final class FilledSheet {

    private static final String VISIBLE = "Systemer";

    private final List<String> names = new ArrayList<>();
    private final List<List<List<String>>> sheets = new ArrayList<>();

    FilledSheet(Path file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                names.add(sheet.getName());
                List<List<String>> cells = new ArrayList<>();
                try (Stream<Row> rows = sheet.openStream()) {
                    rows.forEach(row -> cells.add(cells(row)));
                }
                sheets.add(cells);
            }
        }
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int at = 0; at < row.getCellCount(); at++) {
            Cell cell = row.getCell(at);
            cells.add(cell == null || cell.getType() == CellType.EMPTY ? "" : cell.asString());
        }
        return cells;
    }

    /** The rows of the visible sheet, headings first. */
    private List<List<String>> rows() {
        return sheets.get(names.indexOf(VISIBLE));
    }

    int systems() {
        return rows().size() - 1;
    }

    String cell(int row, String heading) {
        List<String> cells = rows().get(row - 1);
        int column = rows().get(0).indexOf(heading);
        return column < cells.size() ? cells.get(column) : "";
    }

    FilledSheet write(int row, String heading, String text) {
        List<String> cells = rows().get(row - 1);
        int column = rows().get(0).indexOf(heading);
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
        return this;
    }

    void save(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Another", null)) {
            for (int i = 0; i < names.size(); i++) {
                Worksheet sheet = workbook.newWorksheet(names.get(i));
                List<List<String>> rows = sheets.get(i);
                for (int row = 0; row < rows.size(); row++) {
                    for (int column = 0; column < rows.get(row).size(); column++) {
                        if (!rows.get(row).get(column).isEmpty()) {
                            sheet.value(row, column, rows.get(row).get(column));
                        }
                    }
                }
            }
        }
        Files.write(file, bytes.toByteArray());
    }
}
