package io.github.nsisrules.intake.saml;

import static io.github.nsisrules.intake.saml.Metadata.EID3;
import static io.github.nsisrules.intake.saml.Metadata.GOV2;
import static io.github.nsisrules.intake.saml.Metadata.LOA3;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.DataCategory;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.Protocol;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.intake.Claim;
import io.github.nsisrules.intake.FactDraft;
import io.github.nsisrules.intake.FactPlace;
import io.github.nsisrules.intake.ImportReport.LeftOut;
import io.github.nsisrules.intake.SolutionDraft;
import io.github.nsisrules.intake.Standing;
import io.github.nsisrules.intake.Weight;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SamlImportTest {

    @Test
    void the_brokers_own_metadata_decide_if_somebody_says_that_it_is_the_one() {
        String provider = Metadata.provider("https://a.example.dk", Metadata.PERSISTENT, LOA3);

        assertThat(said(with(provider, Metadata.contextHandler()), Fact.BROKER))
                .isEqualTo("DECIDED [CONTEXT_HANDLER] saml.broker.companion");
        assertThat(said(
                        with(provider, Metadata.broker("https://broker.unilogin.dk/auth/realms/broker", "")),
                        Fact.BROKER))
                .isEqualTo("DECIDED [UNILOGIN] saml.broker.companion");
        assertThat(said(with(provider, Metadata.nemLogin()), Fact.BROKER))
                .as("that it is NemLog-in does not tell which of two set-ups")
                .isEqualTo("HINTED [NEMLOGIN_STANDARD] saml.broker.nemlogin");
        assertThat(said(with(provider, Metadata.broker("https://idp.notnemlog-in.dk/", "")), Fact.BROKER))
                .isEqualTo("HINTED [OTHER_BROKER] saml.broker.unknown");
        SolutionDraft two = with(provider, Metadata.nemLogin(), Metadata.contextHandler());
        assertThat(fact(two, Fact.BROKER).standing()).isEqualTo(Standing.HINTED);
        assertThat(fact(two, Fact.BROKER).suggested()).containsExactly("NEMLOGIN_STANDARD", "CONTEXT_HANDLER");
    }

    @Test
    void a_broker_that_lies_among_the_files_is_no_solution_and_only_a_hint() {
        SamlImport result = SamlImport.of(
                List.of(
                        Metadata.read("sp.xml", Metadata.provider("https://a.example.dk", Metadata.PERSISTENT, LOA3)),
                        Metadata.read("ch.xml", Metadata.contextHandler()),
                        Metadata.read(
                                "own.xml", Metadata.broker("https://idp.example.dk", "https://idp.example.dk/sso"))),
                List.of());

        assertThat(said(result.drafts().get(0), Fact.BROKER)).isEqualTo("HINTED [CONTEXT_HANDLER] saml.broker.beside");
        assertThat(result.drafts()).hasSize(1);
        assertThat(result.report().leftOut())
                .extracting(
                        LeftOut::file,
                        left -> left.reason().id(),
                        left -> left.reason().arguments())
                .containsExactly(
                        tuple("ch.xml", "saml.leftout.broker", List.of("Context Handler")),
                        tuple("own.xml", "saml.leftout.idp", List.of()));
        assertThat(result.report().files())
                .extracting(file -> file.recognisedAs().id())
                .containsExactly("saml.file.providers", "saml.file.broker", "saml.file.broker");
    }

    @Test
    void a_service_provider_given_as_the_broker_is_told_and_decides_nothing() {
        String provider = Metadata.provider("https://a.example.dk", Metadata.PERSISTENT, LOA3);
        SamlImport result = SamlImport.of(
                List.of(Metadata.read("sp.xml", provider)),
                List.of(Metadata.read("wrong.xml", Metadata.provider("https://b.example.dk", Metadata.X509))));

        assertThat(said(result.drafts().get(0), Fact.BROKER)).isEqualTo("UNKNOWN");
        assertThat(result.report().leftOut())
                .extracting(left -> left.reason().id())
                .containsExactly("saml.leftout.no.broker");
    }

    @Test
    void the_same_provider_in_two_files_is_one_draft_and_two_editions_contradict_each_other() {
        SamlImport result = SamlImport.of(
                List.of(
                        Metadata.read(
                                "old.xml", Metadata.provider("https://A.example.dk/", Metadata.X509, GOV2 + "SpecVer")),
                        Metadata.read("new.xml", Metadata.provider("https://a.example.dk", Metadata.PERSISTENT, LOA3))),
                List.of());

        assertThat(result.drafts()).hasSize(1);
        FactDraft protocol = fact(result.drafts().get(0), Fact.PROTOCOL);
        assertThat(protocol.standing()).isEqualTo(Standing.CONTRADICTED);
        assertThat(protocol.claims()).extracting(claim -> claim.source().file()).containsExactly("old.xml", "new.xml");
        assertThat(result.report().files())
                .extracting(file -> file.drafts() + "+" + file.joined())
                .containsExactly("1+0", "0+1");
    }

    @Test
    void a_draft_has_a_name_an_id_and_the_place_of_everything() {
        SolutionDraft draft = only(Metadata.provider(
                "https://Booking.example-kommune.dk/SAML?x=1", Metadata.PERSISTENT, "!" + EID3 + "cprNumber"));

        assertThat(draft.id()).isEqualTo("booking.example-kommune.dk-saml-x-1");
        assertThat(draft.name()).isEqualTo("Booking af lokaler");
        assertThat(draft.externalIds()).containsEntry("saml", "https://Booking.example-kommune.dk/SAML?x=1");
        assertThat(said(draft, Fact.CUSTOMERS)).isEqualTo("HINTED [ONLY_THIS_MUNICIPALITY] saml.customers.municipal");
        Claim cpr = fact(draft, Fact.DATA).claims().get(0);
        assertThat(cpr.weight()).isEqualTo(Weight.AT_LEAST);
        assertThat(cpr.source().row()).isEqualTo(8);
        assertThat(cpr.source().field()).isEqualTo("RequestedAttribute");
        assertThat(cpr.source().text()).isEqualTo(EID3 + "cprNumber");
    }

    @Test
    void programs_that_call_themselves_by_their_address_are_named_by_their_host() {
        SolutionDraft draft = only(Metadata.entity(
                "md:",
                "https://a.example.dk/sp",
                Metadata.named(
                        "md:", Metadata.PERSISTENT, "https://a.example.dk/acs", "https://a.example.dk/sp", LOA3)));

        assertThat(draft.name()).isEqualTo("a.example.dk");
    }

    @Test
    void only_what_is_decided_enters_the_solution() {
        TuSolution solution = only(Metadata.provider(
                        "https://a.example.dk",
                        Metadata.PERSISTENT,
                        "!" + EID3 + "cprNumber",
                        "!" + EID3 + "person/pid",
                        LOA3))
                .solution();

        assertThat(solution.protocol()).isEqualTo(Protocol.OIOSAML_3);
        assertThat(solution.pidRidUsage()).isNull();
        assertThat(solution.customers()).isNull();
        UseCase useCase = solution.useCases().get(0);
        assertThat(useCase.audience()).isEqualTo(Audience.CITIZENS);
        assertThat(useCase.data()).as("enough to rule out Lav").containsExactly(DataCategory.CPR_NUMBER);
        assertThat(useCase.broker()).isNull();
        assertThat(useCase.logins()).isNull();
        assertThat(useCase.signing()).isNull();
    }

    @Test
    void what_no_fact_can_hold_is_a_note() {
        String longId = "https://a.example.dk/" + "x".repeat(300);
        SolutionDraft draft = only(Metadata.entity(
                "md:",
                longId,
                Metadata.descriptor("md:", Metadata.PERSISTENT, "!" + Metadata.GOV2 + "AssuranceLevel")
                        + "<md:IDPSSODescriptor protocolSupportEnumeration=\"x\"/>"
                        + "<md:Organization><md:OrganizationName>Eksempel Kommune</md:OrganizationName></md:Organization>"
                        + "<md:ContactPerson><md:Company>Opdigtet ApS</md:Company></md:ContactPerson>"));

        assertThat(notes(draft))
                .containsExactly(
                        "saml.level.old", "saml.both.roles", "saml.organisation", "saml.company", "saml.long.id");
        assertThat(draft.externalIds()).isEmpty();
        assertThat(draft.id()).hasSizeLessThanOrEqualTo(100);
        assertThat(said(draft, Fact.CUSTOMERS)).isEqualTo("HINTED [ONLY_THIS_MUNICIPALITY] saml.customers.municipal");
    }

    static String said(SolutionDraft draft, Fact fact) {
        return draft.fact(place(fact))
                .map(said -> said.standing() + " "
                        + (said.standing() == Standing.HINTED ? said.suggested() : said.values()) + " "
                        + said.claims().get(0).reason().id())
                .orElse("UNKNOWN");
    }

    static FactDraft fact(SolutionDraft draft, Fact fact) {
        return draft.fact(place(fact)).orElseThrow();
    }

    static List<String> notes(SolutionDraft draft) {
        return draft.notes().stream().map(note -> note.reason().id()).toList();
    }

    static SolutionDraft only(String xml) {
        return with(xml);
    }

    private static FactPlace place(Fact fact) {
        return fact.ofSolution() ? FactPlace.ofSolution(fact) : FactPlace.ofUseCase(fact, SolutionDraft.ALL_USES);
    }

    private static SolutionDraft with(String provider, String... brokers) {
        List<SamlMetadata> companions = IntStream.range(0, brokers.length)
                .mapToObj(i -> Metadata.read("broker" + i + ".xml", brokers[i]))
                .toList();
        return SamlImport.of(List.of(Metadata.read("sp.xml", provider)), companions)
                .drafts()
                .get(0);
    }
}
