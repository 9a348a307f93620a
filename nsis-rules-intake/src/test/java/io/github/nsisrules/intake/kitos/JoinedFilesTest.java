package io.github.nsisrules.intake.kitos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.intake.Claim;
import io.github.nsisrules.intake.FactDraft;
import io.github.nsisrules.intake.FactPlace;
import io.github.nsisrules.intake.ImportReport;
import io.github.nsisrules.intake.SolutionDraft;
import io.github.nsisrules.intake.Standing;
import io.github.nsisrules.intake.TextField;
import io.github.nsisrules.intake.Weight;
import io.github.nsisrules.intake.kitos.DataAnswer.Detail;
import io.github.nsisrules.intake.kitos.DataAnswer.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several files of one municipality become one draft for each system, and no row is lost. */
class JoinedFilesTest {

    private static final FactPlace DATA = KitosShapesTest.DATA;
    private static final FactPlace BROKER = FactPlace.ofUseCase(Fact.BROKER, SolutionDraft.ALL_USES);
    private static final FactPlace CUSTOMERS = FactPlace.ofSolution(Fact.CUSTOMERS);

    @TempDir
    Path folder;

    private final List<SolutionDraft> drafts = new ArrayList<>();

    @Test
    void files_are_joined_by_the_id_of_the_system_in_any_order() throws IOException {
        Registered plads = Registered.of("Pladsanvisning").levels(Level.PERSONAL, Level.SENSITIVE);
        Path overview = Shape.OVERVIEW.write(folder, List.of(plads.notes("Via NemLog-in")));
        Path gdpr = Shape.GDPR_CSV.write(
                folder, List.of(plads.details(Detail.CPR).kinds("Genetiske data"), Registered.of("Kun i rapporten")));

        ImportReport report = read(overview, gdpr);
        List<SolutionDraft> once = List.copyOf(drafts);
        drafts.clear();
        read(gdpr, overview);

        assertThat(drafts).isEqualTo(once);
        assertThat(drafts).extracting(SolutionDraft::name).containsExactly("Pladsanvisning", "Kun i rapporten");
        FactDraft data = fact(DATA);
        assertThat(data.claims()).extracting(Claim::weight).containsExactly(Weight.DECIDES, Weight.AT_LEAST);
        assertThat(data.standing()).isEqualTo(Standing.DECIDED);
        assertThat(data.values()).contains("CPR_NUMBER", "GENETIC_DATA").doesNotContain("HEALTH");
        assertThat(drafts.get(0).standing(BROKER)).isEqualTo(Standing.HINTED);
        assertThat(report.files()).extracting(ImportReport.FileRead::rows).containsExactly(1, 2);
        assertThat(report.files()).extracting(ImportReport.FileRead::drafts).containsExactly(0, 2);
        assertThat(report.files()).extracting(ImportReport.FileRead::joined).containsExactly(1, 0);
    }

    @Test
    void files_that_disagree_keep_the_higher_data_and_say_so() throws IOException {
        Registered system = Registered.of("Uenig");
        Path api = Shape.API.write(folder, List.of(system.levels(Level.PERSONAL)));
        Path gdpr = Shape.GDPR_WORKBOOK.write(
                folder, List.of(system.levels(Level.PERSONAL).details(Detail.CPR)));

        read(api, gdpr);

        assertThat(fact(DATA).standing()).isEqualTo(Standing.CONTRADICTED);
        assertThat(fact(DATA).values()).contains("CPR_NUMBER", "NAME");
    }

    @Test
    void ordinary_data_and_none_contradict_each_other_and_decide_nothing() throws IOException {
        Registered system = Registered.of("Uenig");
        Path api = Shape.API.write(folder, List.of(system.levels(Level.PERSONAL)));
        Path gdpr = Shape.GDPR_WORKBOOK.write(folder, List.of(system.levels(Level.NONE)));

        read(api, gdpr);

        assertThat(fact(DATA).standing()).isEqualTo(Standing.CONTRADICTED);
        assertThat(fact(DATA).values()).isNull();
    }

    @Test
    void rows_without_id_are_found_by_name_and_only_hint() throws IOException {
        Registered one = Registered.of("Fælles navn");
        Registered other = new Registered(
                /* system= */ one.usage(),
                /* usage= */ one.system(),
                "fælles  NAVN",
                one.levels(),
                one.details(),
                one.kinds(),
                "",
                "Operational",
                null);
        Registered only = Registered.of("Ét navn");
        Path api = Shape.API.write(folder, List.of(one, other, only));
        Path old = Shape.GDPR_CSV_2020.write(
                folder,
                List.of(
                        only.levels(Level.SENSITIVE),
                        one.levels(Level.LEGAL),
                        Registered.of("Ukendt").levels(Level.LEGAL)));

        ImportReport report = read(api, old);

        assertThat(drafts)
                .extracting(SolutionDraft::name)
                .containsExactly("Fælles navn", "fælles  NAVN", "Ét navn", "Fælles navn", "Ukendt");
        FactDraft found = drafts.get(2).fact(DATA).orElseThrow();
        assertThat(found.standing()).isEqualTo(Standing.HINTED);
        assertThat(found.claims().get(0).reason().id()).isEqualTo("kitos.by-name");
        assertThat(drafts.get(2).notes()).extracting(note -> note.reason().id()).contains("kitos.note.joined-by-name");
        assertThat(drafts.get(3).id()).isEqualTo("kitos-faelles-navn");
        assertThat(report.files()).extracting(ImportReport.FileRead::joined).containsExactly(0, 1);
    }

    @Test
    void a_row_without_id_is_joined_by_its_name_whichever_file_comes_first() throws IOException {
        String headings = "UUID;Navn;Ingen personoplysninger;Følsomme personoplysninger\n";
        Path with = file("med", headings + "5a2b7f10-1c1d-4f6e-8a10-0c2d7e5b1002;Både;Nej;Ja\n");
        Path without = file("uden", headings + ";både;Nej;Ja\n");
        Path other = file("anden", headings + "5a2b7f10-1c1d-4f6e-8a10-0c2d7e5b1003;Lokaler;Nej;Ja\n");

        for (List<Path> order : List.of(
                List.of(with, without, other),
                List.of(without, with, other),
                List.of(other, without, with),
                List.of(other, with, without))) {
            drafts.clear();
            ImportReport report = read(order.toArray(Path[]::new));

            assertThat(drafts)
                    .as("%s", order)
                    .extracting(SolutionDraft::id)
                    .containsExactlyInAnyOrder(
                            "kitos-5a2b7f10-1c1d-4f6e-8a10-0c2d7e5b1002", "kitos-5a2b7f10-1c1d-4f6e-8a10-0c2d7e5b1003");
            assertThat(report.files().stream()
                            .filter(file -> file.file().equals("uden"))
                            .map(ImportReport.FileRead::joined))
                    .containsExactly(1);
        }
    }

    @Test
    void what_is_quoted_of_a_row_that_is_left_out_cannot_steer_a_terminal() throws IOException {
        Path gdpr = file("gdpr", "UUID;Navn;Ingen personoplysninger;Følsomme personoplysninger\n\u001b[2J;a;Ja;Nej\n");

        ImportReport report = read(gdpr);

        assertThat(report.leftOut())
                .extracting(row -> row.reason().id() + row.reason().arguments())
                .containsExactly("kitos.bad-uuid[\uFFFD[2J]");
    }

    @Test
    void the_catalogue_and_contracts_add_to_what_the_municipality_uses() throws IOException {
        Registered used = Registered.of("Selvbetjening");
        Path api = Shape.API.write(folder, List.of(used));
        Path systems =
                file("systemer", """
                [{"uuid": "%s", "name": "Selvbetjening", "businessType": {"name": "Selvbetjening og indberetning"},
                  "rightsHolder": {"uuid": "x", "name": "KOMBIT A/S", "cvr": "33333333"}, "scope": "Global", "deactivated": false,
                  "usingOrganizations": [{"uuid": "7b9e2a44-90c1-4d6f-b2d8-1f2a3b4c5003", "name": "Korsbæk Kommune"},
                                         {"uuid": "29000000-90c1-4d6f-b2d8-1f2a3b4c5003", "name": "Nabokøbing Kommune"}]},
                 {"uuid": "%s", "name": "Ikke hos os", "usingOrganizations": []}]""".formatted(used.system(), Registered.of("x").system()));
        Path contracts = file("kontrakter", """
                [{"uuid": "c", "name": "Drift", "general": {"contractTemplate": {"name": "KOMBIT"}},
                  "supplier": {"organization": {"name": "Eksempel Drift A/S"}}, "systemUsages": [{"uuid": "%s"}]},
                 {"uuid": "d", "name": "Kontorartikler", "supplier": null, "systemUsages": []}]""".formatted(used.usage()));

        ImportReport report = read(contracts, systems, api);

        assertThat(drafts).hasSize(1);
        assertThat(fact(CUSTOMERS).values()).containsExactly("SEVERAL_ORGANISATIONS");
        assertThat(fact(BROKER).suggested()).contains("CONTEXT_HANDLER");
        assertThat(drafts.get(0).text(TextField.VENDOR).orElseThrow().text()).isEqualTo("Eksempel Drift A/S");
        assertThat(drafts.get(0).standing(FactPlace.ofUseCase(Fact.AUDIENCE, SolutionDraft.ALL_USES)))
                .isEqualTo(Standing.HINTED);
        assertThat(report.leftOut())
                .extracting(row -> row.name() + " " + row.reason().id())
                .containsExactly("Kontorartikler kitos.contract-of-nothing", "Ikke hos os kitos.not-used-here");
        assertThat(report.systemsRead()).isEqualTo(1);
    }

    @Test
    void the_catalogue_alone_tells_who_else_uses_a_system() throws IOException {
        Path catalogue = folder.resolve("katalog");
        Shape.workbook(
                catalogue,
                "IT Systemkatalog Overblik",
                List.of(
                        List.of("IT systemnavn", "UUID", "Rettighedshaver", "IT System: Anvendes af", "Synlighed"),
                        List.of(
                                "Fælles",
                                "5a2b7f10-1c1d-4f6e-8a10-0c2d7e5b1002",
                                "Sundhedsstyrelsen",
                                "57",
                                "Offentlig"),
                        List.of("Egen (Ikke tilgængeligt)", "5a2b7f10-1c1d-4f6e-8a10-0c2d7e5b1003", "", "1", "Lokal")));

        read(catalogue);

        assertThat(fact(CUSTOMERS).values()).containsExactly("SEVERAL_ORGANISATIONS");
        assertThat(fact(FactPlace.ofSolution(Fact.OWNER)).suggested()).containsExactly("OTHER_PUBLIC_AUTHORITY");
        assertThat(drafts.get(1).name()).isEqualTo("Egen");
        assertThat(drafts.get(1).standing(CUSTOMERS)).isEqualTo(Standing.HINTED);
        assertThat(drafts.get(1).notes())
                .extracting(note -> note.reason().id())
                .containsExactly("kitos.note.deactivated");
    }

    @Test
    void what_is_left_out_is_told_to_the_last_row() throws IOException {
        Registered system = Registered.of("Et system");
        Path overview = folder.resolve("overblik");
        Shape.workbook(
                overview,
                "Overblik",
                List.of(
                        List.of("IT System", "IT-System (UUID)", "Livscyklus", "DataType"),
                        List.of("Et system", system.system().toString(), "I drift", ""),
                        List.of("Et system igen", system.system().toString(), "I drift", ""),
                        List.of("Slukket", system.usage().toString(), "Ikke i drift", ""),
                        List.of("", "", "I drift", ""),
                        List.of("Forskudt", "I drift", "", ""),
                        List.of("Udfases", "5a2b7f10-1c1d-4f6e-8a10-0c2d7e5b1002", "Under udfasning", "")));

        ImportReport report = read(overview);

        assertThat(report.leftOut())
                .extracting(row -> row.row() + " " + row.reason().id())
                .containsExactly("3 kitos.row-twice", "4 kitos.out-of-use", "5 kitos.no-name", "6 kitos.bad-uuid");
        assertThat(report.rows()).isEqualTo(6);
        assertThat(report.drafts()).isEqualTo(2);
        assertThat(report.systemsRead()).isEqualTo(5);
        assertThat(drafts.get(1).notes()).extracting(note -> note.reason().id()).contains("kitos.note.phasing-out");
    }

    @Test
    void rows_of_csv_that_are_broken_are_left_out_and_the_others_are_read() throws IOException {
        Path csv = file("rapport", """
                UUID;Navn;Ingen personoplysninger;Almindelige personoplysninger
                ;Kort;Nej
                5a2b7f10-1c1d-4f6e-8a10-0c2d7e5b1002;Hel;Nej;Ja
                5a2b7f10-1c1d-4f6e-8a10-0c2d7e5b1003;For lang;Nej;Ja;mere
                """);

        ImportReport report = read(csv);

        assertThat(drafts).extracting(SolutionDraft::name).containsExactly("Hel");
        assertThat(report.leftOut())
                .extracting(row -> row.row() + " " + row.reason())
                .containsExactly("2 kitos.broken-row[3, 4]", "4 kitos.broken-row[5, 4]");
    }

    @Test
    void entries_that_are_not_what_they_should_be_are_left_out_and_the_others_are_read() throws IOException {
        Path json = file("poster", """
                {"systemContext": {"name": "Hel"}}
                {"systemContext": {"name": "Dobbelt"}, "gdpr": {"a": 1, "a": 2}}
                {"systemContext": {"name": null, "uuid": null}}
                {"name": "Kontrakt", "supplier": null, "systemUsages": []}
                {"andet": 1}
                "tekst"
                """);

        ImportReport report = read(json);

        assertThat(drafts).extracting(SolutionDraft::name).containsExactly("Hel");
        assertThat(report.leftOut())
                .extracting(row -> row.row() + " " + row.reason().id())
                .containsExactly(
                        "2 kitos.repeated-field",
                        "3 kitos.no-name",
                        "4 kitos.mixed-file",
                        "5 kitos.unknown-entry",
                        "6 kitos.unknown-entry");
    }

    @Test
    void the_same_file_twice_is_refused() {
        Path file = folder.resolve("x");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(file, file))
                .withMessageContaining("Maybe none is named, or one is named twice");
    }

    private ImportReport read(Path... files) throws IOException {
        return KitosImport.read(List.of(files), drafts::add);
    }

    private FactDraft fact(FactPlace place) {
        return drafts.get(0).fact(place).orElseThrow();
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
