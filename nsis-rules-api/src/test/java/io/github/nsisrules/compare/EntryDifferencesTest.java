package io.github.nsisrules.compare;

import static io.github.nsisrules.compare.Answered.finding;
import static io.github.nsisrules.compare.Answered.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.nsisrules.result.Finding;
import io.github.nsisrules.result.Necessity;
import io.github.nsisrules.result.Party;
import io.github.nsisrules.result.Role;
import io.github.nsisrules.result.Severity;
import io.github.nsisrules.result.Status;
import io.github.nsisrules.result.Task;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EntryDifferencesTest {

    private static final Task TASK = task("renew", "OLD-M1");

    static Stream<Arguments> tasks() {
        return Stream.of(
                Arguments.of(Aspect.STATUS, with(Status.POSSIBLE, Necessity.REQUIRED, Party.MUNICIPALITY)),
                Arguments.of(Aspect.NECESSITY, with(Status.CERTAIN, Necessity.OPTIONAL, Party.MUNICIPALITY)),
                Arguments.of(Aspect.PARTY, with(Status.CERTAIN, Necessity.REQUIRED, Party.DIGST)),
                Arguments.of(
                        Aspect.ROLES,
                        new Task(
                                TASK.id(),
                                TASK.status(),
                                TASK.necessity(),
                                TASK.party(),
                                List.of(Role.DPO),
                                TASK.useCases(),
                                TASK.due(),
                                false,
                                List.of("NEW-M7"))),
                Arguments.of(
                        Aspect.USE_CASES,
                        new Task(
                                TASK.id(),
                                TASK.status(),
                                TASK.necessity(),
                                TASK.party(),
                                TASK.roles(),
                                List.of("citizens", "staff"),
                                TASK.due(),
                                false,
                                List.of("NEW-M7"))),
                Arguments.of(
                        Aspect.DUE,
                        new Task(
                                TASK.id(),
                                TASK.status(),
                                TASK.necessity(),
                                TASK.party(),
                                TASK.roles(),
                                TASK.useCases(),
                                null,
                                false,
                                List.of("NEW-M7"))),
                Arguments.of(Aspect.OVERDUE, overdue(TASK)));
    }

    static Stream<Arguments> findings() {
        return Stream.of(
                Arguments.of(
                        Aspect.STATUS,
                        new Finding(
                                "STOPS", Status.POSSIBLE, Severity.WARNING, List.of("citizens"), List.of("NEW-N1"))),
                Arguments.of(
                        Aspect.SEVERITY,
                        new Finding("STOPS", Status.CERTAIN, Severity.NOTE, List.of("citizens"), List.of("NEW-N1"))),
                Arguments.of(
                        Aspect.USE_CASES,
                        new Finding("STOPS", Status.CERTAIN, Severity.WARNING, List.of(), List.of("NEW-N1"))));
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void a_task_that_changes_tells_what_of_it_and_keeps_both_sides(Aspect aspect, Task changed) {
        assertThat(EntryDifferences.ofTasks(List.of(TASK), List.of(changed)))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.change()).isEqualTo(Change.CHANGES);
                    assertThat(difference.changed()).containsExactly(aspect);
                    assertThat(difference.from()).isEqualTo(TASK);
                    assertThat(difference.to()).isEqualTo(changed);
                    assertThat(difference.fromRules()).containsExactly("OLD-M1");
                    assertThat(difference.toRules()).isEqualTo(changed.rules());
                });
    }

    @ParameterizedTest
    @MethodSource("findings")
    void a_finding_that_changes_tells_what_of_it(Aspect aspect, Finding changed) {
        assertThat(EntryDifferences.ofFindings(List.of(finding("STOPS", "OLD-N1")), List.of(changed)))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.change()).isEqualTo(Change.CHANGES);
                    assertThat(difference.changed()).containsExactly(aspect);
                    assertThat(difference.fromRules()).containsExactly("OLD-N1");
                    assertThat(difference.toRules()).containsExactly("NEW-N1");
                });
    }

    @Test
    void everything_but_id_and_rules_is_compared() {
        assertThat(namesOf(tasks())).isEqualTo(componentsOf(Task.class));
        assertThat(namesOf(findings())).isEqualTo(componentsOf(Finding.class));
    }

    @Test
    void what_vanishes_comes_first_then_what_appears_then_what_changes() {
        List<Task> from = List.of(task("a", "OLD-M1"), task("b", "OLD-M2"), task("c", "OLD-M3"), task("d", "OLD-M4"));
        List<Task> to = List.of(overdue(task("d", "NEW-M4")), task("x", "NEW-M5"), overdue(task("b", "NEW-M2")));

        assertThat(EntryDifferences.ofTasks(from, to))
                .extracting(Difference.OfTask::id, Difference.OfTask::change)
                .containsExactly(
                        tuple("a", Change.VANISHES),
                        tuple("c", Change.VANISHES),
                        tuple("x", Change.APPEARS),
                        tuple("d", Change.CHANGES),
                        tuple("b", Change.CHANGES));
    }

    @Test
    void a_difference_of_nothing_or_of_two_entries_is_an_error() {
        assertThatThrownBy(() -> new Difference.OfTask(null, null)).isExactlyInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Difference.OfFinding(finding("STOPS", "OLD-N1"), finding("NEWS", "NEW-N2")))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("A difference is of one task or finding, not of 'STOPS' and 'NEWS'.\n"
                        + "Maybe one that vanishes and one that appears were paired.");
    }

    static Task overdue(Task task) {
        return new Task(
                task.id(),
                task.status(),
                task.necessity(),
                task.party(),
                task.roles(),
                task.useCases(),
                task.due(),
                true,
                task.rules());
    }

    private static Task with(Status status, Necessity necessity, Party party) {
        return new Task(
                TASK.id(),
                status,
                necessity,
                party,
                TASK.roles(),
                TASK.useCases(),
                TASK.due(),
                false,
                List.of("NEW-M7"));
    }

    private static Set<String> namesOf(Stream<Arguments> changes) {
        return changes.map(change -> ((Aspect) change.get()[0]).jsonName()).collect(Collectors.toSet());
    }

    private static Set<String> componentsOf(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !name.equals("id") && !name.equals("rules"))
                .collect(Collectors.toSet());
    }
}
