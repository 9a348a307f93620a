package io.github.nsisrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.RuleAnalysis;
import io.github.nsisrules.drools.reference.Place;
import io.github.nsisrules.drools.reference.Rulebook;
import io.github.nsisrules.explain.Topic;
import io.github.nsisrules.explain.WhatIf;
import io.github.nsisrules.explain.WhatIf.Change;
import io.github.nsisrules.explain.WhatIf.Goal;
import io.github.nsisrules.explain.WhatIf.Variant;
import io.github.nsisrules.facts.Assessment;
import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.Customers;
import io.github.nsisrules.facts.DataCategory;
import io.github.nsisrules.facts.DataSubjects;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.Login;
import io.github.nsisrules.facts.Owner;
import io.github.nsisrules.facts.Signing;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.result.Because;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.RuleSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which facts would have to be otherwise. */
class WhatIfTest {

    private static final LocalDate ON = LocalDate.parse("2021-06-15");
    private static final RuleAnalysis ANALYSIS = Engine.RULES.analysis();

    @Test
    void a_level_comes_about_by_an_assessment_or_by_other_data_which_is_told_apart() {
        WhatIf whatIf = whatIf("level=LOW", true, Set.of());

        assertThat(whatIf.changes()).hasSize(2);
        Change assessment = whatIf.changes().get(0);
        assertThat(assessment.facts()).containsExactly(new WhatIf.Place(Fact.ASSESSMENT, "u"));
        assertThat(assessment.ofWhatItIs()).isFalse();
        assertThat(assessment.variants())
                .extracting(Variant::facts)
                .containsExactly(List.of(new Because.Given(Fact.ASSESSMENT, "u", List.of("LOW", "2021-06-15"))));
        Change data = whatIf.changes().get(1);
        assertThat(data.facts()).containsExactly(new WhatIf.Place(Fact.DATA, "u"));
        assertThat(data.ofWhatItIs()).as("what the users see").isTrue();
        assertThat(data.variants())
                .extracting(Variant::facts)
                .containsExactly(List.of(new Because.Given(Fact.DATA, "u", List.of("NAME"))));
    }

    @Test
    void a_type_may_need_several_facts_at_once() {
        WhatIf whatIf = whatIf("type=JOINT_PUBLIC", true, Set.of());

        assertThat(whatIf.changes())
                .extracting(Change::facts)
                .containsExactly(List.of(
                        new WhatIf.Place(Fact.OWNER, null),
                        new WhatIf.Place(Fact.STATUTORY_WORK, null),
                        new WhatIf.Place(Fact.AUDIENCE, "u")));
        assertThat(whatIf.changes().get(0).variants())
                .as("employees or health professionals")
                .hasSize(2)
                .allSatisfy(variant -> assertThat(variant.result().type()).hasToString("JOINT_PUBLIC"));
    }

    @Test
    void a_task_goes_away_the_easiest_change_first() {
        WhatIf whatIf = whatIf("task=build-new-signing", false, Set.of());

        assertThat(whatIf.changes())
                .extracting(change -> change.facts().get(0).fact())
                .containsExactly(Fact.LOGINS, Fact.SIGNING, Fact.AUDIENCE);
        assertThat(whatIf.changes())
                .allSatisfy(change -> assertThat(change.facts()).hasSize(1));
        assertThat(whatIf.changes().get(1).variants().get(0).result().tasks())
                .noneMatch(task -> task.id().equals("build-new-signing"));
    }

    @Test
    void fixed_facts_stay() {
        WhatIf whatIf = whatIf(
                "level=LOW", true, Set.of(new WhatIf.Place(Fact.ASSESSMENT, "u"), new WhatIf.Place(Fact.DATA, "u")));

        assertThat(whatIf.changes()).isEmpty();
    }

    @Test
    void an_eid_is_no_change_where_no_broker_lets_one_in_and_that_is_to_stay() {
        // GIVEN a solution with passwords of its own
        TuSolution solution = municipal()
                .useCase(UseCase.of("u", Audience.CITIZENS)
                        .logins(Login.USERNAME_PASSWORD)
                        .broker(Broker.NONE))
                .build();
        Classification answer = Engine.classify(Rulebook.KL_2021_03, solution, ON);
        Goal goal = goal("type=OWN_TU", true, answer.ruleSet());

        // THEN citizens with an eID would make it a TU-solution, by a broker
        WhatIf.Place broker = new WhatIf.Place(Fact.BROKER, "u");
        WhatIf.Place logins = new WhatIf.Place(Fact.LOGINS, "u");
        assertThat(ANALYSIS.whatIf(answer, goal, Set.of()).changes())
                .extracting(Change::facts)
                .contains(List.of(logins, broker))
                .doesNotContain(List.of(logins));
        assertThat(ANALYSIS.whatIf(answer, goal, Set.of(broker)).changes())
                .as("without one")
                .noneMatch(change -> change.facts().contains(logins));
    }

    @Test
    void a_login_without_an_eid_is_a_change_also_where_there_is_no_broker() {
        // GIVEN a TU-solution of which employees use a part that no eID leads to
        TuSolution solution = municipal()
                .useCase(UseCase.of("u", Audience.CITIZENS)
                        .logins(Login.MITID)
                        .broker(Broker.NEMLOGIN_STANDARD)
                        .levelSetByBroker(false))
                .useCase(UseCase.of("v", Audience.EMPLOYEES)
                        .logins()
                        .broker(Broker.NONE)
                        .levelSetByBroker(false)
                        .data(DataCategory.HEALTH)
                        .dataSubjects(DataSubjects.SOME)
                        .assessment(Assessment.of(AssuranceLevel.SUBSTANTIAL, ON)))
                .build();
        Classification answer = Engine.classify(Rulebook.KL_2021_03, solution, ON);

        // WHEN asked which logins there would call for two factors, all else being fixed
        Goal goal = goal("task=require-two-factor-login", true, answer.ruleSet());
        WhatIf.Place logins = new WhatIf.Place(Fact.LOGINS, "v");
        Set<WhatIf.Place> fixed = new HashSet<>();
        Place.of(solution).forEach(place -> fixed.add(new WhatIf.Place(place.fact(), place.useCaseId(solution))));
        fixed.remove(logins);
        WhatIf whatIf = ANALYSIS.whatIf(answer, goal, fixed);

        // THEN it is enough that there are passwords
        assertThat(whatIf.changes()).hasSize(1);
        assertThat(whatIf.changes().get(0).variants())
                .extracting(Variant::facts)
                .containsExactly(List.of(new Because.Given(Fact.LOGINS, "v", List.of("USERNAME_PASSWORD"))));
    }

    @Test
    void a_change_is_found_though_it_would_not_do_for_any_other_users() {
        WhatIf whatIf = whatIf(
                "type=SHARED_TU", true, Set.of(new WhatIf.Place(Fact.LOGINS, "u"), new WhatIf.Place(Fact.BROKER, "u")));

        assertThat(whatIf.changes())
                .as("NemID leads only citizens in")
                .extracting(Change::facts)
                .containsExactly(List.of(new WhatIf.Place(Fact.CUSTOMERS, null)));
    }

    @Test
    void what_an_answer_says_already_needs_no_change() {
        assertThat(whatIf("type=OWN_TU", true, Set.of()).changes()).isEmpty();
        assertThat(whatIf("type=INTERNAL", false, Set.of()).changes()).isEmpty();
    }

    @Test
    void an_unknown_fact_is_changed_by_answering_it() {
        // GIVEN a solution of which nobody has said who uses it
        TuSolution solution = TuSolution.builder("s", "S")
                .useCase(UseCase.of("u", Audience.CITIZENS).logins(Login.NEMID))
                .build();

        // WHEN asked what would make it a TU-solution that is its own
        Classification answer = Engine.classify(Rulebook.KL_2021_03, solution, ON);
        WhatIf whatIf = ANALYSIS.whatIf(answer, goal("type=OWN_TU", true, answer.ruleSet()), Set.of());

        // THEN it is enough to know that nobody else does
        assertThat(whatIf.changes()).hasSize(1);
        assertThat(whatIf.changes().get(0).variants().get(0).facts())
                .containsExactly(new Because.Given(Fact.CUSTOMERS, null, List.of("ONLY_THIS_MUNICIPALITY")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kl-2021-03", "nemlogin3-2023-11"})
    void every_change_meets_its_goal_and_none_of_its_facts_can_be_left(String id) {
        RuleSet ruleSet = Engine.RULES.ruleSet(id);
        LocalDate on = ruleSet.from().plusDays(40);
        int changes = 0;
        for (int seed = 0; seed < 25; seed++) {
            TuSolution solution = new RandomSolutions(seed).complete(1, on);
            Classification answer = Engine.RULES.classify(solution, ruleSet, on);
            Goal goal = goal(TOPICS.get(seed % TOPICS.size()), seed % 2 == 0, ruleSet);
            for (Change change : ANALYSIS.whatIf(answer, goal, Set.of()).changes()) {
                changes++;
                for (Variant variant : change.variants()) {
                    // THEN the answer is as wished, and with any one fact as it was it is not
                    assertThat(goal.isMetBy(variant.result()))
                            .as("%s by %s of %s", goal, variant.facts(), solution)
                            .isTrue();
                    TuSolution changed = variant.result().solution();
                    for (WhatIf.Place place : change.facts()) {
                        Place at = new Place(place.fact(), place.useCase() == null ? Place.SOLUTION : 0);
                        assertThat(at.in(changed)).as("%s is changed", place).isNotEqualTo(at.in(solution));
                        if (at.admits(changed, at.in(solution))) {
                            TuSolution back = at.set(changed, at.in(solution));
                            assertThat(goal.isMetBy(Engine.RULES.classify(back, ruleSet, on)))
                                    .as("%s without %s of %s", goal, place, solution)
                                    .isFalse();
                        }
                    }
                }
            }
        }
        assertThat(changes).as("changes looked at").isGreaterThan(15);
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(strings = {"kl-2021-03", "nemlogin3-2023-11"})
    void whatever_change_of_one_or_two_facts_meets_a_goal_is_among_them(String id) {
        RuleSet ruleSet = Engine.RULES.ruleSet(id);
        LocalDate on = ruleSet.from().plusDays(40);
        int met = 0;
        for (int seed = 0; seed < 25; seed++) {
            // GIVEN all smallest changes
            RandomSolutions random = new RandomSolutions(1_000 + seed);
            TuSolution solution = random.complete(1, on);
            Classification answer = Engine.RULES.classify(solution, ruleSet, on);
            Goal goal = goal(TOPICS.get(seed % TOPICS.size()), seed % 2 == 0, ruleSet);
            if (goal.isMetBy(answer)) {
                continue;
            }
            List<Set<Place>> found = ANALYSIS.whatIf(answer, goal, Set.of()).changes().stream()
                    .map(WhatIfTest::places)
                    .toList();

            // WHEN one or two facts get random values
            List<Place> places = Place.of(solution);
            for (int tries = 0; tries < 400; tries++) {
                Place one = places.get(tries % places.size());
                Place other = places.get((tries / places.size() * 5 + tries) % places.size());
                TuSolution changed = with(with(solution, one, random, on), other, random, on);

                // THEN a smallest change is within the facts that now differ, if the goal is met
                if (goal.isMetBy(Engine.RULES.classify(changed, ruleSet, on))) {
                    met++;
                    Set<Place> differing = new HashSet<>();
                    places.stream()
                            .filter(place -> !Objects.equals(place.in(solution), place.in(changed)))
                            .forEach(differing::add);
                    assertThat(found)
                            .as("%s for %s, met by %s", goal, solution, changed)
                            .anyMatch(differing::containsAll);
                }
            }
        }
        assertThat(met).as("random changes that met the goal").isGreaterThan(50);
    }

    private static final List<String> TOPICS = List.of(
            "level=LOW",
            "level=HIGH",
            "type=OWN_TU",
            "type=INTERNAL",
            "task=build-new-signing",
            "task=vendor-dialogue",
            "task=require-two-factor-login",
            "obligation=REQUIRED",
            "finding=CHECK_RESPONSIBILITY");

    private static TuSolution with(TuSolution solution, Place place, RandomSolutions random, LocalDate on) {
        Object value = random.validValue(solution, place, on);
        return place.admits(solution, value) ? place.set(solution, value) : solution;
    }

    private static Set<Place> places(Change change) {
        Set<Place> places = new HashSet<>();
        change.facts()
                .forEach(place -> places.add(new Place(place.fact(), place.useCase() == null ? Place.SOLUTION : 0)));
        return places;
    }

    private static WhatIf whatIf(String topic, boolean reached, Set<WhatIf.Place> fixed) {
        Classification answer = Engine.classify(
                Rulebook.KL_2021_03,
                TuSolution.builder("s", "S")
                        .customers(Customers.ONLY_THIS_MUNICIPALITY)
                        .owner(Owner.MUNICIPALITY)
                        .statutoryWork(false)
                        .pidRidUsage()
                        .useCase(UseCase.of("u", Audience.CITIZENS)
                                .logins(Login.NEMID)
                                .broker(Broker.NEMLOGIN_STANDARD)
                                .levelSetByBroker(false)
                                .signing(Signing.OCES_SIGNATURE)
                                .data(DataCategory.NAME, DataCategory.CPR_NUMBER)
                                .dataSubjects(DataSubjects.SOME))
                        .build(),
                ON);
        assertThat(answer.level()).isEqualTo(AssuranceLevel.SUBSTANTIAL);
        return ANALYSIS.whatIf(answer, goal(topic, reached, answer.ruleSet()), fixed);
    }

    /** A solution of the municipality itself, for itself. */
    private static TuSolution.Builder municipal() {
        return TuSolution.builder("s", "S")
                .customers(Customers.ONLY_THIS_MUNICIPALITY)
                .owner(Owner.MUNICIPALITY)
                .statutoryWork(false);
    }

    private static Goal goal(String topic, boolean reached, RuleSet ruleSet) {
        return new Goal(Topic.parse(topic, ruleSet), reached);
    }
}
