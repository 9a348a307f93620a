package io.github.nsisrules.intake.sheet;

import io.github.nsisrules.intake.DraftJson;
import io.github.nsisrules.intake.SolutionDraft;
import java.util.ArrayList;
import java.util.List;

/**
 * The drafts as they were written, in a hidden sheet: what no cell of the visible one can hold comes back from there. Each row
 * is a draft's JSON in pieces that fit into cells. It is ASCII alone, and without what a spreadsheet takes for the code of a
 * character ({@code _x0041_}), so that no program changes it.
 */
final class HiddenDrafts {

    /** What the first cell holds. */
    static final String MARK = "nsis-rules drafts 1";

    private static final int PIECE = 30_000;

    private HiddenDrafts() {}

    static List<String> cells(SolutionDraft draft) {
        String json = ascii(DraftJson.toJson(draft));
        List<String> cells = new ArrayList<>();
        for (int from = 0; from < json.length(); from += PIECE) {
            cells.add(json.substring(from, Math.min(json.length(), from + PIECE)));
        }
        return cells;
    }

    private static String ascii(String json) {
        StringBuilder ascii = new StringBuilder(json.length() + 64);
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            boolean code = c == '_' && i + 1 < json.length() && json.charAt(i + 1) == 'x';
            if (c > '~' || code) {
                ascii.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
            } else {
                ascii.append(c);
            }
        }
        return ascii.toString();
    }
}
