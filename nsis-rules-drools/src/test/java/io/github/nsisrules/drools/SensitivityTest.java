package io.github.nsisrules.drools;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.drools.reference.Place;
import io.github.nsisrules.drools.reference.Rulebook;
import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.ConnectingOrganisation;
import io.github.nsisrules.facts.Customers;
import io.github.nsisrules.facts.DataCategory;
import io.github.nsisrules.facts.DataSubjects;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.Login;
import io.github.nsisrules.facts.Owner;
import io.github.nsisrules.facts.Protocol;
import io.github.nsisrules.facts.Signing;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.SolutionType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Property 2: monotone in sensitivity. */
class SensitivityTest {

    private static final List<DataCategory> CATEGORIES = List.of(DataCategory.values());
    private static final Place DATA = new Place(Fact.DATA, 0);
    private static final Place DATA_SUBJECTS = new Place(Fact.DATA_SUBJECTS, 0);

    @ParameterizedTest
    @EnumSource
    void the_solutions_are_of_every_type(Rulebook rulebook) {
        assertThat(solutions().stream()
                        .map(solution -> Engine.classify(rulebook, solution).type()))
                .contains(SolutionType.values());
    }

    @ParameterizedTest
    @EnumSource
    void one_more_category_never_lowers_the_indicated_level(Rulebook rulebook) {
        int raised = 0;
        int cases = 0;
        for (TuSolution solution : solutions()) {
            for (Set<DataCategory> data : noneOrOne()) {
                TuSolution before = DATA.set(solution, data);
                for (DataCategory category : DataCategory.values()) {
                    Set<DataCategory> more = EnumSet.of(category);
                    more.addAll(data);
                    raised += compare(rulebook, before, DATA.set(solution, more)) > 0 ? 1 : 0;
                    cases++;
                }
            }
        }
        assertThat(cases).isEqualTo(solutions().size() * 25 * 24);
        assertThat(raised).as("cases in which the level rises").isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void reaching_more_people_never_lowers_the_indicated_level(Rulebook rulebook) {
        int raised = 0;
        for (TuSolution solution : solutions()) {
            for (Set<DataCategory> data : noneOrOne()) {
                TuSolution before = DATA.set(solution, data);
                for (DataSubjects subjects : DataSubjects.values()) {
                    if (subjects.compareTo(
                                    requireNonNull(before.useCases().get(0).dataSubjects()))
                            >= 0) {
                        raised += compare(rulebook, before, DATA_SUBJECTS.set(before, subjects)) > 0 ? 1 : 0;
                    }
                }
            }
        }
        assertThat(raised).as("cases in which the level rises").isPositive();
    }

    @Property(tries = 2_000)
    void neither_lowers_the_indicated_level_of_any_use_case_of_a_random_solution(
            @ForAll Rulebook rulebook, @ForAll Random seed) {
        // GIVEN a random solution
        RandomSolutions random = new RandomSolutions(seed);
        TuSolution before = random.complete(1 + seed.nextInt(4), Engine.day(rulebook));
        int useCase = seed.nextInt(before.useCases().size());

        // WHEN one use case has more data, on more people
        Set<DataCategory> more = EnumSet.of(CATEGORIES.get(seed.nextInt(CATEGORIES.size())));
        more.addAll(requireNonNull(before.useCases().get(useCase).data()));
        TuSolution after = new Place(Fact.DATA, useCase).set(before, more);
        after = new Place(Fact.DATA_SUBJECTS, useCase).set(after, DataSubjects.VERY_MANY);

        // THEN no indicated level is lower
        assertThat(compare(rulebook, before, after)).isNotNegative();
    }

    /** Positive if some indicated level rises. Fails if one falls or goes away. */
    private static int compare(Rulebook rulebook, TuSolution before, TuSolution after) {
        Classification then = Engine.classify(rulebook, before);
        Classification now = Engine.classify(rulebook, after);
        int rises = 0;
        for (int i = 0; i < then.useCases().size(); i++) {
            AssuranceLevel old = then.useCases().get(i).indicatedLevel();
            AssuranceLevel recent = now.useCases().get(i).indicatedLevel();
            if ((old == null) != (recent == null) || (old != null && recent != null && recent.compareTo(old) < 0)) {
                throw new AssertionError(old + " became " + recent + "\n  " + before + "\n  " + after);
            }
            rises += old == recent ? 0 : 1;
        }
        return rises;
    }

    private static List<Set<DataCategory>> noneOrOne() {
        List<Set<DataCategory>> noneOrOne = new ArrayList<>();
        noneOrOne.add(Set.of());
        for (DataCategory category : DataCategory.values()) {
            noneOrOne.add(Set.of(category));
        }
        return noneOrOne;
    }

    /** Every audience in solutions of every type, own, shared, joint-public, internal and not covered. */
    private static List<TuSolution> solutions() {
        List<TuSolution> solutions = new ArrayList<>();
        for (Audience audience : Audience.values()) {
            for (Customers customers : Customers.values()) {
                for (Owner owner : Owner.values()) {
                    for (DataSubjects subjects : DataSubjects.values()) {
                        for (Login login : List.of(Login.NEMID, Login.EMPLOYEE_SIGNATURE)) {
                            for (boolean besidesCitizens : new boolean[] {true, false}) {
                                solutions.add(solution(audience, customers, owner, subjects, login, besidesCitizens));
                            }
                        }
                    }
                }
            }
        }
        return solutions;
    }

    private static TuSolution solution(
            Audience audience,
            Customers customers,
            Owner owner,
            DataSubjects subjects,
            Login login,
            boolean besidesCitizens) {
        TuSolution.Builder builder = TuSolution.builder("s", "S")
                .customers(customers)
                .owner(owner)
                .statutoryWork(true)
                .authorityTask(true)
                .publicBody(true)
                .connectingOrganisation(ConnectingOrganisation.PUBLIC_AUTHORITY)
                .protocol(Protocol.OIOSAML_3)
                .pidRidUsage()
                .useCase(useCase("u", audience, login, subjects));
        if (besidesCitizens) {
            builder.useCase(useCase("c", Audience.CITIZENS, Login.NEMID, DataSubjects.ONLY_THE_USER));
        }
        return builder.build();
    }

    private static UseCase.Builder useCase(String id, Audience audience, Login login, DataSubjects subjects) {
        return UseCase.of(id, audience)
                .logins(login)
                .broker(Broker.NEMLOGIN_STANDARD)
                .levelSetByBroker(false)
                .signing(Signing.NONE)
                .data()
                .dataSubjects(subjects);
    }
}
