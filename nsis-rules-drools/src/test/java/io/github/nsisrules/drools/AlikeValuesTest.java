package io.github.nsisrules.drools;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.drools.reference.Answers;
import io.github.nsisrules.drools.reference.Place;
import io.github.nsisrules.drools.reference.Rulebook;
import io.github.nsisrules.drools.reference.Verdict;
import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.ConnectingOrganisation;
import io.github.nsisrules.facts.DataCategory;
import io.github.nsisrules.facts.DataSubjects;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.Login;
import io.github.nsisrules.facts.PidRidUsage;
import io.github.nsisrules.facts.Protocol;
import io.github.nsisrules.facts.Signing;
import io.github.nsisrules.facts.TuSolution;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The enumerations take one value for all that a rule set treats alike. Here the engine shows that it treats them alike too:
 * each value is put in the place of its stand-in at points spread over the whole decision space.
 */
@ParameterizedClass
@EnumSource(Rulebook.class)
class AlikeValuesTest {

    private static final Place LOGINS = new Place(Fact.LOGINS, 0);
    private static final Place DATA = new Place(Fact.DATA, 0);
    private static final Place AUTHORITY_TASK = new Place(Fact.AUTHORITY_TASK, Place.SOLUTION);
    private static final Place PUBLIC_BODY = new Place(Fact.PUBLIC_BODY, Place.SOLUTION);

    private final Rulebook rulebook;
    private final StandIns standIns;
    private final List<TuSolution> grid;
    private final List<TuSolution> coarseGrid;

    /** Many values have the same stand-in. */
    private final Map<TuSolution, Verdict> expectedByStandIn = new ConcurrentHashMap<>();

    AlikeValuesTest(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.standIns = new StandIns(rulebook);
        // An eighth is no valid input.
        this.grid =
                DecisionSpace.whole(rulebook).spread(ofReport() ? 8_600 : 4_300).toList();
        this.coarseGrid = grid.subList(0, 600);
    }

    @Test
    void the_grids_are_spread_over_the_space() {
        assertThat(grid).hasSizeBetween(ofReport() ? 7_500 : 3_750, ofReport() ? 7_550 : 3_775);
        for (List<TuSolution> points : List.of(grid, coarseGrid)) {
            assertThat(points.stream()
                            .map(solution -> solution.useCases().get(0))
                            .map(useCase -> useCase.audience() + " by " + useCase.broker())
                            .distinct())
                    .as("every audience by every broker")
                    .hasSize(4 * 7);
            assertThat(points.stream()
                            .map(it -> it.customers() + " " + it.owner() + " " + it.statutoryWork() + " "
                                    + it.useCases().get(0).audience())
                            .distinct())
                    .as("every audience in every kind of solution")
                    .hasSize(4 * 2 * 3 * 2);
        }
    }

    @Test
    void the_stand_ins_are_the_answers_that_are_enumerated() {
        assertEnumerated(Fact.LOGINS, subsets(Login.class).stream().map(standIns::logins));
        assertEnumerated(Fact.DATA, subsets(DataCategory.class).stream().map(standIns::data));
        assertEnumerated(Fact.PID_RID_USAGE, subsets(PidRidUsage.class).stream().map(standIns::pidRidUsage));
        assertEnumerated(Fact.SIGNING, Stream.of(Signing.values()).map(standIns::signing));
        assertEnumerated(Fact.DATA_SUBJECTS, Stream.of(DataSubjects.values()).map(standIns::dataSubjects));
    }

    private void assertEnumerated(Fact fact, Stream<?> standInsOfFact) {
        assertThat(standInsOfFact.<Object>map(standIn -> standIn).collect(toSet()))
                .isEqualTo(Set.copyOf(rulebook.answers(fact)));
    }

    @Test
    void every_data_category_counts_as_its_kind() {
        int cases = 0;
        for (DataCategory category : DataCategory.values()) {
            cases += assertAlike(grid, DATA, Set.of(category), standIns.data(Set.of(category)));
        }
        assertThat(cases).isEqualTo(24 * grid.size());
    }

    @Test
    void two_data_categories_count_as_the_higher_of_their_classes() {
        int cases = 0;
        for (DataCategory one : DataCategory.values()) {
            for (DataCategory other : DataCategory.values()) {
                if (one.compareTo(other) < 0) {
                    Set<DataCategory> both = EnumSet.of(one, other);
                    cases += assertAlike(coarseGrid, DATA, both, standIns.data(both));
                }
            }
        }
        assertThat(cases).isEqualTo(24 * 23 / 2 * coarseGrid.size());
    }

    @Test
    void logins_count_as_the_kinds_that_the_rules_tell_apart() {
        int cases = 0;
        for (Set<Login> some : subsets(Login.class)) {
            cases += assertAlike(coarseGrid, LOGINS, some, standIns.logins(some));
        }
        assertThat(cases)
                .as("all 128 subsets where there is a broker, the 8 without eID where there is none")
                .isEqualTo(coarseGrid.stream()
                        .mapToInt(s -> s.useCases().get(0).broker() == Broker.NONE ? 8 : 128)
                        .sum());
    }

    @Test
    void kinds_of_signing_count_alike() {
        int kinds = 0;
        for (Signing signing : Signing.values()) {
            kinds += alike(new Place(Fact.SIGNING, 0), signing, standIns.signing(signing));
        }
        assertThat(kinds).as("kinds of signing that another stands for").isEqualTo(ofReport() ? 2 : 1);
    }

    @Test
    void some_data_subjects_count_as_the_user_alone_for_the_report_only() {
        int kinds = 0;
        for (DataSubjects subjects : DataSubjects.values()) {
            kinds += alike(new Place(Fact.DATA_SUBJECTS, 0), subjects, standIns.dataSubjects(subjects));
        }
        assertThat(kinds).isEqualTo(ofReport() ? 1 : 0);
    }

    @Test
    void uses_of_pid_and_rid_count_as_the_tasks_that_they_bring() {
        Place usage = new Place(Fact.PID_RID_USAGE, Place.SOLUTION);
        int cases = 0;
        for (Set<PidRidUsage> some : subsets(PidRidUsage.class)) {
            cases += assertAlike(grid, usage, some, standIns.pidRidUsage(some));
        }
        assertThat(cases).isEqualTo(16 * grid.size());
    }

    @Test
    void a_public_authority_task_counts_only_in_a_public_body_and_never_for_the_report() {
        int kinds = 0;
        for (boolean task : new boolean[] {true, false}) {
            for (boolean body : new boolean[] {true, false}) {
                if (ofReport() || task != body) {
                    assertAlike(
                            grid,
                            solution -> AUTHORITY_TASK.set(PUBLIC_BODY.set(solution, body), task),
                            solution -> AUTHORITY_TASK.set(
                                    PUBLIC_BODY.set(solution, standIns.notBoth()), standIns.notBoth()));
                    kinds++;
                }
            }
        }
        assertThat(kinds).isEqualTo(ofReport() ? 4 : 2);
    }

    @Test
    void how_the_solution_is_connected_never_counts_for_the_report_and_unknown_protocols_are_old() {
        int kinds = 0;
        for (ConnectingOrganisation it : ConnectingOrganisation.values()) {
            kinds += alike(
                    new Place(Fact.CONNECTING_ORGANISATION, Place.SOLUTION), it, standIns.connectingOrganisation(it));
        }
        for (Protocol protocol : Protocol.values()) {
            kinds += alike(new Place(Fact.PROTOCOL, Place.SOLUTION), protocol, standIns.protocol(protocol));
        }
        assertThat(kinds).isEqualTo(ofReport() ? 2 + 4 : 1);
    }

    @Test
    void an_announced_level_is_read_only_where_the_broker_announces_levels() {
        Place announced = new Place(Fact.LEVEL_SET_BY_BROKER, 0);
        List<TuSolution> others = grid.stream()
                .filter(s -> s.useCases().get(0).broker() != Broker.CONTEXT_HANDLER
                        && s.useCases().get(0).broker() != Broker.UNILOGIN)
                .toList();
        assertThat(others).hasSizeGreaterThan(grid.size() / 2);
        assertAlike(others, announced, true, false);
        assertAlike(others, announced, null, false);
    }

    private boolean ofReport() {
        return rulebook == Rulebook.KL_2021_03;
    }

    /** All sets of values; of data categories, of which there are too many, those of at most two. */
    private static <E extends Enum<E>> List<Set<E>> subsets(Class<E> type) {
        List<E> values = Arrays.asList(type.getEnumConstants());
        if (values.size() < 10) {
            return Answers.subsets(type, values);
        }
        return Stream.concat(
                        Stream.of(EnumSet.noneOf(type)),
                        values.stream().flatMap(one -> values.stream().map(other -> EnumSet.of(one, other))))
                .<Set<E>>map(some -> some)
                .toList();
    }

    /** One if another value stands for this one, and then they are alike on the whole grid. */
    private int alike(Place place, Object value, @Nullable Object standIn) {
        if (value.equals(standIn)) {
            return 0;
        }
        assertThat(assertAlike(grid, place, value, standIn)).isEqualTo(grid.size());
        return 1;
    }

    /** Puts a value and its stand-in in the same place of every solution; returns how many solutions admit it. */
    private int assertAlike(List<TuSolution> solutions, Place place, @Nullable Object value, @Nullable Object standIn) {
        List<TuSolution> admitting = solutions.stream()
                .filter(solution -> place.admits(solution, value))
                .toList();
        assertThat(admitting).as("solutions that admit %s", value).isNotEmpty();
        assertAlike(admitting, solution -> place.set(solution, value), solution -> place.set(solution, standIn));
        return admitting.size();
    }

    private void assertAlike(
            List<TuSolution> solutions, UnaryOperator<TuSolution> one, UnaryOperator<TuSolution> other) {
        solutions.parallelStream().forEach(solution -> {
            Verdict expected = expectedByStandIn.computeIfAbsent(
                    other.apply(solution), standIn -> Verdict.of(Engine.classify(rulebook, standIn)));
            Verdict actual = Verdict.of(Engine.classify(rulebook, one.apply(solution)));
            if (!expected.equals(actual)) {
                throw new AssertionError(one.apply(solution) + "\n" + String.join("\n", expected.differences(actual)));
            }
        });
    }
}
