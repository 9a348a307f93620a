package io.github.nsisrules.intake.contracts;

import io.github.nsisrules.intake.InputFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes lists of contracts as people keep them; all names are invented. */
final class Lists {

    static final List<String> HEADINGS = List.of("Nr.", "Aftalens navn", "Leverandør", "Startdato", "Bemærkninger");

    /** A few contracts, with headings. */
    static final List<List<String>> ROWS = List.of(
            HEADINGS,
            row(
                    1,
                    "Booking af beboerlokaler",
                    "Opdigtet Software ApS",
                    "Borgere logger på med NemID; \"skal\" flyttes"),
            row(2, "KMD Nexus - drift", "KMD A/S", ""),
            row(3, "Rengøring af skoler", "Eksempel Rengøring A/S", "Årlig regulering"),
            row(4, "Børne-Intra", "Eksempel A/S", "Tjenesteudbyderaftale\nunderskrevet"));

    private final Path folder;

    Lists(Path folder) {
        this.folder = folder;
    }

    static List<String> row(int number, String name, String vendor, String remark) {
        return List.of("K-" + number, name, vendor, "01-02-2020", remark);
    }

    InputFile csv(String file, char delimiter, Charset charset, String mark, List<List<String>> rows) {
        StringBuilder text = new StringBuilder(mark);
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                String cell = row.get(i);
                boolean quote = cell.indexOf(delimiter) >= 0 || cell.contains("\n") || cell.contains("\"");
                text.append(i == 0 ? "" : String.valueOf(delimiter))
                        .append(quote ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell);
            }
            text.append("\r\n");
        }
        return bytes(file, text.toString().getBytes(charset));
    }

    InputFile text(String file, String text) {
        return bytes(file, text.getBytes(StandardCharsets.UTF_8));
    }

    InputFile bytes(String file, byte[] bytes) {
        try {
            return InputFile.of(Files.write(folder.resolve(file), bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook with one sheet for each list of rows. */
    @SafeVarargs
    final InputFile workbook(String file, List<List<String>>... sheets) {
        Path path = folder.resolve(file);
        try (OutputStream out = Files.newOutputStream(path)) {
            Workbook workbook = new Workbook(out, "Opdigtet", "1.0");
            for (int i = 0; i < sheets.length; i++) {
                Worksheet sheet = workbook.newWorksheet("Ark" + (i + 1));
                for (int row = 0; row < sheets[i].size(); row++) {
                    for (int column = 0; column < sheets[i].get(row).size(); column++) {
                        sheet.value(row, column, sheets[i].get(row).get(column));
                    }
                }
            }
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return InputFile.of(path);
    }
}
