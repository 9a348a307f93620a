package io.github.nsisrules.cli;

import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.facts.ProblemCode;
import io.github.nsisrules.record.InvalidRecordException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A file with one record, laid out as it may be, or with one record on each line. */
final class RecordFile {

    private static final int LIMIT = 512 * 1024 * 1024;

    private final byte[] bytes;
    private final List<byte[]> records;

    private RecordFile(byte[] bytes, List<byte[]> records) {
        this.bytes = bytes;
        this.records = records;
    }

    /** All of the file; not to be changed. */
    byte[] bytes() {
        return bytes;
    }

    /** Its records. */
    List<byte[]> records() {
        return records;
    }

    /** @throws InvalidRecordException if the file is larger than any that is read */
    static RecordFile read(Path file) throws IOException {
        byte[] bytes;
        try (InputStream stream = Files.newInputStream(file)) {
            bytes = stream.readNBytes(LIMIT + 1);
        }
        if (bytes.length > LIMIT) {
            throw new InvalidRecordException(List.of(Problem.of(ProblemCode.TOO_LARGE, "", String.valueOf(LIMIT))));
        }
        List<byte[]> lines = lines(bytes);
        boolean oneEach = lines.size() > 1 && lines.stream().allMatch(RecordFile::isObject);
        return new RecordFile(bytes, oneEach ? lines : List.of(bytes));
    }

    private static List<byte[]> lines(byte[] bytes) {
        List<byte[]> lines = new ArrayList<>();
        int start = 0;
        for (int end = 0; end <= bytes.length; end++) {
            if (end == bytes.length || bytes[end] == '\n') {
                byte[] line = Arrays.copyOfRange(bytes, start, end);
                if (!isBlank(line)) {
                    lines.add(line);
                }
                start = end + 1;
            }
        }
        return lines;
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    /** No line of a record that is laid out over several lines begins and ends so. */
    private static boolean isObject(byte[] line) {
        int last = line.length - 1;
        while (last > 0 && (line[last] == '\r' || line[last] == ' ')) {
            last--;
        }
        return line[0] == '{' && line[last] == '}' && last > 1;
    }
}
