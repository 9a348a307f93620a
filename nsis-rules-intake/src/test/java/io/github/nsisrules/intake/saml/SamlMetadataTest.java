package io.github.nsisrules.intake.saml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SamlMetadataTest {

    @ParameterizedTest
    @ValueSource(strings = {"md:", "q1:", ""})
    void any_prefix_will_do(String prefix) {
        SamlEntity entity = only(Metadata.entity(
                prefix,
                "https://booking.example.dk",
                Metadata.descriptor(prefix, Metadata.PERSISTENT, "!" + Metadata.LOA3, Metadata.EID3 + "cprNumber")));

        assertThat(entity.entityId()).isEqualTo("https://booking.example.dk");
        assertThat(entity.roles()).containsExactly(SamlRole.SERVICE_PROVIDER);
        assertThat(entity.nameIdFormats()).containsExactly(Metadata.PERSISTENT);
        assertThat(entity.endpoints()).containsExactly("https://booking.example.dk/saml/acs");
        assertThat(entity.serviceName()).isEqualTo("Booking af lokaler");
        assertThat(entity.requested())
                .containsExactly(
                        new RequestedAttribute(Metadata.LOA3, true, 7),
                        new RequestedAttribute(Metadata.EID3 + "cprNumber", false, 8));
    }

    @Test
    void a_file_can_hold_many_entities_in_groups_of_groups() {
        String one = Metadata.entity("md:", "https://a.example.dk", Metadata.descriptor("md:", Metadata.X509));
        String two = Metadata.entity("md:", "https://b.example.dk", Metadata.descriptor("md:", Metadata.X509));
        String group = "<md:EntitiesDescriptor xmlns:md=\"urn:oasis:names:tc:SAML:2.0:metadata\">";

        assertThat(Metadata.read(
                                "f.xml",
                                group + one + group + two + Metadata.nemLogin()
                                        + "</md:EntitiesDescriptor></md:EntitiesDescriptor>")
                        .entities())
                .extracting(SamlEntity::entityId, entity -> List.copyOf(entity.roles()))
                .containsExactly(
                        tuple("https://a.example.dk", List.of(SamlRole.SERVICE_PROVIDER)),
                        tuple("https://b.example.dk", List.of(SamlRole.SERVICE_PROVIDER)),
                        tuple("https://saml.nemlog-in.dk", List.of(SamlRole.IDENTITY_PROVIDER)));
    }

    @Test
    void an_attribute_is_required_only_where_the_file_says_so() {
        SamlEntity entity = only(Metadata.entity("", "urn:invented:booking", """
                <SPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
                <AttributeConsumingService><RequestedAttribute Name="a"/><RequestedAttribute Name="b" isRequired="1"/></AttributeConsumingService>
                <AttributeConsumingService><RequestedAttribute Name=" c " isRequired="true"/><RequestedAttribute Name="d" isRequired="0"/></AttributeConsumingService>
                </SPSSODescriptor>
                """));

        assertThat(entity.requested())
                .extracting(RequestedAttribute::name, RequestedAttribute::required)
                .containsExactly(tuple("a", false), tuple("b", true), tuple("c", true), tuple("d", false));
    }

    @Test
    void signatures_extensions_and_elements_of_other_namespaces_are_passed_over() {
        SamlEntity entity = only(Metadata.entity(
                "md:",
                "https://booking.example.dk",
                """
                <ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:SignatureValue>AAAA</ds:SignatureValue></ds:Signature>
                <md:Extensions><x:RequestedAttribute xmlns:x="urn:else" Name="from elsewhere"/></md:Extensions>
                <!-- <md:RequestedAttribute Name="in a comment"/> -->
                """ + Metadata.descriptor("md:", Metadata.X509, "!" + Metadata.GOV2 + "SpecVer")));

        assertThat(entity.requested()).extracting(RequestedAttribute::name).containsExactly(Metadata.GOV2 + "SpecVer");
    }

    @Test
    void danish_names_go_before_others_and_persons_are_not_read() {
        SamlEntity entity = only(Metadata.entity("md:", "https://booking.example.dk", """
                <md:SPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol"><md:AttributeConsumingService>
                <md:ServiceName xml:lang="en">Booking of rooms</md:ServiceName><md:ServiceName xml:lang="da">Lokalebooking</md:ServiceName>
                </md:AttributeConsumingService></md:SPSSODescriptor>
                <md:Organization><md:OrganizationName xml:lang="da">Eksempel Software</md:OrganizationName>
                <md:OrganizationDisplayName xml:lang="da">Eksempel</md:OrganizationDisplayName></md:Organization>
                <md:ContactPerson contactType="technical"><md:Company>Opdigtet Drift</md:Company><md:GivenName>Ida</md:GivenName></md:ContactPerson>
                """));

        assertThat(entity.serviceName()).isEqualTo("Lokalebooking");
        assertThat(entity.organisation()).isEqualTo("Eksempel Software");
        assertThat(entity.companies()).containsExactly("Opdigtet Drift");
        assertThat(entity.toString()).doesNotContain("Ida");
    }

    @Test
    void every_encoding_that_a_file_names_rightly_is_read() {
        String xml = "<?xml version='1.0' encoding='%s'?>"
                + Metadata.entity(
                        "",
                        "https://a.example.dk",
                        Metadata.named("", Metadata.X509, "https://a.example.dk/acs", "Vej og Ørsø", "x"));

        for (Charset charset :
                List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, Charset.forName("windows-1252"))) {
            assertThat(Metadata.read("f.xml", xml.formatted(charset.name()), charset)
                            .entities()
                            .get(0)
                            .serviceName())
                    .as(charset.name())
                    .isEqualTo("Vej og Ørsø");
        }
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(Metadata.read("f.xml", "\uFEFF" + xml.formatted(charset.name()), charset)
                            .entities()
                            .get(0)
                            .serviceName())
                    .as("with a mark: %s", charset)
                    .isEqualTo("Vej og Ørsø");
        }
        assertThat(Metadata.read("f.xml", xml.formatted("utf-16"), StandardCharsets.UTF_16LE)
                        .entities()
                        .get(0)
                        .serviceName())
                .isEqualTo("Vej og Ørsø");
    }

    @Test
    void a_template_with_places_to_fill_in_is_still_read() {
        assertThat(only(Metadata.entity("md:", "{YOUR_BASE_URL}/saml", Metadata.descriptor("md:", Metadata.X509)))
                        .entityId())
                .isEqualTo("{YOUR_BASE_URL}/saml");
    }

    private static SamlEntity only(String xml) {
        List<SamlEntity> entities = Metadata.read("f.xml", xml).entities();
        assertThat(entities).hasSize(1);
        return entities.get(0);
    }
}
