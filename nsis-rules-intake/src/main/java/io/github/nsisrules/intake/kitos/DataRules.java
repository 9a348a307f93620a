package io.github.nsisrules.intake.kitos;

import io.github.nsisrules.facts.DataCategory;
import io.github.nsisrules.intake.Claim;
import io.github.nsisrules.intake.Source;
import io.github.nsisrules.intake.Weight;
import io.github.nsisrules.intake.kitos.DataAnswer.Detail;
import io.github.nsisrules.intake.kitos.DataAnswer.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the answers about personal data decide. More than ordinary data is believed wherever it is ticked. That there is no more
 * is believed only where everything that could raise the data was asked and answered.
 */
final class DataRules {

    /** Since that day KITOS asks for CPR numbers and social problems; "no" of an older registration is no answer. */
    static final LocalDate DETAILS_ASKED_SINCE = LocalDate.of(2022, 12, 13);

    /** KITOS explains ordinary personal data as names, addresses and ways to get in touch. */
    private static final Set<DataCategory> ORDINARY =
            EnumSet.of(DataCategory.NAME, DataCategory.ADDRESS, DataCategory.CONTACT_DETAILS);

    private final boolean protectedAddress;
    private final Set<DataCategory> kinds;
    private final @Nullable LocalDate lastEdited;

    /**
     * @param rows all rows about one system
     * @param protectedAddress whether a text speaks of protected names or addresses
     */
    DataRules(List<KitosRow> rows, boolean protectedAddress) {
        this.protectedAddress = protectedAddress;
        List<String> names = new ArrayList<>();
        for (KitosRow row : rows) {
            DataAnswer answer = row.data();
            if (answer != null && answer.levels().contains(Level.SENSITIVE)) {
                names.addAll(answer.sensitiveKinds());
            }
        }
        lastEdited = rows.stream()
                .map(KitosRow::edited)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        Set<DataCategory> named = SensitiveKinds.of(names);
        kinds = named.isEmpty() ? Set.of(SensitiveKinds.UNNAMED) : named;
    }

    /** What a row's answers say, which is nothing if there are none. */
    List<Claim> claims(KitosRow row) {
        DataAnswer answer = row.data();
        if (answer == null || answer.isUnanswered()) {
            return List.of();
        }
        Source source = row.source(answer.field(), answer.text());
        if (answer.contradictsItself()) {
            return List.of(claim(KitosRule.SELF_CONTRADICTION, values(answer), source));
        }
        if (answer.isAboveOrdinary()) {
            KitosRule rule = answer.isWhole() ? KitosRule.ABOVE_ORDINARY : KitosRule.AT_LEAST;
            return List.of(claim(rule, values(answer), source));
        }
        List<Claim> claims = new ArrayList<>();
        if (!answer.sensitiveKinds().isEmpty()) {
            Set<DataCategory> named = SensitiveKinds.of(answer.sensitiveKinds());
            claims.add(claim(
                    KitosRule.KINDS_WITHOUT_LEVEL, named.isEmpty() ? Set.of(SensitiveKinds.UNNAMED) : named, source));
        }
        if (!answer.levels().isEmpty() || !answer.unknown().isEmpty()) {
            claims.add(claim(ruleOfOrdinary(row, answer), values(answer), source));
        }
        return List.copyOf(claims);
    }

    /** Nothing but ordinary data, or no personal data at all, is ticked: is that an answer? */
    private KitosRule ruleOfOrdinary(KitosRow row, DataAnswer answer) {
        LocalDate edited = row.edited() == null ? lastEdited : row.edited();
        if (!answer.unknown().isEmpty()) {
            return KitosRule.UNKNOWN_LEVEL;
        }
        if (!answer.isWhole()) {
            return KitosRule.DETAILS_MISSING;
        }
        if (edited != null && edited.isBefore(DETAILS_ASKED_SINCE)) {
            return KitosRule.DETAILS_NOT_ASKED;
        }
        if (protectedAddress) {
            return KitosRule.PROTECTED_BESIDE;
        }
        if (!answer.sensitiveKinds().isEmpty()) {
            return KitosRule.SELF_CONTRADICTION;
        }
        return answer.levels().contains(Level.NONE) ? KitosRule.NONE : KitosRule.ORDINARY;
    }

    private Set<DataCategory> values(DataAnswer answer) {
        Set<DataCategory> values = EnumSet.noneOf(DataCategory.class);
        if (answer.levels().contains(Level.PERSONAL)) {
            values.addAll(ORDINARY);
        }
        if (answer.levels().contains(Level.SENSITIVE)) {
            values.addAll(kinds);
        }
        if (answer.levels().contains(Level.LEGAL)) {
            values.add(DataCategory.CRIMINAL_OFFENCES);
        }
        if (answer.details().contains(Detail.CPR)) {
            values.add(DataCategory.CPR_NUMBER);
        }
        if (answer.details().contains(Detail.SOCIAL_PROBLEMS)) {
            values.add(DataCategory.SOCIAL_PROBLEMS);
        }
        if (answer.details().contains(Detail.OTHER_PRIVATE_MATTERS)) {
            values.add(DataCategory.OTHER_CONFIDENTIAL);
        }
        return values;
    }

    private static Claim claim(KitosRule rule, Set<DataCategory> values, Source source) {
        Weight weight = rule.weight();
        return new Claim(weight, Claim.names(values), rule.reason(), source);
    }
}
