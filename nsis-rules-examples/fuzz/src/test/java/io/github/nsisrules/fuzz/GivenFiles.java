package io.github.nsisrules.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The files that one input stands for, so that a fuzzer can put several together: before each but the first stands a line of
 * equals signs, after which a word may say what the next one is. What begins as the sheet of a workbook does becomes a workbook.
 *
 * @param files the files, at most four
 */
record GivenFiles(List<File> files) {

    private static final byte[] SEPARATOR = "\n=====".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SHEET = "<worksheet".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST = 4;

    /** One of them. */
    static final class File {

        private final String word;
        private final byte[] bytes;

        private File(String word, byte[] bytes) {
            this.word = word;
            this.bytes = bytes;
        }

        /** What the line before it says. */
        String word() {
            return word;
        }

        /** What it holds. */
        byte[] bytes() {
            return bytes.clone();
        }
    }

    static GivenFiles of(byte[] input) {
        List<File> files = new ArrayList<>();
        String word = "";
        int from = 0;
        for (int at = 0; at + SEPARATOR.length <= input.length && files.size() < MOST - 1; at++) {
            if (Arrays.equals(input, at, at + SEPARATOR.length, SEPARATOR, 0, SEPARATOR.length)) {
                files.add(new File(word, Arrays.copyOfRange(input, from, at)));
                int end = at + SEPARATOR.length;
                while (end < input.length && input[end] != '\n') {
                    end++;
                }
                word = new String(input, at + SEPARATOR.length, end - at - SEPARATOR.length, StandardCharsets.US_ASCII)
                        .strip();
                from = Math.min(input.length, end + 1);
                at = end;
            }
        }
        files.add(new File(word, Arrays.copyOfRange(input, from, input.length)));
        return new GivenFiles(files);
    }

    /** Writes them to the disk, where the next input's files take their place. */
    List<Path> written(String kind) throws IOException {
        Path folder = Files.createDirectories(
                Path.of("target", "given-" + ProcessHandle.current().pid()));
        List<Path> paths = new ArrayList<>();
        for (File file : files) {
            byte[] bytes = beginsSheet(file.bytes()) ? workbook(file.bytes()) : file.bytes();
            paths.add(Files.write(folder.resolve(kind + "-" + paths.size()), bytes));
        }
        return paths;
    }

    private static boolean beginsSheet(byte[] bytes) {
        return Arrays.equals(bytes, 0, Math.min(SHEET.length, bytes.length), SHEET, 0, SHEET.length);
    }

    /** The least that is a workbook, with one sheet. */
    private static byte[] workbook(byte[] sheet) throws IOException {
        String relations = "http://schemas.openxmlformats.org/package/2006/relationships";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(1);
            add(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
                            + " PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                            + ".spreadsheetml.sheet.main+xml\"/></Types>");
            add(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"" + relations + "\"><Relationship Id=\"r1\" Type=\"" + office
                            + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            add(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"" + relations + "\"><Relationship Id=\"r1\" Type=\"" + office
                            + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            add(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" + office
                            + "\"><sheets><sheet name=\"Ark\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(sheet);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String part, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(part));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
}
