package io.github.nsisrules.report.portfolio;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Takes the time of its making out of a workbook, and puts a given day in its place, so that equal content has equal bytes.
 *
 * <p>The entries are found by the directory at the end of the file: Java's own stream does not read what the library for
 * workbooks writes, and its reader of files would need a file.
 */
final class TimelessZip {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "(<dcterms:created [^>]*>)[^<]*";
    private static final int END_SIZE = 22;

    private final LocalDate day;

    TimelessZip(LocalDate day) {
        this.day = day;
    }

    byte[] of(byte[] workbook) throws IOException {
        ByteBuffer zip = ByteBuffer.wrap(workbook).order(ByteOrder.LITTLE_ENDIAN);
        int end = workbook.length - END_SIZE;
        int count = zip.getShort(end + 10);
        int at = zip.getInt(end + 16);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(workbook.length);
        try (ZipOutputStream timeless = new ZipOutputStream(bytes)) {
            for (int i = 0; i < count; i++) {
                int nameLength = zip.getShort(at + 28);
                String name = new String(workbook, at + 46, nameLength, StandardCharsets.UTF_8);
                ZipEntry entry = new ZipEntry(name);
                entry.setTimeLocal(day.atStartOfDay());
                timeless.putNextEntry(entry);
                timeless.write(content(name, workbook, zip, zip.getInt(at + 42), zip.getInt(at + 20)));
                timeless.closeEntry();
                at += 46 + nameLength + zip.getShort(at + 30) + zip.getShort(at + 32);
            }
        }
        return bytes.toByteArray();
    }

    private byte[] content(String name, byte[] workbook, ByteBuffer zip, int header, int size) throws IOException {
        int from = header + 30 + zip.getShort(header + 26) + zip.getShort(header + 28);
        Inflater raw = new Inflater(true);
        try (InflaterInputStream stream =
                new InflaterInputStream(new ByteArrayInputStream(workbook, from, size), raw)) {
            byte[] content = stream.readAllBytes();
            return name.equals(PROPERTIES)
                    ? new String(content, StandardCharsets.UTF_8)
                            .replaceAll(CREATED, "$1" + day + "T00:00:00Z")
                            .getBytes(StandardCharsets.UTF_8)
                    : content;
        } finally {
            raw.end();
        }
    }
}
