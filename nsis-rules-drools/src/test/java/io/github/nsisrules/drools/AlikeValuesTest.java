package io.github.nsisrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.drools.reference.Completions;
import io.github.nsisrules.drools.reference.Place;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The enumerations take one value for all that the rulebook treats alike. Here the engine shows that it treats them alike
 * too: each value is put in the place of its stand-in at points spread over the whole decision space.
 */
class AlikeValuesTest {

    /** 156 use cases x 48; 503 is prime, so that the steps do not fall in with the enumeration. */
    private static final List<TuSolution> GRID = grid(503);

    private static final List<TuSolution> COARSE_GRID = grid(4_111);

    @Test
    void the_grids_are_spread_over_the_space() {
        assertThat(GRID).hasSize(156 * 48);
        assertThat(COARSE_GRID).hasSize(20 * 48);
        assertThat(GRID.stream()
                        .map(solution -> solution.useCases().get(0))
                        .map(useCase -> useCase.audience() + " by " + useCase.broker())
                        .distinct())
                .as("every audience by every broker")
                .hasSize(4 * 7);
    }

    @Test
    void every_data_category_counts_as_its_class() {
        Place data = new Place(Fact.DATA, 0);
        int cases = 0;
        for (DataCategory category : DataCategory.values()) {
            cases += assertAlike(GRID, data, Set.of(category), before -> Set.of(standIn(category)));
        }
        assertThat(cases).isEqualTo(24 * GRID.size());
    }

    @Test
    void two_data_categories_count_as_the_higher_of_their_classes() {
        Place data = new Place(Fact.DATA, 0);
        int cases = 0;
        for (DataCategory one : DataCategory.values()) {
            for (DataCategory other : DataCategory.values()) {
                if (one.compareTo(other) < 0) {
                    DataCategory higher = one.dataClass().compareTo(other.dataClass()) >= 0 ? one : other;
                    cases += assertAlike(COARSE_GRID, data, EnumSet.of(one, other), before -> Set.of(standIn(higher)));
                }
            }
        }
        assertThat(cases).isEqualTo(24 * 23 / 2 * COARSE_GRID.size());
    }

    @Test
    void logins_count_as_the_kinds_that_the_rules_tell_apart() {
        // Every fifth point: 5 and 48 have no common divisor, so that the facts of the solution go round.
        List<TuSolution> points = IntStream.range(0, GRID.size())
                .filter(i -> i % 5 == 0)
                .mapToObj(GRID::get)
                .toList();
        Place logins = new Place(Fact.LOGINS, 0);
        int cases = 0;
        for (Set<Login> some : Completions.subsets(Login.class, Arrays.asList(Login.values()))) {
            cases += assertAlike(points, logins, some, before -> standIn(some));
        }
        assertThat(cases)
                .as("all 128 subsets where there is a broker, the 8 without eID where there is none")
                .isEqualTo(points.stream()
                        .mapToInt(s -> s.useCases().get(0).broker() == Broker.NONE ? 8 : 128)
                        .sum());
    }

    @Test
    void every_signing_counts_as_signing() {
        Place signing = new Place(Fact.SIGNING, 0);
        for (Signing one : Signing.values()) {
            assertAlike(GRID, signing, one, before -> one == Signing.NONE ? one : Signing.OCES_SIGNATURE);
        }
    }

    @Test
    void some_data_subjects_count_as_the_user_alone() {
        assertAlike(GRID, new Place(Fact.DATA_SUBJECTS, 0), DataSubjects.SOME, before -> DataSubjects.ONLY_THE_USER);
    }

    @Test
    void only_forwarding_and_central_look_up_of_pid_and_rid_count() {
        Place usage = new Place(Fact.PID_RID_USAGE, Place.SOLUTION);
        for (Set<PidRidUsage> some : Completions.subsets(PidRidUsage.class, Arrays.asList(PidRidUsage.values()))) {
            Set<PidRidUsage> counting = EnumSet.noneOf(PidRidUsage.class);
            counting.addAll(some);
            counting.remove(PidRidUsage.STORED_AS_KEY);
            counting.remove(PidRidUsage.READ_FROM_CERTIFICATES);
            assertAlike(GRID, usage, some, before -> counting);
        }
    }

    @Test
    void facts_of_later_rule_sets_never_matter() {
        for (Boolean yesOrNo : List.of(true, false)) {
            assertAlike(GRID, new Place(Fact.AUTHORITY_TASK, Place.SOLUTION), yesOrNo, before -> null);
            assertAlike(GRID, new Place(Fact.PUBLIC_BODY, Place.SOLUTION), yesOrNo, before -> null);
        }
        for (ConnectingOrganisation organisation : ConnectingOrganisation.values()) {
            assertAlike(GRID, new Place(Fact.CONNECTING_ORGANISATION, Place.SOLUTION), organisation, before -> null);
        }
        for (Protocol protocol : Protocol.values()) {
            assertAlike(GRID, new Place(Fact.PROTOCOL, Place.SOLUTION), protocol, before -> null);
        }
    }

    @Test
    void an_announced_level_is_read_only_where_the_broker_announces_levels() {
        Place announced = new Place(Fact.LEVEL_SET_BY_BROKER, 0);
        List<TuSolution> others = GRID.stream()
                .filter(s -> s.useCases().get(0).broker() != Broker.CONTEXT_HANDLER
                        && s.useCases().get(0).broker() != Broker.UNILOGIN)
                .toList();
        assertThat(others).isNotEmpty();
        assertAlike(others, announced, true, before -> false);
        assertAlike(others, announced, null, before -> false);
    }

    /** Puts a value and its stand-in in the same place of every solution; returns how many solutions admit it. */
    private static int assertAlike(
            List<TuSolution> solutions, Place place, @Nullable Object value, UnaryOperator<@Nullable Object> standIn) {
        List<TuSolution> admitting = solutions.stream()
                .filter(solution -> place.admits(solution, value))
                .toList();
        admitting.parallelStream().forEach(solution -> {
            TuSolution one = place.set(solution, value);
            Verdict expected = verdict(place.set(solution, standIn.apply(value)));
            Verdict actual = verdict(one);
            if (!expected.equals(actual)) {
                throw new AssertionError(one + "\n" + String.join("\n", expected.differences(actual)));
            }
        });
        assertThat(admitting).as("solutions that admit %s", value).isNotEmpty();
        return admitting.size();
    }

    private static Verdict verdict(TuSolution solution) {
        return Verdict.of(Engine.classify(solution, DecisionSpace.ON));
    }

    private static DataCategory standIn(DataCategory category) {
        return switch (category.dataClass()) {
            case NO_PERSONAL_DATA -> throw new AssertionError(category + " is about no person");
            case ORDINARY -> DataCategory.NAME;
            case CONFIDENTIAL -> DataCategory.CPR_NUMBER;
            case CRIMINAL -> DataCategory.CRIMINAL_OFFENCES;
            case SENSITIVE -> DataCategory.HEALTH;
        };
    }

    private static Set<Login> standIn(Set<Login> logins) {
        Set<Login> standIn = EnumSet.noneOf(Login.class);
        for (Login login : logins) {
            switch (login) {
                case NEMID, MITID -> standIn.add(Login.NEMID);
                case EMPLOYEE_SIGNATURE, MITID_ERHVERV, USERNAME_PASSWORD -> standIn.add(login);
                case LOCAL_IDP, UNILOGIN -> {}
            }
        }
        return standIn;
    }

    private static List<TuSolution> grid(int step) {
        List<TuSolution> useCases = DecisionSpace.useCases();
        List<TuSolution> grid = new ArrayList<>();
        for (int i = 0; i < useCases.size(); i += step) {
            grid.addAll(DecisionSpace.solutions(useCases.get(i)));
        }
        return grid;
    }
}
