package io.github.nsisrules.drools;

import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.ConnectingOrganisation;
import io.github.nsisrules.facts.Customers;
import io.github.nsisrules.facts.DataCategory;
import io.github.nsisrules.facts.DataSubjects;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.Login;
import io.github.nsisrules.facts.Owner;
import io.github.nsisrules.facts.PidRidUsage;
import io.github.nsisrules.facts.Protocol;
import io.github.nsisrules.facts.Signing;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.result.OpenQuestion;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the unknown facts that matter, the most decisive first: the one whose worst answer leaves the fewest different results.
 * Equally decisive ones stand in the order of the description.
 */
final class OpenQuestions {

    private final Completions completions;

    OpenQuestions(Completions completions) {
        this.completions = completions;
    }

    List<OpenQuestion> inOrder() {
        if (completions.isOne()) {
            return List.of();
        }
        Relevance relevance = new Relevance(completions);
        List<OfSolution> ofSolution = new ArrayList<>();
        for (Axis<?> axis : completions.solutionSpace().axes()) {
            if (!axis.known() && relevance.matters(axis)) {
                ofSolution.add(new OfSolution(axis));
            }
        }
        List<OfUseCase> ofUseCases = new ArrayList<>();
        for (int u = 0; u < completions.tables().size(); u++) {
            for (Axis<?> axis : completions.tables().get(u).space().axes()) {
                if (!axis.known() && relevance.matters(u, axis)) {
                    ofUseCases.add(new OfUseCase(u, axis));
                }
            }
        }
        if (ofSolution.isEmpty() && ofUseCases.isEmpty()) {
            return List.of();
        }
        ResultCount count = new ResultCount(completions);
        List<Ranked> ranked = new ArrayList<>();
        for (OfSolution question : ofSolution) {
            ranked.add(new Ranked(
                    new OpenQuestion(
                            question.axis().fact(),
                            null,
                            answers(question.axis().fact())),
                    worst(count, question)));
        }
        for (OfUseCase question : ofUseCases) {
            ranked.add(new Ranked(
                    new OpenQuestion(
                            question.axis().fact(),
                            completions.useCases().get(question.useCase()).id(),
                            answers(
                                    question.axis().fact(),
                                    completions.useCases().get(question.useCase()))),
                    count.worst(question.useCase(), question.axis())));
        }
        return ranked.stream()
                .sorted(Comparator.comparing(Ranked::worst))
                .map(Ranked::question)
                .toList();
    }

    private record OfSolution(Axis<?> axis) {}

    private record OfUseCase(int useCase, Axis<?> axis) {}

    private record Ranked(OpenQuestion question, BigInteger worst) {}

    private BigInteger worst(ResultCount count, OfSolution question) {
        Axis<?> axis = question.axis();
        BigInteger worst = BigInteger.ZERO;
        for (int answer = 0; answer < axis.answers().size(); answer++) {
            BitSet worlds = new BitSet();
            for (int point = 0; point < completions.solutionSpace().points().size(); point++) {
                if (axis.indexAt(point) == answer) {
                    for (int contributions = 0; contributions < Contribution.COUNT; contributions++) {
                        if (Contribution.has(completions.reachable(), contributions)) {
                            worlds.set(completions.world(point, contributions));
                        }
                    }
                }
            }
            worst = worst.max(count.inWorlds(worlds));
        }
        return worst;
    }

    /** The answers that are valid beside what else is known of the use case: an eID comes in by some road. */
    private static List<String> answers(Fact fact, UseCase useCase) {
        Set<Login> logins = useCase.logins();
        if (fact == Fact.BROKER && logins != null && logins.stream().anyMatch(Login::isEid)) {
            return names(Arrays.stream(Broker.values()).filter(broker -> broker != Broker.NONE));
        } else if (fact == Fact.LOGINS && useCase.broker() == Broker.NONE) {
            return names(Arrays.stream(Login.values()).filter(login -> !login.isEid()));
        }
        return answers(fact);
    }

    /** The answers to choose from, as they stand in JSON. */
    static List<String> answers(Fact fact) {
        return switch (fact) {
            case CUSTOMERS -> names(Customers.values());
            case OWNER -> names(Owner.values());
            case CONNECTING_ORGANISATION -> names(ConnectingOrganisation.values());
            case PROTOCOL -> names(Protocol.values());
            case PID_RID_USAGE -> names(PidRidUsage.values());
            case LOGINS -> names(Login.values());
            case BROKER -> names(Broker.values());
            case SIGNING -> names(Signing.values());
            case DATA -> names(DataCategory.values());
            case DATA_SUBJECTS -> names(DataSubjects.values());
            case STATUTORY_WORK, AUTHORITY_TASK, PUBLIC_BODY, LEVEL_SET_BY_BROKER -> List.of("true", "false");
            case AUDIENCE, ASSESSMENT ->
                throw new IllegalArgumentException(
                        fact + " is never unknown.\nMaybe the question should not be asked.");
        };
    }

    private static List<String> names(Enum<?>[] values) {
        return names(Arrays.stream(values));
    }

    private static List<String> names(Stream<? extends Enum<?>> values) {
        return values.<String>map(Enum::name).toList();
    }
}
