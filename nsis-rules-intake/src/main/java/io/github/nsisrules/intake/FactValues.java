package io.github.nsisrules.intake;

import io.github.nsisrules.facts.Assessment;
import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.ConnectingOrganisation;
import io.github.nsisrules.facts.Customers;
import io.github.nsisrules.facts.DataCategory;
import io.github.nsisrules.facts.DataSubjects;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.Limits;
import io.github.nsisrules.facts.Login;
import io.github.nsisrules.facts.Owner;
import io.github.nsisrules.facts.PidRidUsage;
import io.github.nsisrules.facts.Protocol;
import io.github.nsisrules.facts.Signing;
import io.github.nsisrules.stability.Experimental;
import io.github.nsisrules.text.Language;
import io.github.nsisrules.text.Texts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values that a fact can have, by name and in words. Immutable and safe for use by many threads. */
@Experimental
public final class FactValues {

    private final Fact fact;
    private final List<String> names;

    private FactValues(Fact fact, List<String> names) {
        this.fact = fact;
        this.names = names;
    }

    /** The values of a fact. */
    public static FactValues of(Fact fact) {
        return new FactValues(
                fact,
                switch (fact) {
                    case CUSTOMERS -> names(Customers.class);
                    case OWNER -> names(Owner.class);
                    case STATUTORY_WORK, AUTHORITY_TASK, PUBLIC_BODY, LEVEL_SET_BY_BROKER -> List.of("true", "false");
                    case CONNECTING_ORGANISATION -> names(ConnectingOrganisation.class);
                    case PROTOCOL -> names(Protocol.class);
                    case PID_RID_USAGE -> names(PidRidUsage.class);
                    case AUDIENCE -> names(Audience.class);
                    case LOGINS -> names(Login.class);
                    case BROKER -> names(Broker.class);
                    case SIGNING -> names(Signing.class);
                    case DATA -> names(DataCategory.class);
                    case DATA_SUBJECTS -> names(DataSubjects.class);
                    case ASSESSMENT -> names(AssuranceLevel.class);
                });
    }

    static List<String> names(Iterable<? extends Enum<?>> values) {
        List<String> names = new ArrayList<>();
        values.forEach(value -> names.add(value.name()));
        return names;
    }

    private static <E extends Enum<E>> List<String> names(Class<E> type) {
        return names(Arrays.asList(type.getEnumConstants()));
    }

    /** All names, as in the JSON of a solution; of an assessment those of its level. */
    public List<String> names() {
        return names;
    }

    /** What a value is called, for example "borgere"; what has no label, such as a date, stays as it is. */
    public String label(String value, Language language) {
        Texts labels = language == Language.DA ? Labels.DANISH : Labels.ENGLISH;
        String key = type() + "." + value;
        return labels.keys().contains(key) ? labels.text(key) : value;
    }

    private String type() {
        return switch (fact) {
            case STATUTORY_WORK, AUTHORITY_TASK, PUBLIC_BODY, LEVEL_SET_BY_BROKER -> "value";
            case CUSTOMERS -> Customers.class.getSimpleName();
            case OWNER -> Owner.class.getSimpleName();
            case CONNECTING_ORGANISATION -> ConnectingOrganisation.class.getSimpleName();
            case PROTOCOL -> Protocol.class.getSimpleName();
            case PID_RID_USAGE -> PidRidUsage.class.getSimpleName();
            case AUDIENCE -> Audience.class.getSimpleName();
            case LOGINS -> Login.class.getSimpleName();
            case BROKER -> Broker.class.getSimpleName();
            case SIGNING -> Signing.class.getSimpleName();
            case DATA -> DataCategory.class.getSimpleName();
            case DATA_SUBJECTS -> DataSubjects.class.getSimpleName();
            case ASSESSMENT -> AssuranceLevel.class.getSimpleName();
        };
    }

    /** Read when the first label is asked for. */
    private static final class Labels {
        static final Texts DANISH = Texts.read(Texts.class, "labels", Language.DA);
        static final Texts ENGLISH = Texts.read(Texts.class, "labels", Language.EN);
    }

    /**
     * The values in the order of the fact's values.
     *
     * @throws IllegalArgumentException if one is unknown or stands twice, or if there are more or fewer than the fact takes
     */
    List<String> inOrder(List<String> values) {
        if (fact == Fact.ASSESSMENT) {
            assessment(values);
            return values;
        }
        for (String value : values) {
            if (!names.contains(value)) {
                throw new IllegalArgumentException("'" + value + "' is no value of " + fact.jsonName()
                        + ".\nMaybe it is one of these: " + String.join(", ", names) + ".");
            }
        }
        if (new HashSet<>(values).size() < values.size()) {
            throw new IllegalArgumentException(
                    "A value of " + fact.jsonName() + " stands twice: " + values + ".\nMaybe one is to be left out.");
        }
        if (!fact.takesSeveral() && values.size() != 1) {
            throw new IllegalArgumentException(fact.jsonName() + " has one value, but these are " + values.size() + ": "
                    + values + ".\nMaybe make one claim for each.");
        }
        return names.stream().filter(values::contains).toList();
    }

    /** One value of an enumeration; {@code null} for none. */
    static <E extends Enum<E>> @Nullable E one(Class<E> type, @Nullable List<String> values) {
        return values == null ? null : Enum.valueOf(type, values.get(0));
    }

    static <E extends Enum<E>> @Nullable List<E> several(Class<E> type, @Nullable List<String> values) {
        return values == null
                ? null
                : values.stream().map(value -> Enum.valueOf(type, value)).toList();
    }

    static @Nullable Boolean yesOrNo(@Nullable List<String> values) {
        return values == null ? null : values.get(0).equals("true");
    }

    static @Nullable Assessment assessment(@Nullable List<String> values) {
        if (values == null) {
            return null;
        }
        boolean isDated = values.size() == 2 || values.size() == 3;
        if (!isDated || !names(AssuranceLevel.class).contains(values.get(0))) {
            throw new IllegalArgumentException("An assessment is a level, a date and perhaps a reference, but this is "
                    + values + ".\nMaybe write it as in [SUBSTANTIAL, 2026-01-31].");
        }
        String reference = values.size() == 3 ? values.get(2) : null;
        if (reference != null && reference.codePointCount(0, reference.length()) > Limits.REFERENCE) {
            throw new IllegalArgumentException("The reference of an assessment has more than " + Limits.REFERENCE
                    + " characters.\nMaybe only name where the assessment is filed.");
        }
        try {
            return new Assessment(AssuranceLevel.valueOf(values.get(0)), date(values.get(1)), reference);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "The date '" + values.get(1) + "' does not exist.\nMaybe write it as YYYY-MM-DD.", e);
        }
    }

    private static LocalDate date(String text) {
        if (text.length() != 10) {
            throw new DateTimeException(text);
        }
        return LocalDate.parse(text);
    }
}
