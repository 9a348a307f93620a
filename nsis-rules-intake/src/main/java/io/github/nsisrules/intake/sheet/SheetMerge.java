package io.github.nsisrules.intake.sheet;

import io.github.nsisrules.facts.Limits;
import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.intake.SolutionDraft;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts the rows of a sheet and the drafts that it was written from together. */
final class SheetMerge {

    static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1," + Limits.ID + "}");

    private final SheetContent content;
    private final SheetTexts texts;
    private final SheetChanges changes;

    SheetMerge(String file, SheetContent content) {
        this.content = content;
        this.texts = SheetTexts.in(content.language());
        this.changes = new SheetChanges(file, content, texts);
    }

    SheetReading reading() {
        Map<String, SolutionDraft> originals = new LinkedHashMap<>();
        content.originals().forEach(draft -> originals.put(draft.id(), draft));
        for (Column column : Column.ALL) {
            if (column.isRead() && !content.columns().contains(column)) {
                changes.tell("sheet.columnGone", column.heading(texts));
            }
        }
        Map<String, List<SheetRow>> rows = rowsById(originals);
        List<SolutionDraft> drafts = new ArrayList<>();
        originals.forEach((id, draft) -> {
            List<SheetRow> own = rows.remove(id);
            if (own == null) {
                changes.tell("sheet.draftDeleted", Problem.quoted(draft.name()), id);
            } else {
                drafts.add(SolutionMerge.of(draft, own, changes).merged());
            }
        });
        rows.forEach((id, own) -> {
            changes.tell(
                    "sheet.draftAdded",
                    Problem.quoted(own.get(0).get(Column.NAME)),
                    id,
                    String.valueOf(own.get(0).number()));
            drafts.add(SolutionMerge.added(id, own, changes).merged());
        });
        List<SheetProblem> problems = changes.problems().stream()
                .sorted(Comparator.comparingInt(SheetProblem::row))
                .toList();
        return new SheetReading(problems.isEmpty() ? drafts : List.of(), changes.told(), problems, changes.count());
    }

    private Map<String, List<SheetRow>> rowsById(Map<String, SolutionDraft> originals) {
        Map<String, List<SheetRow>> rows = new LinkedHashMap<>();
        Map<String, String> newIds = new HashMap<>();
        for (SheetRow row : content.rows()) {
            if (row.isBlank()) {
                continue;
            }
            String id = id(row, originals, newIds);
            if (id != null) {
                rows.computeIfAbsent(id, none -> new ArrayList<>()).add(row);
            }
        }
        return rows;
    }

    private @Nullable String id(SheetRow row, Map<String, SolutionDraft> originals, Map<String, String> newIds) {
        String id = row.get(Column.ID);
        String name = row.get(Column.NAME);
        if (!id.isEmpty()) {
            if (ID.matcher(id).matches()) {
                return id;
            }
            changes.problem(row, Column.ID, "sheet.badId", Problem.quoted(id));
            return null;
        }
        if (name.isEmpty()) {
            changes.problem(row, Column.NAME, "sheet.noName");
            return null;
        }
        return newIds.computeIfAbsent(name, none -> {
            String made = idOf(name);
            String free = made;
            for (int number = 2; originals.containsKey(free) || newIds.containsValue(free); number++) {
                free = made + "-" + number;
            }
            return free;
        });
    }

    private static String idOf(String name) {
        String id = name.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return id.isEmpty() ? "system" : id.substring(0, Math.min(id.length(), Limits.ID - 10));
    }
}
