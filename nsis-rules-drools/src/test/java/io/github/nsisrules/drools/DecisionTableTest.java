package io.github.nsisrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.drools.conclusion.CallsFor;
import io.github.nsisrules.drools.conclusion.Concluded;
import io.github.nsisrules.drools.conclusion.Finds;
import io.github.nsisrules.drools.conclusion.HasLevel;
import io.github.nsisrules.drools.conclusion.HasObligation;
import io.github.nsisrules.drools.conclusion.Indicates;
import io.github.nsisrules.drools.conclusion.IsOfType;
import io.github.nsisrules.drools.conclusion.Qualifies;
import io.github.nsisrules.drools.conclusion.RoadIs;
import io.github.nsisrules.drools.conclusion.SolutionHasLevel;
import io.github.nsisrules.drools.question.Question;
import io.github.nsisrules.facts.DataCategory;
import io.github.nsisrules.facts.DataClass;
import io.github.nsisrules.result.DueWindow;
import io.github.nsisrules.table.Condition;
import io.github.nsisrules.table.DecisionTable;
import io.github.nsisrules.table.Definition;
import io.github.nsisrules.table.Outcome;
import io.github.nsisrules.table.Row;
import io.github.nsisrules.table.Section;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The decision tables in the docs are what the rules decide: all of it, and in the shortest words. */
class DecisionTableTest {

    private static final NsisRules RULES = NsisRules.load();

    private static final Path TABLES = Path.of("..", "docs", "decision-table");

    static List<Edition> editions() {
        return Edition.ALL;
    }

    private static DecisionTable table(Edition edition) {
        return RULES.analysis().table(RULES.ruleSet(edition.id()));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void the_table_in_the_docs_is_what_the_rules_decide(Edition edition) throws IOException {
        Path file = TABLES.resolve(edition.id() + ".txt");
        String text = table(edition).toText();
        if (Boolean.getBoolean("nsis.writeDocs")) {
            Files.writeString(file, text);
        }
        assertThat(Files.readString(file))
                .as("Maybe run: mvn -pl nsis-rules-drools -am test -Dtest=DecisionTableTest -Dnsis.writeDocs=true"
                        + " -Dsurefire.failIfNoSpecifiedTests=false")
                .isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("editions")
    void the_digest_that_results_carry_is_that_of_the_table(Edition edition) {
        DecisionTable table = table(edition);

        assertThat(table.ruleSet().tableDigest())
                .as("Maybe the table in the docs was written after this build began: build again.")
                .isEqualTo(table.digest())
                .matches("sha256:[0-9a-f]{64}");
    }

    @ParameterizedTest
    @MethodSource("editions")
    void at_every_point_some_row_of_a_conclusion_holds_where_the_rules_conclude_it_and_nowhere_else(Edition edition) {
        int points = 0;
        for (Section section : table(edition).sections()) {
            Map<String, Integer> pointsByOutcome = new LinkedHashMap<>();
            List<Point> all = points(edition, section);
            for (Point point : all) {
                Set<String> held = new HashSet<>();
                for (Outcome outcome : section.outcomes()) {
                    if (outcome.rows().stream().anyMatch(row -> point.meets(row.conditions()))) {
                        held.add(outcome.rule() + " " + outcome);
                    }
                }
                assertThat(held).as("%s %s", section.name(), point.values()).isEqualTo(point.said());
                held.forEach(outcome -> pointsByOutcome.merge(outcome, 1, Integer::sum));
            }
            assertThat(section.points()).isEqualTo(all.size());
            for (Outcome outcome : section.outcomes()) {
                assertThat(outcome.points())
                        .as("%s", outcome)
                        .isEqualTo(pointsByOutcome.get(outcome.rule() + " " + outcome));
            }
            points += all.size();
        }
        assertThat(points).isEqualTo((int) Questions.all(edition).count()).isGreaterThan(4_000);
    }

    @ParameterizedTest
    @MethodSource("editions")
    void no_row_can_do_with_less(Edition edition) {
        int widened = 0;
        for (Section section : table(edition).sections()) {
            List<Point> all = points(edition, section);
            for (Outcome outcome : section.outcomes()) {
                String said = outcome.rule() + " " + outcome;
                for (Row row : outcome.rows()) {
                    assertThat(row.points()).isEqualTo((int) all.stream()
                            .filter(point -> point.meets(row.conditions()))
                            .count());
                    for (Condition condition : row.conditions()) {
                        for (String other : condition.others()) {
                            List<Condition> wider = new ArrayList<>(row.conditions());
                            wider.set(
                                    wider.indexOf(condition),
                                    new Condition(condition.term(), List.of(other), condition.values()));
                            assertThat(all)
                                    .as("%s when %s, also for %s", said, row, other)
                                    .anyMatch(point ->
                                            point.meets(wider) && !point.said().contains(said));
                            widened++;
                        }
                    }
                }
            }
        }
        assertThat(widened).isGreaterThan(300);
    }

    @ParameterizedTest
    @MethodSource("editions")
    void every_term_that_is_no_fact_is_defined_and_every_category_of_data_has_its_class(Edition edition) {
        List<Definition> definitions = table(edition).definitions();

        assertThat(definitions).extracting(Definition::term).doesNotHaveDuplicates();
        assertThat(definitions)
                .allMatch(definition ->
                        !definition.meaning().isEmpty() || !definition.cases().isEmpty());
        Definition dataClass = definitions.stream()
                .filter(definition -> definition.term().equals("dataClass"))
                .findFirst()
                .orElseThrow();
        Map<String, String> classByCategory = new LinkedHashMap<>();
        dataClass
                .cases()
                .forEach(some -> some.rows()
                        .forEach(row -> classByCategory.put(row.toString().replace("data has ", ""), some.value())));
        assertThat(classByCategory).hasSize(24);
        for (DataCategory category : DataCategory.values()) {
            assertThat(classByCategory)
                    .containsEntry(
                            category.name(), DataClass.of(Set.of(category)).name());
        }
    }

    /** A point of a section, and what the rules conclude there. */
    private record Point(Map<String, String> values, Set<String> said) {
        boolean meets(List<Condition> conditions) {
            return conditions.stream().allMatch(condition -> condition.values().contains(values.get(condition.term())));
        }
    }

    private static List<Point> points(Edition edition, Section section) {
        Class<? extends Question> kind = Questions.kinds(edition).stream()
                .filter(some -> some.getSimpleName().equals(section.name()))
                .findFirst()
                .orElseThrow();
        List<Point> points = new ArrayList<>();
        for (Question question : Questions.of(kind)) {
            Map<String, String> values = new LinkedHashMap<>();
            for (RecordComponent component : kind.getRecordComponents()) {
                Object value = Questions.value(question, component);
                values.put(component.getName(), value == null ? "none" : value.toString());
            }
            Set<String> said = new HashSet<>();
            for (Concluded concluded : Loaded.rules(edition).run(question)) {
                words(concluded).forEach(words -> said.add(edition.prefix() + concluded.rule() + " " + words));
            }
            points.add(new Point(values, said));
        }
        return points;
    }

    /** What a conclusion says, in the words of the table but written down apart from it. */
    private static List<String> words(Concluded concluded) {
        if (concluded instanceof Qualifies) {
            return List.of("tuSolution=true");
        } else if (concluded instanceof RoadIs is) {
            return List.of(
                    switch (is.trait()) {
                        case EID -> "eid=true";
                        case NON_STANDARD -> "nonStandard=true";
                        case VIA_NEMLOGIN -> "viaNemLogIn=true";
                    });
        } else if (concluded instanceof IsOfType is) {
            return List.of("type=" + is.type());
        } else if (concluded instanceof HasObligation has) {
            return some("obligation", has.obligation(), "decidedBy", has.decidedBy());
        } else if (concluded instanceof Indicates indicates) {
            return some(
                    "indicatedLevel", indicates.level(),
                    "indicatedBasis", indicates.basis(),
                    "indicatedProvisional", indicates.provisional());
        } else if (concluded instanceof HasLevel has) {
            return some("level", has.level(), "basis", has.basis(), "provisional", has.provisional());
        } else if (concluded instanceof SolutionHasLevel has) {
            return some("level", has.level());
        } else if (concluded instanceof CallsFor calls) {
            DueWindow due = calls.due();
            return List.of("task=" + calls.task() + " (" + calls.necessity() + ", " + calls.party() + ", "
                    + (due == null ? "no date" : "due " + due.from() + "/" + due.to()) + ")");
        } else if (concluded instanceof Finds finds) {
            return List.of("finding=" + finds.finding() + " (" + finds.severity() + ")");
        }
        throw new AssertionError("No words for " + concluded);
    }

    private static List<String> some(@Nullable Object... namesAndValues) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                words.add(namesAndValues[i] + "=" + namesAndValues[i + 1]);
            }
        }
        return words;
    }
}
