package io.github.nsisrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.drools.Analysis.Fault;
import io.github.nsisrules.drools.conclusion.CallsFor;
import io.github.nsisrules.drools.conclusion.Concluded;
import io.github.nsisrules.drools.conclusion.HasLevel;
import io.github.nsisrules.drools.conclusion.HasObligation;
import io.github.nsisrules.drools.conclusion.Indicates;
import io.github.nsisrules.drools.conclusion.IsOfType;
import io.github.nsisrules.drools.conclusion.RoadIs;
import io.github.nsisrules.drools.question.Content;
import io.github.nsisrules.drools.question.Duty;
import io.github.nsisrules.drools.question.LevelChoice;
import io.github.nsisrules.drools.question.Question;
import io.github.nsisrules.drools.question.Standing;
import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.Owner;
import io.github.nsisrules.result.LevelBasis;
import io.github.nsisrules.result.Obligation;
import io.github.nsisrules.result.SolutionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Analysis of the rules on every question, and proof that it finds the faults that it looks for. */
class RuleAnalysisTest {

    private static final CompiledRules KL = Loaded.rules(Edition.KL_2021_03);
    private static final List<Class<? extends Question>> KINDS = Edition.KL_2021_03.kinds();

    static List<Edition> editions() {
        return Edition.ALL;
    }

    private static Analysis of(Edition edition) {
        return new Analysis(Loaded.rules(edition));
    }

    private static boolean asksForALevel(Question question) {
        Obligation obligation = ((Content) question).obligation();
        return obligation == Obligation.REQUIRED || obligation == Obligation.VOLUNTARY;
    }

    private static boolean hasALevel(Question question) {
        LevelChoice choice = (LevelChoice) question;
        return choice.obligation() != Obligation.DECIDED_ELSEWHERE
                && (choice.assessed() != null || choice.indicated() != null);
    }

    @ParameterizedTest
    @MethodSource("editions")
    void every_solution_has_exactly_one_type(Edition edition) {
        assertThat(of(edition).notExactlyOne(Standing.class, IsOfType.class, question -> true))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void every_use_case_has_exactly_one_obligation(Edition edition) {
        assertThat(of(edition).notExactlyOne(Duty.class, HasObligation.class, question -> true))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void exactly_one_level_is_indicated_where_the_municipality_decides_and_none_elsewhere(Edition edition) {
        assertThat(of(edition).notExactlyOne(Content.class, Indicates.class, RuleAnalysisTest::asksForALevel))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void there_is_exactly_one_level_where_one_is_indicated_or_assessed_and_not_decided_elsewhere(Edition edition) {
        assertThat(of(edition).notExactlyOne(LevelChoice.class, HasLevel.class, RuleAnalysisTest::hasALevel))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void every_rule_fires_on_some_question_but_none_on_all_of_its_kind(Edition edition) {
        Set<String> defined = new TreeSet<>();
        Loaded.rules(edition).definitions().forEach(definition -> defined.add(definition.getName()));

        assertThat(defined).hasSizeGreaterThan(44);
        assertThat(of(edition).neverFiring(defined, edition.kinds())).isEmpty();
        assertThat(of(edition).alwaysFiring(edition.kinds()))
                .as("all but L5, which has a level whenever it is asked")
                .containsExactly("L5");
    }

    @ParameterizedTest
    @MethodSource("editions")
    void without_any_rule_something_would_not_be_concluded(Edition edition) {
        assertThat(of(edition).superfluous(edition.kinds())).isEmpty();
    }

    @Test
    void what_a_question_has_is_read_by_some_edition_that_asks_it() {
        assertThat(of(Edition.KL_2021_03).unread(Edition.KL_2021_03.kinds())).isEmpty();
        assertThat(of(Edition.NEMLOGIN3_2023_11).unread(Edition.NEMLOGIN3_2023_11.kinds()))
                .as("the dates of signing no longer go by audience, but the question is that of the other edition")
                .containsExactly("SigningUse.audience");
    }

    @Test
    void every_derived_fact_is_read_by_some_edition_that_derives_it() {
        assertThat(of(Edition.KL_2021_03).concludingInVain(Edition.KL_2021_03.kinds()))
                .isEmpty();
        assertThat(of(Edition.NEMLOGIN3_2023_11).concludingInVain(Edition.NEMLOGIN3_2023_11.kinds()))
                .as("shared with the other edition, which reads them")
                .containsExactly("eid", "nonStandard");
    }

    // The analysis itself: each fault is put into the answers of kl-2021-03, and found.

    /** The rules of kl-2021-03 with other conclusions on questions of a kind. */
    private static <Q extends Question> Asking changed(
            Class<Q> kind, BiFunction<Q, List<Concluded>, Stream<Concluded>> change) {
        return question -> kind.isInstance(question)
                ? new Answer(change.apply(kind.cast(question), KL.ask(question).conclusions())
                        .toList())
                : KL.ask(question);
    }

    private static Stream<Concluded> without(String rule, List<Concluded> conclusions) {
        return conclusions.stream().filter(concluded -> !concluded.rule().equals(rule));
    }

    private static Stream<Concluded> with(Concluded more, List<Concluded> conclusions) {
        return Stream.concat(conclusions.stream(), Stream.of(more));
    }

    @Test
    void a_gap_is_found_with_the_fewest_conditions_that_lead_to_it() {
        Asking answers = changed(Standing.class, (standing, conclusions) -> without("T5", conclusions));

        List<Fault> faults = new Analysis(answers).notExactlyOne(Standing.class, IsOfType.class, question -> true);

        assertThat(faults)
                .extracting(Fault::toString)
                .containsExactly("Standing: no rule IsOfType when owner is not OTHER_PUBLIC_AUTHORITY, not tuSolution,"
                        + " not onlyStaff");
        assertThat(faults.get(0).points()).isEqualTo(22);
    }

    @Test
    void a_gap_at_one_point_is_found() {
        Duty only = new Duty(SolutionType.INTERNAL, Broker.UNILOGIN, true);
        Asking answers =
                changed(Duty.class, (duty, conclusions) -> duty.equals(only) ? Stream.of() : conclusions.stream());

        assertThat(new Analysis(answers).notExactlyOne(Duty.class, HasObligation.class, question -> true))
                .extracting(Fault::toString)
                .containsExactly(
                        "Duty: no rule HasObligation when type = INTERNAL, broker = UNILOGIN, levelSetByBroker");
    }

    @Test
    void two_rules_of_one_group_that_both_hold_are_found_pair_by_pair() {
        Asking answers = changed(
                Standing.class,
                (standing, conclusions) -> standing.owner() == Owner.VENDOR && standing.tuSolution()
                        ? with(new IsOfType("T9", SolutionType.OWN_TU), conclusions)
                        : conclusions.stream());

        assertThat(new Analysis(answers).notExactlyOne(Standing.class, IsOfType.class, question -> true))
                .extracting(Fault::toString)
                .containsExactly(
                        "Standing: both T2 and T9 when customers = ONLY_THIS_MUNICIPALITY, owner = VENDOR, tuSolution",
                        "Standing: both T3 and T9 when customers = SEVERAL_ORGANISATIONS, owner = VENDOR, tuSolution");
    }

    @Test
    void a_level_where_none_belongs_is_found() {
        Asking answers = changed(
                LevelChoice.class,
                (choice, conclusions) ->
                        choice.obligation() == Obligation.DECIDED_ELSEWHERE && choice.assessed() != null
                                ? Stream.of(new HasLevel("L4", choice.assessed(), LevelBasis.ASSESSED, false))
                                : conclusions.stream());

        assertThat(new Analysis(answers).notExactlyOne(LevelChoice.class, HasLevel.class, RuleAnalysisTest::hasALevel))
                .extracting(Fault::toString)
                .containsExactly(
                        "LevelChoice: L4 out of place when obligation = DECIDED_ELSEWHERE, assessed is not none");
    }

    @Test
    void a_rule_that_never_fires_is_found() {
        Set<String> defined = new TreeSet<>(Set.of("M12", "M99"));

        assertThat(new Analysis(KL).neverFiring(defined, KINDS)).containsExactly("M99");
    }

    @Test
    void a_rule_that_always_fires_is_found() {
        Asking answers = changed(
                Duty.class, (duty, conclusions) -> with(new RoadIs("everywhere", RoadIs.Trait.EID), conclusions));

        assertThat(new Analysis(answers).alwaysFiring(KINDS)).containsExactly("L5", "everywhere");
    }

    @Test
    void a_rule_that_another_one_doubles_is_found() {
        // GIVEN a rule that concludes what M12 does, where M12 does
        Asking answers = question -> {
            List<Concluded> more = new ArrayList<>(KL.ask(question).conclusions());
            for (Concluded concluded : KL.ask(question).conclusions()) {
                if (concluded instanceof CallsFor calls && calls.rule().equals("M12")) {
                    more.add(new CallsFor(
                            "M99", calls.task(), calls.necessity(), calls.party(), calls.work(), calls.due()));
                }
            }
            return new Answer(more);
        };

        // THEN either of the two could go
        assertThat(new Analysis(answers).superfluous(KINDS)).containsExactly("M12", "M99");
    }

    @Test
    void a_condition_that_never_matters_is_found() {
        Asking answers = question ->
                question instanceof Duty duty ? KL.ask(new Duty(duty.type(), duty.broker(), true)) : KL.ask(question);

        assertThat(new Analysis(answers).unread(KINDS)).containsExactly("Duty.levelSetByBroker");
    }

    @Test
    void a_derived_fact_that_nobody_reads_is_found() {
        Asking answers = changed(
                Duty.class,
                (duty, conclusions) -> duty.levelSetByBroker()
                        ? with(new RoadIs("viaNemLogin", RoadIs.Trait.VIA_NEMLOGIN), conclusions)
                        : conclusions.stream());

        assertThat(new Analysis(answers).concludingInVain(KINDS)).containsExactly("viaNemLogin");
    }
}
