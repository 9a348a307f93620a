package io.github.nsisrules.intake.read;

import io.github.nsisrules.intake.InputFile;
import io.github.nsisrules.intake.Reason;
import io.github.nsisrules.intake.UnreadableFileException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks through a workbook before it is read, because its reader trusts what it reads: how far the parts unfold, how large a
 * cell is and in which column it says it stands, and that no part declares entities.
 */
public final class WorkbookGuard {

    /** The rows of a sheet in Excel. */
    private static final int ROWS = 1_048_576;

    private static final int PARTS = 5000;
    private static final long UNFOLDED = 1L << 30;
    private static final long RATIO_MATTERS_FROM = 16L << 20;
    private static final int RATIO = 200;

    private final InputFile file;
    private final byte[] buffer = new byte[64 * 1024];

    private WorkbookGuard(InputFile file) {
        this.file = file;
    }

    /**
     * Refuses a workbook that is not safe to read.
     *
     * @throws UnreadableFileException if it is not, or is broken
     */
    public static void check(InputFile file) throws IOException {
        new WorkbookGuard(file).check();
    }

    /**
     * The number of a row, which its reader takes from the workbook.
     *
     * @throws IllegalArgumentException if no sheet has such a row
     */
    public static int checked(int row) {
        if (row < 1 || row > ROWS) {
            throw new IllegalArgumentException(
                    "There is no row " + row + " in a workbook.\nMaybe the workbook was made to do harm.");
        }
        return row;
    }

    private void check() throws IOException {
        try (ZipFile zip = ZipFile.builder().setFile(file.path().toFile()).get()) {
            List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
            if (parts.size() > PARTS) {
                throw refused("read.bomb");
            }
            long unfolded = 0;
            for (ZipArchiveEntry part : parts) {
                unfolded += check(zip, part, unfolded);
            }
        } catch (UnreadableFileException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw refused("read.broken-workbook");
        }
    }

    private long check(ZipFile zip, ZipArchiveEntry part, long before) throws IOException {
        PartScan scan = new PartScan();
        long unfolded = 0;
        try (InputStream stream = zip.getInputStream(part)) {
            for (int length = stream.read(buffer); length >= 0; length = stream.read(buffer)) {
                unfolded += length;
                boolean tooFar =
                        unfolded > RATIO_MATTERS_FROM && unfolded / RATIO > Math.max(1, part.getCompressedSize());
                if (tooFar || before + unfolded > UNFOLDED) {
                    throw refused("read.bomb");
                }
                String fault = scan.add(buffer, length);
                if (fault != null) {
                    throw refused(fault);
                }
            }
        }
        return unfolded;
    }

    private UnreadableFileException refused(String reason) {
        return new UnreadableFileException(file.name(), Reason.of(reason));
    }
}
