package io.github.nsisrules.drools;

import io.github.nsisrules.compare.Aspect;
import io.github.nsisrules.compare.SpaceComparison.FindingWithId;
import io.github.nsisrules.compare.SpaceComparison.Subject;
import io.github.nsisrules.compare.SpaceComparison.TaskWithId;
import io.github.nsisrules.compare.SpaceComparison.Value;
import io.github.nsisrules.drools.Face.Way;
import io.github.nsisrules.drools.conclusion.CallsFor;
import io.github.nsisrules.drools.conclusion.Finds;
import io.github.nsisrules.facts.Assessment;
import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts what two rule sets decide otherwise over every point of the decision space. Points are not visited one by one: the use
 * case is decided once for all solutions that look alike to it, and the solution once for all use cases that contribute the
 * same.
 */
final class SpaceDifferences {

    private final Classifier from;
    private final Classifier to;
    private final LocalDate on;
    private final Distinctions distinctions;
    private final Map<Subject, Map<Way, Tally>> tallies = new HashMap<>();
    private final Map<Subject, String> ruleInFrom = new HashMap<>();
    private final Map<Subject, String> ruleInTo = new HashMap<>();
    private final Map<SolutionOutcome, Map<Subject, Face>> facesOfSolution = new HashMap<>();
    private final Map<UseCaseOutcome, Map<Subject, Face>> facesOfUseCase = new HashMap<>();
    private long points;

    SpaceDifferences(Classifier from, Classifier to, LocalDate on) {
        this(from, to, on, from.edition().distinctions().and(to.edition().distinctions()));
    }

    /** @param distinctions what both can tell apart; for a test, a part of it */
    SpaceDifferences(Classifier from, Classifier to, LocalDate on, Distinctions distinctions) {
        this.from = from;
        this.to = to;
        this.on = on;
        this.distinctions = distinctions;
        parts(on).forEach(part -> new Visit(part).count());
    }

    /** The space in parts that have one audience and one assessment: solutions with one use case of which nothing else is known. */
    static List<TuSolution> parts(LocalDate on) {
        List<TuSolution> parts = new ArrayList<>();
        for (Audience audience : Audience.values()) {
            for (Assessment assessment : assessments(on)) {
                parts.add(TuSolution.builder("s", "s")
                        .useCase(UseCase.of(DescribedPoint.USE_CASE, audience).assessment(assessment))
                        .build());
            }
        }
        return parts;
    }

    /** How many points there are. */
    long points() {
        return points;
    }

    /** What either rule set concludes anywhere: values, tasks, findings, in the order of the rules. */
    List<Subject> subjects() {
        List<Subject> subjects = new ArrayList<>();
        for (Aspect aspect : Face.VALUES) {
            subjects.add(new Value(aspect));
        }
        Set<Subject> entries = new LinkedHashSet<>();
        for (Map<Subject, String> side : List.of(ruleInFrom, ruleInTo)) {
            side.entrySet().stream()
                    .sorted(Map.Entry.comparingByValue(RuleNumber.ORDER))
                    .forEach(entry -> entries.add(entry.getKey()));
        }
        entries.stream().filter(TaskWithId.class::isInstance).forEach(subjects::add);
        entries.stream().filter(FindingWithId.class::isInstance).forEach(subjects::add);
        return subjects;
    }

    /** The ways in which a conclusion differs, each with the number of points and the first of them. */
    Map<Way, Tally> ways(Subject subject) {
        return tallies.getOrDefault(subject, Map.of());
    }

    /** None, each level, and one that does not count yet. */
    private static List<@Nullable Assessment> assessments(LocalDate on) {
        return Arrays.asList(
                null,
                Assessment.of(AssuranceLevel.LOW, on),
                Assessment.of(AssuranceLevel.SUBSTANTIAL, on),
                Assessment.of(AssuranceLevel.HIGH, on),
                Assessment.of(AssuranceLevel.SUBSTANTIAL, on.plusDays(1)));
    }

    /** How often something was met, and where first. */
    static final class Tally {
        final TuSolution first;
        long count;

        Tally(TuSolution first) {
            this.first = first;
        }
    }

    private static final class Count {
        final int first;
        int count;

        Count(int first) {
            this.first = first;
        }
    }

    /** One thing on either side. Equal outcomes are identical, so pairs of them are compared by identity. */
    private record Pair<T>(T from, T to) {}

    private record Contexts(Context from, Context to) {}

    private record Faces(@Nullable Face from, @Nullable Face to) {}

    /** All points with one audience and one assessment. */
    private final class Visit {

        private final SolutionSpace solutions;
        private final UseCaseSpace useCases;
        private final Pair<UseCaseTable> tables;
        private final Pair<SolutionDecisions> decisions;

        Visit(TuSolution solution) {
            UseCase useCase = solution.useCases().get(0);
            solutions = SolutionSpace.of(solution, distinctions);
            useCases = UseCaseSpace.of(useCase, on, distinctions);
            tables = new Pair<>(
                    new UseCaseTable(useCases, from.useCaseDecisions(from.rules())),
                    new UseCaseTable(useCases, to.useCaseDecisions(to.rules())));
            boolean staff = useCase.audience().isStaff();
            decisions = new Pair<>(
                    from.solutionDecisions(from.rules(), staff, staff), to.solutionDecisions(to.rules(), staff, staff));
        }

        void count() {
            Map<List<Integer>, List<Integer>> pointsByContributions = new LinkedHashMap<>();
            for (int point = 0; point < useCases.points().size(); point++) {
                if (tables.from().isValid(point)) {
                    pointsByContributions
                            .computeIfAbsent(
                                    List.of(
                                            tables.from().contribution(point),
                                            tables.to().contribution(point)),
                                    key -> new ArrayList<>())
                            .add(point);
                }
            }
            pointsByContributions.forEach((contributions, some) -> {
                points += (long) some.size() * solutions.points().size();
                solutionsByContexts(contributions.get(0), contributions.get(1))
                        .forEach((contexts, pairs) -> count(pairs, useCasesIn(contexts, some)));
            });
        }

        private Map<Contexts, Map<Pair<SolutionOutcome>, Count>> solutionsByContexts(int ofFrom, int ofTo) {
            Map<Contexts, Map<Pair<SolutionOutcome>, Count>> byContexts = new LinkedHashMap<>();
            for (int point = 0; point < solutions.points().size(); point++) {
                SolutionFacts facts = solutions.points().get(point);
                SolutionOutcome one = decisions.from().decide(facts, (ofFrom & Contribution.TU) != 0);
                SolutionOutcome other = decisions.to().decide(facts, (ofTo & Contribution.TU) != 0);
                Contexts contexts = new Contexts(
                        Context.of(facts, one.decision().type(), ofFrom),
                        Context.of(facts, other.decision().type(), ofTo));
                add(byContexts.computeIfAbsent(contexts, key -> new LinkedHashMap<>()), new Pair<>(one, other), point);
            }
            return byContexts;
        }

        private Map<Pair<UseCaseOutcome>, Count> useCasesIn(Contexts contexts, List<Integer> some) {
            @Nullable UseCaseOutcome[] one = tables.from().outcomes(contexts.from());
            @Nullable UseCaseOutcome[] other = tables.to().outcomes(contexts.to());
            Map<Pair<UseCaseOutcome>, Count> pairs = new LinkedHashMap<>();
            for (int point : some) {
                UseCaseOutcome before = one[point];
                UseCaseOutcome after = other[point];
                if (before != null && after != null) {
                    add(pairs, new Pair<>(before, after), point);
                }
            }
            return pairs;
        }

        private <T> void add(Map<Pair<T>, Count> counts, Pair<T> pair, int point) {
            counts.computeIfAbsent(pair, key -> new Count(point)).count++;
        }

        /** Counts all combinations of a solution and a use case in it, one conclusion after the other. */
        private void count(Map<Pair<SolutionOutcome>, Count> ofSolution, Map<Pair<UseCaseOutcome>, Count> ofUseCase) {
            Set<Subject> shared = new HashSet<>();
            ofSolution.keySet().forEach(pair -> {
                shared.addAll(faces(pair.from(), ruleInFrom).keySet());
                shared.addAll(faces(pair.to(), ruleInTo).keySet());
            });
            Map<Subject, Map<Faces, Count>> inSolution = new HashMap<>();
            ofSolution.forEach((pair, count) ->
                    project(faces(pair.from(), ruleInFrom), faces(pair.to(), ruleInTo), shared, count, inSolution));
            Map<Subject, Map<Faces, Count>> inUseCase = new HashMap<>();
            ofUseCase.forEach((pair, count) -> {
                Set<Subject> all = new HashSet<>(shared);
                all.addAll(faces(pair.from(), ruleInFrom).keySet());
                all.addAll(faces(pair.to(), ruleInTo).keySet());
                project(faces(pair.from(), ruleInFrom), faces(pair.to(), ruleInTo), all, count, inUseCase);
            });
            Map<Faces, Count> nothing = Map.of(new Faces(null, null), total(ofSolution));
            inUseCase.forEach((subject, useCaseFaces) -> {
                inSolution
                        .getOrDefault(subject, nothing)
                        .forEach((one, times) -> useCaseFaces.forEach((other, timesToo) -> tally(
                                subject,
                                Face.way(Face.together(one.from(), other.from()), Face.together(one.to(), other.to())),
                                times,
                                timesToo)));
            });
        }

        private void project(
                Map<Subject, Face> before,
                Map<Subject, Face> after,
                Set<Subject> some,
                Count count,
                Map<Subject, Map<Faces, Count>> projections) {
            for (Subject subject : some) {
                projections
                        .computeIfAbsent(subject, key -> new LinkedHashMap<>())
                        .computeIfAbsent(
                                new Faces(before.get(subject), after.get(subject)), key -> new Count(count.first))
                        .count += count.count;
            }
        }

        private Count total(Map<?, Count> counts) {
            Count total = new Count(counts.values().iterator().next().first);
            counts.values().forEach(count -> total.count += count.count);
            return total;
        }

        private void tally(Subject subject, @Nullable Way way, Count ofSolution, Count ofUseCase) {
            if (way != null) {
                tallies.computeIfAbsent(subject, key -> new LinkedHashMap<>())
                                .computeIfAbsent(
                                        way,
                                        key -> new Tally(DescribedPoint.of(
                                                solutions.points().get(ofSolution.first),
                                                useCases.points().get(ofUseCase.first),
                                                on)))
                                .count +=
                        (long) ofSolution.count * ofUseCase.count;
            }
        }
    }

    private Map<Subject, Face> faces(SolutionOutcome outcome, Map<Subject, String> rules) {
        return facesOfSolution.computeIfAbsent(outcome, key -> {
            note(key.decision().tasks(), key.decision().findings(), rules);
            return Face.of(key);
        });
    }

    private Map<Subject, Face> faces(UseCaseOutcome outcome, Map<Subject, String> rules) {
        return facesOfUseCase.computeIfAbsent(outcome, key -> {
            note(key.decision().tasks(), key.decision().findings(), rules);
            return Face.of(key);
        });
    }

    private static void note(List<CallsFor> tasks, List<Finds> findings, Map<Subject, String> rules) {
        tasks.forEach(calls -> rules.put(new TaskWithId(calls.task()), calls.rule()));
        findings.forEach(finds -> rules.put(new FindingWithId(finds.finding()), finds.rule()));
    }
}
