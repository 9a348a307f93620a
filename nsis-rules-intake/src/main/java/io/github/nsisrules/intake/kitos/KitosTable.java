package io.github.nsisrules.intake.kitos;

import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.intake.Reason;
import io.github.nsisrules.intake.read.TableRow;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table from KITOS. Its columns are found by their headings, in any order and number, because everybody chooses columns;
 * headings are compared without regard to case and blanks, and old and new ones are the same.
 */
final class KitosTable {

    private static final Set<String> OVERVIEW_ONLY = Set.of(
            "status",
            "datatype",
            "livscyklus",
            "it-system (uuid)",
            "forretningstype",
            "leverandør",
            "rettighedshaver",
            "lokal kaldenavn",
            "lokal system id",
            "systemets overordnede formål",
            "noter",
            "note",
            "anvendte systemer",
            "it systemet driftes",
            "ansv. organisationsenhed",
            "sidst redigeret: dato",
            "sidste redigeret: dato",
            "arkiveringspligt",
            "kle id");

    private static final List<String> ID_HEADINGS = List.of("uuid", "system uuid", "it-system (uuid)");

    private final KitosKind kind;
    private final String file;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final List<String> headings;
    private final Set<String> asked = new HashSet<>();

    private KitosTable(KitosKind kind, String file, List<String> headings) {
        this.kind = kind;
        this.file = file;
        this.headings = headings;
        for (int i = 0; i < headings.size(); i++) {
            columns.putIfAbsent(Words.plain(headings.get(i)), i);
        }
    }

    /** What a table with these headings is; {@code null} if it is nothing that is known. */
    static @Nullable KitosKind kind(List<String> headings) {
        List<String> plain = headings.stream().map(Words::plain).toList();
        long levels = headings.stream()
                .filter(heading -> Answers.level(heading) != null)
                .count();
        if (plain.contains("navn") && levels >= 2) {
            return KitosKind.GDPR;
        }
        if (plain.contains("it systemnavn")) {
            return KitosKind.CATALOGUE;
        }
        return plain.contains("it system") && plain.stream().anyMatch(OVERVIEW_ONLY::contains)
                ? KitosKind.OVERVIEW
                : null;
    }

    /** Whether a table with these headings has ids of systems. */
    static boolean hasIds(List<String> headings) {
        return headings.stream().map(Words::plain).anyMatch(ID_HEADINGS::contains);
    }

    static @Nullable KitosTable of(String file, TableRow headings) {
        KitosKind kind = kind(headings.cells());
        return kind == null ? null : new KitosTable(kind, file, headings.cells());
    }

    KitosKind kind() {
        return kind;
    }

    /** Why a row that was read cannot be used; {@code null} if it can. */
    @Nullable
    Reason fault(TableRow row) {
        boolean csv = row.sheet() == null;
        List<String> beyond = row.cells()
                .subList(
                        Math.min(headings.size(), row.cells().size()),
                        row.cells().size());
        boolean broken =
                row.cells().size() < headings.size() || !beyond.stream().allMatch(String::isBlank);
        if (csv && broken) {
            return Reason.of("kitos.broken-row", String.valueOf(row.cells().size()), String.valueOf(headings.size()));
        }
        for (int column : row.formulas()) {
            if (column < headings.size() && isRead(headings.get(column))) {
                return Reason.of("kitos.formula", Problem.quoted(headings.get(column)));
            }
        }
        String id = cell(row, ID_HEADINGS);
        if (id != null && !id.isBlank() && Words.id(id) == null) {
            return Reason.of("kitos.bad-uuid", Problem.quoted(id));
        }
        String name = name(row);
        return (name == null || name.isBlank()) && (id == null || id.isBlank()) ? Reason.of("kitos.no-name") : null;
    }

    /** The name of the system in a row. */
    @Nullable
    String name(TableRow row) {
        return cell(row, "navn", "it system", "it systemnavn");
    }

    private String nameHeading() {
        return heading(kind == KitosKind.GDPR ? "navn" : kind == KitosKind.OVERVIEW ? "it system" : "it systemnavn");
    }

    KitosRow row(TableRow cells) {
        RowBuilder row = new RowBuilder(kind, file, cells.sheet(), cells.number());
        row.system(cell(cells, ID_HEADINGS));
        String name = name(cells);
        row.name(nameHeading(), name);
        if (name != null && Words.isWithdrawn(name.strip())) {
            row.give(KitosField.STATUS, nameHeading(), "deactivated");
        }
        switch (kind) {
            case GDPR -> gdpr(cells, row);
            case OVERVIEW -> overview(cells, row);
            case CATALOGUE -> catalogue(cells, row);
            case USAGES, FEED, SYSTEMS, CONTRACTS -> throw new IllegalStateException(kind + " is no table.");
        }
        return row.build();
    }

    private void gdpr(TableRow cells, RowBuilder row) {
        String kinds = cell(cells, "valgte følsomme personoplysninger", "valgte følsomme persondata");
        row.data(Answers.of(headings, cells, kinds == null ? "" : kinds));
        if ("ja".equals(plain(cells, "foretaget risikovurdering"))) {
            give(cells, row, KitosField.RISK_ASSESSMENT, "foretaget risikovurdering");
        }
        if ("ja".equals(plain(cells, "gennemført dpia / konsekvensanalyse"))) {
            give(cells, row, KitosField.IMPACT_ASSESSMENT, "gennemført dpia / konsekvensanalyse");
        }
        give(cells, row, KitosField.RISK_NOTES, "bemærkninger til risikovurdering");
    }

    private void overview(TableRow cells, RowBuilder row) {
        String levels = cell(cells, "datatype");
        if (levels != null) {
            row.data(Answers.of(heading("datatype"), levels));
        }
        row.edited(cell(cells, "sidst redigeret: dato", "sidste redigeret: dato"));
        give(cells, row, KitosField.PURPOSE, "systemets overordnede formål");
        give(cells, row, KitosField.PROCESSING_PURPOSE, "behandlingsformål");
        give(cells, row, KitosField.DESCRIPTION, "it-system (beskrivelse)");
        give(cells, row, KitosField.LOCAL_NAME, "lokal kaldenavn");
        give(cells, row, KitosField.NOTES, "noter", "note");
        give(cells, row, KitosField.BUSINESS_TYPE, "forretningstype");
        give(cells, row, KitosField.CLASSIFICATION, "klassifikation af data i systemet");
        give(cells, row, KitosField.USED_SYSTEMS, "anvendte systemer");
        give(cells, row, KitosField.REFERENCES, "lokal reference");
        give(cells, row, KitosField.RIGHTS_HOLDER, "rettighedshaver");
        give(cells, row, KitosField.SUPPLIER, "leverandør");
        give(cells, row, KitosField.LIFE_CYCLE, "livscyklus");
        give(cells, row, KitosField.STATUS, "status");
        give(cells, row, KitosField.WEB_ACCESSIBILITY, "webtilgængelighed");
        give(cells, row, KitosField.UNIT, "ansv. organisationsenhed");
        give(cells, row, KitosField.SYSTEM_OWNER, "systemejer");
    }

    private void catalogue(TableRow cells, RowBuilder row) {
        give(cells, row, KitosField.DESCRIPTION, "beskrivelse");
        give(cells, row, KitosField.BUSINESS_TYPE, "forretningstype");
        give(cells, row, KitosField.RIGHTS_HOLDER, "rettighedshaver");
        give(cells, row, KitosField.SCOPE, "synlighed");
        give(cells, row, KitosField.USING_COUNT, "it system: anvendes af");
        give(cells, row, KitosField.REFERENCES, "reference");
        if ("ikke tilgængelig".equals(plain(cells, "status"))) {
            row.give(KitosField.STATUS, heading("status"), "deactivated");
        }
        String using = cell(cells, "it system: anvendes af organisationer");
        if (using != null) {
            row.give(
                    KitosField.USING_ORGANISATIONS,
                    heading("it system: anvendes af organisationer"),
                    List.of(using.split(", ", -1)),
                    using);
        }
    }

    private void give(TableRow cells, RowBuilder row, KitosField field, String... names) {
        for (String name : names) {
            Integer column = column(name);
            if (column != null) {
                row.give(field, headings.get(column), cells.cell(column));
            }
        }
    }

    private String plain(TableRow cells, String name) {
        String cell = cell(cells, name);
        return cell == null ? "" : Words.plain(cell);
    }

    /** The cell of the first of the columns that is there; {@code null} if none is. */
    private @Nullable String cell(TableRow cells, String... names) {
        return cell(cells, List.of(names));
    }

    private @Nullable String cell(TableRow cells, List<String> names) {
        for (String name : names) {
            Integer column = column(name);
            if (column != null) {
                return cells.cell(column);
            }
        }
        return null;
    }

    private @Nullable Integer column(String name) {
        Integer column = columns.get(name);
        if (column != null) {
            asked.add(name);
        }
        return column;
    }

    private String heading(String name) {
        Integer column = columns.get(name);
        return column == null ? name : headings.get(column);
    }

    private boolean isRead(String heading) {
        return Answers.level(heading) != null
                || Answers.detail(heading) != null
                || asked.contains(Words.plain(heading));
    }
}
