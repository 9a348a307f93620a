package io.github.nsisrules.drools.reference;

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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The answers that a rule set can tell apart. Of the values that it treats alike one stands for all; that they are alike is
 * shown apart, in {@code AlikeValuesTest}.
 */
public final class Answers {

    private static final List<Set<DataCategory>> A_CLASS_EACH = List.of(
            Set.of(),
            Set.of(DataCategory.NAME),
            Set.of(DataCategory.CPR_NUMBER),
            Set.of(DataCategory.CRIMINAL_OFFENCES),
            Set.of(DataCategory.HEALTH));

    static List<?> kl21(Fact fact) {
        return switch (fact) {
            case CUSTOMERS -> List.of(Customers.values());
            case OWNER -> List.of(Owner.values());
            case STATUTORY_WORK, LEVEL_SET_BY_BROKER -> List.of(true, false);
            case PID_RID_USAGE ->
                subsets(
                        PidRidUsage.class,
                        List.of(PidRidUsage.FORWARDED_TO_INTERNAL_SYSTEMS, PidRidUsage.LOOKED_UP_CENTRALLY));
            case LOGINS ->
                subsets(
                        Login.class,
                        List.of(Login.NEMID, Login.EMPLOYEE_SIGNATURE, Login.MITID_ERHVERV, Login.USERNAME_PASSWORD));
            case BROKER -> List.of(Broker.values());
            case SIGNING -> List.of(Signing.NONE, Signing.OCES_SIGNATURE);
            case DATA -> A_CLASS_EACH;
            case DATA_SUBJECTS -> List.of(DataSubjects.ONLY_THE_USER, DataSubjects.VERY_MANY);
            case AUTHORITY_TASK, PUBLIC_BODY, CONNECTING_ORGANISATION, PROTOCOL, AUDIENCE, ASSESSMENT -> List.of();
        };
    }

    static List<?> nl3(Fact fact) {
        return switch (fact) {
            case CUSTOMERS -> List.of(Customers.values());
            case OWNER -> List.of(Owner.values());
            case STATUTORY_WORK, AUTHORITY_TASK, PUBLIC_BODY, LEVEL_SET_BY_BROKER -> List.of(true, false);
            case CONNECTING_ORGANISATION -> List.of(ConnectingOrganisation.values());
            case PROTOCOL -> List.of(Protocol.OIOSAML_2, Protocol.OIOSAML_3, Protocol.OIOSAML_4);
            case PID_RID_USAGE ->
                subsets(
                        PidRidUsage.class,
                        List.of(
                                PidRidUsage.FORWARDED_TO_INTERNAL_SYSTEMS,
                                PidRidUsage.LOOKED_UP_CENTRALLY,
                                PidRidUsage.READ_FROM_CERTIFICATES));
            case LOGINS -> nl3Logins();
            case BROKER -> List.of(Broker.values());
            case SIGNING -> List.of(Signing.NONE, Signing.OCES_SIGNATURE, Signing.NEMLOGIN_SIGNATURE);
            // N12 asks for a name or address, but only among ordinary data.
            case DATA ->
                List.of(
                        Set.of(),
                        Set.of(DataCategory.NAME),
                        Set.of(DataCategory.CPR_NUMBER),
                        Set.of(DataCategory.HEALTH));
            case DATA_SUBJECTS -> List.of(DataSubjects.values());
            case AUDIENCE, ASSESSMENT -> List.of();
        };
    }

    /**
     * Eight kinds of eID: one of persons or none, one of employees or none, where what counts is that there is one and
     * whether some login is closed. Beside an employee signature, closed itself, MitID counts as NemID.
     */
    private static List<Set<Login>> nl3Logins() {
        List<Set<Login>> logins = new ArrayList<>();
        for (Set<Login> others : subsets(Login.class, List.of(Login.LOCAL_IDP, Login.USERNAME_PASSWORD))) {
            for (Set<Login> eid : List.of(
                    Set.<Login>of(),
                    Set.of(Login.NEMID),
                    Set.of(Login.MITID),
                    Set.of(Login.EMPLOYEE_SIGNATURE),
                    Set.of(Login.MITID_ERHVERV),
                    Set.of(Login.NEMID, Login.EMPLOYEE_SIGNATURE),
                    Set.of(Login.NEMID, Login.MITID_ERHVERV),
                    Set.of(Login.MITID, Login.MITID_ERHVERV))) {
                Set<Login> both = EnumSet.copyOf(others);
                both.addAll(eid);
                logins.add(both);
            }
        }
        return logins;
    }

    /** All subsets of some values. */
    public static <E extends Enum<E>> List<Set<E>> subsets(Class<E> type, List<E> values) {
        List<Set<E>> subsets = new ArrayList<>();
        for (int bits = 0; bits < 1 << values.size(); bits++) {
            Set<E> subset = EnumSet.noneOf(type);
            for (int i = 0; i < values.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    subset.add(values.get(i));
                }
            }
            subsets.add(subset);
        }
        return subsets;
    }

    private Answers() {}
}
