package io.github.nsisrules.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.nsisrules.facts.Fact;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactDraftTest {

    private static final FactPlace DATA = FactPlace.ofUseCase(Fact.DATA, "alle");
    private static final FactPlace CUSTOMERS = FactPlace.ofSolution(Fact.CUSTOMERS);

    @Test
    void sources_that_agree_decide() {
        FactDraft fact = fact(CUSTOMERS, decides("SEVERAL_ORGANISATIONS"), hints("ONLY_THIS_MUNICIPALITY"));

        assertThat(fact.standing()).isEqualTo(Standing.DECIDED);
        assertThat(fact.values()).containsExactly("SEVERAL_ORGANISATIONS");
        assertThat(fact.suggested()).containsExactly("ONLY_THIS_MUNICIPALITY", "SEVERAL_ORGANISATIONS");
    }

    @Test
    void sources_that_contradict_each_other_decide_nothing() {
        FactDraft fact = fact(CUSTOMERS, decides("SEVERAL_ORGANISATIONS"), decides("ONLY_THIS_MUNICIPALITY"));

        assertThat(fact.standing()).isEqualTo(Standing.CONTRADICTED);
        assertThat(fact.values()).isNull();
        assertThat(fact.suggested()).hasSize(2);
    }

    @Test
    void of_data_that_contradict_each_other_all_are_kept_where_lav_is_out_whoever_is_right() {
        FactDraft higher = fact(DATA, decides("NAME"), decides("HEALTH", "NAME"));
        assertThat(higher.standing()).isEqualTo(Standing.CONTRADICTED);
        assertThat(higher.values()).containsExactly("NAME", "HEALTH");

        FactDraft ordinary = fact(DATA, decides("NAME"), decides());
        assertThat(ordinary.standing()).isEqualTo(Standing.CONTRADICTED);
        assertThat(ordinary.values()).isNull();
    }

    @Test
    void a_part_of_a_set_agrees_with_the_whole_that_holds_it() {
        assertThat(fact(DATA, decides("NAME", "CPR_NUMBER"), atLeast("CPR_NUMBER"))
                        .standing())
                .isEqualTo(Standing.DECIDED);
        assertThat(fact(DATA, decides("NAME"), atLeast("CPR_NUMBER")).values()).containsExactly("NAME", "CPR_NUMBER");
        assertThat(fact(DATA, atLeast("CPR_NUMBER")).standing()).isEqualTo(Standing.PARTLY);
    }

    @Test
    void what_a_person_told_stands_above_all_files() {
        FactDraft fact = fact(DATA, decides("HEALTH"), atLeast("CPR_NUMBER"), told("NAME"));

        assertThat(fact.standing()).isEqualTo(Standing.DECIDED);
        assertThat(fact.values()).containsExactly("NAME");
        FactDraft quarrel = fact(DATA, told("NAME"), told("HEALTH"));
        assertThat(quarrel.standing()).isEqualTo(Standing.CONTRADICTED);
        assertThat(quarrel.values()).isNull();
    }

    @Test
    void hints_never_decide() {
        FactDraft fact = fact(DATA, hints("NAME"), hints("NAME", "HEALTH"));

        assertThat(fact.standing()).isEqualTo(Standing.HINTED);
        assertThat(fact.values()).isNull();
    }

    @Test
    void values_that_the_fact_does_not_have_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fact(CUSTOMERS, decides("EVERYBODY")))
                .withMessageContaining("'EVERYBODY' is no value of customers")
                .withMessageContaining("Maybe it is one of these: ONLY_THIS_MUNICIPALITY");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fact(CUSTOMERS, atLeast("SEVERAL_ORGANISATIONS")))
                .withMessageContaining("cannot be known in part");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fact(DATA, decides("NAME", "NAME")))
                .withMessageContaining("stands twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fact(FactPlace.ofUseCase(Fact.ASSESSMENT, "alle"), told("LOW", "2026-02-30")))
                .withMessageContaining("2026-02-30");
    }

    private static FactDraft fact(FactPlace place, Claim... claims) {
        return new FactDraft(place, List.of(claims));
    }

    private static Claim decides(String... values) {
        return claim(Weight.DECIDES, values);
    }

    private static Claim atLeast(String... values) {
        return claim(Weight.AT_LEAST, values);
    }

    private static Claim hints(String... values) {
        return claim(Weight.HINTS, values);
    }

    private static Claim told(String... values) {
        return claim(Weight.TOLD, values);
    }

    private static Claim claim(Weight weight, String... values) {
        return new Claim(
                weight, List.of(values), Reason.of("draft.told"), new Source("fil.xlsx", "Ark", 2, "Felt", "celle"));
    }
}
