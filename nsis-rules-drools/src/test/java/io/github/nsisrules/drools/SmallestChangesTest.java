package io.github.nsisrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.drools.reference.Place;
import io.github.nsisrules.drools.reference.Rulebook;
import io.github.nsisrules.explain.Topic;
import io.github.nsisrules.explain.WhatIf;
import io.github.nsisrules.explain.WhatIf.Change;
import io.github.nsisrules.explain.WhatIf.Goal;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.RuleSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** All smallest changes of some facts, held against every combination of their values. */
class SmallestChangesTest {

    /**
     * What is asked for, and the facts that can be changed: such as have to do with it, so that there is something to find.
     *
     * @param useCases how many use cases there are of which these facts can be changed
     * @param of the use case of which it is asked; {@code null} for any
     */
    private record Search(
            String topic,
            int useCases,
            Set<Fact> changeable,
            @Nullable String of) {

        Search(String topic, Set<Fact> changeable) {
            this(topic, 1, changeable);
        }

        Search(String topic, int useCases, Set<Fact> changeable) {
            this(topic, useCases, changeable, null);
        }

        Search inUseCase(String id) {
            return new Search(topic, useCases, changeable, id);
        }
    }

    private static final List<Search> SEARCHES = List.of(
            new Search("level=LOW", Set.of(Fact.DATA, Fact.DATA_SUBJECTS, Fact.ASSESSMENT)),
            new Search(
                    "level=SUBSTANTIAL", Set.of(Fact.DATA, Fact.ASSESSMENT, Fact.LEVEL_SET_BY_BROKER, Fact.AUDIENCE)),
            new Search("level=HIGH", Set.of(Fact.DATA, Fact.DATA_SUBJECTS, Fact.ASSESSMENT, Fact.AUDIENCE)),
            new Search("provisional=true", Set.of(Fact.DATA, Fact.ASSESSMENT, Fact.OWNER)),
            new Search("type=OWN_TU", Set.of(Fact.CUSTOMERS, Fact.OWNER, Fact.STATUTORY_WORK, Fact.AUDIENCE)),
            new Search("type=SHARED_TU", Set.of(Fact.CUSTOMERS, Fact.LOGINS, Fact.AUDIENCE)),
            new Search("type=JOINT_PUBLIC", Set.of(Fact.OWNER, Fact.STATUTORY_WORK, Fact.AUDIENCE)),
            new Search("type=INTERNAL", Set.of(Fact.BROKER, Fact.LOGINS, Fact.AUDIENCE)),
            new Search("tuSolution=true", Set.of(Fact.BROKER, Fact.LOGINS, Fact.AUDIENCE)),
            new Search("obligation=REQUIRED", Set.of(Fact.BROKER, Fact.CUSTOMERS, Fact.LEVEL_SET_BY_BROKER)),
            new Search("obligation=DECIDED_ELSEWHERE", Set.of(Fact.BROKER, Fact.OWNER, Fact.AUDIENCE)),
            new Search("task=build-new-signing", Set.of(Fact.LOGINS, Fact.SIGNING, Fact.AUDIENCE)),
            new Search("task=vendor-dialogue", Set.of(Fact.PID_RID_USAGE, Fact.OWNER, Fact.SIGNING)),
            new Search("finding=CHECK_RESPONSIBILITY", Set.of(Fact.BROKER, Fact.DATA, Fact.CUSTOMERS, Fact.AUDIENCE)),
            new Search("decidedBy=MUNICIPALITY", 2, Set.of(Fact.BROKER, Fact.LEVEL_SET_BY_BROKER, Fact.OWNER)),
            new Search("decidedBy=KOMBIT", 2, Set.of(Fact.BROKER, Fact.LEVEL_SET_BY_BROKER)),
            new Search("indicatedLevel=HIGH", 2, Set.of(Fact.DATA, Fact.BROKER)),
            new Search("basis=ASSESSED", 2, Set.of(Fact.ASSESSMENT, Fact.AUDIENCE, Fact.OWNER)),
            new Search("provisional=false", 2, Set.of(Fact.ASSESSMENT, Fact.LEVEL_SET_BY_BROKER, Fact.AUDIENCE)),
            new Search("loginRequirement=ONE_FACTOR", 2, Set.of(Fact.ASSESSMENT, Fact.DATA)),
            new Search(
                    "loaUri=https://data.gov.dk/concept/core/nsis/loa/High",
                    2,
                    Set.of(Fact.ASSESSMENT, Fact.AUDIENCE, Fact.OWNER)),
            new Search("obligation=NOT_COVERED", 2, Set.of(Fact.AUDIENCE, Fact.OWNER, Fact.STATUTORY_WORK)),
            new Search("task=build-new-signing", 2, Set.of(Fact.SIGNING, Fact.AUDIENCE)),
            new Search("level=SUBSTANTIAL", 2, Set.of(Fact.ASSESSMENT, Fact.DATA)),
            new Search("level=SUBSTANTIAL", 2, Set.of(Fact.ASSESSMENT)),
            new Search("level=LOW", 2, Set.of(Fact.ASSESSMENT)),
            new Search("level=LOW", 3, Set.of(Fact.ASSESSMENT)),
            new Search("level=SUBSTANTIAL", 2, Set.of(Fact.ASSESSMENT, Fact.DATA)).inUseCase("u0"),
            new Search("obligation=REQUIRED", 2, Set.of(Fact.BROKER, Fact.LEVEL_SET_BY_BROKER)).inUseCase("u1"),
            new Search("basis=ASSESSED", 2, Set.of(Fact.ASSESSMENT, Fact.LEVEL_SET_BY_BROKER)).inUseCase("u1"));

    /** Solutions for each of them. */
    private static final int SOLUTIONS = 4;

    static Stream<Arguments> cases() {
        return Stream.of(Rulebook.values())
                .flatMap(rulebook ->
                        IntStream.range(0, SOLUTIONS * SEARCHES.size()).mapToObj(seed -> Arguments.of(rulebook, seed)));
    }

    /** A solution of which some facts are unknown, and some can be changed. */
    private record Case(
            TuSolution solution,
            List<Place> places,
            Set<WhatIf.Place> fixed,
            RuleSet ruleSet,
            LocalDate on,
            Classification answer,
            List<Goal> goals) {

        static Case of(Rulebook rulebook, int seed) {
            RuleSet ruleSet = Engine.ruleSet(rulebook);
            LocalDate on = Engine.day(rulebook);
            RandomSolutions random = new RandomSolutions(seed);
            Search search = SEARCHES.get(seed % SEARCHES.size());
            int useCases = Math.max(search.useCases(), 1 + seed % 5 / 4);
            TuSolution solution = random.hide(rulebook, random.complete(useCases, on), seed % 3 * 0.3, 100_000);
            List<Place> places = Place.of(solution).stream()
                    .filter(place -> search.changeable().contains(place.fact()) && place.useCase() < search.useCases())
                    .toList();
            Set<WhatIf.Place> fixed = new HashSet<>();
            Place.of(solution).stream()
                    .filter(place -> !places.contains(place))
                    .forEach(place -> fixed.add(new WhatIf.Place(place.fact(), place.useCaseId(solution))));
            Topic topic = Topic.parse(search.topic(), ruleSet).inUseCase(search.of());
            return new Case(
                    solution,
                    places,
                    fixed,
                    ruleSet,
                    on,
                    Engine.RULES.classify(solution, ruleSet, on),
                    List.of(new Goal(topic, true), new Goal(topic, false)));
        }

        List<Change> found(Goal goal) {
            return Engine.RULES.analysis().whatIf(answer, goal, fixed).changes();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_changes_are_those_that_trying_every_combination_finds(Rulebook rulebook, int seed) {
        Case asked = Case.of(rulebook, seed);
        TuSolution solution = asked.solution();
        for (Goal goal : asked.goals()) {
            List<Change> found = asked.found(goal);

            // They are those of the brute force, with their values, in the promised order.
            Map<Set<WhatIf.Place>, Set<TuSolution>> expected = goal.isMetBy(asked.answer())
                    ? Map.of()
                    : new EveryCombination(solution, asked.places(), goal, asked.ruleSet(), asked.on()).smallest();
            Map<Set<WhatIf.Place>, Set<TuSolution>> actual = new HashMap<>();
            for (Change change : found) {
                Set<TuSolution> solutions = new HashSet<>();
                change.variants()
                        .forEach(variant -> solutions.add(variant.result().solution()));
                assertThat(solutions).hasSameSizeAs(change.variants());
                actual.put(new HashSet<>(change.facts()), solutions);
            }
            assertThat(actual)
                    .as("%s %s for %s", goal, asked.places(), solution)
                    .isEqualTo(expected);
            assertThat(found).isSortedAccordingTo(order(solution));
        }
    }

    @ParameterizedTest
    @EnumSource
    void there_is_enough_to_compare(Rulebook rulebook) {
        int changes = 0;
        int variants = 0;
        for (int seed = 0; seed < SOLUTIONS * SEARCHES.size(); seed++) {
            Case asked = Case.of(rulebook, seed);
            for (Goal goal : asked.goals()) {
                for (Change change : asked.found(goal)) {
                    changes++;
                    variants += change.variants().size();
                }
            }
        }
        assertThat(changes).as("changes compared").isGreaterThan(60);
        assertThat(variants).as("variants compared").isGreaterThan(120);
    }

    /** From what is easiest to change to what a solution is; written down once more, as the Javadoc promises it. */
    private static final List<Fact> EASE = List.of(
            Fact.ASSESSMENT,
            Fact.BROKER,
            Fact.LOGINS,
            Fact.SIGNING,
            Fact.PROTOCOL,
            Fact.PID_RID_USAGE,
            Fact.LEVEL_SET_BY_BROKER,
            Fact.CONNECTING_ORGANISATION,
            Fact.CUSTOMERS,
            Fact.OWNER,
            Fact.STATUTORY_WORK,
            Fact.AUTHORITY_TASK,
            Fact.PUBLIC_BODY,
            Fact.AUDIENCE,
            Fact.DATA_SUBJECTS,
            Fact.DATA);

    private static Comparator<Change> order(TuSolution solution) {
        List<WhatIf.Place> described = Place.of(solution).stream()
                .map(place -> new WhatIf.Place(place.fact(), place.useCaseId(solution)))
                .toList();
        return Comparator.<Change>comparingInt(change -> change.facts().size())
                .thenComparing(change -> digits(change.facts().stream()
                        .map(place -> -EASE.indexOf(place.fact()))
                        .sorted()
                        .map(ease -> -ease)
                        .toList()))
                .thenComparing(change ->
                        digits(change.facts().stream().map(described::indexOf).toList()));
    }

    /** Two digits each, so that texts have the order of the numbers. */
    private static String digits(List<Integer> numbers) {
        return numbers.stream().map(number -> String.format("%02d", number)).collect(Collectors.joining());
    }

    /** Tries all values of all places. */
    private record EveryCombination(TuSolution solution, List<Place> places, Goal goal, RuleSet ruleSet, LocalDate on) {

        Map<Set<WhatIf.Place>, Set<TuSolution>> smallest() {
            Map<Set<Place>, List<TuSolution>> meeting = new HashMap<>();
            TuSolution hidden = solution;
            for (Place place : places) {
                hidden = canBeUnknown(place) ? place.set(hidden, null) : hidden;
            }
            tryAll(hidden, 0, meeting);
            Map<Set<WhatIf.Place>, Set<TuSolution>> smallest = new HashMap<>();
            meeting.forEach((changed, solutions) -> {
                boolean less = meeting.keySet().stream()
                        .anyMatch(other -> !other.equals(changed) && changed.containsAll(other));
                if (!less) {
                    Set<WhatIf.Place> names = new HashSet<>();
                    changed.forEach(place -> names.add(new WhatIf.Place(place.fact(), place.useCaseId(solution))));
                    smallest.put(names, nearest(solutions));
                }
            });
            return smallest;
        }

        private void tryAll(TuSolution partly, int index, Map<Set<Place>, List<TuSolution>> meeting) {
            if (index == places.size()) {
                if (goal.isMetBy(Engine.RULES.classify(partly, ruleSet, on))) {
                    Set<Place> changed = new HashSet<>();
                    places.stream()
                            .filter(place -> !Objects.equals(place.in(partly), place.in(solution)))
                            .forEach(changed::add);
                    meeting.computeIfAbsent(changed, key -> new ArrayList<>()).add(partly);
                }
                return;
            }
            Place place = places.get(index);
            List<@Nullable Object> values = new NewValues(on).of(new FactAt(place.fact(), place.useCase()), solution);
            values.add(place.in(solution));
            for (Object value : values) {
                if (place.admits(partly, value)) {
                    tryAll(place.set(partly, value), index + 1, meeting);
                }
            }
        }

        private Set<TuSolution> nearest(List<TuSolution> solutions) {
            Set<TuSolution> nearest = new HashSet<>();
            for (TuSolution far : solutions) {
                if (solutions.stream().noneMatch(near -> !near.equals(far) && isNearer(near, far))) {
                    nearest.add(far);
                }
            }
            return nearest;
        }

        /** Whether it changes only members of sets that the other changes too. */
        private boolean isNearer(TuSolution near, TuSolution far) {
            return places.stream().allMatch(place -> {
                Object one = place.in(near);
                Object other = place.in(far);
                if (one instanceof Set<?> && other instanceof Set<?>) {
                    return changes(place, far).containsAll(changes(place, near));
                }
                return Objects.equals(one, other);
            });
        }

        private Set<Object> changes(Place place, TuSolution changed) {
            Set<Object> changes = new HashSet<>();
            Collection<?> before = place.in(solution) instanceof Set<?> set ? set : Set.of();
            Collection<?> after = (Set<?>) Objects.requireNonNull(place.in(changed));
            before.stream().filter(member -> !after.contains(member)).forEach(changes::add);
            after.stream().filter(member -> !before.contains(member)).forEach(changes::add);
            return changes;
        }

        private static boolean canBeUnknown(Place place) {
            return place.fact() != Fact.AUDIENCE && place.fact() != Fact.ASSESSMENT;
        }
    }
}
