package io.github.nsisrules.intake.kitos;

import io.github.nsisrules.intake.Reason;
import io.github.nsisrules.intake.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row or entry of a file from KITOS.
 *
 * @param kind what it is
 * @param file the name of the file
 * @param sheet the sheet of a workbook
 * @param number its number in the file
 * @param system the id of the IT system, by which files are joined
 * @param usage the id of the municipality's registration of it
 * @param name the name of the system
 * @param nameField the heading or path of the name
 * @param organisation the municipality: its id, its CVR number and its name, as far as they are known
 * @param edited when the registration was last edited
 * @param data what it answers about personal data
 * @param given what else is read of it
 * @param contract of a contract, its id
 * @param contractOf of a contract, the registrations that it covers
 */
record KitosRow(
        KitosKind kind,
        String file,
        @Nullable String sheet,
        int number,
        @Nullable UUID system,
        @Nullable UUID usage,
        @Nullable String name,
        String nameField,
        List<String> organisation,
        @Nullable LocalDate edited,
        @Nullable DataAnswer data,
        Map<KitosField, Given> given,
        @Nullable String contract,
        List<UUID> contractOf) {

    /** Where a row stands, and the name in it. */
    record At(
            String file,
            @Nullable String sheet,
            int number,
            @Nullable String name) {}

    At at() {
        return new At(file, sheet, number, name);
    }

    /** Why it cannot be used; {@code null} if it can. */
    @Nullable
    Reason fault() {
        return name == null && system == null && kind.isOfSystems() ? Reason.of("kitos.no-name") : null;
    }

    @Nullable
    Given get(KitosField field) {
        return given.get(field);
    }

    Source source(Given given) {
        return source(given.field(), given.text());
    }

    /** Where the name stands. */
    Source nameSource() {
        return source(nameField, name);
    }

    Source source(String field, @Nullable String text) {
        return new Source(file, sheet, number, field, text);
    }
}
