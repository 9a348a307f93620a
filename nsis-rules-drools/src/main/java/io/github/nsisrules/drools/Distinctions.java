package io.github.nsisrules.drools;

import io.github.nsisrules.drools.UseCaseFacts.Logins;
import io.github.nsisrules.facts.DataClass;
import io.github.nsisrules.facts.DataSubjects;
import io.github.nsisrules.facts.Signing;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the rules of an edition can tell apart: one representative of each group of answers that they treat alike. Only these
 * need to be tried where a fact is unknown. A test shows that the rules indeed treat the others alike.
 */
record Distinctions(
        List<Logins> logins, List<Signing> signing, List<DataClass> dataClasses, List<DataSubjects> dataSubjects) {

    /** {@code kl-2021-03} asks whether users sign, not with what, and whether the data subjects are very many. */
    static final Distinctions KL_2021_03 = new Distinctions(
            allLogins(),
            List.of(Signing.NONE, Signing.OCES_SIGNATURE),
            List.of(DataClass.ORDINARY, DataClass.CONFIDENTIAL, DataClass.SENSITIVE),
            List.of(DataSubjects.ONLY_THE_USER, DataSubjects.VERY_MANY));

    Distinctions {
        logins = List.copyOf(logins);
        signing = List.copyOf(signing);
        dataClasses = List.copyOf(dataClasses);
        dataSubjects = List.copyOf(dataSubjects);
    }

    private static List<Logins> allLogins() {
        return IntStream.range(0, 16)
                .mapToObj(bits -> new Logins((bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0, (bits & 8) != 0))
                .toList();
    }
}
