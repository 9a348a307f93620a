package io.github.nsisrules.cli.text;

import io.github.nsisrules.intake.ImportReport;
import io.github.nsisrules.report.wording.Harmless;
import io.github.nsisrules.report.wording.Words;
import io.github.nsisrules.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What became of each row that was read, a line for each, so that it can be searched and counted. */
public final class ImportPage {

    private final Language language;
    private final Words words;

    /** Tells it in a language. */
    public ImportPage(Language language) {
        this.language = language;
        this.words = CommandWords.in(language);
    }

    /**
     * The report.
     *
     * @param rows a line for each file, and below it one for each row that was left out
     * @param sum what it comes to, on one line
     */
    public record Told(String rows, String sum) {}

    /** Tells it. */
    public Told of(ImportReport report) {
        StringBuilder rows = new StringBuilder();
        for (ImportReport.FileRead file : report.files()) {
            List<ImportReport.LeftOut> leftOut = report.leftOut().stream()
                    .filter(row -> row.file().equals(file.file()))
                    .sorted(Comparator.comparingInt(ImportReport.LeftOut::row))
                    .toList();
            words.word(
                            "import.file",
                            file.file(),
                            file.recognisedAs().text(language),
                            file.rows(),
                            file.drafts(),
                            file.joined(),
                            leftOut.size())
                    .lines()
                    .map(ImportPage::line)
                    .forEach(rows::append);
            leftOut.forEach(row -> rows.append(line("  " + leftOut(row))));
        }
        int systems = report.systemsRead() - report.drafts();
        String sum = words.word("import.sum", report.rows(), report.systemsRead(), report.drafts(), systems);
        return new Told(rows.toString(), line("nsis: " + sum));
    }

    private String leftOut(ImportReport.LeftOut row) {
        List<String> place = new ArrayList<>();
        if (row.sheet() != null) {
            place.add(row.sheet());
        }
        place.add(words.word("draft.row", row.row()));
        String name = row.name();
        if (name != null) {
            place.add(words.word("import.name", name));
        }
        return words.word(
                "import.leftOut",
                String.join(", ", place),
                String.join(" ", row.reason().text(language).lines().toList()));
    }

    private static String line(String text) {
        return Harmless.line(text) + "\n";
    }
}
