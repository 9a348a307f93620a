package io.github.nsisrules.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.nsisrules.drools.reference.Rulebook;
import io.github.nsisrules.facts.Assessment;
import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.Customers;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.InvalidSolutionException;
import io.github.nsisrules.facts.Login;
import io.github.nsisrules.facts.Owner;
import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.facts.ProblemCode;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.interview.Interview;
import io.github.nsisrules.interview.Question;
import io.github.nsisrules.result.Finding;
import io.github.nsisrules.result.Rule;
import io.github.nsisrules.result.RuleSet;
import io.github.nsisrules.result.Status;
import io.github.nsisrules.text.Language;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an interview does with answers. */
class InterviewAnswersTest {

    private static final LocalDate ON = Engine.day(Rulebook.KL_2021_03);

    private final Interview start =
            Interview.start(Engine.RULES, Engine.ruleSet(Rulebook.KL_2021_03), ON, "Børn & unge – ansøgning (2021)");

    @Test
    void it_starts_from_a_name_and_asks_who_the_users_are() {
        assertThat(start.next()).isEqualTo(new Question.Users());
        assertThat(start.solution()).isNull();
        assertThat(start.classification()).isNull();
        assertThat(start.canGoBack()).isFalse();

        TuSolution solution = solution(start.answer("EMPLOYEES", "CITIZENS"));
        assertThat(solution.id()).isEqualTo("boern-unge-ansoegning-2021");
        assertThat(solution.useCases())
                .extracting(UseCase::id, UseCase::audience)
                .containsExactly(tuple("citizens", Audience.CITIZENS), tuple("employees", Audience.EMPLOYEES));
    }

    @Test
    void a_name_that_cannot_be_used_is_told_at_once() {
        assertThat(problems(() -> Interview.start(Engine.RULES, Engine.ruleSet(Rulebook.KL_2021_03), ON, "")))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.EMPTY);
        assertThat(problems(
                        () -> Interview.start(Engine.RULES, Engine.ruleSet(Rulebook.KL_2021_03), ON, "x".repeat(201))))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.TOO_LONG);
        assertThat(solution(Interview.start(Engine.RULES, Engine.ruleSet(Rulebook.KL_2021_03), ON, "???")
                                .answer("CITIZENS"))
                        .id())
                .isEqualTo("solution");
    }

    @Test
    void everything_that_is_wrong_with_an_answer_is_told_with_what_to_answer() {
        Interview interview = untilAskedFor(Fact.LOGINS, start.answer("CITIZENS"));

        List<Problem> problems = problems(() -> interview.answer("NEMID", "mitid", "NEMID", "FACEBOOK"));

        assertThat(problems)
                .extracting(Problem::code, Problem::path)
                .containsExactly(
                        tuple(ProblemCode.UNKNOWN_VALUE, "useCases[0].logins[1]"),
                        tuple(ProblemCode.DUPLICATE_VALUE, "useCases[0].logins[2]"),
                        tuple(ProblemCode.UNKNOWN_VALUE, "useCases[0].logins[3]"));
        assertThat(problems.get(0).message(Language.EN))
                .contains("\nMaybe one of these, the most similar first: MITID, ");
    }

    @Test
    void an_answer_that_contradicts_another_is_refused() {
        Interview interview = untilAskedFor(
                Fact.BROKER,
                untilAskedFor(Fact.LOGINS, start.answer("CITIZENS")).answer("MITID"));

        assertThat(Objects.requireNonNull(interview.next()).answers()).doesNotContain("NONE");
        assertThat(problems(() -> interview.answer("NONE")))
                .extracting(Problem::code, Problem::path)
                .containsExactly(tuple(ProblemCode.EID_WITHOUT_BROKER, "useCases[0].broker"));
        assertThat(problems(() -> interview.answer())).extracting(Problem::code).containsExactly(ProblemCode.MISSING);
        assertThat(problems(() -> interview.answer("UNILOGIN", "CONTEXT_HANDLER")))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.TOO_MANY);
    }

    @Test
    void an_assessment_is_asked_for_once_it_is_certain_that_the_municipality_decides() {
        Interview interview = untilAskedFor(Fact.ASSESSMENT, start.answer("CITIZENS"));
        assertThat(problems(() -> interview.answer("MEDIUM")))
                .extracting(Problem::code, Problem::path)
                .containsExactly(
                        tuple(ProblemCode.UNKNOWN_VALUE, "useCases[0].assessment.level"),
                        tuple(ProblemCode.MISSING, "useCases[0].assessment.date"));
        assertThat(problems(() -> interview.answer("LOW", "2021-02-30", "x".repeat(501))))
                .extracting(Problem::path)
                .containsExactly("useCases[0].assessment.date", "useCases[0].assessment.reference");

        Interview answered = interview.answer("LOW", "2021-03-31", "Sag 12");
        assertThat(solution(answered).useCases().get(0).assessment())
                .isEqualTo(new Assessment(AssuranceLevel.LOW, LocalDate.of(2021, 3, 31), "Sag 12"));
        assertThat(solution(interview.answer()).useCases().get(0).assessment()).isNull();
    }

    @Test
    void an_assessment_that_is_dated_later_is_taken_down_and_told_of() {
        Interview answered = untilAskedFor(Fact.ASSESSMENT, start.answer("CITIZENS"))
                .answer("LOW", ON.plusDays(1).toString());
        assertThat(Objects.requireNonNull(answered.classification()).findings())
                .filteredOn(finding -> finding.status() == Status.CERTAIN)
                .extracting(Finding::id)
                .contains("ASSESSMENT_NOT_YET_MADE");
        assertThat(answered.settled().levels()).isEmpty();
    }

    @Test
    void where_another_authority_decides_no_assessment_is_asked_for() {
        TuSolution joint = TuSolution.builder("fmk", "Fælles Medicinkort")
                .owner(Owner.OTHER_PUBLIC_AUTHORITY)
                .statutoryWork(true)
                .useCase(UseCase.of("employees", Audience.EMPLOYEES))
                .build();
        Interview interview = Interview.of(Engine.RULES, Engine.ruleSet(Rulebook.KL_2021_03), ON, joint);
        for (Question next = interview.next(); next != null; next = interview.next()) {
            assertThat(next).isNotInstanceOf(Question.OfAssessment.class);
            interview = interview.doNotKnow();
        }
        assertThat(interview.settled().obligations()).hasSize(1);
    }

    @Test
    void going_back_brings_back_what_was_asked_and_what_was_known() {
        Interview first = start.answer("CITIZENS");
        Interview second = first.doNotKnow();

        assertThat(second.back()).isSameAs(first);
        assertThat(second.back().back()).isSameAs(start);
        assertThat(first.next()).isNotEqualTo(second.next());
        assertThat(second.history()).hasSize(2);
        assertThat(second.history().get(1).answer()).isNull();
        assertThatThrownBy(start::back)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("\nMaybe ");
        assertThatThrownBy(start::doNotKnow)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("\nMaybe ");
    }

    @Test
    void users_who_come_in_by_two_roads_become_two_use_cases() {
        Interview interview = start.answer("CITIZENS");
        Interview more = interview.withUseCase(Audience.CITIZENS, "Forældre via Unilogin");

        assertThat(solution(more).useCases())
                .extracting(UseCase::id, UseCase::name)
                .containsExactly(tuple("citizens", null), tuple("citizens-2", "Forældre via Unilogin"));
        assertThat(more.questionsLeftAtWorst()).isGreaterThan(interview.questionsLeftAtWorst());
        assertThat(more.back()).isSameAs(interview);
        assertThat(problems(() -> interview.withUseCase(Audience.CITIZENS, "x".repeat(201))))
                .extracting(Problem::path)
                .containsExactly("useCases[1].name");
        assertThatThrownBy(() -> start.withUseCase(Audience.CITIZENS, null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("\nMaybe ");
    }

    @Test
    void what_a_description_tells_is_not_asked_again() {
        TuSolution known = TuSolution.builder("p", "P")
                .customers(Customers.ONLY_THIS_MUNICIPALITY)
                .useCase(UseCase.of("borgere", Audience.CITIZENS)
                        .logins(Login.NEMID)
                        .broker(Broker.NEMLOGIN_STANDARD))
                .build();
        Interview interview = Interview.of(Engine.RULES, Engine.ruleSet(Rulebook.KL_2021_03), ON, known);
        assertThat(interview.next()).isEqualTo(new Question.OfAssessment("borgere"));
        Set<Fact> asked = EnumSet.noneOf(Fact.class);
        for (Question next = interview.next(); next != null; next = interview.next()) {
            asked.add(next.fact());
            interview = interview.doNotKnow();
        }
        assertThat(asked)
                .contains(Fact.DATA, Fact.SIGNING)
                .doesNotContain(Fact.CUSTOMERS, Fact.LOGINS, Fact.BROKER, Fact.AUDIENCE);
        Interview over = interview;
        assertThatThrownBy(() -> over.answer("LOW")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void every_question_has_words_help_and_a_reason() {
        Set<Fact> told = EnumSet.noneOf(Fact.class);
        for (RuleSet ruleSet : Engine.RULES.ruleSets()) {
            Interview interview = Interview.start(Engine.RULES, ruleSet, ON, "S");
            for (Question next = interview.next(); next != null; next = interview.next()) {
                for (Language language : Language.values()) {
                    assertThat(interview.text(next, language)).contains("? ").endsWith(".");
                    assertThat(interview.help(next, language)).endsWith(".").doesNotContain("  ");
                }
                boolean users = next instanceof Question.Users;
                assertThat(interview.readBy(next).isEmpty()).as("%s", next).isEqualTo(users);
                assertThat(ruleSet.rules()).containsAll(interview.readBy(next));
                told.add(next.fact());
                interview = users
                        ? interview.answer("CITIZENS", "EMPLOYEES", "HEALTH_PROFESSIONALS")
                        : interview.doNotKnow();
            }
        }
        assertThat(told).containsExactlyInAnyOrder(Fact.values());
        Interview data = untilAskedFor(Fact.DATA, start.answer("CITIZENS"));
        assertThat(data.readBy(Objects.requireNonNull(data.next())))
                .extracting(Rule::number)
                .contains("L1", "L2");
    }

    /** Answers as an ordinary citizen-facing solution of one municipality would. */
    private static Interview untilAskedFor(Fact fact, Interview begun) {
        Interview interview = begun;
        for (Question next = interview.next(); next != null; next = interview.next()) {
            if (next.fact() == fact) {
                return interview;
            }
            interview = switch (next.fact()) {
                case CUSTOMERS -> interview.answer("ONLY_THIS_MUNICIPALITY");
                case LOGINS -> interview.answer("MITID");
                case BROKER -> interview.answer("NEMLOGIN_STANDARD");
                default -> interview.doNotKnow();
            };
        }
        throw new AssertionError(fact + " was never asked for: " + interview.history());
    }

    private static TuSolution solution(Interview interview) {
        return Objects.requireNonNull(interview.solution());
    }

    private static List<Problem> problems(Runnable answer) {
        InvalidSolutionException thrown = catchThrowableOfType(InvalidSolutionException.class, answer::run);
        assertThat(thrown).isNotNull();
        return thrown.problems();
    }
}
