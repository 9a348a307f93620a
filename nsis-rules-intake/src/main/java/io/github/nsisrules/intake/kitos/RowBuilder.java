package io.github.nsisrules.intake.kitos;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Collects what is read of one row. */
final class RowBuilder {

    private final KitosKind kind;
    private final String file;
    private final @Nullable String sheet;
    private final int number;
    private @Nullable UUID system;
    private @Nullable UUID usage;
    private @Nullable String name;
    private @Nullable String contract;
    private String nameField = "";
    private @Nullable LocalDate edited;
    private @Nullable DataAnswer data;
    private final List<String> organisation = new ArrayList<>();
    private final List<UUID> contractOf = new ArrayList<>();
    private final Map<KitosField, Given> given = new EnumMap<>(KitosField.class);

    RowBuilder(KitosKind kind, String file, @Nullable String sheet, int number) {
        this.kind = kind;
        this.file = file;
        this.sheet = sheet;
        this.number = number;
    }

    void system(@Nullable String id) {
        system = id == null ? null : Words.id(id);
    }

    void usage(@Nullable String id) {
        usage = id == null ? null : Words.id(id);
    }

    void contract(@Nullable String id) {
        contract = id == null ? null : Words.plain(id);
    }

    /** The name, with the remark that exports add to withdrawn systems. */
    void name(String field, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            nameField = field;
            name = Words.name(text);
        }
    }

    void edited(@Nullable String date) {
        edited = Words.date(date);
    }

    void data(@Nullable DataAnswer answer) {
        data = answer;
    }

    void organisation(@Nullable String idOrNumber) {
        if (idOrNumber != null) {
            organisation.add(Words.plain(idOrNumber));
        }
    }

    void contractOf(String usageId) {
        UUID id = Words.id(usageId);
        if (id != null) {
            contractOf.add(id);
        }
    }

    /** Adds a field, unless nothing stands in it. */
    void give(KitosField field, String where, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            give(field, where, List.of(text.strip()), text);
        }
    }

    /** Adds a field with several values, unless there are none. */
    void give(KitosField field, String where, List<String> values, String text) {
        List<String> present = values.stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
        if (!present.isEmpty()) {
            given.putIfAbsent(field, new Given(where, present, text));
        }
    }

    KitosRow build() {
        return new KitosRow(
                kind,
                file,
                sheet,
                number,
                system,
                usage,
                name,
                nameField,
                List.copyOf(organisation),
                edited,
                data,
                given.isEmpty() ? Map.of() : given,
                contract,
                List.copyOf(contractOf));
    }
}
