package io.github.nsisrules.intake.kitos;

/** What is read of a system besides its names and data, wherever a file has it. */
enum KitosField {
    /** What it is for. */
    PURPOSE,
    /** What personal data are processed for. */
    PROCESSING_PURPOSE,
    /** Its description in the catalogue. */
    DESCRIPTION,
    /** What the municipality calls it. */
    LOCAL_NAME,
    /** Notes. */
    NOTES,
    /** Kinds of people whose data are registered. */
    DATA_SUBJECTS,
    /** The type of business that it serves. */
    BUSINESS_TYPE,
    /** The classification of its data by the municipality's own scheme. */
    CLASSIFICATION,
    /** The systems that it uses. */
    USED_SYSTEMS,
    /** What is said of its relations to other systems. */
    RELATIONS,
    /** Titles of references. */
    REFERENCES,
    /** Who holds the rights: the name and, if known, the CVR number. */
    RIGHTS_HOLDER,
    /** The id of its main contract. */
    MAIN_CONTRACT,
    /** The supplier. */
    SUPPLIER,
    /** The templates of its contracts. */
    CONTRACT_TEMPLATE,
    /** The organisations that use it, as ids, or as names where a file has no ids. */
    USING_ORGANISATIONS,
    /** How many organisations use it. */
    USING_COUNT,
    /** Local or shared with other organisations. */
    SCOPE,
    /** Where it stands in its life. */
    LIFE_CYCLE,
    /** Whether it is active; withdrawn in the catalogue. */
    STATUS,
    /** Whether it keeps to the rules of web accessibility. */
    WEB_ACCESSIBILITY,
    /** Notes on the GDPR risk assessment. */
    RISK_NOTES,
    /** The GDPR risk assessment. */
    RISK_ASSESSMENT,
    /** The impact assessment (DPIA). */
    IMPACT_ASSESSMENT,
    /** The unit in charge. */
    UNIT,
    /** The system owner. */
    SYSTEM_OWNER
}
