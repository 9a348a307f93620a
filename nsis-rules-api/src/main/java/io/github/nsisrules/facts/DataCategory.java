package io.github.nsisrules.facts;

import io.github.nsisrules.stability.Stable;

/**
 * What users of a use case can see or submit. Each category has one {@link DataClass}.
 *
 * <p>Sources: KL p.13 (sensitive and confidential data decide the risk assessment), p.18 (ordinary data); GDPR article 9.
 */
@Stable
public enum DataCategory {
    /** A name (KL p.18). */
    NAME(DataClass.ORDINARY),
    /** An address (KL p.18). */
    ADDRESS(DataClass.ORDINARY),
    /** A date of birth (KL p.18). */
    DATE_OF_BIRTH(DataClass.ORDINARY),
    /** A reading of consumption, such as water or heat (KL p.18). */
    CONSUMPTION_READING(DataClass.ORDINARY),
    /** An order of a service, such as an extra refuse bin (KL p.9, p.18). */
    SERVICE_ORDER(DataClass.ORDINARY),
    /** Telephone number or e-mail address. A choice of this project. */
    CONTACT_DETAILS(DataClass.ORDINARY),
    /** A CPR number. */
    CPR_NUMBER(DataClass.CONFIDENTIAL),
    /** A name or address under protection. */
    PROTECTED_NAME_OR_ADDRESS(DataClass.CONFIDENTIAL),
    /** Income, wealth, tax, debt. */
    FINANCES(DataClass.CONFIDENTIAL),
    /** Social problems. */
    SOCIAL_PROBLEMS(DataClass.CONFIDENTIAL),
    /** Employment matters. */
    EMPLOYMENT_MATTERS(DataClass.CONFIDENTIAL),
    /** Education matters. */
    EDUCATION_MATTERS(DataClass.CONFIDENTIAL),
    /** Family matters. */
    FAMILY_MATTERS(DataClass.CONFIDENTIAL),
    /** Any other confidential information. */
    OTHER_CONFIDENTIAL(DataClass.CONFIDENTIAL),
    /** Any other information about a person: treated as confidential until someone has looked. A choice of this project. */
    OTHER_PERSONAL_DATA(DataClass.CONFIDENTIAL),
    /** Criminal offences. */
    CRIMINAL_OFFENCES(DataClass.CRIMINAL),
    /** Health. */
    HEALTH(DataClass.SENSITIVE),
    /** Racial or ethnic origin. */
    RACIAL_OR_ETHNIC_ORIGIN(DataClass.SENSITIVE),
    /** Political opinions. */
    POLITICAL_OPINIONS(DataClass.SENSITIVE),
    /** Religious or philosophical beliefs. */
    RELIGIOUS_OR_PHILOSOPHICAL_BELIEFS(DataClass.SENSITIVE),
    /** Trade union membership. */
    TRADE_UNION_MEMBERSHIP(DataClass.SENSITIVE),
    /** Genetic data. */
    GENETIC_DATA(DataClass.SENSITIVE),
    /** Biometric data that identify a person. */
    BIOMETRIC_DATA(DataClass.SENSITIVE),
    /** Sex life or sexual orientation. */
    SEX_LIFE_OR_ORIENTATION(DataClass.SENSITIVE);

    private final DataClass dataClass;

    DataCategory(DataClass dataClass) {
        this.dataClass = dataClass;
    }

    /** The class that this category belongs to. */
    public DataClass dataClass() {
        return dataClass;
    }
}
