package io.github.nsisrules.intake.read;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Looks through one part of a workbook, byte by byte. */
final class PartScan {

    /** The columns of a sheet in Excel. */
    static final int COLUMNS = 16_384;

    /** Excel allows 32,767 characters; written as character references and with formats they take more bytes. */
    private static final int CELL = 1024 * 1024;

    private static final int OUTSIDE_CELLS = 16 * 1024 * 1024;
    private static final long SHARED_TEXTS = 64L * 1024 * 1024;
    private static final int TAG = 512;
    private static final String DOCTYPE = "!DOCTYPE";
    private static final String COMMENT = "!--";

    /** Excel counts with 15; to make a number of a million takes a minute. */
    private static final int DIGITS = 1000;

    private final byte[] tag = new byte[TAG];
    private int tagLength = -1;
    private long length;
    private long sinceCell;
    private int limit = OUTSIDE_CELLS;
    private int cellsInRow;
    private byte first = ' ';
    private boolean xml;
    private boolean begun;
    private boolean inElements;
    private boolean sharedTexts;
    private boolean inSheet;
    private boolean inValue;
    private int digits;

    /** The reason to refuse the part; {@code null} if there is none so far. */
    @Nullable
    String add(byte[] bytes, int count) {
        for (int i = 0; i < count; i++) {
            String fault = add(bytes[i]);
            if (fault != null) {
                return fault;
            }
        }
        return sharedTexts && length > SHARED_TEXTS ? "read.bomb" : null;
    }

    private @Nullable String add(byte next) {
        length++;
        if (!begun) {
            return begin(next);
        }
        if (!xml) {
            return null;
        }
        sinceCell++;
        if (sinceCell > limit) {
            return "read.cell-too-large";
        }
        if (inValue && next >= '0' && next <= '9') {
            digits++;
            if (digits > DIGITS) {
                return "read.cell-too-large";
            }
        }
        if (next == '<') {
            tagLength = 0;
        } else if (tagLength >= 0) {
            if (next == '>' || tagLength == TAG) {
                String content = new String(tag, 0, tagLength, StandardCharsets.ISO_8859_1);
                tagLength = -1;
                return element(content);
            }
            tag[tagLength++] = next;
            // Only before the first element can there be a declaration; later these letters are text.
            if (!inElements && isTag(DOCTYPE)) {
                return "read.entities";
            }
            // No spreadsheet writes comments among cells; elements that stand in one would hide where a cell ends.
            if (inSheet && isTag(COMMENT)) {
                return "read.broken-workbook";
            }
        }
        return null;
    }

    /** XML begins with {@code <}; in UTF-16 it would hide what is looked for, and Excel writes none. */
    private @Nullable String begin(byte next) {
        boolean hidden = (first == 0 && next == '<')
                || (first == (byte) 0xFE && next == (byte) 0xFF)
                || (first == (byte) 0xFF && next == (byte) 0xFE);
        if (hidden) {
            return "read.broken-workbook";
        }
        first = next;
        boolean mark = next == (byte) 0xEF || next == (byte) 0xBB || next == (byte) 0xBF;
        boolean wide = next == 0 || next == (byte) 0xFE || next == (byte) 0xFF;
        boolean blank = next == ' ' || next == '\t' || next == '\r' || next == '\n';
        if (mark || blank || (wide && length == 1)) {
            return null;
        }
        begun = true;
        xml = next == '<';
        tagLength = xml ? 0 : -1;
        return null;
    }

    private @Nullable String element(String content) {
        if (content.indexOf(0) >= 0) {
            return "read.broken-workbook";
        }
        inElements |= !content.isEmpty() && Character.isLetter(content.charAt(0));
        String local = localName(content);
        switch (local) {
            case "row" -> {
                cellsInRow = 0;
                beginCell();
            }
            case "c" -> {
                cellsInRow++;
                beginCell();
                if (cellsInRow > COLUMNS || column(content) > COLUMNS) {
                    return "read.too-many-columns";
                }
            }
            case "si" -> {
                sharedTexts = true;
                beginCell();
            }
            case "v" -> {
                inValue = true;
                digits = 0;
            }
            case "/v" -> inValue = false;
            case "sheetData" -> inSheet = true;
            case "/sheetData" -> {
                inSheet = false;
                inValue = false;
                limit = OUTSIDE_CELLS;
            }
            default -> {}
        }
        return null;
    }

    private boolean isTag(String begin) {
        return tagLength == begin.length() && new String(tag, 0, tagLength, StandardCharsets.ISO_8859_1).equals(begin);
    }

    private void beginCell() {
        inValue = false;
        sinceCell = 0;
        limit = CELL;
    }

    private static String localName(String content) {
        int end = content.startsWith("/") ? 1 : 0;
        while (end < content.length() && " \t\r\n/".indexOf(content.charAt(end)) < 0) {
            end++;
        }
        String qualified = content.substring(0, end);
        String slash = qualified.startsWith("/") ? "/" : "";
        return slash + qualified.substring(Math.max(qualified.indexOf(':') + 1, slash.length()));
    }

    /** The column that a cell says it stands in, from 1; 0 if it says none. */
    private static int column(String content) {
        int at = Math.max(content.indexOf(" r=\""), content.indexOf(" r='"));
        int column = 0;
        for (int i = at + 4; at >= 0 && i < content.length() && column <= COLUMNS; i++) {
            char c = content.charAt(i);
            if (c < 'A' || c > 'Z') {
                break;
            }
            column = column * 26 + (c - 'A' + 1);
        }
        return column;
    }
}
