package io.github.nsisrules.intake.sheet;

import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.Limits;
import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.intake.FactPlace;
import io.github.nsisrules.intake.Reason;
import io.github.nsisrules.intake.Revision;
import io.github.nsisrules.intake.SolutionDraft;
import io.github.nsisrules.intake.TextField;
import io.github.nsisrules.intake.UseCaseDraft;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One draft and the rows that belong to it. */
final class SolutionMerge {

    private static final Reason TOLD = Reason.of("sheet.told");
    private static final Reason EMPTIED = Reason.of("sheet.emptied");

    private final SolutionDraft original;
    private final boolean isNew;
    private final List<SheetRow> rows;
    private final SheetChanges changes;
    private final Shown shown;
    private final CellValues values;
    private final Revision revision;

    /**
     * A row with the use case that it is about.
     *
     * @param row the row
     * @param useCase the use case, which is in the draft
     * @param before what its cells showed when the workbook was written
     */
    private record Placed(SheetRow row, String useCase, Map<Column, String> before) {}

    /** A draft that was in the workbook when it was written. */
    static SolutionMerge of(SolutionDraft original, List<SheetRow> rows, SheetChanges changes) {
        return new SolutionMerge(original, false, rows, changes);
    }

    /** A draft that somebody has added. */
    static SolutionMerge added(String id, List<SheetRow> rows, SheetChanges changes) {
        return new SolutionMerge(SolutionDraft.builder(id).build(), true, rows, changes);
    }

    private SolutionMerge(SolutionDraft original, boolean isNew, List<SheetRow> rows, SheetChanges changes) {
        this.original = original;
        this.isNew = isNew;
        this.rows = rows;
        this.changes = changes;
        this.shown = new Shown(changes.texts());
        this.values = new CellValues(changes.texts());
        this.revision = Revision.of(original);
    }

    SolutionDraft merged() {
        Map<Column, String> before = shown.row(original, null);
        for (Column column : Column.ALL) {
            if (column.isOfSolution() && column.isRead() && changes.has(column)) {
                ofSolution(column, before.getOrDefault(column, ""));
            }
        }
        Set<String> seen = new HashSet<>();
        List<Placed> placed = new ArrayList<>();
        // All copies are made before anything is written into what they are copies of.
        rows.forEach(row -> place(row, seen, placed));
        placed.forEach(this::useCase);
        for (UseCaseDraft useCase : original.useCases()) {
            if (!seen.contains(useCase.id())) {
                changes.tell("sheet.useCaseDeleted", useCase.id(), Problem.quoted(original.name()));
                revision.remove(useCase.id());
            }
        }
        return revision.draft();
    }

    /** A cell of the solution stands in any of its rows: after sorting, that need not be the first. */
    private void ofSolution(Column column, String before) {
        Map<String, SheetRow> others = new LinkedHashMap<>();
        boolean same = false;
        for (SheetRow row : rows) {
            String text = row.get(column);
            if (text.equals(before)) {
                same = true;
            } else if (!text.isEmpty()) {
                others.putIfAbsent(text, row);
            }
        }
        if (others.size() > 1) {
            List<SheetRow> differing = List.copyOf(others.values());
            changes.problem(
                    differing.get(1),
                    column,
                    "sheet.differs",
                    Problem.quoted(differing.get(1).get(column)),
                    String.valueOf(differing.get(0).number()));
        } else if (!others.isEmpty()) {
            changed(column, others.values().iterator().next(), null);
        } else if (!same) {
            changed(column, rows.get(0), null);
        }
    }

    private void place(SheetRow row, Set<String> seen, List<Placed> placed) {
        String id = row.get(Column.USE_CASE);
        UseCaseDraft known = original.useCases().stream()
                .filter(useCase -> useCase.id().equals(id))
                .findFirst()
                .orElse(null);
        boolean says = Column.ALL.stream()
                .anyMatch(column -> column.isOfUseCase() && !row.get(column).isEmpty());
        if (known == null && id.isEmpty() && !says && !isNew) {
            return;
        }
        String target = target(row, id, known, seen);
        if (target != null) {
            placed.add(new Placed(row, target, known == null ? Map.of() : shown.row(original, known)));
        }
    }

    private void useCase(Placed placed) {
        SheetRow row = placed.row();
        String target = placed.useCase();
        Map<Column, String> before = placed.before();
        name(row, target, before.getOrDefault(Column.USE_CASE_NAME, ""));
        for (Column column : Column.ALL) {
            boolean one = column.kind() == Column.Kind.FACT && column.isOfUseCase() && !column.equals(Column.LEVEL);
            if (one && isChanged(column, row, before) && !column.equals(Column.of(Fact.AUDIENCE))) {
                changed(column, row, target);
            }
        }
        if (isChanged(Column.LEVEL, row, before)
                || isChanged(Column.DATE, row, before)
                || isChanged(Column.REFERENCE, row, before)) {
            assessment(row, target);
        }
        if (isChanged(Column.of(Fact.AUDIENCE), row, before)) {
            audience(row, target);
        }
    }

    private boolean isChanged(Column column, SheetRow row, Map<Column, String> before) {
        return changes.has(column) && !row.get(column).equals(before.getOrDefault(column, ""));
    }

    /** The id of the row's use case, which is added if need be; {@code null} if that cannot be. */
    private @Nullable String target(SheetRow row, String id, @Nullable UseCaseDraft known, Set<String> seen) {
        if (known != null && seen.add(id)) {
            return id;
        }
        if (revision.useCases().size() >= Limits.USE_CASES) {
            changes.problem(row, Column.USE_CASE, "sheet.tooMany", String.valueOf(Limits.USE_CASES));
            return null;
        }
        if (known == null && !id.isEmpty()) {
            if (!SheetMerge.ID.matcher(id).matches() || revision.useCases().contains(id)) {
                changes.problem(row, Column.USE_CASE, "sheet.badUseCase", Problem.quoted(id));
                return null;
            }
            revision.useCase(id, null);
            changes.tell("sheet.useCaseAdded", id, Problem.quoted(original.name()), String.valueOf(row.number()));
            return id;
        }
        String target = free(id.isEmpty() ? SolutionDraft.ALL_USES : id);
        if (known == null) {
            revision.useCase(target, null);
        } else {
            revision.copy(id, target);
        }
        if (!isNew) {
            changes.tell("sheet.useCaseAdded", target, Problem.quoted(original.name()), String.valueOf(row.number()));
        }
        return target;
    }

    private String free(String id) {
        String free = id;
        for (int number = 2; revision.useCases().contains(free); number++) {
            free = id.substring(0, Math.min(id.length(), Limits.ID - 5)) + "-" + number;
        }
        return free;
    }

    private void name(SheetRow row, String useCase, String before) {
        String name = row.get(Column.USE_CASE_NAME);
        if (!changes.has(Column.USE_CASE_NAME) || name.equals(before)) {
            return;
        }
        if (isTooLong(name, Limits.NAME)) {
            changes.problem(row, Column.USE_CASE_NAME, "sheet.tooLong", String.valueOf(Limits.NAME));
            return;
        }
        changes.changed(row, Column.USE_CASE_NAME);
        revision.useCase(useCase, name.isEmpty() ? null : name);
    }

    private void changed(Column column, SheetRow row, @Nullable String useCase) {
        String text = row.get(column);
        if (column.text() != null) {
            text(column, row, column.text());
            return;
        }
        Fact fact = column.fact();
        if (fact == null) {
            return;
        }
        FactPlace place = new FactPlace(fact, useCase);
        if (values.isUnknown(text)) {
            changes.changed(row, column);
            revision.takeBack(place, EMPTIED);
            return;
        }
        CellValues.Read read = values.values(fact, fact.takesSeveral(), text);
        if (read.values() != null) {
            revision.answer(place, read.values(), TOLD, changes.changed(row, column));
        } else if (read.problem() != null) {
            changes.problem(row, column, read.problem());
        }
    }

    private void text(Column column, SheetRow row, TextField field) {
        int limit = field == TextField.DESCRIPTION ? Limits.DESCRIPTION : Limits.NAME;
        if (isTooLong(row.get(column), limit)) {
            changes.problem(row, column, "sheet.tooLong", String.valueOf(limit));
        } else {
            revision.text(field, row.get(column), changes.changed(row, column));
        }
    }

    private void assessment(SheetRow row, String useCase) {
        FactPlace place = FactPlace.ofUseCase(Fact.ASSESSMENT, useCase);
        String level = row.get(Column.LEVEL);
        String date = row.get(Column.DATE);
        String reference = row.get(Column.REFERENCE);
        if (values.isUnknown(level) && date.isEmpty() && reference.isEmpty()) {
            changes.changed(row, Column.LEVEL);
            revision.takeBack(place, EMPTIED);
            return;
        }
        String day = CellValues.date(date);
        CellValues.Read read = values.values(Fact.ASSESSMENT, false, level);
        if (read.values() == null) {
            changes.problem(
                    row,
                    Column.LEVEL,
                    level.isEmpty() || read.problem() == null ? Reason.of("sheet.noLevel") : read.problem());
        }
        if (day == null) {
            changes.problem(
                    row, Column.DATE, date.isEmpty() ? "sheet.dateMissing" : "sheet.noDate", Problem.quoted(date));
        }
        if (isTooLong(reference, Limits.REFERENCE)) {
            changes.problem(row, Column.REFERENCE, "sheet.tooLong", String.valueOf(Limits.REFERENCE));
        } else if (read.values() != null && day != null) {
            List<String> told = new ArrayList<>(List.of(read.values().get(0), day));
            if (!reference.isEmpty()) {
                told.add(reference);
            }
            revision.answer(place, told, TOLD, changes.changed(row, Column.LEVEL));
        }
    }

    /** Users; of several groups each gets a use case of its own. */
    private void audience(SheetRow row, String useCase) {
        Column column = Column.of(Fact.AUDIENCE);
        String text = row.get(column);
        CellValues.Read read = values.values(Fact.AUDIENCE, true, text);
        List<String> groups = read.values();
        if (values.isUnknown(text) || groups == null || groups.size() == 1) {
            changed(column, row, useCase);
            return;
        }
        List<String> added = new ArrayList<>();
        if (revision.useCases().size() + groups.size() - 1 > Limits.USE_CASES) {
            changes.problem(row, column, "sheet.tooMany", String.valueOf(Limits.USE_CASES));
            return;
        }
        for (String group : groups) {
            String id = free(group.toLowerCase(Locale.ROOT).replace('_', '-'));
            if (added.isEmpty()) {
                revision.rename(useCase, id);
            } else {
                revision.copy(added.get(0), id);
            }
            added.add(id);
        }
        for (int i = 0; i < added.size(); i++) {
            FactPlace place = FactPlace.ofUseCase(Fact.AUDIENCE, added.get(i));
            revision.answer(place, List.of(groups.get(i)), TOLD, changes.changed(row, column));
        }
        changes.tell(
                "sheet.split",
                Problem.quoted(original.name()),
                String.join(Shown.BETWEEN, added),
                String.valueOf(row.number()));
    }

    private static boolean isTooLong(String text, int limit) {
        return text.codePointCount(0, text.length()) > limit;
    }
}
