package io.github.nsisrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.drools.reference.Place;
import io.github.nsisrules.drools.reference.Rulebook;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.interview.Interview;
import io.github.nsisrules.interview.Question;
import io.github.nsisrules.result.OpenQuestion;
import io.github.nsisrules.result.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * How many facts an interview asks for, measured on random complete solutions, and whether {@code docs/interview.md} tells the
 * same. Who the users are and whether an assessment has been completed is asked in every way alike and not counted.
 */
class InterviewLengthTest {

    private static final LocalDate ON = Engine.day(Rulebook.KL_2021_03);
    private static final int SOLUTIONS = 15;
    private static final Path PAGE = Path.of("../docs/interview.md");

    @Test
    void an_interview_asks_clearly_less_than_everything_and_the_page_says_how_much() throws IOException {
        for (RuleSet ruleSet : Engine.RULES.ruleSets()) {
            // GIVEN complete solutions of one to three use cases
            List<Respondent> respondents = respondents();
            Set<Fact> read = read(ruleSet);

            // WHEN all is asked, and only what matters in the order of the description, of the open questions, and of
            // the argument
            Length all = Length.of(respondents, respondent -> all(respondent, read));
            Length byDescription = Length.of(
                    respondents, respondent -> inOrder(respondent, ruleSet, open -> byDescription(respondent, open)));
            Length byOpenQuestions =
                    Length.of(respondents, respondent -> inOrder(respondent, ruleSet, UnaryOperator.identity()));
            Length interview = Length.of(respondents, respondent -> interview(respondent, ruleSet));

            // THEN the interview asks for clearly fewer facts than all, and its order is worth something
            assertThat(interview.mean()).isLessThan(0.6 * all.mean());
            assertThat(interview.mean()).isLessThan(byDescription.mean());
            assertThat(interview.mean()).isLessThan(byOpenQuestions.mean());
            List<String> rows = List.of(
                    all.row(ruleSet, "everything", all),
                    byDescription.row(ruleSet, "what matters, in the order of the description", all),
                    byOpenQuestions.row(ruleSet, "what matters, in the order of `openQuestions`", all),
                    interview.row(ruleSet, "what matters, in the order of the interview", all));
            if (Boolean.getBoolean("nsis.writeDocs")) {
                Files.writeString(PAGE, with(rows, Files.readString(PAGE)));
            }
            assertThat(Files.readString(PAGE)).contains(rows);
        }
    }

    /** The page with these rows in the place of those about the same. */
    private static String with(List<String> rows, String page) {
        return page.lines()
                        .map(line -> rows.stream()
                                .filter(row ->
                                        line.startsWith(row.substring(0, row.indexOf(" | ", row.indexOf(" | ") + 3))))
                                .findFirst()
                                .orElse(line))
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    private static List<Respondent> respondents() {
        RandomSolutions random = new RandomSolutions(2021);
        return IntStream.range(0, SOLUTIONS)
                .mapToObj(i -> new Respondent(random.complete(1 + i % 3, ON)))
                .toList();
    }

    /** The facts that a rule set reads at all: what it asks where nothing is known. */
    private static Set<Fact> read(RuleSet ruleSet) {
        TuSolution.Builder unknown = TuSolution.builder("s", "S");
        for (Audience audience : Audience.values()) {
            unknown.useCase(UseCase.of(audience.name(), audience));
        }
        return Engine.RULES.classify(unknown.build(), ruleSet, ON).openQuestions().stream()
                .map(OpenQuestion::fact)
                .collect(Collectors.toSet());
    }

    private static int all(Respondent respondent, Set<Fact> read) {
        return (int) Place.of(respondent.truth()).stream()
                .filter(place -> read.contains(place.fact()))
                .count();
    }

    private static int interview(Respondent respondent, RuleSet ruleSet) {
        int asked = 0;
        Interview interview = Interview.of(Engine.RULES, ruleSet, ON, respondent.usersOnly());
        for (Question next = interview.next(); next != null; next = interview.next()) {
            asked += next instanceof Question.OfFact ? 1 : 0;
            interview = interview.answer(respondent.answer(next));
        }
        return asked;
    }

    private static List<Place> byDescription(Respondent respondent, List<Place> open) {
        return open.stream()
                .sorted(Comparator.comparing(Place.of(respondent.truth())::indexOf))
                .toList();
    }

    private static int inOrder(Respondent respondent, RuleSet ruleSet, UnaryOperator<List<Place>> order) {
        TuSolution told = respondent.usersOnly();
        for (int asked = 0; ; asked++) {
            Interview interview = Interview.of(Engine.RULES, ruleSet, ON, told);
            while (interview.next() instanceof Question.OfAssessment assessment) {
                interview = interview.answer(respondent.answer(assessment));
            }
            List<Place> open = Objects.requireNonNull(interview.classification()).openQuestions().stream()
                    .map(question -> respondent.place(question.fact(), question.useCase()))
                    .toList();
            if (open.isEmpty()) {
                return asked;
            }
            Place first = order.apply(open).get(0);
            told = first.set(Objects.requireNonNull(interview.solution()), first.in(respondent.truth()));
        }
    }

    private record Length(double mean, int median, int worst) {
        static Length of(List<Respondent> respondents, ToIntFunction<Respondent> asked) {
            List<Integer> lengths =
                    respondents.stream().map(asked::applyAsInt).sorted().toList();
            return new Length(
                    lengths.stream().mapToInt(i -> i).average().orElseThrow(),
                    lengths.get(lengths.size() / 2),
                    lengths.get(lengths.size() - 1));
        }

        String row(RuleSet ruleSet, String way, Length all) {
            return String.format(
                    Locale.ROOT,
                    "| `%s` | %s | %.1f | %d | %d | %.0f %% |",
                    ruleSet.id(),
                    way,
                    mean,
                    median,
                    worst,
                    100 * mean / all.mean);
        }
    }
}
