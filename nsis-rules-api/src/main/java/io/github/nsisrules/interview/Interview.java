package io.github.nsisrules.interview;

import static java.util.stream.Collectors.toCollection;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.UnknownRuleSetException;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.InvalidSolutionException;
import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.result.Because;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.Rule;
import io.github.nsisrules.result.RuleSet;
import io.github.nsisrules.stability.Experimental;
import io.github.nsisrules.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An interview about one solution, at one moment. It asks who the users are, then always the unknown fact on which the
 * argument first rests, and nothing that cannot change the answer: first what makes it a TU-solution and of which type, then
 * who decides the level, the level, and what matters for tasks only. Whether a risk assessment has been completed it asks for each use case
 * whose level is not decided elsewhere. It ends when nothing that matters is left to ask.
 *
 * <pre>{@code
 * Interview interview = Interview.start(rules, ruleSet, date, "Parkeringstilladelser").answer("CITIZENS");
 * interview.next();                                 // the next question, or null at the end
 * interview = interview.answer("MITID").doNotKnow();
 * interview.answer("FACEBOOK");                     // InvalidSolutionException: what is wrong, and what to answer
 * interview.questionsLeftAtWorst();
 * interview.classification();                       // the answer so far
 * SolutionJson.toIndentedJson(interview.solution()); // to keep, and to go on from with Interview.of
 * }</pre>
 *
 * <p>Immutable: each answer gives a new interview, so going back is free. Safe for use by many threads. The same answers to
 * the same rule set on the same date give the same questions.
 */
@Experimental
public final class Interview {

    private final Setting setting;
    private final String id;
    private final String name;
    private final @Nullable TuSolution solution;
    private final @Nullable Classification classification;
    /** Facts put aside by "don't know", and the assessments that were asked for. */
    private final Set<Place> dealtWith;

    private final @Nullable Interview previous;
    private final @Nullable Step step;

    private record Setting(NsisRules rules, RuleSet ruleSet, LocalDate on) {
        Classification classify(TuSolution solution) {
            return rules.classify(solution, ruleSet, on);
        }
    }

    private Interview(
            Setting setting,
            String id,
            String name,
            @Nullable TuSolution solution,
            Set<Place> dealtWith,
            @Nullable Interview previous,
            @Nullable Step step) {
        this.setting = setting;
        this.id = id;
        this.name = name;
        this.solution = solution;
        this.classification = solution == null ? null : setting.classify(solution);
        this.dealtWith = dealtWith;
        this.previous = previous;
        this.step = step;
    }

    /**
     * Starts with a name.
     *
     * @param ruleSet one of the rules' own
     * @param on the date of evaluation
     * @param name 1-200 characters; the solution's id is made of its letters and digits
     * @throws InvalidSolutionException if the name cannot be used
     */
    public static Interview start(NsisRules rules, RuleSet ruleSet, LocalDate on, String name) {
        String id = Ids.ofName(name);
        List<Problem> problems = TuSolution.builder(id, name).problems().stream()
                .filter(problem -> problem.path().equals("name"))
                .toList();
        if (!problems.isEmpty()) {
            throw new InvalidSolutionException(problems);
        }
        return new Interview(new Setting(rules, ruleSet, on), id, name, null, Set.of(), null, null);
    }

    /**
     * Goes on with a description: what it tells is not asked again. Whether a risk assessment has been completed is asked
     * where it holds none, for one may have been made since.
     *
     * @param ruleSet one of the rules' own
     * @param on the date of evaluation
     * @throws UnknownRuleSetException if the rule set is not one of these
     */
    public static Interview of(NsisRules rules, RuleSet ruleSet, LocalDate on, TuSolution solution) {
        Setting setting = new Setting(rules, ruleSet, on);
        return new Interview(setting, solution.id(), solution.name(), solution, Set.of(), null, null);
    }

    /** The next question; {@code null} if nothing that matters is left to ask. */
    public @Nullable Question next() {
        return classification == null ? new Question.Users() : new Agenda(classification, dealtWith).next();
    }

    /**
     * Answers the next question.
     *
     * @param values values of {@link Question#answers()}: one, or for a set any number; for a risk assessment see {@link
     *     Question.OfAssessment}
     * @throws InvalidSolutionException with all that is wrong with them; paths are those of the description
     * @throws IllegalStateException if there is no next question
     */
    public Interview answer(List<String> values) {
        Question question = asked();
        Step answered = new Step(question, values);
        if (solution == null) {
            GivenValues given = new GivenValues(values, question.fact().jsonName());
            Set<Audience> users = given.atLeastOne(Audience.class);
            given.throwIfAny();
            return then(Description.ofUsers(id, name, users), dealtWith, answered);
        }
        TuSolution told = Description.with(solution, Place.of(question), values);
        return then(told, question.fact() == Fact.ASSESSMENT ? without(question) : dealtWith, answered);
    }

    /** {@link #answer(List)} with the values one by one; nothing given is "none". */
    public Interview answer(String... values) {
        return answer(List.of(values));
    }

    /**
     * Puts the next question aside: the fact stays unknown, and it is not asked for again. A risk assessment of which
     * nobody knows counts as not made.
     *
     * @throws IllegalStateException if there is no next question, or if it is which users there are, which must be known
     */
    public Interview doNotKnow() {
        Question question = asked();
        if (solution == null) {
            throw new IllegalStateException(
                    "Without users there is nothing to classify.\nMaybe one group is certain: answer that one.");
        }
        return then(solution, without(question), new Step(question, null));
    }

    /**
     * Adds a use case: other users, or the same users by another road in. Users who come in by two brokers are two use
     * cases.
     *
     * @param name at most 200 characters; {@code null} for none
     * @throws InvalidSolutionException if the name cannot be used, or there are too many use cases
     * @throws IllegalStateException before the first question is answered
     */
    public Interview withUseCase(Audience audience, @Nullable String name) {
        if (solution == null) {
            throw new IllegalStateException("No use case is known yet.\nMaybe answer the first question first.");
        }
        return then(Description.with(solution, audience, name), dealtWith, null);
    }

    /** Whether there is anything to go back to. */
    public boolean canGoBack() {
        return previous != null;
    }

    /**
     * The interview before the last answer, "don't know" or added use case.
     *
     * @throws IllegalStateException at the start
     */
    public Interview back() {
        if (previous == null) {
            throw new IllegalStateException("This is the first question.\nMaybe ask canGoBack() before.");
        }
        return previous;
    }

    /** The description so far; {@code null} until the first question is answered. */
    public @Nullable TuSolution solution() {
        return solution;
    }

    /**
     * The answer so far; {@code null} until the first question is answered. Assessments that are still to be asked for count as
     * not made.
     */
    public @Nullable Classification classification() {
        return classification;
    }

    /** What no further answer changes. */
    public Settled settled() {
        return classification == null
                ? Settled.nothing()
                : Settled.of(classification, new Agenda(classification, dealtWith).unassessed());
    }

    /** The questions asked so far and their answers, in order. */
    public List<Step> history() {
        List<Step> steps = new ArrayList<>();
        for (Interview at = this; at != null; at = at.previous) {
            if (at.step != null) {
                steps.add(at.step);
            }
        }
        Collections.reverse(steps);
        return List.copyOf(steps);
    }

    /**
     * How many questions are left at worst, whatever is answered. Each answer and each "don't know" makes it less; only {@link
     * #withUseCase} makes it more. Zero if and only if {@link #next} is {@code null}.
     */
    public int questionsLeftAtWorst() {
        if (solution == null || classification == null) {
            TuSolution all = Description.ofUsers(id, name, List.of(Audience.values()));
            return 1 + new Interview(setting, id, name, all, dealtWith, null, null).questionsLeftAtWorst();
        }
        return new Agenda(classification, dealtWith)
                .questionsLeftAtWorst(setting.classify(Description.forgotten(solution)));
    }

    /** A question in words. */
    public String text(Question question, Language language) {
        return question instanceof Question.OfFact ofFact
                ? setting.ruleSet.question(ofFact.open(), language)
                : Help.text(question, language);
    }

    /** What a question means, an example, and where to find the answer. */
    public String help(Question question, Language language) {
        return Help.help(question, language);
    }

    /** Why a question is asked: the rules that may read its answer, in the order of the argument; empty for the users. */
    public List<Rule> readBy(Question question) {
        if (classification == null) {
            return List.of();
        }
        Set<String> ids = classification.rationale().stream()
                .filter(reason -> reason.because().stream()
                        .anyMatch(because -> because instanceof Because.Given given
                                && given.fact() == question.fact()
                                && Objects.equals(given.useCase(), question.useCase())))
                .map(reason -> reason.rule())
                .collect(toCollection(LinkedHashSet::new));
        List<Rule> rules = new ArrayList<>();
        for (String rule : ids) {
            setting.ruleSet.rules().stream()
                    .filter(candidate -> candidate.id().equals(rule))
                    .forEach(rules::add);
        }
        return List.copyOf(rules);
    }

    private Set<Place> without(Question question) {
        Set<Place> more = new HashSet<>(dealtWith);
        more.add(Place.of(question));
        return Set.copyOf(more);
    }

    private Question asked() {
        Question question = next();
        if (question == null) {
            throw new IllegalStateException("Nothing is left to ask.\nMaybe the interview is over: read its solution.");
        }
        return question;
    }

    private Interview then(TuSolution told, Set<Place> dealt, @Nullable Step taken) {
        return new Interview(setting, id, name, told, dealt, this, taken);
    }
}
