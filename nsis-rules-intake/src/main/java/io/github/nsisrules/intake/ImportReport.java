package io.github.nsisrules.intake;

import io.github.nsisrules.stability.Experimental;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading files: each row of each file became a draft, was joined to the draft of another row, or was left out
 * for a reason. The counts always add up. Immutable.
 *
 * @param files the files, in the order in which the caller gave them
 * @param leftOut what was left out, in the order in which it was found
 */
@Experimental
public record ImportReport(List<FileRead> files, List<LeftOut> leftOut) {

    /**
     * A file that was read.
     *
     * @param file its name, as the caller gave it
     * @param recognisedAs what it was recognised as
     * @param rows how many rows or entries it has, without headings
     * @param drafts how many of them became a draft
     * @param joined how many were joined to the draft of another row
     */
    public record FileRead(String file, Reason recognisedAs, int rows, int drafts, int joined) {}

    /**
     * A row that was left out.
     *
     * @param file the name of the file
     * @param sheet the sheet of a workbook; {@code null} for other files
     * @param row the row or entry, counted as {@link Source#row()} counts
     * @param name the name of the system, as far as it was read; {@code null} if none was
     * @param isSystem whether the row stands for a system that now has no draft, and not for something that adds to others
     * @param reason why
     */
    public record LeftOut(
            String file,
            @Nullable String sheet,
            int row,
            @Nullable String name,
            boolean isSystem,
            Reason reason) {
        /** Cuts a name that is too long. */
        public LeftOut {
            name = name == null ? null : Source.cut(name, Source.LONGEST_NAME);
        }
    }

    /**
     * Copies the lists and checks the counts.
     *
     * @throws IllegalStateException if they do not add up, which is a fault of the reader
     */
    public ImportReport {
        files = List.copyOf(files);
        leftOut = List.copyOf(leftOut);
        Set<String> names = new HashSet<>();
        long rows = 0;
        long accounted = leftOut.size();
        for (FileRead file : files) {
            names.add(file.file());
            long left = count(leftOut, file.file());
            if (file.rows() != file.drafts() + file.joined() + left) {
                throw new IllegalStateException("Of the " + file.rows() + " rows of " + file.file() + " "
                        + file.drafts() + " became drafts, " + file.joined() + " were joined and " + left
                        + " left out.\nMaybe the reader lost one: please report it.");
            }
            rows += file.rows();
            accounted += file.drafts() + file.joined();
        }
        if (names.size() != files.size() || rows != accounted) {
            throw new IllegalStateException("Rows were left out of files that were not read, or a file stands twice: "
                    + names + ".\nMaybe the reader lost one: please report it.");
        }
    }

    private static long count(List<LeftOut> leftOut, String file) {
        return leftOut.stream().filter(row -> row.file().equals(file)).count();
    }

    /** How many rows all files have. */
    public int rows() {
        return files.stream().mapToInt(FileRead::rows).sum();
    }

    /** How many drafts were made. */
    public int drafts() {
        return files.stream().mapToInt(FileRead::drafts).sum();
    }

    /** How many systems were read: those that became drafts, and those that were left out. */
    public int systemsRead() {
        return drafts() + (int) leftOut.stream().filter(LeftOut::isSystem).count();
    }
}
