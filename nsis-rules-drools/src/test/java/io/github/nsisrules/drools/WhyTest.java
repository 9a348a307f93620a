package io.github.nsisrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.drools.reference.Rulebook;
import io.github.nsisrules.explain.Explanation;
import io.github.nsisrules.explain.Topic;
import io.github.nsisrules.explain.Topic.Kind;
import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.json.SolutionJson;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.RuleSet;
import io.github.nsisrules.result.UseCaseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Property 7, walked from above: behind whatever an answer says stands a tree, whose leaves are facts of the input and
 * absences.
 */
class WhyTest {

    private static final Path EXAMPLES = Path.of("../nsis-rules-examples/solutions");
    private static final int RANDOM_SOLUTIONS = 300;

    private final Map<Kind, Integer> asked = new EnumMap<>(Kind.class);
    private int leaves;

    @Test
    void whatever_is_said_of_the_examples_is_explained_in_both_rule_sets() throws IOException {
        int answers = 0;
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                TuSolution solution = SolutionJson.parse(Files.readString(file));
                for (RuleSet ruleSet : Engine.RULES.ruleSets()) {
                    explain(Engine.RULES.classify(solution, ruleSet, LocalDate.of(2021, 4, 1)));
                    answers++;
                }
            }
        }

        assertThat(answers).isEqualTo(20 * 2);
        assertThat(asked).containsOnlyKeys(Kind.values());
    }

    @Tag("long")
    @Test
    void whatever_is_said_of_random_solutions_is_explained_in_both_rule_sets() {
        RandomSolutions random = new RandomSolutions(7);
        for (int i = 0; i < RANDOM_SOLUTIONS; i++) {
            LocalDate on = random.day();
            TuSolution solution = i % 2 == 0 ? random.partlyKnown(Rulebook.KL_2021_03) : random.complete(1 + i % 4, on);
            for (RuleSet ruleSet : Engine.RULES.ruleSets()) {
                explain(Engine.RULES.classify(solution, ruleSet, on));
            }
        }

        assertThat(asked)
                .containsOnlyKeys(Kind.values())
                .allSatisfy((kind, times) ->
                        assertThat(times).as("questions about %s", kind).isGreaterThan(150));
        assertThat(leaves).isGreaterThan(30_000);
    }

    @Test
    void of_a_solution_with_fifty_use_cases_each_step_stands_in_full_once() throws IOException {
        Path file = Path.of(
                "../nsis-rules-api/src/test/resources/io/github/nsisrules/json/corpus/valid/fifty-use-cases.json");
        Classification answer = Engine.classify(
                Rulebook.KL_2021_03, SolutionJson.parse(Files.readString(file)), LocalDate.of(2021, 4, 1));

        assertThat(answer.useCases()).hasSize(50);
        new Trees(answer).checkEverything();
    }

    private void explain(Classification answer) {
        Trees trees = new Trees(answer);
        trees.checkEverything();
        for (Topic topic : said(answer)) {
            trees.check(topic);
            asked.merge(topic.kind(), 1, Integer::sum);
        }
        leaves += trees.leaves();
        if (answer.tuSolution() != null) {
            Topic ruledOut = new Topic(Kind.TU_SOLUTION, String.valueOf(!answer.tuSolution()), null);
            assertThat(Explanation.of(answer, ruledOut).isReached()).isFalse();
        }
    }

    /** Everything that the answer says: of the solution, of each use case, of each task and finding. */
    private static List<Topic> said(Classification answer) {
        List<Topic> topics = new ArrayList<>();
        add(topics, Kind.TU_SOLUTION, answer.tuSolution(), null);
        answer.possibleTypes().forEach(type -> add(topics, Kind.TYPE, type, null));
        answer.possibleLevels().forEach(level -> add(topics, Kind.LEVEL, level, null));
        answer.useCases().forEach(useCase -> addSaid(topics, useCase));
        answer.tasks().forEach(task -> {
            add(topics, Kind.TASK, task.id(), null);
            task.useCases().forEach(useCase -> add(topics, Kind.TASK, task.id(), useCase));
        });
        answer.findings().forEach(finding -> {
            add(topics, Kind.FINDING, finding.id(), null);
            finding.useCases().forEach(useCase -> add(topics, Kind.FINDING, finding.id(), useCase));
        });
        return topics;
    }

    private static void addSaid(List<Topic> topics, UseCaseResult useCase) {
        String id = useCase.id();
        useCase.possibleObligations().forEach(obligation -> add(topics, Kind.OBLIGATION, obligation, id));
        for (AssuranceLevel level : useCase.possibleLevels()) {
            add(topics, Kind.LEVEL, level, id);
            add(topics, Kind.LOGIN_REQUIREMENT, level.loginRequirement(), id);
            add(topics, Kind.LOA_URI, level.loaUri(), id);
        }
        add(topics, Kind.DECIDED_BY, useCase.decidedBy(), id);
        add(topics, Kind.INDICATED_LEVEL, useCase.indicatedLevel(), id);
        add(topics, Kind.BASIS, useCase.basis(), id);
        add(topics, Kind.PROVISIONAL, useCase.provisional(), id);
    }

    private static void add(List<Topic> topics, Kind kind, @Nullable Object value, @Nullable String useCase) {
        if (value != null) {
            topics.add(new Topic(kind, value.toString(), useCase));
            topics.add(new Topic(kind, null, useCase));
        }
    }
}
