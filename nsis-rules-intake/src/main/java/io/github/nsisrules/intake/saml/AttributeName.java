package io.github.nsisrules.intake.saml;

import java.util.Locale;
import java.util.Set;

/**
 * The name of an attribute, compared as files in use need it: upper and lower case do not count, and the slips that brokers
 * themselves have published ({@code PidNumberIdenfitier}, {@code urn:oid.2.5.4.3}) are the name that was meant.
 *
 * @param value the name in lower case, without slips
 */
record AttributeName(String value) {

    /** To which profile a name belongs. */
    enum Family {
        /** {@code dk:gov:saml:attribute:…} of OIOSAML 2. */
        OIOSAML_2,
        /** {@code urn:oid:…} and the like: OIOSAML 2 has them, and so has any other SAML federation. */
        X500,
        /** {@code https://data.gov.dk/…} of OIOSAML 3, which OIOSAML 4 keeps. */
        OIOSAML_3,
        /** A name that came with OIOSAML 4. */
        OIOSAML_4,
        /** The version of KOMBIT's own profile. It says who delivers, and not which OIOSAML is spoken. */
        KOMBIT,
        /** {@code dk:unilogin:…} of STIL. */
        UNILOGIN,
        /** Any other name. */
        OTHER
    }

    static final AttributeName PID_2 = of("dk:gov:saml:attribute:PidNumberIdentifier");
    static final AttributeName RID_2 = of("dk:gov:saml:attribute:RidNumberIdentifier");
    static final AttributeName CPR_2 = of("dk:gov:saml:attribute:CprNumberIdentifier");
    static final AttributeName CVR_2 = of("dk:gov:saml:attribute:CvrNumberIdentifier");
    static final AttributeName ACCOUNT_KEY = of("dk:gov:saml:attribute:UniqueAccountKey");
    static final AttributeName ASSURANCE_LEVEL = of("dk:gov:saml:attribute:AssuranceLevel");
    static final AttributeName YOUTH_CERTIFICATE = of("dk:gov:saml:attribute:IsYouthCert");
    static final AttributeName PRIVILEGES_2 = of("dk:gov:saml:attribute:Privileges_intermediate");
    static final AttributeName SUBJECT_SERIAL_NUMBER = of("urn:oid:0.9.2342.19200300.100.1.1");
    static final AttributeName USER_CERTIFICATE = of("urn:oid:1.3.6.1.4.1.1466.115.121.1.8");
    static final AttributeName LOA = of("https://data.gov.dk/concept/core/nsis/loa");
    static final AttributeName LOA_4 = of("https://data.gov.dk/concept/core/loa");
    static final AttributeName PID_3 = of("https://data.gov.dk/model/core/eid/person/pid");
    static final AttributeName RID_3 = of("https://data.gov.dk/model/core/eid/professional/rid");
    static final AttributeName CPR_3 = of("https://data.gov.dk/model/core/eid/cprNumber");
    static final AttributeName CPR_UUID = of("https://data.gov.dk/model/core/eid/cprUuid");
    static final AttributeName DATE_OF_BIRTH = of("https://data.gov.dk/model/core/eid/dateOfBirth");
    static final AttributeName PRIVILEGES_3 = of("https://data.gov.dk/model/core/eid/privilegesIntermediate");
    static final AttributeName QUALIFIED_SIGNING = of("https://data.gov.dk/model/core/eid/allowQualifiedSigning");

    private static final String GOV_2 = "dk:gov:saml:attribute:";
    private static final String GOV_3 = "https://data.gov.dk/";
    private static final String SIGNING = "https://data.gov.dk/model/core/signing/";
    private static final String PERSON = "https://data.gov.dk/model/core/eid/person/";
    private static final String PROFESSIONAL = "https://data.gov.dk/model/core/eid/professional/";

    /** What OIOSAML 4 added. */
    private static final Set<AttributeName> ADDED_BY_OIOSAML_4 = Set.of(
            LOA_4,
            QUALIFIED_SIGNING,
            of("https://data.gov.dk/concept/core/eid/profile"),
            of("https://data.gov.dk/concept/core/eid/provider"),
            of("https://data.gov.dk/model/core/eid/professional/isRobot"),
            of("https://data.gov.dk/model/core/nsis/cpr_ial"),
            of("https://data.gov.dk/model/core/eidas/loa"));

    static AttributeName of(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        if (lower.startsWith("urn:oid.")) {
            lower = "urn:oid:" + lower.substring("urn:oid.".length());
        }
        return new AttributeName(lower.replace("idenfitier", "identifier"));
    }

    Family family() {
        if (value.equals(GOV_2 + "kombitspecver")) {
            return Family.KOMBIT;
        } else if (value.startsWith(GOV_2)) {
            return Family.OIOSAML_2;
        } else if (value.startsWith("urn:oid:") || value.startsWith("urn:liberty:")) {
            return Family.X500;
        } else if (ADDED_BY_OIOSAML_4.contains(this)) {
            return Family.OIOSAML_4;
        } else if (value.startsWith(GOV_3)) {
            return Family.OIOSAML_3;
        } else {
            return value.startsWith("dk:unilogin:") ? Family.UNILOGIN : Family.OTHER;
        }
    }

    /** Whether only private persons have it. */
    boolean isOfPersons() {
        return value.startsWith(PERSON) || equals(PID_2);
    }

    /** Whether only those have it who act for an organisation: a business, an authority or a municipality. */
    boolean isOfProfessionals() {
        return value.startsWith(PROFESSIONAL)
                || equals(RID_2)
                || equals(CVR_2)
                || value.equals(GOV_2 + "productionunitidentifier")
                || value.equals(GOV_2 + "senumberidentifier")
                || value.equals(GOV_2 + "useradministratorindicator")
                || value.equals(GOV_2 + "authorizedtorepresent");
    }

    boolean isOfSigning() {
        return value.startsWith(SIGNING) || equals(QUALIFIED_SIGNING);
    }
}
