package io.github.nsisrules.drools;

import io.github.nsisrules.facts.Assessment;
import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.ConnectingOrganisation;
import io.github.nsisrules.facts.Customers;
import io.github.nsisrules.facts.DataCategory;
import io.github.nsisrules.facts.DataClass;
import io.github.nsisrules.facts.DataSubjects;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.Login;
import io.github.nsisrules.facts.Owner;
import io.github.nsisrules.facts.PidRidUsage;
import io.github.nsisrules.facts.Protocol;
import io.github.nsisrules.facts.Signing;
import io.github.nsisrules.facts.TuSolution;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values that a fact could have instead: of a fact with several values, one set for all that rules could tell apart. */
final class NewValues {

    private static final Set<Fact> SETS = Set.of(Fact.LOGINS, Fact.DATA, Fact.PID_RID_USAGE);

    private final LocalDate on;

    NewValues(LocalDate on) {
        this.on = on;
    }

    List<@Nullable Object> of(FactAt place, TuSolution solution) {
        Object now = place.in(solution);
        List<@Nullable Object> values = new ArrayList<>(values(place, now));
        values.removeIf(value -> Objects.equals(value, now) || isSameAssessment(value, now));
        return values;
    }

    /** The same, those sets first that change the fewest members. */
    List<@Nullable Object> nearestFirst(FactAt place, TuSolution solution) {
        List<@Nullable Object> values = of(place, solution);
        if (isSet(place)) {
            values.sort(Comparator.comparingInt(
                    value -> changes(place, solution, value).size()));
        }
        return values;
    }

    /** Whether a fact has several values. */
    static boolean isSet(FactAt place) {
        return SETS.contains(place.fact());
    }

    /** What a set of values would add to that of a solution or take from it. */
    static Set<Object> changes(FactAt place, TuSolution solution, @Nullable Object value) {
        Set<Object> before = members(place.in(solution));
        Set<Object> after = members(value);
        Set<Object> changes = new HashSet<>(before);
        changes.addAll(after);
        before.retainAll(after);
        changes.removeAll(before);
        return changes;
    }

    private static Set<Object> members(@Nullable Object value) {
        return value instanceof Set<?> set ? new HashSet<>(set) : new HashSet<>();
    }

    private static boolean isSameAssessment(@Nullable Object value, @Nullable Object now) {
        return value instanceof Assessment one && now instanceof Assessment other && one.level() == other.level();
    }

    private List<? extends @Nullable Object> values(FactAt place, @Nullable Object now) {
        return switch (place.fact()) {
            case CUSTOMERS -> List.of(Customers.values());
            case OWNER -> List.of(Owner.values());
            case STATUTORY_WORK, AUTHORITY_TASK, PUBLIC_BODY, LEVEL_SET_BY_BROKER -> List.of(true, false);
            case CONNECTING_ORGANISATION -> List.of(ConnectingOrganisation.values());
            case PROTOCOL -> List.of(Protocol.values());
            case PID_RID_USAGE -> subsets(PidRidUsage.class, EnumSet.allOf(PidRidUsage.class), Set.of());
            case AUDIENCE -> List.of(Audience.values());
            case LOGINS -> logins((Set<?>) now);
            case BROKER -> List.of(Broker.values());
            case SIGNING -> List.of(Signing.values());
            case DATA -> data((Set<?>) now);
            case DATA_SUBJECTS -> List.of(DataSubjects.values());
            case ASSESSMENT ->
                Arrays.asList(
                        Assessment.of(AssuranceLevel.LOW, on),
                        Assessment.of(AssuranceLevel.SUBSTANTIAL, on),
                        Assessment.of(AssuranceLevel.HIGH, on),
                        null);
        };
    }

    /** No rule reads whether Unilogin is among the logins: it stays as it is. */
    private static List<Set<Login>> logins(@Nullable Set<?> now) {
        Set<Login> read = EnumSet.complementOf(EnumSet.of(Login.UNILOGIN));
        Set<Login> kept = now != null && now.contains(Login.UNILOGIN) ? EnumSet.of(Login.UNILOGIN) : Set.of();
        return subsets(Login.class, read, kept);
    }

    private static <E extends Enum<E>> List<Set<E>> subsets(Class<E> type, Set<E> of, Set<E> kept) {
        List<E> members = List.copyOf(of);
        List<Set<E>> subsets = new ArrayList<>();
        for (int bits = 0; bits < 1 << members.size(); bits++) {
            Set<E> subset = EnumSet.noneOf(type);
            subset.addAll(kept);
            for (int i = 0; i < members.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    subset.add(members.get(i));
                }
            }
            subsets.add(subset);
        }
        return subsets;
    }

    /** For each class of data the set nearest to the given one, with names and addresses and without. */
    private static List<Set<DataCategory>> data(@Nullable Set<?> now) {
        Set<Set<DataCategory>> sets = new LinkedHashSet<>();
        for (DataClass highest : DataClass.values()) {
            Set<DataCategory> kept = EnumSet.noneOf(DataCategory.class);
            if (now != null) {
                now.forEach(member -> kept.add((DataCategory) member));
            }
            kept.removeIf(category -> category.dataClass().compareTo(highest) > 0);
            for (Set<DataCategory> names : List.of(Set.<DataCategory>of(), EnumSet.of(DataCategory.NAME))) {
                Set<DataCategory> without = EnumSet.noneOf(DataCategory.class);
                without.addAll(kept);
                if (names.isEmpty()) {
                    sets.add(reaching(highest, without));
                    without.removeAll(List.of(DataCategory.NAME, DataCategory.ADDRESS));
                }
                without.addAll(names);
                if (names.isEmpty() || highest != DataClass.NO_PERSONAL_DATA) {
                    sets.add(reaching(highest, without));
                }
            }
        }
        return List.copyOf(sets);
    }

    private static Set<DataCategory> reaching(DataClass highest, Set<DataCategory> categories) {
        Set<DataCategory> reaching = EnumSet.noneOf(DataCategory.class);
        reaching.addAll(categories);
        if (DataClass.of(categories).compareTo(highest) < 0) {
            reaching.add(
                    switch (highest) {
                        case NO_PERSONAL_DATA, ORDINARY -> DataCategory.CONSUMPTION_READING;
                        case CONFIDENTIAL -> DataCategory.OTHER_CONFIDENTIAL;
                        case CRIMINAL -> DataCategory.CRIMINAL_OFFENCES;
                        case SENSITIVE -> DataCategory.HEALTH;
                    });
        }
        return reaching;
    }
}
