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
import io.github.nsisrules.json.SolutionJson;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Writes invented solutions as JSON Lines, as many as are asked for and the same in every run. */
public final class ManySolutions {

    private static final List<String> WORK =
            List.of("Parkering", "Byggesager", "Skoleskema", "Boligstøtte", "Vielser", "Skadedyr", "Havnepladser");
    private static final List<String> USERS = List.of("borgere", "virksomheder", "medarbejdere");

    private ManySolutions() {}

    /** @param arguments how many, and how many of them have facts of their own, after which facts come again under other names */
    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[0]);
        int different = arguments.length > 1 ? Integer.parseInt(arguments[1]) : count;
        try (BufferedWriter out =
                new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), 1 << 16)) {
            for (int i = 0; i < count; i++) {
                out.write(SolutionJson.toJson(solution(new Random(20231101L + i % different), i)));
                out.write('\n');
            }
        }
    }

    /** One to three use cases with any facts; one fact in eight is unknown in every fourth solution. */
    static TuSolution solution(Random random, int number) {
        int unknownOf8 = random.nextInt(4) == 0 ? 1 : 0;
        TuSolution.Builder solution = TuSolution.builder(
                        "s" + number, WORK.get(random.nextInt(WORK.size())) + " " + number)
                .customers(known(random, unknownOf8) ? one(random, Customers.values()) : null)
                .owner(known(random, unknownOf8) ? one(random, Owner.values()) : null)
                .statutoryWork(known(random, unknownOf8) ? random.nextBoolean() : null)
                .authorityTask(known(random, unknownOf8) ? random.nextBoolean() : null)
                .publicBody(known(random, unknownOf8) ? random.nextBoolean() : null)
                .connectingOrganisation(known(random, unknownOf8) ? one(random, ConnectingOrganisation.values()) : null)
                .protocol(known(random, unknownOf8) ? one(random, Protocol.values()) : null)
                .pidRidUsage(known(random, unknownOf8) ? some(random, PidRidUsage.class) : null);
        int useCases = 1 + random.nextInt(3);
        for (int u = 0; u < useCases; u++) {
            Set<Login> logins = some(random, Login.class);
            Broker broker = one(random, Broker.values());
            if (broker == Broker.NONE) {
                logins.removeIf(Login::isEid);
            }
            solution.useCase(UseCase.of(USERS.get(u), one(random, Audience.values()))
                    .logins(logins)
                    .broker(broker)
                    .levelSetByBroker(known(random, unknownOf8) ? random.nextBoolean() : null)
                    .signing(known(random, unknownOf8) ? one(random, Signing.values()) : null)
                    .data(known(random, unknownOf8) ? some(random, DataCategory.class) : null)
                    .dataSubjects(known(random, unknownOf8) ? one(random, DataSubjects.values()) : null));
        }
        return solution.build();
    }

    private static boolean known(Random random, int unknownOf8) {
        return random.nextInt(8) >= unknownOf8;
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
