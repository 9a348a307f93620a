package io.github.nsisrules.intake.kitos;

import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.intake.Reason;
import io.github.nsisrules.intake.Weight;

/**
 * What is taken from which field of KITOS, and with what weight: the table behind {@code docs/intake.md}. Each has a text, under
 * {@code kitos.} and its id.
 */
enum KitosRule {
    // Data.
    ABOVE_ORDINARY(
            "data.above-ordinary", Fact.DATA, Weight.DECIDES, "dataSensitivityLevels, specificPersonalData · GDPR"),
    AT_LEAST("data.at-least", Fact.DATA, Weight.AT_LEAST, "DataType · SensitiveDataLevelsAsCsv · GDPR before 2022-12"),
    ORDINARY("data.ordinary", Fact.DATA, Weight.DECIDES, "dataSensitivityLevels, specificPersonalData · GDPR"),
    NONE("data.none", Fact.DATA, Weight.DECIDES, "dataSensitivityLevels, specificPersonalData · GDPR"),
    DETAILS_MISSING(
            "data.details-missing",
            Fact.DATA,
            Weight.HINTS,
            "DataType · SensitiveDataLevelsAsCsv · GDPR before 2022-12"),
    DETAILS_NOT_ASKED("data.details-not-asked", Fact.DATA, Weight.HINTS, "lastModified"),
    PROTECTED_BESIDE("data.protected-beside", Fact.DATA, Weight.HINTS, "dataSensitivityLevels · GDPR, beside texts"),
    SELF_CONTRADICTION("data.self-contradiction", Fact.DATA, Weight.HINTS, "dataSensitivityLevels · GDPR · DataType"),
    UNKNOWN_LEVEL("data.unknown-level", Fact.DATA, Weight.HINTS, "dataSensitivityLevels · GDPR · DataType"),
    KINDS_WITHOUT_LEVEL(
            "data.kinds-without-level",
            Fact.DATA,
            Weight.HINTS,
            "sensitivePersonData · Valgte følsomme personoplysninger"),
    PROTECTED("data.protected", Fact.DATA, Weight.HINTS, "all fields that are read"),
    CLASSIFICATION(
            "data.classification", Fact.DATA, Weight.HINTS, "dataClassification · Klassifikation af data i systemet"),
    // Who uses it.
    SEVERAL_USE("customers.several", Fact.CUSTOMERS, Weight.DECIDES, "usingOrganizations · IT System: Anvendes af"),
    ONE_USES("customers.one", Fact.CUSTOMERS, Weight.HINTS, "usingOrganizations · IT System: Anvendes af"),
    USERS_NAMED("customers.named", Fact.CUSTOMERS, Weight.HINTS, "IT System: Anvendes af organisationer"),
    LOCAL("customers.local", Fact.CUSTOMERS, Weight.HINTS, "scope · Synlighed"),
    OWN_RIGHTS("customers.own-rights", Fact.CUSTOMERS, Weight.HINTS, "rightsHolder"),
    SUBJECTS("audience.data-subjects", Fact.AUDIENCE, Weight.HINTS, "registeredDataCategories"),
    BUSINESS_TYPE("audience.business-type", Fact.AUDIENCE, Weight.HINTS, "businessType · Forretningstype"),
    USERS_IN_WORDS("audience.words", Fact.AUDIENCE, Weight.HINTS, "name, purpose, description, notes"),
    ACCESSIBILITY(
            "audience.accessibility", Fact.AUDIENCE, Weight.HINTS, "webAccessibilityCompliance · Webtilgængelighed"),
    PORTAL("audience.portal", Fact.AUDIENCE, Weight.HINTS, "outgoingSystemRelations · Anvendte systemer"),
    // To whom it belongs.
    OWNED_BY_MUNICIPALITY("owner.municipality", Fact.OWNER, Weight.HINTS, "rightsHolder"),
    OWNED_BY_AUTHORITY("owner.authority", Fact.OWNER, Weight.HINTS, "rightsHolder · Rettighedshaver"),
    OWNED_BY_COMPANY("owner.company", Fact.OWNER, Weight.HINTS, "rightsHolder · Rettighedshaver"),
    // How they come in.
    BROKER_USED("broker.used-system", Fact.BROKER, Weight.HINTS, "outgoingSystemRelations · Anvendte systemer"),
    BROKER_IN_WORDS("broker.words", Fact.BROKER, Weight.HINTS, "name, purpose, description, notes, references"),
    BROKER_BY_RIGHTS("broker.rights-holder", Fact.BROKER, Weight.HINTS, "rightsHolder · Rettighedshaver"),
    BROKER_BY_CONTRACT("broker.contract", Fact.BROKER, Weight.HINTS, "contractTemplate"),
    LOGIN_IN_WORDS("logins.words", Fact.LOGINS, Weight.HINTS, "texts, references, used systems"),
    SIGNING_IN_WORDS("signing.words", Fact.SIGNING, Weight.HINTS, "name, purpose, description, notes"),
    PID_IN_WORDS("pid-rid.words", Fact.PID_RID_USAGE, Weight.HINTS, "descriptions of relations, notes");

    private final String id;
    private final Fact fact;
    private final Weight weight;
    private final String fields;

    KitosRule(String id, Fact fact, Weight weight, String fields) {
        this.id = id;
        this.fact = fact;
        this.weight = weight;
        this.fields = fields;
    }

    Fact fact() {
        return fact;
    }

    Weight weight() {
        return weight;
    }

    /** The fields that it reads, by their names in the API and their headings. */
    String fields() {
        return fields;
    }

    Reason reason(String... arguments) {
        return Reason.of("kitos." + id, arguments);
    }
}
