package io.github.nsisrules.drools.reference;

import io.github.nsisrules.facts.DataCategory;
import java.util.Collection;

/** Section 1.3 of the rulebook, written out once more: a mistake in the product's own table must not hide here. */
final class DataClasses {

    /** The classes in rising order. */
    enum SensitivityClass {
        NO_PERSONAL_DATA,
        ORDINARY,
        CONFIDENTIAL,
        CRIMINAL,
        SENSITIVE
    }

    static SensitivityClass of(Collection<DataCategory> categories) {
        SensitivityClass highest = SensitivityClass.NO_PERSONAL_DATA;
        for (DataCategory category : categories) {
            if (of(category).compareTo(highest) > 0) {
                highest = of(category);
            }
        }
        return highest;
    }

    static SensitivityClass of(DataCategory category) {
        return switch (category) {
            case NAME, ADDRESS, DATE_OF_BIRTH, CONSUMPTION_READING, SERVICE_ORDER, CONTACT_DETAILS ->
                SensitivityClass.ORDINARY;
            case CPR_NUMBER,
                    PROTECTED_NAME_OR_ADDRESS,
                    FINANCES,
                    SOCIAL_PROBLEMS,
                    EMPLOYMENT_MATTERS,
                    EDUCATION_MATTERS,
                    FAMILY_MATTERS,
                    OTHER_CONFIDENTIAL,
                    OTHER_PERSONAL_DATA -> SensitivityClass.CONFIDENTIAL;
            case CRIMINAL_OFFENCES -> SensitivityClass.CRIMINAL;
            case HEALTH,
                    RACIAL_OR_ETHNIC_ORIGIN,
                    POLITICAL_OPINIONS,
                    RELIGIOUS_OR_PHILOSOPHICAL_BELIEFS,
                    TRADE_UNION_MEMBERSHIP,
                    GENETIC_DATA,
                    BIOMETRIC_DATA,
                    SEX_LIFE_OR_ORIENTATION -> SensitivityClass.SENSITIVE;
        };
    }

    private DataClasses() {}
}
