package io.github.nsisrules.intake.kitos;

import io.github.nsisrules.intake.SolutionDraft;
import io.github.nsisrules.intake.TextField;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Adds to a draft what decides nothing: ids, names and texts. */
final class DraftTexts {

    private final SolutionDraft.Builder draft;
    private final List<KitosRow> rows;

    DraftTexts(SolutionDraft.Builder draft, List<KitosRow> rows) {
        this.draft = draft;
        this.rows = rows;
    }

    void add() {
        for (KitosRow row : rows) {
            ids(row);
            texts(row);
        }
        vendor();
    }

    private void ids(KitosRow row) {
        if (row.system() != null && row.kind().isOfSystems()) {
            draft.externalId("kitos", row.system().toString());
        }
        if (row.usage() != null && row.kind().isOfSystems()) {
            draft.externalId("kitosUsage", row.usage().toString());
        }
    }

    private void texts(KitosRow row) {
        if (row.name() != null && row.kind().isOfSystems()) {
            draft.text(TextField.NAME, row.name(), row.nameSource());
        }
        text(row, KitosField.PURPOSE, TextField.DESCRIPTION);
        text(row, KitosField.DESCRIPTION, TextField.DESCRIPTION);
        text(row, KitosField.SYSTEM_OWNER, TextField.SYSTEM_OWNER);
        text(row, KitosField.UNIT, TextField.BUSINESS_AREA);
    }

    /** The supplier of the main contract, or else a supplier, or else whoever holds the rights. */
    private void vendor() {
        Set<String> main = new HashSet<>();
        for (KitosRow row : rows) {
            Given contract = row.get(KitosField.MAIN_CONTRACT);
            if (contract != null) {
                main.add(Words.plain(contract.text()));
            }
        }
        for (KitosRow row : rows) {
            if (main.contains(row.contract())) {
                text(row, KitosField.SUPPLIER, TextField.VENDOR);
            }
        }
        for (KitosRow row : rows) {
            Given supplier = row.get(KitosField.SUPPLIER);
            boolean one = supplier != null && supplier.values().size() == 1;
            if (one && (row.contract() == null || main.isEmpty())) {
                text(row, KitosField.SUPPLIER, TextField.VENDOR);
            }
        }
        rows.forEach(row -> text(row, KitosField.RIGHTS_HOLDER, TextField.VENDOR));
    }

    private void text(KitosRow row, KitosField field, TextField of) {
        Given given = row.get(field);
        if (given != null) {
            String text = field == KitosField.RIGHTS_HOLDER ? given.values().get(0) : String.join(", ", given.values());
            draft.text(of, text, row.source(given));
        }
    }
}
