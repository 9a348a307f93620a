package io.github.nsisrules.drools;

import io.github.nsisrules.drools.QuestionSpace.Dimension;
import io.github.nsisrules.facts.Audience;
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
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the rules are asked about a solution with one use case of which everything is known: some facts chosen, the others fixed. */
final class DescribedFacts {

    /** The facts from which terms follow, as a description of a solution gives them, each with what it may have. */
    private static final Map<Fact, List<?>> VALUES = Map.of(
            Fact.OWNER, List.of(Owner.values()),
            Fact.AUTHORITY_TASK, List.of(false, true),
            Fact.PUBLIC_BODY, List.of(false, true),
            Fact.CONNECTING_ORGANISATION, List.of(ConnectingOrganisation.values()),
            Fact.PID_RID_USAGE, List.of(PidRidUsage.values()),
            Fact.AUDIENCE, List.of(Audience.values()),
            Fact.LOGINS, List.of(Login.values()),
            Fact.DATA, List.of(DataCategory.values()));

    private static final Set<Fact> SETS = Set.of(Fact.PID_RID_USAGE, Fact.LOGINS, Fact.DATA);

    private static final Map<Fact, Object> FIXED = Map.of(
            Fact.OWNER,
            Owner.MUNICIPALITY,
            Fact.AUTHORITY_TASK,
            true,
            Fact.PUBLIC_BODY,
            true,
            Fact.CONNECTING_ORGANISATION,
            ConnectingOrganisation.PUBLIC_AUTHORITY,
            Fact.PID_RID_USAGE,
            Set.of(),
            Fact.AUDIENCE,
            Audience.CITIZENS,
            Fact.LOGINS,
            Set.of(),
            Fact.DATA,
            Set.of());

    private final AskedQuestions ofSolution;
    private final AskedQuestions ofUseCase;

    private DescribedFacts(Map<Fact, Object> given, Classifier classifier) {
        Map<Fact, Object> all = new EnumMap<>(FIXED);
        all.putAll(given);
        Completions completions =
                classifier.completions(solution(all), classifier.ruleSet().from());
        ofSolution = AskedQuestions.ofSolution(completions, classifier);
        ofUseCase = AskedQuestions.ofUseCase(completions, 0, classifier);
    }

    /** What can be chosen about some facts: the value, or of a set, each member by itself. */
    static List<Dimension> dimensions(List<Fact> facts) {
        List<Dimension> dimensions = new ArrayList<>();
        for (Fact fact : facts) {
            if (SETS.contains(fact)) {
                values(fact)
                        .forEach(value -> dimensions.add(new Dimension(has(fact, value), Arrays.asList(false, true))));
            } else {
                dimensions.add(new Dimension(fact.jsonName(), new ArrayList<>(values(fact))));
            }
        }
        return dimensions;
    }

    /** How a table says that a set has something in it. */
    static String has(Fact fact, Object member) {
        return fact.jsonName() + " has " + member;
    }

    /** What is asked where the dimensions of some facts have given values. */
    static DescribedFacts at(List<Fact> facts, @Nullable Object[] chosen, Classifier classifier) {
        Map<Fact, Object> given = new EnumMap<>(Fact.class);
        int place = 0;
        for (Fact fact : facts) {
            if (SETS.contains(fact)) {
                List<Object> members = new ArrayList<>();
                for (Object value : values(fact)) {
                    if (Boolean.TRUE.equals(chosen[place++])) {
                        members.add(value);
                    }
                }
                given.put(fact, Set.copyOf(members));
            } else {
                given.put(fact, Objects.requireNonNull(chosen[place++]));
            }
        }
        return new DescribedFacts(given, classifier);
    }

    /** What is asked where there are some categories of data. */
    static DescribedFacts withData(Set<DataCategory> categories, Classifier classifier) {
        return new DescribedFacts(Map.of(Fact.DATA, categories), classifier);
    }

    /** The value that a component of all questions of a kind has. */
    String value(String kind, int component) {
        Set<String> values = Stream.of(ofSolution, ofUseCase)
                .flatMap(asked -> asked.of(kind).stream())
                .map(all -> all.get(component))
                .collect(Collectors.toSet());
        if (values.size() != 1) {
            throw new IllegalStateException("Component " + component + " of " + kind + " has the values " + values
                    + " although all facts are known.\nMaybe it speaks of something else than a fact.");
        }
        return values.iterator().next();
    }

    private static List<?> values(Fact fact) {
        return Objects.requireNonNull(
                VALUES.get(fact),
                () -> "Nobody says which values " + fact
                        + " has.\nMaybe a term rests on a fact that none rested on before.");
    }

    private static TuSolution solution(Map<Fact, Object> facts) {
        return TuSolution.builder("s", "s")
                .customers(Customers.ONLY_THIS_MUNICIPALITY)
                .owner((Owner) facts.get(Fact.OWNER))
                .statutoryWork(true)
                .authorityTask((Boolean) facts.get(Fact.AUTHORITY_TASK))
                .publicBody((Boolean) facts.get(Fact.PUBLIC_BODY))
                .connectingOrganisation((ConnectingOrganisation) facts.get(Fact.CONNECTING_ORGANISATION))
                .protocol(Protocol.OIOSAML_3)
                .pidRidUsage(members(facts.get(Fact.PID_RID_USAGE), PidRidUsage.class))
                .useCase(UseCase.builder("u")
                        .audience((Audience) facts.get(Fact.AUDIENCE))
                        .logins(members(facts.get(Fact.LOGINS), Login.class))
                        .broker(Broker.NEMLOGIN_STANDARD)
                        .levelSetByBroker(false)
                        .signing(Signing.NONE)
                        .data(members(facts.get(Fact.DATA), DataCategory.class))
                        .dataSubjects(DataSubjects.ONLY_THE_USER))
                .build();
    }

    private static <T> Set<T> members(@Nullable Object set, Class<T> type) {
        return set instanceof Set<?> some ? some.stream().map(type::cast).collect(Collectors.toSet()) : Set.of();
    }
}
