package io.github.nsisrules.benchmarks;

import io.github.nsisrules.facts.Audience;
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
import io.github.nsisrules.facts.UseCase;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Invented solutions, the same in every run. */
final class Solutions {

    private Solutions() {}

    /** One solution of which all is known, with one use case. */
    static TuSolution known() {
        return TuSolution.builder("parkering", "Parkeringstilladelser")
                .customers(Customers.ONLY_THIS_MUNICIPALITY)
                .owner(Owner.MUNICIPALITY)
                .statutoryWork(false)
                .pidRidUsage()
                .useCase(UseCase.of("borgere", Audience.CITIZENS)
                        .logins(Login.NEMID)
                        .broker(Broker.NEMLOGIN_STANDARD)
                        .levelSetByBroker(false)
                        .signing(Signing.NONE)
                        .data(DataCategory.NAME, DataCategory.ADDRESS)
                        .dataSubjects(DataSubjects.ONLY_THE_USER))
                .build();
    }

    /** Solutions of which nothing but name and audience is known, with ids of their own. */
    static List<TuSolution> unknown(int count) {
        List<TuSolution> solutions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            solutions.add(TuSolution.builder("ukendt" + i, "Ukendt løsning " + i)
                    .useCase(UseCase.of("borgere" + i, Audience.CITIZENS))
                    .build());
        }
        return solutions;
    }

    /** Many different solutions of which all is known, with one to three use cases. */
    static List<TuSolution> different(int count) {
        Random random = new Random(20210301);
        List<TuSolution> solutions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            TuSolution.Builder solution = TuSolution.builder("s" + i, "Løsning " + i)
                    .customers(one(random, Customers.values()))
                    .owner(one(random, Owner.values()))
                    .statutoryWork(random.nextBoolean())
                    .pidRidUsage(some(random, PidRidUsage.class));
            int useCases = 1 + random.nextInt(3);
            for (int u = 0; u < useCases; u++) {
                Set<Login> logins = some(random, Login.class);
                Broker broker = one(random, Broker.values());
                if (broker == Broker.NONE) {
                    logins.removeIf(Login::isEid);
                }
                // Ids of their own, so that no two solutions have the same facts.
                solution.useCase(UseCase.of("s" + i + "u" + u, one(random, Audience.values()))
                        .logins(logins)
                        .broker(broker)
                        .levelSetByBroker(random.nextBoolean())
                        .signing(one(random, Signing.values()))
                        .data(some(random, DataCategory.class))
                        .dataSubjects(one(random, DataSubjects.values())));
            }
            solutions.add(solution.build());
        }
        return solutions;
    }

    /** Different solutions with a given number of use cases, of whose facts a share is unknown. */
    static List<TuSolution> growing(int count, int useCases, double unknown) {
        Random random = new Random(20210301);
        List<TuSolution> solutions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            TuSolution.Builder solution = TuSolution.builder("s" + i, "Løsning " + i)
                    .customers(maybe(random, unknown, one(random, Customers.values())))
                    .owner(maybe(random, unknown, one(random, Owner.values())))
                    .statutoryWork(maybe(random, unknown, random.nextBoolean()))
                    .authorityTask(maybe(random, unknown, random.nextBoolean()))
                    .publicBody(maybe(random, unknown, random.nextBoolean()))
                    .connectingOrganisation(maybe(random, unknown, one(random, ConnectingOrganisation.values())))
                    .protocol(maybe(random, unknown, one(random, Protocol.values())))
                    .pidRidUsage(maybe(random, unknown, some(random, PidRidUsage.class)));
            for (int u = 0; u < useCases; u++) {
                Set<Login> logins = maybe(random, unknown, some(random, Login.class));
                Broker broker = maybe(random, unknown, one(random, Broker.values()));
                if (broker == Broker.NONE && logins != null) {
                    logins.removeIf(Login::isEid);
                }
                solution.useCase(UseCase.of("s" + i + "u" + u, one(random, Audience.values()))
                        .logins(logins)
                        .broker(broker)
                        .levelSetByBroker(maybe(random, unknown, random.nextBoolean()))
                        .signing(maybe(random, unknown, one(random, Signing.values())))
                        .data(maybe(random, unknown, some(random, DataCategory.class)))
                        .dataSubjects(maybe(random, unknown, one(random, DataSubjects.values()))));
            }
            solutions.add(solution.build());
        }
        return solutions;
    }

    private static <T> @Nullable T maybe(Random random, double unknown, T value) {
        return random.nextDouble() < unknown ? null : value;
    }

    private static <E> E one(Random random, E[] values) {
        return values[random.nextInt(values.length)];
    }

    private static <E extends Enum<E>> Set<E> some(Random random, Class<E> type) {
        Set<E> some = EnumSet.allOf(type);
        some.removeIf(value -> random.nextInt(4) > 0);
        return some;
    }
}
