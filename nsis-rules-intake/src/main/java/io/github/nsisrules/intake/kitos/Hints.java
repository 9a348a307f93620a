package io.github.nsisrules.intake.kitos;

import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.DataCategory;
import io.github.nsisrules.facts.Login;
import io.github.nsisrules.facts.Owner;
import io.github.nsisrules.facts.PidRidUsage;
import io.github.nsisrules.facts.Signing;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words and names that make a value likely.
 *
 * @param rule what is taken from them
 * @param value the value
 * @param words what is looked for, in lower case
 */
record Hints(KitosRule rule, Enum<?> value, Pattern words) {

    /** The fields in which people write what they like. */
    static final List<KitosField> TEXTS = List.of(
            KitosField.LOCAL_NAME,
            KitosField.PURPOSE,
            KitosField.PROCESSING_PURPOSE,
            KitosField.DESCRIPTION,
            KitosField.NOTES,
            KitosField.REFERENCES,
            KitosField.RISK_NOTES);

    /** Names and addresses under protection, wherever anything is written. */
    static final Hints PROTECTED = of(
            KitosRule.PROTECTED,
            DataCategory.PROTECTED_NAME_OR_ADDRESS,
            "(beskytte(t|de)|hemmelig[et]?|fortrolige?) [\\p{L} ,/-]{0,20}(adress|navn)|(adresse|navne)-?beskyt|hemmeligholdt adress");

    /** In free texts. */
    static final List<Hints> IN_TEXTS = List.of(
            of(KitosRule.USERS_IN_WORDS, Audience.CITIZENS, "borger|selvbetjening|forældre|pårørende"),
            of(KitosRule.USERS_IN_WORDS, Audience.BUSINESSES, "virksomhed|erhvervs"),
            of(KitosRule.BROKER_IN_WORDS, Broker.NEMLOGIN_STANDARD, "nem-?log-?in|tjenesteudbyder"),
            of(KitosRule.BROKER_IN_WORDS, Broker.CONTEXT_HANDLER, "context ?handler|adgangsstyring for brugere"),
            of(KitosRule.BROKER_IN_WORDS, Broker.UNILOGIN, "uni[-•. ]?login"),
            of(KitosRule.LOGIN_IN_WORDS, Login.NEMID, "nem-?id"),
            of(KitosRule.LOGIN_IN_WORDS, Login.MITID_ERHVERV, "mit-?id[- ]erhverv"),
            of(KitosRule.LOGIN_IN_WORDS, Login.MITID, "mit-?id(?![- ]erhverv)"),
            of(KitosRule.LOGIN_IN_WORDS, Login.EMPLOYEE_SIGNATURE, "medarbejdersignatur"),
            of(KitosRule.LOGIN_IN_WORDS, Login.UNILOGIN, "uni[-•. ]?login"),
            of(
                    KitosRule.SIGNING_IN_WORDS,
                    Signing.NEMLOGIN_SIGNATURE,
                    "signering|underskrift|underskriv|(?<!medarbejder)signatur(?!central)"),
            of(
                    KitosRule.PID_IN_WORDS,
                    PidRidUsage.FORWARDED_TO_INTERNAL_SYSTEMS,
                    "\\b(pid|rid)\\b|pid-?nummer|rid-?nummer"));

    /** In the names of systems that this one uses. */
    static final List<Hints> IN_USED_SYSTEMS = List.of(
            of(KitosRule.BROKER_USED, Broker.NEMLOGIN_STANDARD, "nem-?log-?in|\\bmit-?id\\b|\\bnem-?id\\b"),
            of(
                    KitosRule.BROKER_USED,
                    Broker.CONTEXT_HANDLER,
                    "fk adgangsstyring|adgangsstyring for brugere|context ?handler"),
            of(KitosRule.BROKER_USED, Broker.UNILOGIN, "uni[-•. ]?login"),
            of(
                    KitosRule.BROKER_USED,
                    Broker.OTHER_BROKER,
                    "adfs|nemadgang|single sign-?on|signaturcentral|kmd identity|signaturgruppen|id-?port"),
            of(KitosRule.LOGIN_IN_WORDS, Login.NEMID, "nem-?id"),
            of(KitosRule.LOGIN_IN_WORDS, Login.MITID, "mit-?id"),
            of(KitosRule.PORTAL, Audience.CITIZENS, "borger\\.dk|digital post"),
            of(KitosRule.PORTAL, Audience.BUSINESSES, "\\bvirk(\\.dk)?\\b"));

    /** In the kinds of people whose data are registered. */
    static final List<Hints> IN_SUBJECTS = List.of(
            of(KitosRule.SUBJECTS, Audience.CITIZENS, "borger|elev|barn|børn|forældre|pårørende|patient|klient"),
            of(KitosRule.SUBJECTS, Audience.BUSINESSES, "virksomhed|erhverv"),
            of(KitosRule.SUBJECTS, Audience.EMPLOYEES, "medarbejder|ansat"));

    /** In the type of business. */
    static final List<Hints> IN_BUSINESS_TYPE = List.of(
            of(KitosRule.BUSINESS_TYPE, Audience.CITIZENS, "selvbetjening|hjemmesider|portaler"),
            of(KitosRule.BUSINESS_TYPE, Audience.BUSINESSES, "selvbetjening|hjemmesider|portaler"),
            of(
                    KitosRule.BUSINESS_TYPE,
                    Audience.EMPLOYEES,
                    "løn, personale|brugerstyring|rettighedsstyring|it management"));

    /** In the municipality's own classification of its data. */
    static final List<Hints> IN_CLASSIFICATION =
            List.of(of(KitosRule.CLASSIFICATION, DataCategory.OTHER_CONFIDENTIAL, "fortrolig|følsom"));

    /** In the name of the holder of the rights. */
    static final List<Hints> IN_RIGHTS_HOLDER = List.of(
            of(KitosRule.OWNED_BY_COMPANY, Owner.VENDOR, "kombit|\\ba/s\\b|\\baps\\b|\\bi/s\\b"),
            of(
                    KitosRule.OWNED_BY_AUTHORITY,
                    Owner.OTHER_PUBLIC_AUTHORITY,
                    "styrelse|ministeri|\\bregion\\b|direktorat"),
            of(KitosRule.BROKER_BY_RIGHTS, Broker.CONTEXT_HANDLER, "kombit"),
            of(KitosRule.BROKER_BY_RIGHTS, Broker.UNILOGIN, "\\bstil\\b|styrelsen for it og læring"));

    /** In the templates of contracts. */
    static final List<Hints> IN_CONTRACT_TEMPLATE =
            List.of(of(KitosRule.BROKER_BY_CONTRACT, Broker.CONTEXT_HANDLER, "kombit"));

    private static Hints of(KitosRule rule, Enum<?> value, String words) {
        return new Hints(rule, value, Pattern.compile(words));
    }

    /** Whether a text, as it is compared, holds the words. */
    boolean isIn(String plain) {
        return words.matcher(plain).find();
    }
}
