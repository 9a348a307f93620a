package io.github.nsisrules.intake.kitos;

import io.github.nsisrules.intake.InputFile;
import io.github.nsisrules.intake.Reason;
import io.github.nsisrules.intake.UnreadableFileException;
import io.github.nsisrules.intake.read.Content;
import io.github.nsisrules.intake.read.JsonEntries;
import io.github.nsisrules.intake.read.TableHandler;
import io.github.nsisrules.intake.read.TableRow;
import io.github.nsisrules.intake.read.Tables;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file from KITOS, recognised by its content.
 *
 * @param file the file
 * @param kind what it is
 * @param hasIds whether its rows have ids of systems
 */
record KitosFile(InputFile file, KitosKind kind, boolean hasIds) {

    /** Takes the rows as they are read. */
    interface Handler {
        /** A row that can be used. */
        void row(KitosRow row) throws IOException;

        /** A row that cannot be used, and why. */
        void unusable(KitosRow.At at, Reason reason) throws IOException;
    }

    /**
     * Recognises a file.
     *
     * @throws UnreadableFileException if it is nothing that is known, or cannot be read
     */
    static KitosFile of(InputFile file) throws IOException {
        Recognition recognition = new Recognition();
        if (Content.of(file) == Content.JSON) {
            JsonEntries.read(file, (number, entry) -> {
                recognition.seen = true;
                recognition.kind = KitosJson.kind(entry);
                recognition.hasIds = true;
                return false;
            });
        } else {
            Tables.read(file, recognition);
        }
        KitosKind kind = recognition.kind;
        if (kind == null) {
            boolean empty = Content.of(file) == Content.JSON && !recognition.seen;
            throw new UnreadableFileException(file.name(), Reason.of(empty ? "kitos.no-entries" : "kitos.not-kitos"));
        }
        return new KitosFile(file, kind, recognition.hasIds);
    }

    /** Reads its rows. */
    void read(Handler handler) throws IOException {
        if (Content.of(file) == Content.JSON) {
            JsonEntries.read(file, (number, entry) -> {
                KitosRow row = KitosJson.row(file.name(), number, entry);
                if (row == null) {
                    handler.unusable(
                            new KitosRow.At(file.name(), null, number, null), Reason.of("kitos.unknown-entry"));
                } else {
                    Reason fault = row.kind() == kind ? row.fault() : Reason.of("kitos.mixed-file");
                    pass(row, entry.repeatsFields() ? Reason.of("kitos.repeated-field") : fault, handler);
                }
                return true;
            });
        } else {
            Tables.read(file, new Rows(handler));
        }
    }

    private static void pass(KitosRow row, @Nullable Reason fault, Handler handler) throws IOException {
        if (fault == null) {
            handler.row(row);
        } else {
            handler.unusable(row.at(), fault);
        }
    }

    /** Turns the rows of tables into rows from KITOS. */
    private final class Rows implements TableHandler {

        private final Handler handler;
        private @Nullable KitosTable table;

        Rows(Handler handler) {
            this.handler = handler;
        }

        @Override
        public boolean areHeadings(List<String> cells) {
            return KitosTable.kind(cells) != null;
        }

        @Override
        public void headings(TableRow headings) {
            table = KitosTable.of(file.name(), headings);
        }

        @Override
        public void row(TableRow cells) throws IOException {
            if (table == null) {
                throw new IllegalStateException("A row came before its headings.");
            }
            KitosRow row = table.row(cells);
            Reason fault = table.kind() == kind ? table.fault(cells) : Reason.of("kitos.mixed-file");
            pass(row, fault, handler);
        }
    }

    /** Looks at the first headings or entry only. */
    private static final class Recognition implements TableHandler {

        private @Nullable KitosKind kind;
        private boolean hasIds;
        private boolean seen;

        @Override
        public boolean areHeadings(List<String> cells) {
            if (kind == null) {
                kind = KitosTable.kind(cells);
                hasIds = KitosTable.hasIds(cells);
            }
            return false;
        }

        @Override
        public void headings(TableRow headings) {
            throw new IllegalStateException("Only looked at.");
        }

        @Override
        public void row(TableRow row) {
            throw new IllegalStateException("Only looked at.");
        }
    }
}
