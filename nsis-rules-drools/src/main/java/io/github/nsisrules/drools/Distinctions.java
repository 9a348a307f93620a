package io.github.nsisrules.drools;

import io.github.nsisrules.drools.SolutionFacts.PidRid;
import io.github.nsisrules.drools.UseCaseFacts.Data;
import io.github.nsisrules.drools.UseCaseFacts.Logins;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.DataClass;
import io.github.nsisrules.facts.DataSubjects;
import io.github.nsisrules.facts.Protocol;
import io.github.nsisrules.facts.Signing;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the rules of an edition can tell apart: one representative of each group of answers that they treat alike. Only these
 * need to be tried where a fact is unknown; of a fact that they never read there is one. A test shows that the rules indeed
 * treat the others alike.
 *
 * @param healthProfessionals what they can tell apart among data subjects where the users are health professionals
 */
record Distinctions(
        List<Boolean> authorityTask,
        List<Boolean> publicBody,
        List<Boolean> privateOrganisation,
        List<Protocol> protocol,
        List<PidRid> pidRid,
        List<Logins> logins,
        List<Signing> signing,
        List<Data> data,
        List<DataSubjects> dataSubjects,
        List<DataSubjects> healthProfessionals) {

    private static final List<Boolean> YES_OR_NO = List.of(true, false);
    private static final List<Boolean> NEVER_READ = List.of(false);

    /**
     * {@code kl-2021-03} asks of logins whether there is an eID, whether it is the one by which these users make the solution a
     * TU-solution or have to be registered elsewhere, and whether there is a password; of signing whether users sign, not with
     * what; of data subjects whether they are very many, and that only for health professionals.
     */
    static final Distinctions KL_2021_03 = new Distinctions(
            NEVER_READ,
            NEVER_READ,
            NEVER_READ,
            List.of(Protocol.OTHER),
            pidRid("", "F", "L", "FL"),
            logins("", "N", "S", "U", "NU", "SU"),
            List.of(Signing.NONE, Signing.OCES_SIGNATURE),
            List.of(
                    new Data(DataClass.ORDINARY, true),
                    new Data(DataClass.CONFIDENTIAL, false),
                    new Data(DataClass.SENSITIVE, false)),
            List.of(DataSubjects.ONLY_THE_USER),
            List.of(DataSubjects.ONLY_THE_USER, DataSubjects.VERY_MANY));

    /**
     * {@code nemlogin3-2023-11} also asks which eID has closed, whether there is a local identity provider, with what users
     * sign, whether names or addresses are in reach of others, and how the solution connects to NemLog-in.
     */
    static final Distinctions NEMLOGIN3_2023_11 = new Distinctions(
            YES_OR_NO,
            YES_OR_NO,
            YES_OR_NO,
            List.of(Protocol.OIOSAML_2, Protocol.OIOSAML_3, Protocol.OIOSAML_4),
            pidRid("", "F", "L", "C", "FL", "FC", "LC", "FLC"),
            logins(
                    "", "N", "M", "S", "E", "U", "NU", "MU", "SU", "EU", //
                    "I", "NI", "MI", "SI", "EI", "IU", "NIU", "MIU", "SIU", "EIU"),
            List.of(Signing.NONE, Signing.OCES_SIGNATURE, Signing.NEMLOGIN_SIGNATURE),
            List.of(
                    new Data(DataClass.ORDINARY, false),
                    new Data(DataClass.ORDINARY, true),
                    new Data(DataClass.CONFIDENTIAL, false),
                    new Data(DataClass.SENSITIVE, false)),
            List.of(DataSubjects.ONLY_THE_USER, DataSubjects.SOME),
            List.of(DataSubjects.values()));

    Distinctions {
        authorityTask = List.copyOf(authorityTask);
        publicBody = List.copyOf(publicBody);
        privateOrganisation = List.copyOf(privateOrganisation);
        protocol = List.copyOf(protocol);
        pidRid = List.copyOf(pidRid);
        logins = List.copyOf(logins);
        signing = List.copyOf(signing);
        data = List.copyOf(data);
        dataSubjects = List.copyOf(dataSubjects);
        healthProfessionals = List.copyOf(healthProfessionals);
    }

    /**
     * What these rules and others together can tell apart.
     *
     * <p>That is the values of both only where one of the two tells apart all that the other does, fact by fact; a test shows
     * it for every two editions.
     */
    Distinctions and(Distinctions other) {
        return new Distinctions(
                union(authorityTask, other.authorityTask),
                union(publicBody, other.publicBody),
                union(privateOrganisation, other.privateOrganisation),
                union(protocol, other.protocol),
                union(pidRid, other.pidRid),
                union(logins, other.logins),
                union(signing, other.signing),
                union(data, other.data),
                union(dataSubjects, other.dataSubjects),
                union(healthProfessionals, other.healthProfessionals));
    }

    private static <T> List<T> union(List<T> one, List<T> other) {
        // A fact that is never read has one value, which may be an alias of another one that is.
        if (one.size() == 1 || other.size() == 1) {
            return one.size() == 1 ? other : one;
        }
        Set<T> union = new LinkedHashSet<>(one);
        union.addAll(other);
        return List.copyOf(union);
    }

    /** What the rules can tell apart among the data subjects of some users. */
    List<DataSubjects> dataSubjects(Audience audience) {
        return audience == Audience.HEALTH_PROFESSIONALS ? healthProfessionals : dataSubjects;
    }

    // Loops: these are made on the way to a first answer.

    /** Forwarded, Looked up, read from Certificates: by their letters. */
    private static List<PidRid> pidRid(String... sets) {
        List<PidRid> values = new ArrayList<>(sets.length);
        for (String set : sets) {
            values.add(new PidRid(set.contains("F"), set.contains("L"), false, set.contains("C")));
        }
        return values;
    }

    /** NemID, MitID, the employee Signature, MitID Erhverv, a local IdP, User name and password: by their letters. */
    private static List<Logins> logins(String... sets) {
        List<Logins> values = new ArrayList<>(sets.length);
        for (String set : sets) {
            values.add(new Logins(
                    set.contains("N"),
                    set.contains("M"),
                    set.contains("S"),
                    set.contains("E"),
                    set.contains("I"),
                    set.contains("U")));
        }
        return values;
    }
}
