package io.github.nsisrules.intake.read;

import io.github.nsisrules.intake.InputFile;
import io.github.nsisrules.intake.Reason;
import io.github.nsisrules.intake.UnreadableFileException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** The tables of a workbook. */
final class WorkbookReader {

    private static final int LONGEST_CELL = 32_767;

    private final InputFile file;
    private final TableHandler handler;

    WorkbookReader(InputFile file, TableHandler handler) {
        this.file = file;
        this.handler = handler;
    }

    /** Reads the sheets whose headings the handler knows; whether there was any. */
    boolean read() throws IOException {
        WorkbookGuard.check(file);
        boolean found = false;
        try (ReadableWorkbook workbook = workbook()) {
            for (Sheet sheet : told(() -> workbook.getSheets().toList())) {
                found |= read(sheet);
            }
        }
        return found;
    }

    private ReadableWorkbook workbook() throws IOException {
        try {
            return new ReadableWorkbook(file.path().toFile());
        } catch (IOException | RuntimeException e) {
            throw broken();
        }
    }

    /** The rows, of which the reader looks for the beginning at once. */
    private Stream<Row> rows(Sheet sheet) throws UnreadableFileException {
        try {
            return sheet.openStream();
        } catch (IOException | RuntimeException e) {
            throw broken();
        }
    }

    private boolean read(Sheet sheet) throws IOException {
        boolean begun = false;
        try (Stream<Row> rows = rows(sheet)) {
            Iterator<Row> iterator = told(rows::iterator);
            for (int i = 0; begun || i < Tables.HEADINGS_WITHIN; i++) {
                if (!told(iterator::hasNext)) {
                    break;
                }
                TableRow row = told(() -> row(sheet.getName(), iterator.next()));
                if (begun) {
                    if (!row.isBlank()) {
                        handler.row(row);
                    }
                } else if (handler.areHeadings(row.cells())) {
                    begun = true;
                    handler.headings(row);
                }
            }
        }
        return begun;
    }

    private static TableRow row(String sheet, Row row) {
        List<String> cells = new ArrayList<>(row.getCellCount());
        Set<Integer> formulas = new HashSet<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            Cell cell = row.getCell(column);
            cells.add(cell == null ? "" : text(cell));
            if (cell != null && (cell.getType() == CellType.FORMULA || cell.getFormula() != null)) {
                formulas.add(column);
            }
        }
        return new TableRow(
                sheet, WorkbookGuard.checked(row.getRowNum()), cells, formulas.isEmpty() ? Set.of() : formulas);
    }

    private static String text(Cell cell) {
        String text = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        if (text == null) {
            return "";
        }
        return text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text;
    }

    /** What the reader of workbooks gives; whatever it throws means that the workbook is broken. */
    private <T> T told(Supplier<T> read) throws UnreadableFileException {
        try {
            return read.get();
        } catch (RuntimeException e) {
            throw broken();
        }
    }

    private UnreadableFileException broken() {
        return new UnreadableFileException(file.name(), Reason.of("read.broken-workbook"));
    }
}
