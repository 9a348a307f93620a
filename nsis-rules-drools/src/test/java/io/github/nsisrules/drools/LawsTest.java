package io.github.nsisrules.drools;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static java.util.function.UnaryOperator.identity;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.drools.reference.Rulebook;
import io.github.nsisrules.facts.Assessment;
import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.DataClass;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.DueWindow;
import io.github.nsisrules.result.Finding;
import io.github.nsisrules.result.Obligation;
import io.github.nsisrules.result.SolutionType;
import io.github.nsisrules.result.Task;
import io.github.nsisrules.result.UseCaseResult;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** The properties of section 8 that are about solutions without end: several use cases, unknown facts, texts. */
class LawsTest {

    // 1. Order

    @Property(tries = 600)
    void the_order_of_use_cases_changes_nothing(@ForAll Rulebook rulebook, @ForAll Random random) {
        // GIVEN the same use cases in another order
        TuSolution solution = new RandomSolutions(random).partlyKnown(rulebook);
        List<UseCase> shuffled = new ArrayList<>(solution.useCases());
        Collections.shuffle(shuffled, random);

        // WHEN both are classified
        Classification before = Engine.classify(rulebook, solution);
        Classification after = Engine.classify(rulebook, with(solution, shuffled));

        // THEN only the order of use cases differs
        assertThat(Content.of(after, identity())).isEqualTo(Content.of(before, identity()));
        assertThat(after.useCases())
                .extracting(UseCaseResult::id)
                .containsExactlyElementsOf(shuffled.stream().map(UseCase::id).toList());
    }

    @Property(tries = 600)
    void the_order_in_which_values_of_a_set_are_given_changes_nothing(
            @ForAll Rulebook rulebook, @ForAll Random random) {
        // GIVEN the same description, written down in another order
        TuSolution solution = new RandomSolutions(random).partlyKnown(rulebook);
        TuSolution.Builder builder = TuSolution.builder(solution.id(), solution.name())
                .customers(solution.customers())
                .owner(solution.owner())
                .statutoryWork(solution.statutoryWork())
                .authorityTask(solution.authorityTask())
                .publicBody(solution.publicBody())
                .connectingOrganisation(solution.connectingOrganisation())
                .protocol(solution.protocol())
                .pidRidUsage(shuffled(solution.pidRidUsage(), random));
        for (UseCase u : solution.useCases()) {
            builder.useCase(UseCase.of(u.id(), u.audience())
                    .logins(shuffled(u.logins(), random))
                    .data(shuffled(u.data(), random))
                    .broker(u.broker())
                    .levelSetByBroker(u.levelSetByBroker())
                    .signing(u.signing())
                    .dataSubjects(u.dataSubjects())
                    .assessment(u.assessment()));
        }

        // WHEN both are classified, THEN the answers are equal, reasons included
        Classification before = Engine.classify(rulebook, solution);
        Classification after = Engine.classify(rulebook, builder.build());
        assertThat(Content.of(after, identity())).isEqualTo(Content.of(before, identity()));
        assertThat(after.rationale()).isEqualTo(before.rationale());
        assertThat(after.openQuestions()).isEqualTo(before.openQuestions());
    }

    // 3. Low only by permission

    @Property(tries = 600)
    void low_without_an_assessment_needs_data_that_is_at_most_ordinary(
            @ForAll Rulebook rulebook, @ForAll Random random) {
        TuSolution solution = new RandomSolutions(random).partlyKnown(rulebook);
        Classification answer = Engine.classify(rulebook, solution);
        for (UseCase useCase : solution.useCases()) {
            UseCaseResult result = answer.useCase(useCase.id());
            if (result.possibleLevels().contains(AssuranceLevel.LOW) && result.assessedLevel() == null) {
                assertThat(useCase.data() == null
                                || DataClass.of(useCase.data()).compareTo(DataClass.ORDINARY) <= 0)
                        .as("Lav is possible for %s of %s", useCase, solution)
                        .isTrue();
                assertThat(result.level() != AssuranceLevel.LOW || Boolean.TRUE.equals(result.provisional()))
                        .as("Lav is provisional for %s of %s", useCase, solution)
                        .isTrue();
            }
        }
    }

    // 4. Out of scope has no indicated level

    @Property(tries = 600)
    void no_level_is_indicated_where_somebody_else_decides_or_nothing_applies(
            @ForAll Rulebook rulebook, @ForAll Random random) {
        TuSolution solution = new RandomSolutions(random).partlyKnown(rulebook);
        assertThat(Engine.classify(rulebook, solution).useCases())
                .filteredOn(useCase -> !useCase.possibleObligations().contains(Obligation.REQUIRED)
                        && !useCase.possibleObligations().contains(Obligation.VOLUNTARY))
                .allSatisfy(useCase -> assertThat(useCase.indicatedLevel()).isNull());
    }

    // 5. Independent use cases

    @Property(tries = 600)
    void a_use_case_does_not_depend_on_the_others_given_the_type(@ForAll Rulebook rulebook, @ForAll Random seed) {
        // GIVEN one use case among different others in different solutions
        RandomSolutions random = new RandomSolutions(seed);
        UseCase it = random.complete(1, Engine.day(rulebook)).useCases().get(0);
        Map<SolutionType, UseCaseResult> resultOfType = new EnumMap<>(SolutionType.class);
        for (int i = 0; i < 20; i++) {
            TuSolution solution = random.complete(1 + i % 4, Engine.day(rulebook));
            List<UseCase> useCases = new ArrayList<>(solution.useCases());
            useCases.set(0, it);

            // WHEN they are classified
            Classification answer = Engine.classify(rulebook, with(solution, useCases));

            // THEN the use case has the same result wherever the type is the same
            SolutionType type = answer.type();
            assertThat(type).isNotNull();
            UseCaseResult first = resultOfType.putIfAbsent(type, answer.useCase(it.id()));
            assertThat(first == null || first.equals(answer.useCase(it.id())))
                    .as("%s: %s and %s", it, first, answer.useCase(it.id()))
                    .isTrue();
        }
    }

    // 8. Text is not law

    @Property(tries = 600)
    void names_and_ids_and_descriptions_decide_nothing(
            @ForAll Rulebook rulebook, @ForAll Random random, @ForAll("texts") String text, @ForAll("ids") String id) {
        // GIVEN the same facts under other names, with other ids and texts
        TuSolution solution = new RandomSolutions(random).partlyKnown(rulebook);
        List<UseCase> renamed = new ArrayList<>();
        Map<String, String> oldNames = new HashMap<>();
        for (UseCase u : solution.useCases()) {
            String newId = id + "." + renamed.size();
            oldNames.put(newId, u.id());
            Assessment assessment = u.assessment() == null
                    ? null
                    : new Assessment(u.assessment().level(), u.assessment().date(), text);
            renamed.add(new UseCase(
                    newId,
                    text,
                    u.audience(),
                    u.logins(),
                    u.broker(),
                    u.levelSetByBroker(),
                    u.signing(),
                    u.data(),
                    u.dataSubjects(),
                    assessment));
        }
        TuSolution other = new TuSolution(
                id,
                text,
                text,
                text,
                text,
                text,
                Map.of("kitos", text),
                solution.customers(),
                solution.owner(),
                solution.statutoryWork(),
                solution.authorityTask(),
                solution.publicBody(),
                solution.connectingOrganisation(),
                solution.protocol(),
                solution.pidRidUsage(),
                renamed);

        // WHEN both are classified, THEN the answer is the same but for the ids
        assertThat(Content.of(Engine.classify(rulebook, other), name -> oldNames.getOrDefault(name, name)))
                .isEqualTo(Content.of(Engine.classify(rulebook, solution), identity()));
    }

    // 7. Nothing unexplained

    @Property(tries = 600)
    void nothing_is_left_unexplained_where_facts_are_unknown(@ForAll Rulebook rulebook, @ForAll Random random) {
        TuSolution solution = new RandomSolutions(random).partlyKnown(rulebook);
        assertThat(Explanation.gaps(Engine.classify(rulebook, solution)))
                .as("%s", solution)
                .isEmpty();
    }

    // 7. Output: documented order

    @Property(tries = 600)
    void tasks_and_findings_are_in_the_documented_order(@ForAll Rulebook rulebook, @ForAll Random random) {
        TuSolution solution = new RandomSolutions(random).partlyKnown(rulebook);
        Classification answer = Engine.classify(rulebook, solution);
        assertThat(answer.tasks())
                .isSortedAccordingTo(comparing(LawsTest::due, nullsLast(comparing(DueWindow::from)))
                        .thenComparing(Task::necessity)
                        .thenComparing(task -> ruleOrder(rulebook, task.rules())));
        assertThat(answer.findings())
                .isSortedAccordingTo(
                        comparing(Finding::severity).thenComparing(finding -> ruleOrder(rulebook, finding.rules())));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .ofMinLength(1)
                .ofMaxLength(100)
                .filter(text -> TuSolution.builder("s", text)
                        .useCase(UseCase.of("u", Audience.CITIZENS))
                        .problems()
                        .isEmpty());
    }

    @Provide
    Arbitrary<String> ids() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .withCharRange('0', '9')
                .withChars("._-")
                .ofMinLength(1)
                .ofMaxLength(90);
    }

    private static @Nullable DueWindow due(Task task) {
        return task.due();
    }

    private static int ruleOrder(Rulebook rulebook, List<String> rules) {
        return Engine.ruleIds(rulebook).indexOf(rules.get(0));
    }

    private static <T> @Nullable List<T> shuffled(@Nullable Collection<T> values, Random random) {
        if (values == null) {
            return null;
        }
        List<T> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static TuSolution with(TuSolution s, List<UseCase> useCases) {
        return new TuSolution(
                s.id(),
                s.name(),
                s.description(),
                s.vendor(),
                s.systemOwner(),
                s.businessArea(),
                s.externalIds(),
                s.customers(),
                s.owner(),
                s.statutoryWork(),
                s.authorityTask(),
                s.publicBody(),
                s.connectingOrganisation(),
                s.protocol(),
                s.pidRidUsage(),
                useCases);
    }
}
