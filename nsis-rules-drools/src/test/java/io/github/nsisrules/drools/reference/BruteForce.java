package io.github.nsisrules.drools.reference;

import static java.util.Comparator.comparing;

import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.ConnectingOrganisation;
import io.github.nsisrules.facts.Customers;
import io.github.nsisrules.facts.DataCategory;
import io.github.nsisrules.facts.DataSubjects;
import io.github.nsisrules.facts.Login;
import io.github.nsisrules.facts.Owner;
import io.github.nsisrules.facts.PidRidUsage;
import io.github.nsisrules.facts.Protocol;
import io.github.nsisrules.facts.Signing;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.result.OpenQuestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Section 5 of the rulebook taken at its word: decide every completion, then compare the results. */
public final class BruteForce {

    private static final int INVALID = -1;

    private final TuSolution solution;
    private final Completions completions;
    private final int[] resultOfCompletion;

    /** The decisions of all completions, each different one once. */
    private final List<Decision> decisions;

    private BruteForce(TuSolution solution, ReferenceModel model) {
        this.solution = solution;
        this.completions = new Completions(model.rulebook(), solution);
        this.resultOfCompletion = new int[completions.combinations()];
        Arrays.fill(resultOfCompletion, INVALID);
        Map<Decision, Integer> resultOfDecision = new LinkedHashMap<>();
        Map<Decision, Integer> results = new HashMap<>();
        completions.forEach((completion, number) -> resultOfCompletion[number] = resultOfDecision.computeIfAbsent(
                model.decide(completion),
                decision -> results.computeIfAbsent(decision.result(), result -> results.size())));
        this.decisions = List.copyOf(resultOfDecision.keySet());
    }

    /** What the rulebook says about a solution, whatever its unknown facts are. */
    public static Verdict verdict(TuSolution solution, ReferenceModel model) {
        BruteForce bruteForce = new BruteForce(solution, model);
        return new Fold(solution, model, bruteForce.decisions).verdict(bruteForce.openQuestions());
    }

    private List<OpenQuestion> openQuestions() {
        record Ranked(OpenQuestion question, int worstAnswer) {}
        List<Ranked> questions = new ArrayList<>();
        for (int i = 0; i < completions.unknown().size(); i++) {
            if (matters(i)) {
                questions.add(new Ranked(question(completions.unknown().get(i)), worstAnswer(i)));
            }
        }
        questions.sort(comparing(Ranked::worstAnswer));
        return questions.stream().map(Ranked::question).toList();
    }

    /** Whether two completions that differ in this fact alone give different results. */
    private boolean matters(int unknown) {
        int stride = completions.stride(unknown);
        for (int first = 0; first < resultOfCompletion.length; first++) {
            if (answerIn(first, unknown) == 0) {
                int seen = INVALID;
                for (int answer = 0; answer < completions.answers(unknown); answer++) {
                    int result = resultOfCompletion[first + answer * stride];
                    if (seen != INVALID && result != INVALID && result != seen) {
                        return true;
                    }
                    seen = result == INVALID ? seen : result;
                }
            }
        }
        return false;
    }

    /** The largest number of different results that one answer leaves. */
    private int worstAnswer(int unknown) {
        List<BitSet> resultsOfAnswer =
                Stream.generate(BitSet::new).limit(completions.answers(unknown)).toList();
        for (int number = 0; number < resultOfCompletion.length; number++) {
            if (resultOfCompletion[number] != INVALID) {
                resultsOfAnswer.get(answerIn(number, unknown)).set(resultOfCompletion[number]);
            }
        }
        return resultsOfAnswer.stream().mapToInt(BitSet::cardinality).max().orElse(0);
    }

    private int answerIn(int completion, int unknown) {
        return completion / completions.stride(unknown) % completions.answers(unknown);
    }

    /** Answers are listed in the order of section 1, without those that are no valid input beside the known facts. */
    private OpenQuestion question(Place place) {
        List<String> answers = switch (place.fact()) {
            case CUSTOMERS -> names(Customers.values());
            case OWNER -> names(Owner.values());
            case STATUTORY_WORK, AUTHORITY_TASK, PUBLIC_BODY, LEVEL_SET_BY_BROKER -> List.of("true", "false");
            case CONNECTING_ORGANISATION -> names(ConnectingOrganisation.values());
            case PROTOCOL -> names(Protocol.values());
            case PID_RID_USAGE -> names(PidRidUsage.values());
            case LOGINS ->
                EnumSet.allOf(Login.class).stream()
                        .filter(login -> place.admits(solution, Set.of(login)))
                        .map(Login::name)
                        .toList();
            case BROKER ->
                EnumSet.allOf(Broker.class).stream()
                        .filter(broker -> place.admits(solution, broker))
                        .map(Broker::name)
                        .toList();
            case SIGNING -> names(Signing.values());
            case DATA -> names(DataCategory.values());
            case DATA_SUBJECTS -> names(DataSubjects.values());
            case AUDIENCE, ASSESSMENT -> throw new AssertionError(place + " is never unknown");
        };
        return new OpenQuestion(place.fact(), place.useCaseId(solution), answers);
    }

    private static List<String> names(Enum<?>... values) {
        return Stream.of(values).map(Enum::name).toList();
    }
}
