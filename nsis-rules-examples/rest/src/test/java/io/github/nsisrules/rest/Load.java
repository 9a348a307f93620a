package io.github.nsisrules.rest;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.Customers;
import io.github.nsisrules.facts.DataCategory;
import io.github.nsisrules.facts.DataSubjects;
import io.github.nsisrules.facts.Login;
import io.github.nsisrules.facts.Owner;
import io.github.nsisrules.facts.Signing;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.json.ClassificationJson;
import io.github.nsisrules.json.SolutionJson;
import io.github.nsisrules.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Puts each service under load for a while, on this machine only, and prints what came of it. Every answer is compared, byte by
 * byte, with what the library itself answers. Arguments: seconds, callers, and one jar for each service, with the argument
 * that lets it choose its port after a comma.
 */
final class Load {

    private static final LocalDate ON = LocalDate.of(2021, 4, 1);
    private static final int DIFFERENT = 2000;
    private static final long MOST = 5_000_000;

    private static final class Call {
        final byte[] request;
        final byte[] expected;

        Call(byte[] request, byte[] expected) {
            this.request = request;
            this.expected = expected;
        }
    }

    private static final class Outcome {
        final long[] nanos;
        final long wrong;

        Outcome(long[] nanos, long wrong) {
            this.nanos = nanos;
            this.wrong = wrong;
        }
    }

    private Load() {}

    /** Runs the load. */
    public static void main(String[] arguments) throws Exception {
        Duration time = Duration.ofSeconds(Integer.parseInt(arguments[0]));
        int callers = Integer.parseInt(arguments[1]);
        List<Call> classify = classify();
        System.out.printf(
                "%d callers, %d different solutions, %d s each after a warm-up of 10 s%n",
                callers, DIFFERENT, time.toSeconds());
        for (String service : List.of(arguments).subList(2, arguments.length)) {
            String[] jarAndPort = service.split(",", 2);
            long begin = System.nanoTime();
            try (Started started = Started.of(Path.of(jarAndPort[0]), List.of("-Xmx256m"), jarAndPort[1])) {
                System.out.printf(
                        Locale.ROOT,
                        "%s%nstarted in %.1f s, VmRSS %d MB%n",
                        Path.of(jarAndPort[0]).getFileName(),
                        (System.nanoTime() - begin) / 1e9,
                        started.status("VmRSS") / 1024);
                byte[] nothing = Connection.request("GET", "/rule-sets", "");
                List<Call> nothings;
                try (Connection first = new Connection(started.base())) {
                    nothings = List.of(new Call(nothing, first.exchange(nothing)));
                }
                run(started, classify, callers, Duration.ofSeconds(10));
                run(started, nothings, callers, Duration.ofSeconds(5));
                print("POST /classify", run(started, classify, callers, time), time);
                print("GET /rule-sets", run(started, nothings, callers, time.dividedBy(3)), time.dividedBy(3));
                System.out.printf("VmRSS %d MB after the load%n", started.status("VmRSS") / 1024);
            }
        }
    }

    private static List<Outcome> run(Started service, List<Call> calls, int callers, Duration time) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try {
            List<Future<Outcome>> futures = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                int begin = i * calls.size() / callers;
                futures.add(threads.submit(() -> call(service, calls, begin, time, MOST / callers)));
            }
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> future : futures) {
                outcomes.add(future.get());
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Outcome call(Started service, List<Call> calls, int begin, Duration time, long most)
            throws IOException {
        long[] nanos = new long[1024];
        int count = 0;
        long wrong = 0;
        try (Connection connection = new Connection(service.base())) {
            long end = System.nanoTime() + time.toNanos();
            long now = System.nanoTime();
            while (now < end && count < most) {
                Call call = calls.get((begin + count) % calls.size());
                byte[] body = connection.exchange(call.request);
                long after = System.nanoTime();
                if (!Arrays.equals(body, call.expected)) {
                    wrong++;
                }
                if (count == nanos.length) {
                    nanos = Arrays.copyOf(nanos, count * 2);
                }
                nanos[count++] = after - now;
                now = System.nanoTime();
            }
        }
        return new Outcome(Arrays.copyOf(nanos, count), wrong);
    }

    private static void print(String what, List<Outcome> outcomes, Duration time) {
        long[] nanos = outcomes.stream()
                .flatMapToLong(outcome -> Arrays.stream(outcome.nanos))
                .sorted()
                .toArray();
        System.out.printf(
                Locale.ROOT,
                "%-16s %d answers, %d not as expected, %.0f a second, p50 %.2f ms, p95 %.2f ms, p99 %.2f ms, longest %.0f ms%n",
                what,
                nanos.length,
                outcomes.stream().mapToLong(outcome -> outcome.wrong).sum(),
                nanos.length / (double) time.toSeconds(),
                at(nanos, 0.50),
                at(nanos, 0.95),
                at(nanos, 0.99),
                at(nanos, 1));
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, (long) (sorted.length * share))] / 1e6;
    }

    /** Invented solutions of which the facts differ, the same in every run, with what the library answers. */
    private static List<Call> classify() {
        NsisRules rules = NsisRules.load();
        ClassificationJson json = ClassificationJson.in(Language.DA);
        Random random = new Random(20210301);
        List<Call> calls = new ArrayList<>();
        for (int i = 0; i < DIFFERENT; i++) {
            TuSolution solution = TuSolution.builder("s" + i, "Løsning " + i)
                    .customers(one(random, Customers.values()))
                    .owner(one(random, Owner.values()))
                    .statutoryWork(random.nextBoolean())
                    .pidRidUsage()
                    .useCase(UseCase.of("s" + i, one(random, Audience.values()))
                            .logins(Login.NEMID)
                            .broker(random.nextBoolean() ? Broker.NEMLOGIN_STANDARD : Broker.DIRECT_INTEGRATION)
                            .levelSetByBroker(random.nextBoolean())
                            .signing(one(random, Signing.values()))
                            .data(DataCategory.NAME, one(random, DataCategory.values()))
                            .dataSubjects(one(random, DataSubjects.values())))
                    .build();
            calls.add(new Call(
                    Connection.request("POST", "/classify?on=" + ON, SolutionJson.toJson(solution)),
                    json.toJson(rules.classify(solution, ON)).getBytes(StandardCharsets.UTF_8)));
        }
        return calls;
    }

    private static <E> E one(Random random, E[] values) {
        return values[random.nextInt(values.length)];
    }
}
