package io.github.nsisrules.drools.reference;

import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.Customers;
import io.github.nsisrules.facts.DataCategory;
import io.github.nsisrules.facts.DataSubjects;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.Login;
import io.github.nsisrules.facts.Owner;
import io.github.nsisrules.facts.PidRidUsage;
import io.github.nsisrules.facts.Signing;
import io.github.nsisrules.facts.TuSolution;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ObjIntConsumer;

/**
 * Every way to fill in the unknown facts of a solution, by brute force. Of the values that kl-2021-03 treats alike one
 * stands for all; that they are alike is shown apart, in {@code AlikeValuesTest}.
 */
public final class Completions {

    private final TuSolution solution;
    private final List<Place> unknown;
    private final List<List<?>> answers;

    /** The completions of a solution. */
    public Completions(TuSolution solution) {
        this.solution = solution;
        this.unknown = Place.of(solution).stream()
                .filter(place ->
                        place.in(solution) == null && !answers(place.fact()).isEmpty())
                .toList();
        this.answers = new ArrayList<>();
        unknown.forEach(place -> answers.add(answers(place.fact())));
    }

    /** The answers worth telling apart for a fact; none for a fact that the rules do not read or that is never unknown. */
    public static List<?> answers(Fact fact) {
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
            case DATA ->
                List.of(
                        Set.of(),
                        Set.of(DataCategory.NAME),
                        Set.of(DataCategory.CPR_NUMBER),
                        Set.of(DataCategory.CRIMINAL_OFFENCES),
                        Set.of(DataCategory.HEALTH));
            case DATA_SUBJECTS -> List.of(DataSubjects.ONLY_THE_USER, DataSubjects.VERY_MANY);
            case AUTHORITY_TASK, PUBLIC_BODY, CONNECTING_ORGANISATION, PROTOCOL, AUDIENCE, ASSESSMENT -> List.of();
        };
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

    /** The places of the unknown facts, in the order of section 1. */
    List<Place> unknown() {
        return unknown;
    }

    /** How many answers the unknown fact has. */
    int answers(int index) {
        return answers.get(index).size();
    }

    /** How far apart two completions are numbered that differ in this unknown fact by one answer. */
    int stride(int index) {
        int stride = 1;
        for (int i = index + 1; i < unknown.size(); i++) {
            stride *= answers(i);
        }
        return stride;
    }

    /** The number of combinations of answers, those included that are no valid input. */
    public int combinations() {
        return unknown.isEmpty() ? 1 : answers(0) * stride(0);
    }

    /** Visits every completion with its number. */
    void forEach(ObjIntConsumer<TuSolution> visitor) {
        visit(solution, 0, 0, visitor);
    }

    private void visit(TuSolution partly, int index, int number, ObjIntConsumer<TuSolution> visitor) {
        if (index == unknown.size()) {
            visitor.accept(partly, number);
            return;
        }
        Place place = unknown.get(index);
        for (int answer = 0; answer < answers(index); answer++) {
            Object value = answers.get(index).get(answer);
            if (place.admits(partly, value)) {
                visit(place.set(partly, value), index + 1, number * answers(index) + answer, visitor);
            }
        }
    }
}
