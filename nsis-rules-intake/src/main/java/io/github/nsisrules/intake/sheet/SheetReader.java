package io.github.nsisrules.intake.sheet;

import io.github.nsisrules.facts.InvalidSolutionException;
import io.github.nsisrules.intake.DraftJson;
import io.github.nsisrules.intake.InputFile;
import io.github.nsisrules.intake.Reason;
import io.github.nsisrules.intake.SolutionDraft;
import io.github.nsisrules.intake.UnreadableFileException;
import io.github.nsisrules.intake.read.Content;
import io.github.nsisrules.intake.read.WorkbookGuard;
import io.github.nsisrules.text.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a workbook; what they mean is seen to by {@link SheetMerge}. */
final class SheetReader {

    /** More than a spreadsheet can count with. */
    private static final int MOST_DIGITS = 400;

    private final InputFile file;
    private final List<SheetProblem> problems = new ArrayList<>();

    private SheetReader(InputFile file) {
        this.file = file;
    }

    static SheetReading read(Path path) throws IOException {
        InputFile file = InputFile.of(path);
        if (Content.of(file) != Content.WORKBOOK) {
            throw new UnreadableFileException(file.name(), Reason.of("sheet.noWorkbook"));
        }
        WorkbookGuard.check(file);
        return new SheetMerge(file.name(), new SheetReader(file).content()).reading();
    }

    private SheetContent content() throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.path().toFile(), new ReadingOptions(true, false))) {
            List<Sheet> sheets = workbook.getSheets().toList();
            for (Sheet sheet : sheets) {
                List<Row> rows = rows(sheet);
                if (!rows.isEmpty() && text(rows.get(0), 0).equals(HiddenDrafts.MARK)) {
                    return content(sheets, rows);
                }
            }
        } catch (UnreadableFileException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // Whatever the reader of workbooks makes of a broken one.
            throw unreadable("sheet.noWorkbook");
        }
        throw unreadable("sheet.noDrafts");
    }

    private SheetContent content(List<Sheet> sheets, List<Row> hidden) throws IOException {
        Language language = text(hidden.get(0), 1).equals(Language.EN.code()) ? Language.EN : Language.DA;
        SheetTexts texts = SheetTexts.in(language);
        List<SolutionDraft> originals = new ArrayList<>();
        for (Row row : hidden.subList(1, hidden.size())) {
            String json = row.stream().map(SheetReader::text).reduce("", String::concat);
            try {
                originals.add(DraftJson.parse(json));
            } catch (InvalidSolutionException e) {
                throw unreadable("sheet.hiddenChanged");
            }
        }
        for (Sheet sheet : sheets) {
            List<Row> rows = rows(sheet);
            Map<Integer, Column> columns = rows.isEmpty() ? Map.of() : columns(rows.get(0), texts);
            if (columns.containsValue(Column.ID) && columns.containsValue(Column.NAME)) {
                List<SheetRow> read = new ArrayList<>();
                for (Row row : rows.subList(1, rows.size())) {
                    read.add(new SheetRow(WorkbookGuard.checked(row.getRowNum()), cells(row, columns, texts)));
                }
                return new SheetContent(
                        language, originals, sheet.getName(), Set.copyOf(columns.values()), read, problems);
            }
        }
        throw unreadable("sheet.noColumns", Column.ID.heading(texts), Column.NAME.heading(texts));
    }

    private Map<Integer, Column> columns(Row headings, SheetTexts texts) throws UnreadableFileException {
        Map<Integer, Column> columns = new HashMap<>();
        Set<Column> seen = new HashSet<>();
        for (int at = 0; at < headings.getCellCount(); at++) {
            String heading = CellText.of(text(headings, at));
            Optional<Column> column = Column.ALL.stream()
                    .filter(some -> CellText.of(some.heading(texts)).equalsIgnoreCase(heading))
                    .findFirst();
            if (column.isPresent()) {
                if (!seen.add(column.get())) {
                    throw unreadable("sheet.columnTwice", heading);
                }
                columns.put(at, column.get());
            }
        }
        return columns;
    }

    private Map<Column, String> cells(Row row, Map<Integer, Column> columns, SheetTexts texts) {
        Map<Column, String> cells = new HashMap<>();
        columns.forEach((at, column) -> {
            Cell cell = at < row.getCellCount() ? row.getCell(at) : null;
            if (cell == null || !column.isRead()) {
                return;
            }
            if (cell.getType() == CellType.FORMULA || cell.getType() == CellType.ERROR) {
                String reason = cell.getType() == CellType.FORMULA ? "sheet.formula" : "sheet.error";
                problems.add(new SheetProblem(row.getRowNum(), column.heading(texts), Reason.of(reason)));
            }
            String text = CellText.of(column.kind() == Column.Kind.ASSESSMENT_DATE ? date(cell) : text(cell));
            if (!text.isEmpty()) {
                cells.put(column, text);
            }
        });
        return cells;
    }

    private static String text(Row row, int at) {
        return at < row.getCellCount() ? text(row.getCell(at)) : "";
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        return switch (cell.getType()) {
            case STRING -> cell.asString();
            case NUMBER -> plain(cell);
            case BOOLEAN -> String.valueOf(cell.asBoolean());
            case FORMULA, ERROR, EMPTY -> "";
        };
    }

    private static String plain(Cell cell) {
        BigDecimal number = cell.asNumber();
        // A few characters can name a number of more digits than there is memory for. Nobody means them.
        if (number.precision() + Math.abs((long) number.scale()) > MOST_DIGITS) {
            return cell.getRawValue();
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String date(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return text(cell);
        }
        LocalDateTime date = cell.asDate();
        return date == null ? text(cell) : date.toLocalDate().toString();
    }

    private static List<Row> rows(Sheet sheet) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.toList();
        }
    }

    private UnreadableFileException unreadable(String reason, String... arguments) {
        return new UnreadableFileException(file.name(), new Reason(reason, Arrays.asList(arguments)));
    }
}
