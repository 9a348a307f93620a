package io.github.nsisrules.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.intake.Claim;
import io.github.nsisrules.intake.FactDraft;
import io.github.nsisrules.intake.FactPlace;
import io.github.nsisrules.intake.FactValues;
import io.github.nsisrules.intake.SolutionDraft;
import io.github.nsisrules.intake.Standing;
import io.github.nsisrules.intake.UseCaseDraft;
import io.github.nsisrules.intake.Weight;
import io.github.nsisrules.text.Language;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Drafts go through the workbook and come back the same, but for what somebody wrote. */
class RoundTripTest {

    private static final int DRAFTS = 40;

    private final List<SolutionDraft> drafts = drafts();

    @Test
    void whatever_stands_in_drafts_comes_back_from_the_workbook_as_it_was() {
        Set<Standing> standings = EnumSet.noneOf(Standing.class);
        drafts.forEach(draft -> draft.facts().forEach(fact -> standings.add(fact.standing())));
        assertThat(standings).hasSize(4).doesNotContain(Standing.UNKNOWN);

        for (Language language : Language.values()) {
            SheetReading reading = Workbooks.read(Workbooks.written(drafts, language));

            assertThat(reading.problems()).isEmpty();
            assertSame(reading.drafts());
            assertThat(reading.told()).isEmpty();
        }
    }

    @Test
    void it_comes_back_as_it_was_after_another_program_has_saved_it() {
        assertSame(Workbooks.of(drafts.toArray(SolutionDraft[]::new)).readBack().drafts());
    }

    private void assertSame(List<SolutionDraft> read) {
        assertThat(read).hasSize(DRAFTS);
        for (int i = 0; i < DRAFTS; i++) {
            assertThat(read.get(i).useCases()).isEqualTo(drafts.get(i).useCases());
            assertThat(read.get(i).texts()).isEqualTo(drafts.get(i).texts());
            assertThat(read.get(i).facts()).isEqualTo(drafts.get(i).facts());
            assertThat(read.get(i)).isEqualTo(drafts.get(i));
        }
    }

    @Test
    void a_value_written_into_any_cell_decides_that_fact_and_changes_no_other() {
        Workbooks workbook = Workbooks.of(drafts.toArray(SolutionDraft[]::new));
        List<FactPlace> written = new ArrayList<>();
        int row = 1;
        for (SolutionDraft draft : drafts) {
            Fact fact = Column.FACTS.get(row % (Column.FACTS.size() - 1));
            UseCaseDraft first =
                    draft.useCases().isEmpty() ? null : draft.useCases().get(0);
            if (fact.ofSolution() || first != null) {
                workbook.write(row + 1, SheetTexts.in(Language.DA).fact(fact), label(fact));
                written.add(new FactPlace(fact, fact.ofSolution() || first == null ? null : first.id()));
            } else {
                written.add(FactPlace.ofSolution(Fact.OWNER));
            }
            row += Math.max(1, draft.useCases().size());
        }

        SheetReading reading = workbook.readBack();

        assertThat(reading.problems()).isEmpty();
        int answered = 0;
        for (int i = 0; i < drafts.size(); i++) {
            FactPlace place = written.get(i);
            SolutionDraft before = drafts.get(i);
            SolutionDraft after = reading.drafts().get(i);
            if (!after.equals(before)) {
                answered++;
                FactDraft fact = after.fact(place).orElseThrow();
                assertThat(fact.values()).isEqualTo(last(place.fact()));
                assertThat(unanswered(fact.claims()))
                        .isEqualTo(before.fact(place)
                                .map(FactDraft::claims)
                                .map(RoundTripTest::unanswered)
                                .orElse(List.of()));
            }
            assertThat(after.facts().stream().filter(fact -> !fact.place().equals(place)))
                    .isEqualTo(before.facts().stream()
                            .filter(fact -> !fact.place().equals(place))
                            .toList());
        }
        assertThat(answered).isEqualTo(reading.changed()).isGreaterThan(DRAFTS / 2);
    }

    private static List<Claim> unanswered(List<Claim> claims) {
        return claims.stream().filter(claim -> claim.weight() != Weight.TOLD).toList();
    }

    private static List<String> last(Fact fact) {
        List<String> names = FactValues.of(fact).names();
        return names.subList(names.size() - 1, names.size());
    }

    private static String label(Fact fact) {
        return FactValues.of(fact).label(last(fact).get(0), Language.DA);
    }

    private static List<SolutionDraft> drafts() {
        RandomDrafts random = new RandomDrafts(20261127);
        List<SolutionDraft> drafts = new ArrayList<>();
        for (int i = 0; i < DRAFTS; i++) {
            drafts.add(random.next("system-" + i));
        }
        return drafts;
    }
}
