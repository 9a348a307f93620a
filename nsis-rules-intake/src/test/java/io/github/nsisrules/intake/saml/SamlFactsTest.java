package io.github.nsisrules.intake.saml;

import static io.github.nsisrules.intake.saml.Metadata.EID3;
import static io.github.nsisrules.intake.saml.Metadata.GOV2;
import static io.github.nsisrules.intake.saml.Metadata.LOA3;
import static io.github.nsisrules.intake.saml.SamlImportTest.fact;
import static io.github.nsisrules.intake.saml.SamlImportTest.notes;
import static io.github.nsisrules.intake.saml.SamlImportTest.only;
import static io.github.nsisrules.intake.saml.SamlImportTest.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.intake.SolutionDraft;
import io.github.nsisrules.intake.Standing;
import org.junit.jupiter.api.Test;

class SamlFactsTest {

    @Test
    void protocol_is_decided_by_names_of_one_edition() {
        assertThat(protocol("!" + GOV2 + "SpecVer", "urn:oid:2.5.4.3"))
                .isEqualTo("DECIDED [OIOSAML_2] saml.protocol.names");
        assertThat(protocol(LOA3, EID3 + "fullName")).isEqualTo("DECIDED [OIOSAML_3] saml.protocol.names");
        assertThat(protocol(LOA3, EID3 + "allowQualifiedSigning")).isEqualTo("DECIDED [OIOSAML_4] saml.protocol.added");
        assertThat(protocol("https://data.gov.dk/concept/core/loa"))
                .isEqualTo("DECIDED [OIOSAML_4] saml.protocol.added");
    }

    @Test
    void protocol_is_only_hinted_at_by_mixtures_and_by_names_of_other_federations() {
        assertThat(protocol(GOV2 + "SpecVer", LOA3)).isEqualTo("HINTED [OIOSAML_2] saml.protocol.mixed");
        assertThat(protocol("urn:oid:2.5.4.3")).isEqualTo("HINTED [OIOSAML_2] saml.protocol.x500");
        assertThat(protocol("urn:oid:2.5.4.3", LOA3)).isEqualTo("HINTED [OIOSAML_3] saml.protocol.x500");
        assertThat(protocol(LOA3, "role")).isEqualTo("HINTED [OIOSAML_3] saml.protocol.others");
        assertThat(protocol("role")).isEqualTo("HINTED [OTHER] saml.protocol.other");
        assertThat(protocol("dk:unilogin:uniid")).isEqualTo("UNKNOWN");
    }

    @Test
    void without_attributes_the_naming_of_users_is_a_hint_and_persistent_names_say_nothing() {
        assertThat(said(only(Metadata.provider("https://a.example.dk", Metadata.X509)), Fact.PROTOCOL))
                .isEqualTo("HINTED [OIOSAML_2] saml.protocol.nameid");
        SolutionDraft draft = only(Metadata.provider("https://a.example.dk", Metadata.PERSISTENT));
        assertThat(draft.facts()).isEmpty();
        assertThat(notes(draft)).containsExactly("saml.nothing.requested");
    }

    @Test
    void what_a_provider_says_about_itself_decides_the_protocol() {
        SolutionDraft draft = only(Metadata.provider("https://a.example.dk", Metadata.PERSISTENT, LOA3)
                .replace(
                        "urn:oasis:names:tc:SAML:2.0:protocol\"",
                        "urn:oasis:names:tc:SAML:2.0:protocol https://data.gov.dk/saml/profile/oio/4\""));

        assertThat(said(draft, Fact.PROTOCOL)).isEqualTo("DECIDED [OIOSAML_4] saml.protocol.profile");
    }

    @Test
    void slips_and_other_cases_in_names_are_the_names_that_were_meant() {
        SolutionDraft draft = draft("!DK:GOV:saml:attribute:PidNumberIdenfitier", "urn:oid.2.5.4.3");

        assertThat(said(draft, Fact.PROTOCOL)).startsWith("DECIDED [OIOSAML_2]");
        assertThat(said(draft, Fact.PID_RID_USAGE)).isEqualTo("HINTED [STORED_AS_KEY] saml.pidrid.required");
    }

    @Test
    void cpr_is_certain_only_if_it_is_required_and_then_not_all_that_there_is() {
        assertThat(said(draft("!" + EID3 + "cprNumber"), Fact.DATA)).isEqualTo("PARTLY [CPR_NUMBER] saml.data.cpr");
        assertThat(said(draft("!" + GOV2 + "CprNumberIdentifier"), Fact.DATA))
                .isEqualTo("PARTLY [CPR_NUMBER] saml.data.cpr");
        assertThat(said(draft(EID3 + "cprNumber"), Fact.DATA)).isEqualTo("HINTED [CPR_NUMBER] saml.data.cpr.optional");
        assertThat(said(draft("!" + EID3 + "cprUuid"), Fact.DATA)).isEqualTo("HINTED [CPR_NUMBER] saml.data.cpruuid");
        assertThat(said(draft("!" + EID3 + "dateOfBirth"), Fact.DATA))
                .isEqualTo("HINTED [DATE_OF_BIRTH] saml.data.birth");
    }

    @Test
    void what_is_done_with_pid_and_rid_is_never_decided() {
        assertThat(said(draft("!" + EID3 + "person/pid"), Fact.PID_RID_USAGE))
                .isEqualTo("HINTED [STORED_AS_KEY] saml.pidrid.required");
        assertThat(said(draft(EID3 + "professional/rid"), Fact.PID_RID_USAGE))
                .isEqualTo("HINTED [STORED_AS_KEY] saml.pidrid.optional");
        assertThat(said(draft("!" + GOV2 + "UniqueAccountKey"), Fact.PID_RID_USAGE))
                .isEqualTo("HINTED [STORED_AS_KEY] saml.pidrid.inside");
        assertThat(said(draft("!urn:oid:1.3.6.1.4.1.1466.115.121.1.8"), Fact.PID_RID_USAGE))
                .isEqualTo("HINTED [READ_FROM_CERTIFICATES] saml.pidrid.certificate");
        assertThat(said(draft(GOV2 + "SpecVer"), Fact.PID_RID_USAGE)).isEqualTo("UNKNOWN");
    }

    @Test
    void signing_shows_if_its_attributes_are_asked_for_and_their_absence_proves_nothing() {
        assertThat(said(draft("https://data.gov.dk/model/core/signing/referenceText"), Fact.SIGNING))
                .isEqualTo("DECIDED [NEMLOGIN_SIGNATURE] saml.signing");
        assertThat(said(draft(EID3 + "allowQualifiedSigning"), Fact.SIGNING))
                .isEqualTo("DECIDED [NEMLOGIN_SIGNATURE] saml.signing");
        assertThat(said(draft(LOA3), Fact.SIGNING)).isEqualTo("UNKNOWN");
    }

    @Test
    void only_attributes_of_persons_make_citizens() {
        assertThat(said(draft(EID3 + "person/pid"), Fact.AUDIENCE))
                .isEqualTo("DECIDED [CITIZENS] saml.audience.person");
        assertThat(said(draft(GOV2 + "PidNumberIdentifier"), Fact.AUDIENCE))
                .isEqualTo("DECIDED [CITIZENS] saml.audience.person");
        SolutionDraft both = draft(GOV2 + "PidNumberIdentifier", GOV2 + "CvrNumberIdentifier");
        assertThat(fact(both, Fact.AUDIENCE).standing()).isEqualTo(Standing.HINTED);
        assertThat(fact(both, Fact.AUDIENCE).suggested()).containsExactly("CITIZENS", "BUSINESSES", "EMPLOYEES");
        assertThat(said(draft("!" + GOV2 + "IsYouthCert"), Fact.AUDIENCE)).isEqualTo("UNKNOWN");
    }

    @Test
    void attributes_of_professionals_do_not_tell_businesses_from_employees() {
        SolutionDraft draft = draft("!" + EID3 + "professional/cvr", "!" + LOA3, "!" + EID3 + "alias");

        assertThat(fact(draft, Fact.AUDIENCE).standing()).isEqualTo(Standing.HINTED);
        assertThat(fact(draft, Fact.AUDIENCE).suggested()).containsExactly("BUSINESSES", "EMPLOYEES");
        assertThat(said(draft, Fact.LOGINS)).isEqualTo("HINTED [MITID_ERHVERV] saml.logins.professional");
        assertThat(notes(draft)).containsExactly("saml.level.nsis");
    }

    @Test
    void attributes_of_one_broker_decide_it_and_hint_at_its_users() {
        SolutionDraft kombit = draft("!" + GOV2 + "KombitSpecVer", "!" + EID3 + "professional/cvr");
        assertThat(said(kombit, Fact.BROKER)).isEqualTo("DECIDED [CONTEXT_HANDLER] saml.broker.kombit");
        assertThat(said(kombit, Fact.AUDIENCE)).isEqualTo("HINTED [EMPLOYEES] saml.audience.contexthandler");
        assertThat(said(kombit, Fact.LOGINS)).isEqualTo("HINTED [LOCAL_IDP] saml.logins.contexthandler");
        assertThat(said(kombit, Fact.PROTOCOL)).startsWith("DECIDED [OIOSAML_3]");

        SolutionDraft school = draft("!dk:unilogin:uniid");
        assertThat(said(school, Fact.BROKER)).isEqualTo("DECIDED [UNILOGIN] saml.broker.unilogin");
        assertThat(said(school, Fact.LOGINS)).isEqualTo("HINTED [UNILOGIN] saml.logins.unilogin");

        SolutionDraft two = draft("!dk:unilogin:uniid", "!" + GOV2 + "KombitSpecVer");
        assertThat(fact(two, Fact.BROKER).standing()).isEqualTo(Standing.CONTRADICTED);
    }

    @Test
    void other_signs_of_a_broker_are_hints() {
        assertThat(said(draft("!" + GOV2 + "Privileges_intermediate"), Fact.BROKER))
                .isEqualTo("HINTED [CONTEXT_HANDLER] saml.broker.privileges");
        assertThat(said(draft("!" + EID3 + "privilegesIntermediate"), Fact.BROKER))
                .isEqualTo("UNKNOWN");
        assertThat(said(
                        only(Metadata.provider(
                                "https://a.example.dk", Metadata.X509, "!" + EID3 + "privilegesIntermediate")),
                        Fact.BROKER))
                .isEqualTo("HINTED [CONTEXT_HANDLER] saml.broker.privileges");
        assertThat(said(draft(EID3 + "person/pid"), Fact.BROKER))
                .isEqualTo("HINTED [NEMLOGIN_STANDARD] saml.broker.person");
        assertThat(said(only(Metadata.provider("https://nemlogin.example.dk", Metadata.PERSISTENT, LOA3)), Fact.BROKER))
                .isEqualTo("HINTED [NEMLOGIN_STANDARD] saml.broker.named");
        assertThat(said(
                        only(Metadata.entity(
                                "md:",
                                "https://a.example.dk",
                                Metadata.named(
                                        "md:",
                                        Metadata.PERSISTENT,
                                        "https://login.example.dk/auth/realms/by/broker/saml/endpoint",
                                        "Booking",
                                        LOA3))),
                        Fact.BROKER))
                .isEqualTo("HINTED [OTHER_BROKER] saml.broker.between");
    }

    private static String protocol(String... requested) {
        return said(draft(requested), Fact.PROTOCOL);
    }

    private static SolutionDraft draft(String... requested) {
        return only(Metadata.provider("https://a.example.dk", Metadata.PERSISTENT, requested));
    }
}
