package io.github.nsisrules.intake.kitos;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.intake.Claim;
import io.github.nsisrules.intake.DraftJson;
import io.github.nsisrules.intake.FactDraft;
import io.github.nsisrules.intake.FactPlace;
import io.github.nsisrules.intake.ImportReport;
import io.github.nsisrules.intake.SolutionDraft;
import io.github.nsisrules.intake.Standing;
import io.github.nsisrules.intake.TextField;
import io.github.nsisrules.intake.kitos.DataAnswer.Detail;
import io.github.nsisrules.intake.kitos.DataAnswer.Level;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every shape in which KITOS' data come is recognised by its content and read to the last letter and row. */
class KitosShapesTest {

    static final FactPlace DATA = FactPlace.ofUseCase(Fact.DATA, SolutionDraft.ALL_USES);

    private static final List<Registered> SYSTEMS = List.of(
            Registered.of("Børnehuset \"Ærø\"; plads, 2. sal")
                    .levels(Level.PERSONAL, Level.SENSITIVE)
                    .details(Detail.CPR)
                    .kinds("Helbredsoplysninger", "Genetiske data")
                    .notes("Borgere logger på med MitID\nvia NemLog-in."),
            Registered.of("C:\\Øst\\").levels(Level.LEGAL),
            Registered.of("\"Citat\"").levels(Level.PERSONAL),
            Registered.of("Ubesvaret"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void a_shape_is_recognised_and_read(Shape shape) throws IOException {
        List<SolutionDraft> drafts = new ArrayList<>();
        ImportReport report = KitosImport.read(List.of(shape.write(folder, SYSTEMS)), drafts::add);

        assertThat(report.rows()).isEqualTo(4);
        assertThat(report.systemsRead()).isEqualTo(4);
        assertThat(report.drafts()).isEqualTo(4);
        assertThat(report.leftOut()).isEmpty();
        assertThat(drafts).extracting(SolutionDraft::name).containsExactlyElementsOf(names());
        for (int i = 0; i < drafts.size(); i++) {
            assertThat(drafts.get(i).externalIds().get("kitos"))
                    .isEqualTo(shape.hasIds() ? SYSTEMS.get(i).system().toString() : null);
            assertThat(DraftJson.parse(DraftJson.toJson(drafts.get(i)))).isEqualTo(drafts.get(i));
        }
        sensitive(shape, drafts.get(0).fact(DATA).orElseThrow());
        assertThat(drafts.get(1).fact(DATA).orElseThrow().values()).containsExactly("CRIMINAL_OFFENCES");
        assertThat(drafts.get(2).standing(DATA)).isEqualTo(shape.hasDetails() ? Standing.DECIDED : Standing.HINTED);
        assertThat(drafts.get(3).standing(DATA)).isEqualTo(Standing.UNKNOWN);
        assertThat(drafts.get(3).notes())
                .extracting(note -> note.reason().id())
                .containsExactly("kitos.note.data-unanswered");
        if (shape.hasNotes()) {
            assertThat(drafts.get(0).text(TextField.DESCRIPTION).orElseThrow().text())
                    .isEqualTo("Formål æøå");
            assertThat(drafts.get(0).standing(FactPlace.ofUseCase(Fact.BROKER, SolutionDraft.ALL_USES)))
                    .isEqualTo(Standing.HINTED);
        }
    }

    private static void sensitive(Shape shape, FactDraft data) {
        Claim claim = data.claims().get(0);
        assertThat(data.standing()).isEqualTo(shape.hasDetails() ? Standing.DECIDED : Standing.PARTLY);
        assertThat(data.values()).contains("NAME", "HEALTH");
        assertThat(Objects.requireNonNull(data.values()).contains("CPR_NUMBER")).isEqualTo(shape.hasDetails());
        boolean overview = !shape.hasDetails() && shape.hasNotes() && shape != Shape.API_WITHOUT_DETAILS;
        assertThat(data.values().contains("GENETIC_DATA")).isEqualTo(!overview);
        assertThat(claim.source().file()).isEqualTo(shape.name() + ".fil");
        assertThat(claim.source().row()).isEqualTo(shape.name().startsWith("API") || shape == Shape.FEED ? 1 : 2);
        assertThat(claim.source().text()).isNotBlank();
    }

    private static List<String> names() {
        return SYSTEMS.stream().map(Registered::name).toList();
    }
}
