package io.github.nsisrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.json.SolutionJson;
import io.github.nsisrules.result.Classification;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Examples of facts that {@code kl-2021-03} cannot tell apart and {@code nemlogin3-2023-11} can. */
class WhatOnlyNemLogin3TellsApartTest {

    /** An example, its telling fact, the same fact otherwise, and the tasks and findings that come of the one and of the other. */
    private enum Change {
        OIOSAML_2_STILL_IN_USE(
                "oiosaml-2",
                "\"protocol\": \"OIOSAML_2\"",
                "\"protocol\": \"OIOSAML_3\"",
                "migrate-to-oiosaml3 [tenants] NL3-M4",
                "watch-oiosaml4 [tenants] NL3-M5"),
        REGISTERED_AS_PRIVATE(
                "private-organisation",
                "\"connectingOrganisation\": \"PRIVATE_ORGANISATION\"",
                "\"connectingOrganisation\": \"PUBLIC_AUTHORITY\"",
                "accept-provider-terms [households, businesses] NL3-M3",
                ""),
        AN_AUTHORITY_TASK(
                "direct-integration",
                "\"authorityTask\": true",
                "\"authorityTask\": false",
                "use-nemlogin-broker [parents] NL3-M1",
                ""),
        A_PUBLIC_BODY(
                "direct-integration",
                "\"publicBody\": true",
                "\"publicBody\": false",
                "use-nemlogin-broker [parents] NL3-M1",
                ""),
        CONTEXT_HANDLER(
                "context-handler",
                "\"broker\": \"CONTEXT_HANDLER\"",
                "\"broker\": \"OTHER_BROKER\"",
                "choose-context-handler-nsis [therapists] NL3-M20",
                ""),
        A_LOCAL_IDP_WHERE_USERS_SIGN(
                "local-idp-signing",
                "\"logins\": [\"MITID_ERHVERV\", \"LOCAL_IDP\"]",
                "\"logins\": [\"MITID_ERHVERV\"]",
                "LOCAL_IDP_USERS_CANNOT_SIGN [caseworkers] NL3-N10",
                ""),
        PID_AND_RID_KEPT_AS_KEYS(
                "pid-rid-as-key",
                "\"pidRidUsage\": [\"STORED_AS_KEY\"]",
                "\"pidRidUsage\": []",
                "replace-pid-rid-with-uuid [] NL3-M9",
                "");

        private final String example;
        private final String fact;
        private final String otherwise;
        private final String comesOfTheOne;
        private final String comesOfTheOther;

        Change(String example, String fact, String otherwise, String comesOfTheOne, String comesOfTheOther) {
            this.example = example;
            this.fact = fact;
            this.otherwise = otherwise;
            this.comesOfTheOne = comesOfTheOne;
            this.comesOfTheOther = comesOfTheOther;
        }

        TuSolution changed() {
            String json = Examples.json(example);
            assertThat(json).containsOnlyOnce(fact);
            return SolutionJson.parse(json.replace(fact, otherwise));
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_fact_changes_nothing_under_kl_2021_03(Change change) {
        Classification one = Examples.answer(change.example, Era.OF_THE_REPORT);
        Classification other = Examples.answer(change.changed(), Era.OF_THE_REPORT);

        assertThat(other.solution()).isNotEqualTo(one.solution());
        assertThat(conclusions(other)).isNotEmpty().isEqualTo(conclusions(one));
        assertThat(Summary.of(other, Era.OF_THE_REPORT)).isEqualTo(Summary.of(one, Era.OF_THE_REPORT));
    }

    @ParameterizedTest
    @EnumSource
    void the_fact_changes_a_task_or_a_finding_under_nemlogin3_and_nothing_else(Change change) {
        Classification one = Examples.answer(change.example, Era.TODAY);
        Classification other = Examples.answer(change.changed(), Era.TODAY);

        List<String> lost = new ArrayList<>(conclusions(one));
        lost.removeAll(conclusions(other));
        List<String> won = new ArrayList<>(conclusions(other));
        won.removeAll(conclusions(one));
        assertThat(String.join(", ", lost)).isEqualTo(change.comesOfTheOne);
        assertThat(String.join(", ", won)).isEqualTo(change.comesOfTheOther);
        assertThat(other.useCases()).isEqualTo(one.useCases());
    }

    @Test
    void every_example_with_a_fact_that_only_nemlogin3_reads_is_tried_here() {
        assertThat(Stream.of(Change.values()).map(change -> change.example))
                .containsAll(Examples.ids().stream()
                        .filter(id -> Examples.read(id).protocol() != null)
                        .filter(id -> !id.equals("context-handler-announced"))
                        .toList());
    }

    @Test
    void context_handler_asks_for_a_choice_whether_or_not_kombit_has_announced_a_level() {
        assertThat(conclusions(Examples.answer("context-handler-announced", Era.TODAY)))
                .contains("choose-context-handler-nsis [caseworkers] NL3-M20");
        assertThat(conclusions(Examples.answer("context-handler-announced", Era.OF_THE_REPORT)))
                .containsExactly("follow-broker-level [caseworkers] KL21-M15");
    }

    /** Each task and finding with its use cases and rules, one line each. */
    private static List<String> conclusions(Classification answer) {
        return Stream.concat(
                        answer.tasks().stream()
                                .map(task -> task.id() + Summary.mark(task.status()) + " " + task.useCases() + " "
                                        + String.join(" ", task.rules())),
                        answer.findings().stream()
                                .map(finding -> finding.id() + Summary.mark(finding.status()) + " " + finding.useCases()
                                        + " " + String.join(" ", finding.rules())))
                .toList();
    }
}
