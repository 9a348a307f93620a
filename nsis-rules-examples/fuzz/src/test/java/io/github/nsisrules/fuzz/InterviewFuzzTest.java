package io.github.nsisrules.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.InvalidSolutionException;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.interview.Interview;
import io.github.nsisrules.interview.Question;
import io.github.nsisrules.json.SolutionJson;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;

/** Somebody who answers anything: each answer brings the end nearer or is refused in words, and the description stays whole. */
class InterviewFuzzTest {

    private static final int STEPS = 40;

    @BeforeAll
    static void makeReady() {
        Rules.makeReady();
    }

    @FuzzTest
    void fuzz(FuzzedDataProvider data) {
        Interview interview;
        try {
            interview = Interview.start(Rules.RULES, Rules.RULE_SET, Rules.DAY, data.consumeString(250));
        } catch (InvalidSolutionException e) {
            Told.problems(e.problems());
            return;
        }
        for (int step = 0; step < STEPS && interview.next() != null && data.remainingBytes() > 0; step++) {
            interview = step(interview, data);
        }
        TuSolution solution = interview.solution();
        if (solution != null) {
            Told.check(SolutionJson.parse(SolutionJson.toJson(solution)).equals(solution), "read again it is another");
            Rules.answer(solution);
        }
    }

    private static Interview step(Interview interview, FuzzedDataProvider data) {
        int before = interview.questionsLeftAtWorst();
        try {
            return switch (data.consumeInt(0, 9)) {
                case 0 -> interview.canGoBack() ? interview.back() : interview;
                case 1 ->
                    interview.solution() != null
                                    && interview.solution().useCases().size() < 3
                            ? interview.withUseCase(data.pickValue(Audience.values()), data.consumeString(250))
                            : interview;
                case 2 -> interview.solution() == null ? interview : less(before, interview.doNotKnow());
                case 3 -> less(before, interview.answer(strings(data)));
                default -> less(before, interview.answer(values(interview, data)));
            };
        } catch (InvalidSolutionException e) {
            Told.problems(e.problems());
            return interview;
        }
    }

    private static Interview less(int before, Interview after) {
        Told.check(after.questionsLeftAtWorst() < before, "an answer brings the end no nearer");
        return after;
    }

    private static List<String> strings(FuzzedDataProvider data) {
        List<String> strings = new ArrayList<>();
        for (int i = data.consumeInt(0, 4); i > 0; i--) {
            strings.add(data.consumeString(250));
        }
        return strings;
    }

    private static List<String> values(Interview interview, FuzzedDataProvider data) {
        Question question = interview.next();
        List<String> values = new ArrayList<>();
        if (question != null) {
            int most = question.takesSeveral() ? question.answers().size() : 1;
            for (int i = data.consumeInt(0, most); i > 0; i--) {
                values.add(data.pickValue(question.answers()));
            }
            if (question instanceof Question.OfAssessment && !values.isEmpty()) {
                values.add(data.consumeBoolean() ? "2021-02-03" : data.consumeString(12));
            }
        }
        return values;
    }
}
