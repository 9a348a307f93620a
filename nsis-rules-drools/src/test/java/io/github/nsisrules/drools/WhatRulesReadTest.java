package io.github.nsisrules.drools;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.drools.reference.Place;
import io.github.nsisrules.drools.reference.ReferenceModel;
import io.github.nsisrules.drools.reference.Rulebook;
import io.github.nsisrules.drools.reference.Step;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.Owner;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.Finding;
import io.github.nsisrules.result.Necessity;
import io.github.nsisrules.result.Party;
import io.github.nsisrules.result.RationaleStep;
import io.github.nsisrules.result.SolutionType;
import io.github.nsisrules.result.Task;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A rule depends on no fact but those that {@link WhatRulesRead} lists. On this rests that {@link Nl3DecisionSpaceTest} may
 * take its space in parts.
 */
class WhatRulesReadTest {

    private static final int SOLUTIONS = 3_900;

    @ParameterizedTest
    @EnumSource
    void a_fact_that_a_rule_does_not_read_changes_nothing_of_what_it_concludes(Rulebook rulebook) {
        assertNothingElseIsRead(rulebook, solution -> conclusions(Engine.classify(rulebook, solution)));
    }

    @ParameterizedTest
    @EnumSource
    void nor_does_it_in_the_reference_model(Rulebook rulebook) {
        ReferenceModel model = new ReferenceModel(rulebook, Engine.day(rulebook));
        assertNothingElseIsRead(
                rulebook, solution -> steps(model.decide(solution).steps()));
    }

    private static void assertNothingElseIsRead(
            Rulebook rulebook, Function<TuSolution, Map<String, Set<Object>>> conclusions) {
        LongAdder cases = new LongAdder();
        Set<Fact> changing = ConcurrentHashMap.newKeySet();
        IntStream.range(0, SOLUTIONS).parallel().forEach(seed -> {
            // GIVEN a complete solution, of all values and not only of those that stand for others
            RandomSolutions random = new RandomSolutions(seed);
            TuSolution solution = random.complete(1 + seed % 3, Engine.day(rulebook));
            Map<String, Set<Object>> before = conclusions.apply(solution);
            for (Place place : Place.of(solution)) {
                // WHEN one fact is another
                TuSolution other = place.set(solution, random.validValue(solution, place, Engine.day(rulebook)));
                Map<String, Set<Object>> after = conclusions.apply(other);

                // THEN only rules that read it conclude otherwise
                for (String number : changed(rulebook, before, after)) {
                    changing.add(place.fact());
                    if (!number.equals(WhatRulesRead.vendorDialogue(rulebook))
                            && !WhatRulesRead.of(rulebook, number).contains(place.fact())) {
                        throw new AssertionError(number + " reads " + place + "\n  " + solution + "\n  " + other);
                    }
                }
                cases.increment();
            }
        });
        assertThat(cases.sum())
                .as("8 facts of the solution and 8 of each of 1, 2 or 3 use cases")
                .isEqualTo(SOLUTIONS * (8 + 2 * 8L));
        assertThat(changing)
                .as("facts that change some conclusion")
                .containsExactlyInAnyOrderElementsOf(EnumSet.allOf(Fact.class).stream()
                        .filter(fact -> fact == Fact.AUDIENCE
                                || fact == Fact.ASSESSMENT
                                || !rulebook.answers(fact).isEmpty())
                        .toList());
    }

    /** The numbers of the rules that conclude otherwise. */
    private static List<String> changed(
            Rulebook rulebook, Map<String, Set<Object>> before, Map<String, Set<Object>> after) {
        return EveryRuleTest.numbers(rulebook)
                .filter(number -> !Objects.equals(before.get(rulebook.rule(number)), after.get(rulebook.rule(number))))
                .toList();
    }

    /** What each rule concludes, tasks and findings with all that is said of them. */
    private static Map<String, Set<Object>> conclusions(Classification answer) {
        Map<String, Set<Object>> conclusions =
                steps(answer.rationale().stream().map(Step::of).collect(toSet()));
        for (Task task : answer.tasks()) {
            task.rules().forEach(rule -> add(conclusions, rule, task));
        }
        for (Finding finding : answer.findings()) {
            finding.rules().forEach(rule -> add(conclusions, rule, finding));
        }
        return conclusions;
    }

    private static Map<String, Set<Object>> steps(Set<Step> steps) {
        Map<String, Set<Object>> conclusions = new HashMap<>();
        steps.forEach(step -> add(conclusions, step.rule(), step));
        return conclusions;
    }

    private static void add(Map<String, Set<Object>> conclusions, String rule, Object conclusion) {
        conclusions.computeIfAbsent(rule, it -> new HashSet<>()).add(conclusion);
    }

    @ParameterizedTest
    @EnumSource
    void the_dialogue_with_the_vendor_follows_from_type_owner_and_the_tasks_with_the_supplier(Rulebook rulebook) {
        String dialogue = rulebook.rule(WhatRulesRead.vendorDialogue(rulebook));
        int asked = 0;
        for (int seed = 0; seed < SOLUTIONS; seed++) {
            // GIVEN the answer about a complete solution
            TuSolution solution = new RandomSolutions(seed).complete(1 + seed % 4, Engine.day(rulebook));
            Classification answer = Engine.classify(rulebook, solution);

            // WHEN one looks at the steps that call for tasks with the supplier which are at least recommended
            Set<String> tasks = answer.tasks().stream()
                    .filter(task -> task.party() == Party.MUNICIPALITY_WITH_SUPPLIER)
                    .filter(task -> task.necessity() == Necessity.REQUIRED || task.necessity() == Necessity.RECOMMENDED)
                    .flatMap(task -> task.rules().stream())
                    .collect(toSet());
            boolean hasSupplier = answer.type() == SolutionType.SHARED_TU || solution.owner() == Owner.VENDOR;

            // THEN the dialogue concerns what they concern, if there is a supplier
            Set<String> concerned = hasSupplier ? concerned(answer, tasks) : Set.of();
            assertThat(concerned(answer, Set.of(dialogue))).as("%s", solution).isEqualTo(concerned);
            asked += concerned.isEmpty() ? 0 : 1;
        }
        assertThat(asked).as("solutions that call for it").isBetween(SOLUTIONS / 10, SOLUTIONS);
    }

    /** Whom the steps of some rules concern: use cases, or the whole solution. */
    private static Set<String> concerned(Classification answer, Set<String> rules) {
        Set<String> concerned = new HashSet<>();
        for (RationaleStep step : answer.rationale()) {
            if (rules.contains(step.rule())) {
                concerned.add(step.useCase() == null ? "the whole solution" : step.useCase());
            }
        }
        return concerned;
    }
}
