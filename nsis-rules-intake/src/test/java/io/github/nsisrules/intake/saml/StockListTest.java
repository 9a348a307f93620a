package io.github.nsisrules.intake.saml;

import static io.github.nsisrules.intake.saml.Metadata.EID3;
import static io.github.nsisrules.intake.saml.Metadata.GOV2;
import static io.github.nsisrules.intake.saml.Metadata.LOA3;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.intake.SolutionDraft;
import io.github.nsisrules.intake.Standing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Lists that programs publish by themselves prove nothing about a solution. */
class StockListTest {

    private static final List<String> REFERENCE = List.of(
            "!https://data.gov.dk/model/core/specVersion",
            EID3 + "bootstrapToken",
            EID3 + "privilegesIntermediate",
            "!" + LOA3,
            "https://data.gov.dk/concept/core/nsis/ial",
            "https://data.gov.dk/concept/core/nsis/aal",
            EID3 + "fullName",
            EID3 + "firstName",
            EID3 + "lastName",
            EID3 + "email",
            EID3 + "cprNumber",
            EID3 + "age",
            EID3 + "cprUuid",
            EID3 + "dateOfBirth",
            EID3 + "person/pid",
            EID3 + "professional/uuid/persistent",
            EID3 + "professional/rid",
            "!" + EID3 + "professional/cvr",
            "!" + EID3 + "professional/orgName",
            EID3 + "professional/productionUnit",
            EID3 + "professional/seNumber");

    @Test
    void the_list_of_the_reference_implementation_hints_at_the_protocol_and_decides_nothing() {
        List<String> shuffled = new ArrayList<>(REFERENCE);
        Collections.shuffle(shuffled, new Random(4));
        for (List<String> order : List.of(REFERENCE, shuffled)) {
            SolutionDraft draft = draft(order);

            assertThat(draft.facts())
                    .allSatisfy(fact -> assertThat(fact.standing()).isEqualTo(Standing.HINTED));
            assertThat(SamlImportTest.said(draft, Fact.PROTOCOL))
                    .isEqualTo("HINTED [OIOSAML_3] saml.stock.oiosaml3-reference");
            assertThat(draft.facts())
                    .as("neither PID, RID and CPR nor the users")
                    .extracting(fact -> fact.fact())
                    .containsExactly(Fact.PROTOCOL, Fact.BROKER);
            assertThat(SamlImportTest.notes(draft)).contains("saml.stock.oiosaml3-reference");
        }
    }

    @Test
    void a_list_that_somebody_has_changed_counts_again() {
        List<String> required = new ArrayList<>(REFERENCE);
        Collections.replaceAll(required, EID3 + "cprNumber", "!" + EID3 + "cprNumber");
        assertThat(SamlImportTest.said(draft(required), Fact.DATA)).startsWith("PARTLY [CPR_NUMBER]");

        List<String> shorter = REFERENCE.subList(0, REFERENCE.size() - 1);
        assertThat(SamlImportTest.said(draft(shorter), Fact.PROTOCOL)).startsWith("DECIDED [OIOSAML_3]");
    }

    @Test
    void a_broker_that_somebody_told_stays_decided() {
        SolutionDraft draft = SamlImport.of(
                        List.of(Metadata.read("sp.xml", xml(REFERENCE))),
                        List.of(Metadata.read("ch.xml", Metadata.contextHandler())))
                .drafts()
                .get(0);

        assertThat(SamlImportTest.said(draft, Fact.BROKER)).startsWith("DECIDED [CONTEXT_HANDLER]");
    }

    @Test
    void the_other_lists_are_known_too() {
        SolutionDraft nemLogin2 = draft(List.of(
                "!urn:oid:2.5.4.4",
                "!urn:oid:2.5.4.3",
                "!urn:oid:0.9.2342.19200300.100.1.1",
                "!urn:oid:0.9.2342.19200300.100.1.3",
                "!" + GOV2 + "AssuranceLevel",
                "!" + GOV2 + "SpecVer",
                "!urn:oid:2.5.4.5",
                "!" + GOV2 + "IsYouthCert",
                GOV2 + "UniqueAccountKey",
                GOV2 + "CvrNumberIdentifier",
                "urn:oid:2.5.4.10",
                "urn:oid:2.5.4.11",
                "urn:oid:2.5.4.12",
                "urn:oid:2.5.4.16",
                "urn:oid:2.5.4.65",
                "!urn:oid:1.3.6.1.4.1.1466.115.121.1.8",
                GOV2 + "PidNumberIdentifier",
                GOV2 + "RidNumberIdentifier",
                "!urn:oid:2.5.29.29"));
        assertThat(SamlImportTest.said(nemLogin2, Fact.PROTOCOL))
                .isEqualTo("HINTED [OIOSAML_2] saml.stock.nemlogin2-template");
        assertThat(SamlImportTest.said(nemLogin2, Fact.PID_RID_USAGE)).isEqualTo("UNKNOWN");

        SolutionDraft contextHandler = draft(List.of(
                "!" + GOV2 + "AssuranceLevel",
                GOV2 + "CprNumberIdentifier",
                GOV2 + "CvrNumberIdentifier",
                "!" + GOV2 + "IsYouthCert",
                GOV2 + "PidNumberIdentifier",
                "!" + GOV2 + "Privileges_intermediate",
                GOV2 + "RidNumberIdentifier",
                "!" + GOV2 + "SpecVer",
                GOV2 + "UniqueAccountKey",
                GOV2 + "UserAdministratorIndicator",
                "!urn:oid:0.9.2342.19200300.100.1.1",
                "!urn:oid:0.9.2342.19200300.100.1.3",
                "urn:oid:1.3.6.1.4.1.1466.115.121.1.8",
                "!urn:oid:2.5.29.29",
                "urn:oid:2.5.4.10",
                "urn:oid:2.5.4.11",
                "urn:oid:2.5.4.12",
                "urn:oid:2.5.4.16",
                "!urn:oid:2.5.4.3",
                "!urn:oid:2.5.4.4",
                "!urn:oid:2.5.4.5",
                "urn:oid:2.5.4.65"));
        assertThat(SamlImportTest.said(contextHandler, Fact.PROTOCOL))
                .isEqualTo("HINTED [OIOSAML_2] saml.stock.contexthandler-template");
        assertThat(SamlImportTest.fact(contextHandler, Fact.BROKER).suggested()).contains("CONTEXT_HANDLER");
        assertThat(SamlImportTest.said(contextHandler, Fact.DATA)).isEqualTo("UNKNOWN");

        for (String flag : List.of("", "!")) {
            SolutionDraft foxIds = draft(List.of(
                    LOA3,
                    flag + EID3 + "cprNumber",
                    EID3 + "email",
                    EID3 + "firstName",
                    EID3 + "lastName",
                    "!" + EID3 + "professional/cvr",
                    EID3 + "professional/orgName",
                    EID3 + "professional/uuid/persistent",
                    "https://data.gov.dk/model/core/specVersion"));
            assertThat(SamlImportTest.said(foxIds, Fact.PROTOCOL))
                    .isEqualTo("HINTED [OIOSAML_3] saml.stock.foxids-nemlogin");
        }
    }

    private static SolutionDraft draft(List<String> requested) {
        return SamlImportTest.only(xml(requested));
    }

    private static String xml(List<String> requested) {
        return Metadata.provider("https://a.example.dk", Metadata.PERSISTENT, requested.toArray(String[]::new));
    }
}
