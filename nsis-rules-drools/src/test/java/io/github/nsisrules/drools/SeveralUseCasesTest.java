package io.github.nsisrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.drools.reference.BruteForce;
import io.github.nsisrules.drools.reference.ReferenceModel;
import io.github.nsisrules.drools.reference.Rulebook;
import io.github.nsisrules.drools.reference.Verdict;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.Task;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Complete solutions with up to four use cases, on days around the dates of the rule sets. */
class SeveralUseCasesTest {

    private static final int SOLUTIONS = 20_000;

    @ParameterizedTest
    @EnumSource
    void engine_and_reference_model_agree_on_random_complete_solutions(Rulebook rulebook) {
        int overdue = 0;
        for (int seed = 0; seed < SOLUTIONS; seed++) {
            // GIVEN a complete solution on some day
            RandomSolutions random = new RandomSolutions(seed);
            LocalDate on = random.day();
            TuSolution solution = random.complete(1 + seed % 4, on);

            // WHEN both decide it
            Classification actual = Engine.classify(rulebook, solution, on);
            Verdict expected = BruteForce.verdict(solution, new ReferenceModel(rulebook, on));

            // THEN they agree, and the engine gives its reasons
            assertThat(expected.differences(Verdict.of(actual)))
                    .as("seed %s on %s: %s", seed, on, solution)
                    .isEmpty();
            assertThat(Explanation.gaps(actual))
                    .as("seed %s on %s: %s", seed, on, solution)
                    .isEmpty();
            overdue += actual.tasks().stream().anyMatch(Task::overdue) ? 1 : 0;
        }
        assertThat(overdue)
                .as("solutions with an overdue task, so that windows are tested")
                .isGreaterThan(1_000);
    }

    @ParameterizedTest
    @EnumSource
    void the_same_solution_is_judged_anew_on_every_day(Rulebook rulebook) {
        for (int seed = 0; seed < 300; seed++) {
            RandomSolutions random = new RandomSolutions(seed);
            TuSolution solution = random.complete(1 + seed % 4, random.day());
            for (LocalDate on : RandomSolutions.days()) {
                assertThat(BruteForce.verdict(solution, new ReferenceModel(rulebook, on))
                                .differences(Verdict.of(Engine.classify(rulebook, solution, on))))
                        .as("seed %s on %s: %s", seed, on, solution)
                        .isEmpty();
            }
        }
    }
}
