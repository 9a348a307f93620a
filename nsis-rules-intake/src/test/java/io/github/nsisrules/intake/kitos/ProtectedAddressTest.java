package io.github.nsisrules.intake.kitos;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.intake.Claim;
import io.github.nsisrules.intake.DraftJson;
import io.github.nsisrules.intake.FactPlace;
import io.github.nsisrules.intake.Reason;
import io.github.nsisrules.intake.SolutionDraft;
import io.github.nsisrules.intake.Source;
import io.github.nsisrules.intake.Weight;
import io.github.nsisrules.intake.kitos.DataAnswer.Detail;
import io.github.nsisrules.intake.kitos.DataAnswer.Level;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A hint at protected names or addresses is never lost on the road. */
class ProtectedAddressTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void a_hint_at_protected_addresses_is_never_lost(Shape shape) throws IOException {
        List<String> sayings = List.of(
                "beskyttet adresse",
                "Beskyttede navne og adresser",
                "ADRESSEBESKYTTELSE",
                "navne- og adressebeskyttede",
                "hemmelig adresse");
        List<Registered> systems = new ArrayList<>();
        for (String saying : sayings) {
            systems.add(
                    Registered.of("Liste over " + saying + " " + systems.size()).levels(Level.PERSONAL));
            systems.add(Registered.of("System " + systems.size())
                    .levels(Level.SENSITIVE)
                    .notes("Viser " + saying + "."));
            systems.add(Registered.of("System " + systems.size())
                    .details(Detail.CPR)
                    .notes("Viser " + saying + "."));
            systems.add(Registered.of("System " + systems.size()).notes("Viser " + saying + "."));
        }
        List<SolutionDraft> drafts = new ArrayList<>();
        KitosImport.read(List.of(shape.write(folder, systems)), drafts::add);

        for (int i = 0; i < drafts.size(); i++) {
            if (!shape.hasNotes() && i % 4 != 0) {
                continue;
            }
            SolutionDraft draft = DraftJson.parse(DraftJson.toJson(drafts.get(i)));
            SolutionDraft told = draft.toBuilder()
                    .split(SolutionDraft.ALL_USES, List.of("borgere", "ansatte"))
                    .claim(FactPlace.ofUseCase(Fact.DATA, "borgere"), told())
                    .build();
            assertHinted(draft, SolutionDraft.ALL_USES);
            assertHinted(told, "borgere");
            assertHinted(told, "ansatte");
            assertThat(draft.notes()).extracting(note -> note.reason().id()).contains("kitos.note.protected");
        }
    }

    private static void assertHinted(SolutionDraft draft, String useCase) {
        assertThat(draft.fact(FactPlace.ofUseCase(Fact.DATA, useCase))
                        .orElseThrow()
                        .suggested())
                .as(draft.name())
                .contains("PROTECTED_NAME_OR_ADDRESS");
    }

    private static Claim told() {
        return new Claim(
                Weight.TOLD, List.of("NAME"), Reason.of("draft.told"), new Source("svar", null, null, "data", "navn"));
    }
}
