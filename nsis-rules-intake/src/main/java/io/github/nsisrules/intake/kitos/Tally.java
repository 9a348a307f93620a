package io.github.nsisrules.intake.kitos;

import io.github.nsisrules.intake.ImportReport;
import io.github.nsisrules.intake.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what becomes of each row. */
final class Tally {

    private final Map<String, int[]> counts = new LinkedHashMap<>();
    private final List<KitosFile> files;
    private final List<ImportReport.LeftOut> leftOut = new ArrayList<>();

    Tally(List<KitosFile> files) {
        this.files = files;
        files.forEach(file -> counts.put(file.file().name(), new int[3]));
    }

    void read(String file) {
        count(file, 0);
    }

    void drafted(KitosRow row) {
        count(row.file(), 1);
    }

    void joined(KitosRow row) {
        count(row.file(), 2);
    }

    void leftOut(KitosRow.At at, boolean isSystem, Reason reason) {
        leftOut.add(new ImportReport.LeftOut(at.file(), at.sheet(), at.number(), at.name(), isSystem, reason));
    }

    ImportReport report() {
        List<ImportReport.FileRead> read = new ArrayList<>();
        for (KitosFile file : files) {
            String name = file.file().name();
            int[] count = counts.getOrDefault(name, new int[3]);
            read.add(new ImportReport.FileRead(name, file.kind().reason(), count[0], count[1], count[2]));
        }
        return new ImportReport(read, leftOut);
    }

    private void count(String file, int what) {
        int[] count = counts.get(file);
        if (count == null) {
            throw new IllegalStateException("The file " + file + " is not read.");
        }
        count[what]++;
    }
}
