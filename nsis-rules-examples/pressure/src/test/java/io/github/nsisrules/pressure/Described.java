package io.github.nsisrules.pressure;

import io.github.nsisrules.facts.Assessment;
import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Broker;
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
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/** Solutions made at random, of which most is known; the same seed makes the same solution. */
final class Described {

    static final LocalDate DAY = LocalDate.of(2021, 4, 1);

    /** Nine facts of ten are known: each further one that is not multiplies what has to be tried. */
    private static final int ONE_UNKNOWN_OF = 10;

    private final Random random;
    private final String useCaseId;

    private Described(long seed, String useCaseId) {
        this.random = new Random(seed);
        this.useCaseId = useCaseId;
    }

    /** The solutions of a range of seeds. */
    static List<TuSolution> some(long from, long until) {
        return LongStream.range(from, until).mapToObj(Described::one).toList();
    }

    static TuSolution one(long seed) {
        return one(seed, "brug");
    }

    /** The same facts under another id of the use cases are, to the memory of a classifier, another solution. */
    static TuSolution one(long seed, String useCaseId) {
        return new Described(seed, useCaseId).solution();
    }

    private TuSolution solution() {
        TuSolution.Builder builder = TuSolution.builder("sag-1", "Ålborgs iI-løsning nr. 1.234,5")
                .description("Ærø & <Øerne>; 1/2 \"ı İ ß\"")
                .vendor("Ångström A/S");
        known(Customers.values(), builder::customers);
        known(Owner.values(), builder::owner);
        known(Protocol.values(), builder::protocol);
        if (isKnown()) {
            builder.statutoryWork(random.nextBoolean());
        }
        if (isKnown()) {
            builder.pidRidUsage(some(PidRidUsage.class));
        }
        int useCases = 1 + random.nextInt(3);
        for (int i = 0; i < useCases; i++) {
            builder.useCase(useCase(useCaseId + i));
        }
        return builder.build();
    }

    private UseCase.Builder useCase(String id) {
        UseCase.Builder builder = UseCase.of(id, oneOf(Audience.values())).name("Brug " + id);
        // A broker other than NONE, since a login with an eID needs one.
        known(Broker.values(), value -> {
            if (value != Broker.NONE) {
                builder.broker(value);
            }
        });
        if (isKnown()) {
            builder.logins(some(Login.class));
        }
        known(Signing.values(), builder::signing);
        known(DataSubjects.values(), builder::dataSubjects);
        if (isKnown()) {
            builder.levelSetByBroker(random.nextBoolean());
        }
        if (isKnown()) {
            builder.data(some(DataCategory.class));
        }
        if (random.nextInt(3) == 0) {
            builder.assessment(Assessment.of(oneOf(AssuranceLevel.values()), DAY.minusDays(random.nextInt(20) - 2L)));
        }
        return builder;
    }

    private <T> void known(T[] values, Consumer<T> setter) {
        if (isKnown()) {
            setter.accept(oneOf(values));
        }
    }

    private boolean isKnown() {
        return random.nextInt(ONE_UNKNOWN_OF) > 0;
    }

    private <T> T oneOf(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <E extends Enum<E>> Set<E> some(Class<E> type) {
        Set<E> some = EnumSet.allOf(type);
        some.removeIf(value -> random.nextInt(8) > 0);
        return some;
    }
}
