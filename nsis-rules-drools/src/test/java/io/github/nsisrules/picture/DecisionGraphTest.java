package io.github.nsisrules.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.json.SolutionJson;
import io.github.nsisrules.picture.DecisionGraph.End;
import io.github.nsisrules.picture.DecisionGraph.Walk;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.RationaleStep;
import io.github.nsisrules.result.RuleSet;
import io.github.nsisrules.result.Status;
import io.github.nsisrules.table.DecisionPath;
import io.github.nsisrules.table.DecisionTable;
import io.github.nsisrules.table.Outcome;
import io.github.nsisrules.table.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The questions of a picture against the table and against the rules that fire. */
class DecisionGraphTest {

    private static final NsisRules RULES = NsisRules.load();

    static List<RuleSet> ruleSets() {
        return RULES.ruleSets();
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void at_every_point_of_every_step_the_questions_lead_to_what_the_table_says(RuleSet ruleSet) {
        DecisionTable table = RULES.analysis().table(ruleSet);
        int walked = 0;
        List<Integer> questions = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            DecisionGraph graph = stage.graph(table);
            questions.add(graph.questions().size());
            for (List<String> point : points(graph.section())) {
                List<Outcome> said = DecisionGraph.at(graph.section(), Set.copyOf(stage.kinds()), point);
                assertThat(graph.walk(point).end().outcomes())
                        .as("%s at %s", stage, point)
                        .isEqualTo(said);
                walked++;
            }
        }
        assertThat(walked).isEqualTo(224 + 96 + 70 + 1200 + 640);
        assertThat(questions).as("questions of each step").containsExactly(4, 6, 4, 4, 3);
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void answers_lead_downwards_and_every_value_that_is_possible_has_one_answer(RuleSet ruleSet) {
        DecisionTable table = RULES.analysis().table(ruleSet);
        for (Stage stage : Stage.values()) {
            DecisionGraph graph = stage.graph(table);
            for (int q = 0; q < graph.questions().size(); q++) {
                for (DecisionGraph.Answer answer : graph.questions().get(q).answers()) {
                    if (answer.target() instanceof DecisionGraph.Next next) {
                        assertThat(next.question()).isGreaterThan(q);
                    }
                }
                assertThat(graph.questions().get(q).answers().stream().flatMap(answer -> answer.values().stream()))
                        .doesNotHaveDuplicates()
                        .hasSizeGreaterThan(1);
            }
        }
    }

    /** The example solutions, with many facts unknown and with few. */
    @Test
    void the_marked_ends_are_those_of_the_rules_that_fired() throws IOException {
        int useCases = 0;
        int certain = 0;
        int possible = 0;
        for (RuleSet ruleSet : RULES.ruleSets()) {
            DecisionTable table = RULES.analysis().table(ruleSet);
            for (TuSolution solution : examples()) {
                Classification answer = RULES.classify(solution, ruleSet, LocalDate.of(2026, 11, 1));
                for (UseCase useCase : solution.useCases()) {
                    Map<String, Status> fired = fired(answer, useCase.id());
                    assertThat(marked(table, RULES.analysis().path(answer, useCase.id())))
                            .as("%s of %s under %s", useCase.id(), solution.id(), ruleSet)
                            .isEqualTo(fired);
                    useCases++;
                    certain += (int) fired.values().stream()
                            .filter(Status.CERTAIN::equals)
                            .count();
                    possible += (int) fired.values().stream()
                            .filter(Status.POSSIBLE::equals)
                            .count();
                }
            }
        }
        assertThat(useCases).isGreaterThanOrEqualTo(40);
        assertThat(certain).isGreaterThan(100);
        assertThat(possible).isGreaterThan(50);
    }

    private static List<TuSolution> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "nsis-rules-examples", "solutions"))) {
            List<TuSolution> solutions = new ArrayList<>();
            for (Path file : files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                solutions.add(SolutionJson.parse(Files.readString(file)));
            }
            assertThat(solutions).hasSize(20);
            return solutions;
        }
    }

    private static Map<String, Status> fired(Classification answer, String useCase) {
        Map<String, Status> fired = new TreeMap<>();
        for (RationaleStep step : answer.rationale()) {
            String kind = step.conclusion().kind().jsonName();
            boolean drawn =
                    Stream.of(Stage.values()).anyMatch(stage -> stage.kinds().contains(kind));
            boolean itsOwn = useCase.equals(step.useCase()) || kind.equals("type");
            if (drawn && itsOwn) {
                fired.put(step.rule() + " " + step.conclusion(), step.status());
            }
        }
        return fired;
    }

    private static Map<String, Status> marked(DecisionTable table, DecisionPath path) {
        Map<String, Status> marked = new TreeMap<>();
        for (Stage stage : Stage.values()) {
            DecisionGraph graph = stage.graph(table);
            List<Walk> walks =
                    path.points(stage.section()).stream().map(graph::walk).toList();
            assertThat(walks).as("%s", stage).isNotEmpty();
            Map<String, Integer> counts = new TreeMap<>();
            for (Walk walk : walks) {
                names(walk.end(), stage).forEach(name -> counts.merge(name, 1, Integer::sum));
            }
            counts.forEach((name, count) -> marked.put(name, count == walks.size() ? Status.CERTAIN : Status.POSSIBLE));
        }
        return marked;
    }

    private static List<String> names(End end, Stage stage) {
        return end.outcomes().stream()
                .filter(outcome -> outcome.kind().equals(stage.kinds().get(0)))
                .map(outcome -> outcome.rule() + " " + outcome.kind() + "=" + outcome.value())
                .toList();
    }

    private static List<List<String>> points(Section section) {
        List<List<String>> points = List.of(List.of());
        for (Section.Column column : section.columns()) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> point : points) {
                for (String value : column.values()) {
                    List<String> one = new ArrayList<>(point);
                    one.add(value);
                    longer.add(one);
                }
            }
            points = longer;
        }
        return points;
    }
}
