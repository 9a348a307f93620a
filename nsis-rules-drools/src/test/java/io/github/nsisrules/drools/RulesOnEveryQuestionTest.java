package io.github.nsisrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.drools.UseCaseFacts.Logins;
import io.github.nsisrules.drools.conclusion.Concluded;
import io.github.nsisrules.drools.conclusion.HasObligation;
import io.github.nsisrules.drools.conclusion.Indicates;
import io.github.nsisrules.drools.conclusion.IsOfType;
import io.github.nsisrules.drools.question.Content;
import io.github.nsisrules.drools.question.Duty;
import io.github.nsisrules.drools.question.Involvement;
import io.github.nsisrules.drools.question.Question;
import io.github.nsisrules.drools.question.RoadIn;
import io.github.nsisrules.drools.question.Standing;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.DataClass;
import io.github.nsisrules.facts.DataSubjects;
import io.github.nsisrules.facts.Signing;
import io.github.nsisrules.result.Obligation;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each question's space is small enough to put every question to the rules. */
class RulesOnEveryQuestionTest {

    private static final CompiledRules RULES = CompiledRules.load(Edition.KL_2021_03);
    private static final RuleCatalogue CATALOGUE = new RuleCatalogue("KL21-", RULES.definitions());

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
            Map.entry("lookedUp", Set.of("pidRidUsage")));

    @Test
    void every_question_is_asked() {
        assertThat(Questions.all().count())
                // RoadIn 4*2*2*2*7, Standing 2*3*2*2*2*2, Responsibility 5*3, Duty 5*7*2, Content 4*5*4*5*3,
                // LevelChoice 4*4*5*2*4, LevelsOfUseCases 3, LevelReview 4*4*2*2, AssessmentNeed 5*4*2*4*4,
                // LoginStrength 4*4*2, Involvement 5*4*5*2*2, SupplierWork 5*2*2, Connection 5*4*2*2*7*2,
                // SigningUse 5*4*4, PidRid 5*2*2
                .isEqualTo(224 + 96 + 15 + 70 + 1200 + 640 + 3 + 64 + 640 + 32 + 400 + 20 + 1120 + 80 + 20);
    }

    @Test
    void equal_keys_mean_equal_questions() {
        assertThat(Questions.all().map(Question::key)).doesNotHaveDuplicates();
    }

    @Test
    void every_standing_has_exactly_one_type() {
        for (Question standing : Questions.of(Standing.class)) {
            assertThat(RULES.run(standing)).as("%s", standing).hasSize(1).allMatch(IsOfType.class::isInstance);
        }
    }

    @Test
    void every_duty_has_exactly_one_obligation() {
        for (Question duty : Questions.of(Duty.class)) {
            assertThat(RULES.run(duty)).as("%s", duty).hasSize(1).allMatch(HasObligation.class::isInstance);
        }
    }

    @Test
    void exactly_one_level_is_indicated_where_the_municipality_decides_and_none_elsewhere() {
        for (Question question : Questions.of(Content.class)) {
            Content content = (Content) question;
            boolean decides =
                    content.obligation() == Obligation.REQUIRED || content.obligation() == Obligation.VOLUNTARY;
            assertThat(RULES.run(content))
                    .as("%s", content)
                    .hasSize(decides ? 1 : 0)
                    .allMatch(Indicates.class::isInstance);
        }
    }

    @Test
    void every_rule_fires_on_some_question_but_none_on_all_of_its_kind() {
        Set<String> fired = new TreeSet<>();
        for (Class<? extends Question> kind : Questions.KINDS) {
            List<Question> questions = Questions.of(kind);
            Map<String, Long> timesByRule = questions.stream()
                    .flatMap(question -> RULES.run(question).stream())
                    .collect(Collectors.groupingBy(Concluded::rule, Collectors.counting()));
            fired.addAll(timesByRule.keySet());
            timesByRule.forEach((rule, times) -> {
                if (!rule.equals("L5")) { // which has a level whenever it is asked
                    assertThat(times).as("%s on %s", rule, kind).isLessThan(questions.size());
                }
            });
        }
        Set<String> defined = new TreeSet<>();
        RULES.definitions().forEach(definition -> defined.add(definition.getName()));
        assertThat(fired).isEqualTo(defined);
    }

    @Test
    void a_rule_concludes_the_same_whatever_it_does_not_name_as_its_reason() {
        List<String> lies = new ArrayList<>();
        Questions.all().forEach(question -> {
            for (Concluded concluded : RULES.ask(question).conclusions()) {
                List<String> because = CATALOGUE.because(concluded.rule());
                for (RecordComponent component : question.getClass().getRecordComponents()) {
                    Set<String> names =
                            NAMES_OF_COMPONENT.getOrDefault(component.getName(), Set.of(component.getName()));
                    if (!because.containsAll(names)) {
                        for (@Nullable Object value : Questions.values(component)) {
                            Question other = Questions.with(question, component, value);
                            if (!RULES.ask(other).conclusions().contains(concluded)) {
                                lies.add(concluded.rule() + " reads " + component.getName() + ": " + question);
                            }
                        }
                    }
                }
            }
        });
        assertThat(lies).isEmpty();
    }

    @Test
    void a_rule_names_no_reason_that_never_matters() {
        Set<String> named = new TreeSet<>();
        Set<String> mattering = new TreeSet<>();
        Questions.all().forEach(question -> {
            for (Concluded concluded : RULES.ask(question).conclusions()) {
                CATALOGUE.because(concluded.rule()).forEach(name -> named.add(concluded.rule() + " " + name));
                for (RecordComponent component : question.getClass().getRecordComponents()) {
                    for (@Nullable Object value : Questions.values(component)) {
                        if (!RULES.ask(Questions.with(question, component, value))
                                .conclusions()
                                .contains(concluded)) {
                            NAMES_OF_COMPONENT
                                    .getOrDefault(component.getName(), Set.of(component.getName()))
                                    .forEach(name -> mattering.add(concluded.rule() + " " + name));
                        }
                    }
                }
            }
        });
        assertThat(mattering).containsAll(named);
    }

    @Test
    void answers_without_a_representative_are_treated_like_one_that_has() {
        Questions.all().forEach(question -> {
            for (RecordComponent component : question.getClass().getRecordComponents()) {
                Object value = Questions.value(question, component);
                Object representative = representative(value);
                if (representative != value) {
                    assertThat(RULES.ask(question))
                            .as("%s", question)
                            .isSameAs(RULES.ask(Questions.with(question, component, representative)));
                }
            }
        });
    }

    private static @Nullable Object representative(@Nullable Object value) {
        if (value instanceof Signing signing) {
            return signing == Signing.NONE ? Signing.NONE : Signing.OCES_SIGNATURE;
        } else if (value instanceof DataSubjects subjects) {
            return subjects == DataSubjects.VERY_MANY ? DataSubjects.VERY_MANY : DataSubjects.ONLY_THE_USER;
        } else if (value instanceof DataClass dataClass) {
            return switch (dataClass) {
                case NO_PERSONAL_DATA, ORDINARY -> DataClass.ORDINARY;
                case CONFIDENTIAL, CRIMINAL -> DataClass.CONFIDENTIAL;
                case SENSITIVE -> DataClass.SENSITIVE;
            };
        }
        return value;
    }

    @Test
    void the_representatives_are_those_of_the_edition() {
        Distinctions distinctions = Edition.KL_2021_03.distinctions();
        assertThat(distinctions.signing()).allMatch(signing -> representative(signing) == signing);
        assertThat(distinctions.dataSubjects()).allMatch(subjects -> representative(subjects) == subjects);
        assertThat(distinctions.dataClasses()).allMatch(dataClass -> representative(dataClass) == dataClass);
        assertThat(distinctions.signing()).hasSize(2);
        assertThat(distinctions.dataSubjects()).hasSize(2);
        assertThat(distinctions.dataClasses()).hasSize(3);
    }

    @Test
    void all_logins_are_treated_like_a_representative_whoever_the_users_are() {
        int compared = 0;
        for (Audience audience : Audience.values()) {
            Set<List<Object>> told = new HashSet<>();
            for (Logins logins : Edition.KL_2021_03.distinctions().logins()) {
                told.add(toldOf(audience, logins));
            }
            for (int bits = 0; bits < 16; bits++) {
                Logins logins = new Logins((bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0, (bits & 8) != 0);
                assertThat(told).as("%s %s", audience, logins).contains(toldOf(audience, logins));
                compared++;
            }
            assertThat(told).as("no representative too many for %s", audience).hasSize(6);
        }
        assertThat(compared).isEqualTo(4 * 16);
    }

    /** All that the rules make of some logins of some users. */
    private static List<Object> toldOf(Audience audience, Logins logins) {
        List<Object> told = new ArrayList<>();
        told.add(logins.usernamePassword());
        told.add(logins.eid());
        for (Broker broker : Broker.values()) {
            told.add(RULES.ask(new RoadIn(
                    audience, logins.personalEid(), logins.employeeSignature(), logins.mitIdErhverv(), broker)));
        }
        for (Question question : Questions.of(Involvement.class)) {
            Involvement involvement = (Involvement) question;
            if (involvement.staff() == audience.isStaff()
                    && involvement.employeeSignature() == logins.employeeSignature()) {
                told.add(RULES.ask(involvement));
            }
        }
        return told;
    }

    @Test
    void it_matters_whose_data_users_can_reach_for_health_professionals_only() {
        for (Question question : Questions.of(Content.class)) {
            Content content = (Content) question;
            List<DataSubjects> distinguished = Edition.KL_2021_03.distinctions().dataSubjects(content.audience());
            if (!distinguished.contains(content.dataSubjects())) {
                Content representative = new Content(
                        content.obligation(),
                        content.type(),
                        content.audience(),
                        content.dataClass(),
                        distinguished.get(0));
                assertThat(RULES.ask(content)).as("%s", content).isSameAs(RULES.ask(representative));
            }
        }
        assertThat(Edition.KL_2021_03.distinctions().dataSubjects(Audience.CITIZENS))
                .hasSize(1);
        assertThat(Edition.KL_2021_03.distinctions().dataSubjects(Audience.HEALTH_PROFESSIONALS))
                .hasSize(2);
    }
}
