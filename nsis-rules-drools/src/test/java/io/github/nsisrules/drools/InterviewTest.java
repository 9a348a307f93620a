package io.github.nsisrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.drools.reference.Rulebook;
import io.github.nsisrules.facts.Assessment;
import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.interview.Interview;
import io.github.nsisrules.interview.Question;
import io.github.nsisrules.interview.Settled;
import io.github.nsisrules.interview.Step;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.DecidedBy;
import io.github.nsisrules.result.LevelBasis;
import io.github.nsisrules.result.Obligation;
import io.github.nsisrules.result.RuleSet;
import io.github.nsisrules.result.Task;
import io.github.nsisrules.result.UseCaseResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The interview asks enough, never more than it said, and takes nothing back. */
class InterviewTest {

    private static final LocalDate ON = Engine.day(Rulebook.KL_2021_03);
    private static final int INTERVIEWS = 15;
    private static final int PAIRS = 20;

    static List<RuleSet> ruleSets() {
        return Engine.RULES.ruleSets();
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void an_interview_comes_to_the_answer_of_the_complete_solution(RuleSet ruleSet) {
        int asked = 0;
        int settledOnTheWay = 0;
        for (int seed = 0; seed < INTERVIEWS; seed++) {
            // GIVEN somebody who knows everything
            TuSolution truth = truth(new Random(seed), ON);
            Respondent respondent = new Respondent(truth);
            Interview interview = Interview.of(Engine.RULES, ruleSet, ON, respondent.usersOnly());

            // WHEN every question is answered
            for (Question next = interview.next(); next != null; next = interview.next()) {
                Interview after = interview.answer(respondent.answer(next));
                assertKept(interview.settled(), after.settled());
                assertLess(interview, after);
                settledOnTheWay += interview.settled().levels().size()
                        + interview.settled().tasks().size();
                interview = after;
            }

            // THEN nothing else that is known would change the answer, and all of it is settled
            assertThat(outcome(answer(interview)))
                    .as("asked %s of %s", interview.history(), truth)
                    .isEqualTo(outcome(Engine.RULES.classify(truth, ruleSet, ON)));
            assertThat(interview.questionsLeftAtWorst()).isZero();
            assertThat(interview.settled().levels()).isEqualTo(answer(interview).useCases());
            assertThat(interview.settled().tasks()).isEqualTo(answer(interview).tasks());
            asked += interview.history().size();
        }
        assertThat(asked).isGreaterThan(5 * INTERVIEWS);
        assertThat(settledOnTheWay).isGreaterThan(INTERVIEWS);
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void what_nobody_knows_is_asked_once_and_stays_unknown(RuleSet ruleSet) {
        int putAside = 0;
        for (int seed = 0; seed < INTERVIEWS; seed++) {
            Random random = new Random(seed);
            Respondent respondent = new Respondent(truth(random, ON));
            double ignorance = 0.2 + 0.6 * random.nextDouble();
            Interview interview = Interview.of(Engine.RULES, ruleSet, ON, respondent.usersOnly());
            for (Question next = interview.next(); next != null; next = interview.next()) {
                boolean known = random.nextDouble() >= ignorance;
                Interview after = known ? interview.answer(respondent.answer(next)) : interview.doNotKnow();
                assertLess(interview, after);
                putAside += known ? 0 : 1;
                interview = after;
            }
            List<Question> asked =
                    interview.history().stream().map(Step::question).toList();
            assertThat(asked).doesNotHaveDuplicates();
            assertThat(asked.stream().filter(question -> question instanceof Question.OfFact))
                    .as("whatever matters and is not known was asked for")
                    .extracting(question -> question.fact() + " of " + question.useCase())
                    .containsAll(answer(interview).openQuestions().stream()
                            .map(question -> question.fact() + " of " + question.useCase())
                            .toList());
        }
        assertThat(putAside).isGreaterThan(2 * INTERVIEWS);
    }

    /** A bound that falls with every question is one on the questions still to come. */
    private static void assertLess(Interview before, Interview after) {
        assertThat(after.questionsLeftAtWorst())
                .as("left after %s", after.history())
                .isLessThan(before.questionsLeftAtWorst());
    }

    private static void assertKept(Settled before, Settled after) {
        if (before.type() != null) {
            assertThat(after.type()).isEqualTo(before.type());
        }
        assertThat(levels(after)).containsAll(levels(before));
        assertThat(obligations(after)).containsAll(obligations(before));
        assertThat(after.tasks().stream().map(Task::id).toList())
                .containsAll(before.tasks().stream().map(Task::id).toList());
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void the_first_question_does_not_open_more_than_was_said(RuleSet ruleSet) {
        Interview start = Interview.start(Engine.RULES, ruleSet, ON, "Parkering");
        List<Audience> audiences = List.of(Audience.values());
        int groups = 0;
        for (int some = 1; some < 1 << audiences.size(); some++) {
            int chosen = some;
            List<String> users = IntStream.range(0, audiences.size())
                    .filter(i -> ((chosen >> i) & 1) == 1)
                    .mapToObj(i -> audiences.get(i).name())
                    .toList();
            assertThat(start.answer(users).questionsLeftAtWorst())
                    .as("%s", users)
                    .isPositive()
                    .isLessThan(start.questionsLeftAtWorst());
            groups++;
        }
        assertThat(groups).isEqualTo(15);
    }

    /** Why facts that do not matter before the assessments are asked for need not all be counted as left. */
    @ParameterizedTest
    @MethodSource("ruleSets")
    void where_only_the_users_are_known_no_assessment_makes_a_fact_matter_that_did_not(RuleSet ruleSet) {
        List<UseCase> first = useCases("first");
        List<UseCase> second = useCases("second");
        List<List<UseCase>> solutions = new ArrayList<>();
        first.forEach(useCase -> solutions.add(List.of(useCase)));
        Random random = new Random(2021);
        for (int pair = 0; pair < PAIRS; pair++) {
            solutions.add(List.of(first.get(random.nextInt(first.size())), second.get(random.nextInt(second.size()))));
        }
        assertThat(solutions).hasSize(20 + PAIRS).allSatisfy(useCases -> {
            List<UseCase> unassessed = useCases.stream()
                    .map(useCase -> UseCase.of(useCase.id(), useCase.audience()).build())
                    .toList();
            assertThat(open(useCases, ruleSet)).isSubsetOf(open(unassessed, ruleSet));
        });
    }

    private static TuSolution truth(Random random, LocalDate on) {
        TuSolution drawn = new RandomSolutions(random).complete(1 + random.nextInt(3), on);
        // "Has one been completed?" is asked, so one that lies ahead is answered with no.
        TuSolution truth = drawn;
        for (UseCase useCase : drawn.useCases()) {
            Assessment assessment = useCase.assessment();
            if (assessment != null && assessment.date().isAfter(on)) {
                truth = new Respondent(truth)
                        .place(Fact.ASSESSMENT, useCase.id())
                        .set(truth, null);
            }
        }
        return truth;
    }

    /** Each group of users with no assessment, one on each level, and one that lies ahead. */
    private static List<UseCase> useCases(String id) {
        List<UseCase> useCases = new ArrayList<>();
        for (Audience audience : Audience.values()) {
            useCases.add(UseCase.of(id, audience).build());
            for (AssuranceLevel level : AssuranceLevel.values()) {
                useCases.add(UseCase.of(id, audience)
                        .assessment(Assessment.of(level, ON))
                        .build());
            }
            useCases.add(UseCase.of(id, audience)
                    .assessment(Assessment.of(AssuranceLevel.LOW, ON.plusDays(1)))
                    .build());
        }
        return useCases;
    }

    private static Set<String> open(List<UseCase> useCases, RuleSet ruleSet) {
        TuSolution.Builder solution = TuSolution.builder("s", "S");
        for (UseCase useCase : useCases) {
            solution.useCase(UseCase.of(useCase.id(), useCase.audience()).assessment(useCase.assessment()));
        }
        return Engine.RULES.classify(solution.build(), ruleSet, ON).openQuestions().stream()
                .map(question -> question.fact() + " of " + question.useCase())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Classification answer(Interview interview) {
        return Objects.requireNonNull(interview.classification());
    }

    private static List<String> obligations(Settled settled) {
        return settled.obligations().stream()
                .map(useCase -> useCase.id() + useCase.obligation())
                .toList();
    }

    private static List<String> levels(Settled settled) {
        return settled.levels().stream()
                .map(useCase -> useCase.id() + useCase.level() + useCase.basis())
                .toList();
    }

    /** All that is decided; the assessed level is but an echo, and not asked for where others decide. */
    private static List<Object> outcome(Classification answer) {
        Stream<Object> useCases = answer.useCases().stream().map(Outcome::of);
        return Stream.concat(
                        useCases,
                        Stream.of(
                                String.valueOf(answer.type()),
                                String.valueOf(answer.level()),
                                String.valueOf(answer.tuSolution()),
                                answer.tasks(),
                                answer.findings()))
                .toList();
    }

    private record Outcome(
            String id,
            @Nullable Obligation obligation,
            @Nullable DecidedBy decidedBy,
            @Nullable AssuranceLevel level,
            @Nullable AssuranceLevel indicatedLevel,
            @Nullable LevelBasis basis,
            @Nullable Boolean provisional) {
        static Outcome of(UseCaseResult useCase) {
            return new Outcome(
                    useCase.id(),
                    useCase.obligation(),
                    useCase.decidedBy(),
                    useCase.level(),
                    useCase.indicatedLevel(),
                    useCase.basis(),
                    useCase.provisional());
        }
    }
}
