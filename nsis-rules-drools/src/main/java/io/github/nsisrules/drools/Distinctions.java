package io.github.nsisrules.drools;

import io.github.nsisrules.drools.UseCaseFacts.Logins;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.DataClass;
import io.github.nsisrules.facts.DataSubjects;
import io.github.nsisrules.facts.Signing;
import java.util.List;

/**
 * What the rules of an edition can tell apart: one representative of each group of answers that they treat alike. Only these
 * need to be tried where a fact is unknown. A test shows that the rules indeed treat the others alike.
 *
 * @param veryManyMatterFor the users for whom it matters whose data they can reach
 */
record Distinctions(
        List<Logins> logins,
        List<Signing> signing,
        List<DataClass> dataClasses,
        List<DataSubjects> dataSubjects,
        List<Audience> veryManyMatterFor) {

    /**
     * {@code kl-2021-03} asks of logins whether there is an eID, whether it is the one by which these users make the solution a
     * TU-solution or have to be registered elsewhere, and whether there is a password; of signing whether users sign, not with
     * what; of data subjects whether they are very many, and that only for health professionals.
     */
    static final Distinctions KL_2021_03 = new Distinctions(
            List.of(
                    new Logins(false, false, false, false),
                    new Logins(true, false, false, false),
                    new Logins(false, true, false, false),
                    new Logins(false, false, false, true),
                    new Logins(true, false, false, true),
                    new Logins(false, true, false, true)),
            List.of(Signing.NONE, Signing.OCES_SIGNATURE),
            List.of(DataClass.ORDINARY, DataClass.CONFIDENTIAL, DataClass.SENSITIVE),
            List.of(DataSubjects.ONLY_THE_USER, DataSubjects.VERY_MANY),
            List.of(Audience.HEALTH_PROFESSIONALS));

    Distinctions {
        logins = List.copyOf(logins);
        signing = List.copyOf(signing);
        dataClasses = List.copyOf(dataClasses);
        dataSubjects = List.copyOf(dataSubjects);
        veryManyMatterFor = List.copyOf(veryManyMatterFor);
    }

    /** What the rules can tell apart among the data subjects of some users. */
    List<DataSubjects> dataSubjects(Audience audience) {
        return veryManyMatterFor.contains(audience) ? dataSubjects : dataSubjects.subList(0, 1);
    }
}
