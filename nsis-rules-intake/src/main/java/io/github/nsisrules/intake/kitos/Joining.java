package io.github.nsisrules.intake.kitos;

import io.github.nsisrules.intake.ImportReport;
import io.github.nsisrules.intake.Reason;
import io.github.nsisrules.intake.SolutionDraft;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Joins the rows of several files. One file leads: it is read last, and each of its rows becomes a draft at once, together with
 * what the other files say about the same system.
 */
final class Joining {

    private final List<KitosFile> files;
    private final KitosFile leading;
    private final Consumer<SolutionDraft> drafts;
    private final Tally tally;
    private final Known known = new Known();
    private final DraftIds ids = new DraftIds();
    private final Map<UUID, List<KitosRow>> held = new LinkedHashMap<>();
    private final Set<KitosRow> byName = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<KitosRow> alone = new ArrayList<>();

    Joining(List<KitosFile> files, Consumer<SolutionDraft> drafts) {
        this.files = files;
        this.drafts = drafts;
        this.tally = new Tally(files);
        this.leading = files.stream()
                .min(Comparator.comparing((KitosFile file) -> !file.kind().isOfUsages())
                        .thenComparing(file -> !file.hasIds())
                        .thenComparing(KitosFile::kind))
                .orElseThrow();
    }

    ImportReport read() throws IOException {
        if (files.size() > 1) {
            for (KitosFile file : files) {
                if (names(file)) {
                    file.read(new Reading(known::add, (at, reason) -> {}));
                }
            }
            for (KitosFile file : files) {
                if (!file.equals(leading)) {
                    Set<UUID> seen = new HashSet<>();
                    file.read(counted(file, row -> hold(row, seen)));
                }
            }
            leading.read(new Reading(this::holdByName, (at, reason) -> {}));
        }
        Set<UUID> seen = new HashSet<>();
        leading.read(counted(leading, row -> lead(row, seen)));
        for (List<KitosRow> rows : List.copyOf(held.values())) {
            draft(rows);
        }
        for (KitosRow row : alone) {
            draft(List.of(row));
        }
        return tally.report();
    }

    /** Whether a file names the systems that the municipality uses. Without such a file the leading one does. */
    private boolean names(KitosFile file) {
        return file.kind().isOfUsages() || file.equals(leading);
    }

    /** Keeps a row until the leading one comes. */
    private void hold(KitosRow row, Set<UUID> seen) {
        if (!row.kind().isOfSystems()) {
            holdContract(row);
            return;
        }
        UUID system = row.system();
        if (system != null && !seen.add(system)) {
            tally.leftOut(row.at(), false, Reason.of("kitos.row-twice"));
        } else if (system != null && known.has(system)) {
            held.computeIfAbsent(system, none -> new ArrayList<>()).add(row);
        } else if (!row.kind().isOfUsages()) {
            tally.leftOut(row.at(), false, Reason.of("kitos.not-used-here"));
        } else {
            UUID named = known.byName(row.name());
            if (named == null) {
                alone.add(row);
            } else {
                byName.add(row);
                held.computeIfAbsent(named, none -> new ArrayList<>()).add(row);
            }
        }
    }

    /** A row of the leading file that has no id belongs to a system that may come before it, after it or in another file. */
    private void holdByName(KitosRow row) {
        UUID named = namedIn(row);
        if (named != null) {
            byName.add(row);
            held.computeIfAbsent(named, none -> new ArrayList<>()).add(row);
        }
    }

    /** The one system whose name a row has that has no id itself; {@code null} if there is none. */
    private @Nullable UUID namedIn(KitosRow row) {
        return files.size() > 1 && row.system() == null && row.kind().isOfSystems() ? known.byName(row.name()) : null;
    }

    private void holdContract(KitosRow row) {
        boolean joined = false;
        for (UUID usage : new HashSet<>(row.contractOf())) {
            UUID system = known.byUsage(usage);
            if (system != null) {
                held.computeIfAbsent(system, none -> new ArrayList<>()).add(row);
                joined = true;
            }
        }
        if (joined) {
            tally.joined(row);
        } else {
            tally.leftOut(row.at(), false, Reason.of("kitos.contract-of-nothing"));
        }
    }

    private void lead(KitosRow row, Set<UUID> seen) {
        UUID system = row.system();
        if (!row.kind().isOfSystems()) {
            tally.leftOut(row.at(), false, Reason.of("kitos.contract-of-nothing"));
        } else if (system == null) {
            if (namedIn(row) == null) {
                draft(List.of(row));
            }
        } else if (seen.add(system)) {
            List<KitosRow> rows = new ArrayList<>(List.of(row));
            List<KitosRow> others = held.remove(system);
            if (others != null) {
                rows.addAll(others);
            }
            draft(rows);
        } else {
            tally.leftOut(row.at(), false, Reason.of("kitos.row-twice"));
        }
    }

    /** Makes the draft of one system. The first row that is one of a system stands for it; those found by name only add to it. */
    private void draft(List<KitosRow> found) {
        List<KitosRow> rows = new ArrayList<>(found);
        rows.sort(Comparator.comparing(byName::contains));
        boolean outOfUse = rows.stream().anyMatch(Joining::isOutOfUse);
        List<KitosRow> ofSystem =
                rows.stream().filter(row -> row.kind().isOfSystems()).toList();
        for (int i = 0; i < ofSystem.size(); i++) {
            KitosRow row = ofSystem.get(i);
            if (outOfUse) {
                tally.leftOut(row.at(), i == 0, Reason.of("kitos.out-of-use"));
            } else if (i == 0) {
                tally.drafted(row);
            } else {
                tally.joined(row);
            }
        }
        if (!outOfUse) {
            KitosRow first = ofSystem.get(0);
            drafts.accept(new Drafter(ids.of(first.system(), first.name()), rows, byName).draft());
        }
    }

    private static boolean isOutOfUse(KitosRow row) {
        Given lifeCycle = row.get(KitosField.LIFE_CYCLE);
        return lifeCycle != null && LifeCycle.isOutOfUse(lifeCycle.text());
    }

    private Reading counted(KitosFile file, Consumer<KitosRow> rows) {
        String name = file.file().name();
        return new Reading(
                row -> {
                    tally.read(name);
                    rows.accept(row);
                },
                (at, reason) -> {
                    tally.read(name);
                    tally.leftOut(at, file.kind().isOfSystems(), reason);
                });
    }

    /** Takes rows, and rows that cannot be used. */
    private record Reading(Consumer<KitosRow> rows, BiConsumer<KitosRow.At, Reason> unusable)
            implements KitosFile.Handler {

        @Override
        public void row(KitosRow row) {
            rows.accept(row);
        }

        @Override
        public void unusable(KitosRow.At at, Reason reason) {
            unusable.accept(at, reason);
        }
    }
}
