package io.github.nsisrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.drools.conclusion.Concluded;
import io.github.nsisrules.drools.question.NamesInReach;
import io.github.nsisrules.drools.question.Question;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each question's space is small enough to put every question to the rules: what they name as their reasons is what they read. */
class RulesOnEveryQuestionTest {

    static List<Edition> editions() {
        return Edition.ALL;
    }

    /** What the components of questions are called in a rule's {@code @because}; the ones named alike are left out. */
    private static final Map<String, Set<String>> NAMES_OF_COMPONENT = Map.ofEntries(
            Map.entry("personalEid", Set.of("logins")),
            Map.entry("employeeSignature", Set.of("logins")),
            Map.entry("mitIdErhverv", Set.of("logins")),
            Map.entry("usernamePassword", Set.of("logins")),
            Map.entry("eid", Set.of("logins")),
            Map.entry("nonStandard", Set.of("logins", "broker")),
            Map.entry("someNonStandard", Set.of("nonStandardOfAny")),
            Map.entry("staff", Set.of("audience")),
            Map.entry("someStaff", Set.of("staff")),
            Map.entry("onlyStaff", Set.of("staff")),
            Map.entry("dataClass", Set.of("data")),
            Map.entry("indicated", Set.of("indicatedLevel")),
            Map.entry("indicatedBasis", Set.of("indicatedLevel")),
            Map.entry("indicatedProvisional", Set.of("indicatedLevel")),
            Map.entry("highest", Set.of("levelOfUseCases")),
            Map.entry("assessed", Set.of("assessment")),
            Map.entry("assessedLater", Set.of("assessment")),
            Map.entry("decidedBy", Set.of("obligation")),
            Map.entry("ownedByVendor", Set.of("owner")),
            Map.entry("forwarded", Set.of("pidRidUsage")),
            Map.entry("lookedUp", Set.of("pidRidUsage")),
            Map.entry("keptOrForwarded", Set.of("pidRidUsage")),
            Map.entry("readFromCertificates", Set.of("pidRidUsage")),
            Map.entry("authorityTaskOfPublicBody", Set.of("authorityTask", "publicBody")),
            Map.entry("privateOrganisation", Set.of("connectingOrganisation")),
            Map.entry("viaNemLogIn", Set.of("logins", "broker")),
            Map.entry("closedLogin", Set.of("logins")),
            Map.entry("localIdp", Set.of("logins")),
            Map.entry("nameOrAddress", Set.of("data")));

    @Test
    void every_question_is_asked() {
        assertThat(Questions.all(Edition.KL_2021_03).count())
                // RoadIn 4*2*2*2*7, Standing 2*3*2*2*2*2, Responsibility 5*3, Duty 5*7*2, Content 4*5*4*5*3,
                // LevelChoice 4*4*5*2*4, LevelsOfUseCases 3, LevelReview 4*4*2*2, AssessmentNeed 5*4*2*4*4,
                // LoginStrength 4*4*2, Involvement 5*4*5*2*2, SupplierWork 5*2*2, Connection 5*4*2*2*7*2,
                // SigningUse 5*4*4, PidRid 5*2*2
                .isEqualTo(224 + 96 + 15 + 70 + 1200 + 640 + 3 + 64 + 640 + 32 + 400 + 20 + 1120 + 80 + 20);
        assertThat(Questions.all(Edition.NEMLOGIN3_2023_11).count())
                // the same without Connection and PidRid, and BrokerChoice 5*2*4*4*5*7, NemLogInUse 5*2*4*2,
                // ClosedLogins 5*2, PidRidKeys 5*2*2*2, HighForUsers 4*4, NamesInReach 5*2*3, SigningLogin 4*2
                .isEqualTo(224 + 96 + 15 + 70 + 1200 + 640 + 3 + 64 + 640 + 32 + 400 + 20 + 80 + 5600 + 80 + 10 + 40
                        + 16 + 30 + 8);
    }

    @ParameterizedTest
    @MethodSource("editions")
    void equal_keys_mean_equal_questions(Edition edition) {
        assertThat(Questions.all(edition).map(Question::key)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void a_rule_concludes_the_same_whatever_it_does_not_name_as_its_reason(Edition edition) {
        CompiledRules rules = Loaded.rules(edition);
        List<String> lies = new ArrayList<>();
        Questions.all(edition).forEach(question -> {
            for (Concluded concluded : rules.ask(question).conclusions()) {
                List<String> because = Loaded.catalogue(edition).because(concluded.rule());
                for (RecordComponent component : question.getClass().getRecordComponents()) {
                    Set<String> names = names(question, component);
                    if (!because.containsAll(names)) {
                        for (@Nullable Object value : Questions.values(component)) {
                            Question other = Questions.with(question, component, value);
                            if (!rules.ask(other).conclusions().contains(concluded)) {
                                lies.add(concluded.rule() + " reads " + component.getName() + ": " + question);
                            }
                        }
                    }
                }
            }
        });
        assertThat(lies).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void a_rule_names_no_reason_that_never_matters(Edition edition) {
        CompiledRules rules = Loaded.rules(edition);
        Set<String> named = new TreeSet<>();
        Set<String> mattering = new TreeSet<>();
        Questions.all(edition).forEach(question -> {
            for (Concluded concluded : rules.ask(question).conclusions()) {
                Loaded.catalogue(edition)
                        .because(concluded.rule())
                        .forEach(name -> named.add(concluded.rule() + " " + name));
                for (RecordComponent component : question.getClass().getRecordComponents()) {
                    for (@Nullable Object value : Questions.values(component)) {
                        if (!rules.ask(Questions.with(question, component, value))
                                .conclusions()
                                .contains(concluded)) {
                            names(question, component).forEach(name -> mattering.add(concluded.rule() + " " + name));
                        }
                    }
                }
            }
        });
        assertThat(mattering).containsAll(named);
    }

    /** What a component is called in a {@code @because}: what a level rests on is told by the step that it comes from. */
    private static Set<String> names(Question question, RecordComponent component) {
        if (component.getName().equals("basis")) {
            return question instanceof NamesInReach ? Set.of("indicatedLevel", "assessment") : Set.of("assessment");
        }
        return NAMES_OF_COMPONENT.getOrDefault(component.getName(), Set.of(component.getName()));
    }
}
