package io.github.nsisrules.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.Conclusion;
import io.github.nsisrules.result.Conclusion.Kind;
import io.github.nsisrules.result.Status;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationTest {

    @Test
    void a_tree_leads_from_the_conclusion_to_the_facts_in_the_order_of_the_argument() {
        assertThat(drawn(why(Argued.decided(), "level=SUBSTANTIAL", "citizens")))
                .isEqualTo("""
                AR-L4 citizens level=SUBSTANTIAL
                  AR-O4 citizens obligation=REQUIRED
                    AR-T2 null type=OWN_TU
                      AR-Q1 citizens tuSolution=true
                        LOGINS citizens [NEMID, MITID]
                  AR-L2 citizens indicatedLevel=SUBSTANTIAL
                    AR-O4 citizens obligation=REQUIRED
                      AR-T2 null type=OWN_TU
                        AR-Q1 citizens tuSolution=true
                          LOGINS citizens [NEMID, MITID]
                    DATA citizens null
                  ASSESSMENT citizens []
                """);
    }

    @Test
    void several_steps_that_conclude_the_same_are_all_told_in_the_order_of_the_argument() {
        assertThat(heads(why(Argued.decided(), "level=SUBSTANTIAL", null)))
                .containsExactly("AR-L4 citizens level=SUBSTANTIAL", "AR-L5 null level=SUBSTANTIAL");
        assertThat(heads(
                        Explanation.of(Argued.joint(), Topic.of(new Conclusion(Kind.OBLIGATION, "DECIDED_ELSEWHERE")))))
                .containsExactly(
                        "AR-O1 citizens obligation=DECIDED_ELSEWHERE", "AR-O1 staff obligation=DECIDED_ELSEWHERE");
    }

    @Test
    void a_kind_alone_asks_for_whatever_the_answer_says_certain_or_possible() {
        Explanation type = why(Argued.undecided(), "type", null);

        assertThat(heads(type)).containsExactly("AR-T2 null type=OWN_TU", "AR-T4 null type=INTERNAL");
        assertThat(type.reasons())
                .allSatisfy(reason ->
                        assertThat(((Reason.OfStep) reason).step().status()).isEqualTo(Status.POSSIBLE));
    }

    @Test
    void an_absence_is_a_leaf_with_its_rule_and_the_facts_that_show_it_beside_it() {
        assertThat(drawn(why(Argued.undecided(), "type=INTERNAL", null))).isEqualTo("""
                AR-T4 null type=INTERNAL
                  no AR-Q1 null
                  LOGINS citizens [NEMID, MITID]
                """);
    }

    @Test
    void a_step_that_several_rest_on_is_the_same_object_in_each_place() {
        Reason level = why(Argued.decided(), "level", "citizens").reasons().get(0);
        Reason indicated = level.because().get(1);

        assertThat(indicated.because().get(0)).isSameAs(level.because().get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "decidedBy=MUNICIPALITY, AR-O4 citizens obligation=REQUIRED",
        "decidedBy=KOMBIT, AR-O2 staff obligation=DECIDED_ELSEWHERE",
        "basis=SUBSTANTIAL_DEFAULT, AR-L4 citizens level=SUBSTANTIAL",
        "provisional=true, AR-L4 citizens level=SUBSTANTIAL",
        "provisional=false, AR-O2 staff obligation=DECIDED_ELSEWHERE",
        "loginRequirement=TWO_FACTORS, AR-L4 citizens level=SUBSTANTIAL",
        "loaUri=https://data.gov.dk/concept/core/nsis/loa/Substantial, AR-L4 citizens level=SUBSTANTIAL",
        "tuSolution=true, AR-Q1 citizens tuSolution=true",
        "finding=SIGNING_STOPS, AR-N5 citizens finding=SIGNING_STOPS"
    })
    void what_no_step_concludes_is_explained_by_the_step_behind_it(String topic, String head) {
        assertThat(heads(why(Argued.decided(), topic, null))).containsExactly(head);
    }

    @Test
    void what_follows_a_level_follows_a_possible_one_too_but_what_an_answer_leaves_open_is_not_reached() {
        assertThat(heads(why(Argued.undecided(), "loginRequirement=ONE_FACTOR", null)))
                .containsExactly("AR-L4 citizens level=LOW");
        assertThat(heads(why(Argued.undecided(), "provisional", "citizens")))
                .containsExactly(
                        "AR-O2 citizens obligation=DECIDED_ELSEWHERE",
                        "AR-L4 citizens level=LOW",
                        "AR-L4 citizens level=SUBSTANTIAL");
        for (String topic : List.of("basis=SUBSTANTIAL_DEFAULT", "provisional=true", "tuSolution=false")) {
            Explanation why = why(Argued.undecided(), topic, "citizens");
            assertThat(why.isReached()).as(topic).isFalse();
            assertThat(why.reasons()).isEmpty();
        }
    }

    @Test
    void that_a_solution_is_no_tu_solution_is_explained_by_absences_and_the_facts_that_show_them() {
        String all = """
                no AR-Q1 null
                no AR-Q2 null
                AUDIENCE citizens [CITIZENS]
                LOGINS citizens [NEMID, MITID]
                AUDIENCE staff [EMPLOYEES]
                LOGINS staff null
                """;

        assertThat(drawn(why(Argued.joint(), "tuSolution=false", null))).isEqualTo(all);
        assertThat(drawn(why(Argued.joint(), "tuSolution", null))).isEqualTo(all);
        assertThat(drawn(why(Argued.joint(), "tuSolution", "staff"))).isEqualTo("""
                no AR-Q1 staff
                no AR-Q2 staff
                AUDIENCE staff [EMPLOYEES]
                LOGINS staff null
                """);
        assertThat(why(Argued.joint(), "tuSolution=true", null).isReached()).isFalse();
        assertThat(why(Argued.decided(), "tuSolution=false", null).isReached()).isFalse();
    }

    @Test
    void everything_is_headed_by_tasks_findings_and_what_no_other_step_rests_on() {
        assertThat(heads(Explanation.of(Argued.decided())))
                .containsExactly(
                        "AR-O2 staff obligation=DECIDED_ELSEWHERE",
                        "AR-L5 null level=SUBSTANTIAL",
                        "AR-M5 citizens task=build-new-signing",
                        "AR-M14 citizens task=vendor-dialogue",
                        "AR-N5 citizens finding=SIGNING_STOPS");
        assertThat(Explanation.of(Argued.decided()).topic()).isNull();
    }

    @Test
    void what_the_answer_does_not_say_is_not_reached() {
        Explanation why = why(Argued.decided(), "level=HIGH", null);

        assertThat(why.isReached()).isFalse();
        assertThat(why.reasons()).isEmpty();
        assertThat(why.topic()).hasToString("level=HIGH");
    }

    @Test
    void a_conclusion_or_use_case_that_there_is_not_is_refused() {
        Classification answer = Argued.decided();

        assertThatThrownBy(() -> Explanation.of(answer, new Topic(Topic.Kind.TASK, "build-signing", null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no conclusion 'task=build-signing' in the rule set argued.\n"
                        + "Maybe task=build-new-signing");
        assertThatThrownBy(() -> Explanation.of(answer, new Topic(Topic.Kind.LEVEL, null, "parents")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has no use case 'parents'.\nMaybe one of: citizens, staff");
    }

    @Test
    void an_argument_that_is_none_is_a_fault_that_says_so() {
        Classification circle = Argued.of(
                Argued.step(
                        "T2", null, Kind.TYPE, "OWN_TU", Argued.named("O4", "citizens", Kind.OBLIGATION, "REQUIRED")),
                Argued.step(
                        "O4", "citizens", Kind.OBLIGATION, "REQUIRED", Argued.named("T2", null, Kind.TYPE, "OWN_TU")));

        assertThatThrownBy(() -> Explanation.of(circle))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("rests on a step that does not come before it: ")
                .hasMessageContaining("\nMaybe ");
    }

    @Test
    void equal_answers_have_equal_explanations() {
        assertThat(why(Argued.decided(), "level", null))
                .isEqualTo(why(Argued.decided(), "level", null))
                .hasSameHashCodeAs(why(Argued.decided(), "level", null))
                .isNotEqualTo(why(Argued.decided(), "level", "citizens"))
                .isNotEqualTo(Explanation.of(Argued.decided()))
                .hasToString("why level of permits by argued");
    }

    private static Explanation why(Classification answer, String topic, @Nullable String useCase) {
        return Explanation.of(answer, Topic.parse(topic, answer.ruleSet()).inUseCase(useCase));
    }

    private static List<String> heads(Explanation explanation) {
        return explanation.reasons().stream().map(ExplanationTest::line).toList();
    }

    private static String drawn(Explanation explanation) {
        return drawn(explanation.reasons(), "");
    }

    private static String drawn(List<Reason> reasons, String indent) {
        return reasons.stream()
                .map(reason -> indent + line(reason) + "\n" + drawn(reason.because(), indent + "  "))
                .collect(Collectors.joining());
    }

    private static String line(Reason reason) {
        if (reason instanceof Reason.OfFact fact) {
            return fact.given().fact() + " " + fact.useCase() + " "
                    + fact.given().values();
        }
        if (reason instanceof Reason.OfAbsence absence) {
            assertThat(absence.rule().id()).isEqualTo(absence.absence().rule());
            return "no " + absence.rule().id() + " " + absence.useCase();
        }
        Reason.OfStep conclusion = (Reason.OfStep) reason;
        return conclusion.step().rule() + " " + conclusion.useCase() + " "
                + conclusion.step().conclusion();
    }
}
