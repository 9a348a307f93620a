package io.github.nsisrules.intake.saml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Writes metadata in the shapes that files in use have; all names are invented. */
final class Metadata {

    static final String BASIC = "urn:oasis:names:tc:SAML:2.0:attrname-format:basic";
    static final String URI = "urn:oasis:names:tc:SAML:2.0:attrname-format:uri";
    static final String X509 = "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName";
    static final String PERSISTENT = "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent";
    static final String GOV2 = "dk:gov:saml:attribute:";
    static final String EID3 = "https://data.gov.dk/model/core/eid/";
    static final String LOA3 = "https://data.gov.dk/concept/core/nsis/loa";

    private Metadata() {}

    /** A service provider as one file, with the prefix that most programs use. */
    static String provider(String entityId, String nameIdFormat, String... requested) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + entity("md:", entityId, descriptor("md:", nameIdFormat, requested));
    }

    static String entity(String prefix, String entityId, String content) {
        String namespace = prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix.replace(":", "");
        return "<%1$sEntityDescriptor %2$s=\"urn:oasis:names:tc:SAML:2.0:metadata\" validUntil=\"2019-01-01T00:00:00Z\" entityID=\"%3$s\">\n%4$s</%1$sEntityDescriptor>\n"
                .formatted(prefix, namespace, entityId, content);
    }

    static String descriptor(String prefix, String nameIdFormat, String... requested) {
        return named(prefix, nameIdFormat, "https://booking.example.dk/saml/acs", "Booking af lokaler", requested);
    }

    static String named(String prefix, String nameIdFormat, String endpoint, String serviceName, String... requested) {
        return """
                <%1$sSPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
                <%1$sNameIDFormat>%2$s</%1$sNameIDFormat>
                <%1$sAssertionConsumerService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="%3$s" index="0"/>
                %4$s</%1$sSPSSODescriptor>
                """.formatted(prefix, nameIdFormat, endpoint, consuming(prefix, serviceName, requested));
    }

    /** Each attribute is its name; a {@code !} before it makes it a required one. */
    private static String consuming(String prefix, String serviceName, String... requested) {
        if (requested.length == 0) {
            return "";
        }
        String attributes = List.of(requested).stream()
                .map(name -> "<%sRequestedAttribute Name=\"%s\" NameFormat=\"%s\" isRequired=\"%s\"/>"
                        .formatted(
                                prefix,
                                name.replace("!", ""),
                                name.contains("https") ? URI : BASIC,
                                name.startsWith("!")))
                .collect(Collectors.joining("\n"));
        return """
                <%1$sAttributeConsumingService index="0">
                <%1$sServiceName xml:lang="da">%2$s</%1$sServiceName>
                %3$s
                </%1$sAttributeConsumingService>
                """.formatted(prefix, serviceName, attributes);
    }

    static String broker(String entityId, String endpoint) {
        return entity("", entityId, """
                <IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
                <NameIDFormat>%s</NameIDFormat>
                <SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="%s"/>
                <saml:Attribute xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" Name="dk:gov:saml:attribute:PidNumberIdenfitier"/>
                </IDPSSODescriptor>
                """.formatted(X509, endpoint));
    }

    static String nemLogin() {
        return broker("https://saml.nemlog-in.dk", "https://login.nemlog-in.dk/idp/saml/3.0/");
    }

    static String contextHandler() {
        return broker(
                "https://saml.n2adgangsstyring.stoettesystemerne.dk/runtime/",
                "https://n2adgangsstyring.stoettesystemerne.dk/runtime/saml2/issue.idp");
    }

    static SamlMetadata read(String file, String xml) {
        return read(file, xml.getBytes(StandardCharsets.UTF_8));
    }

    static SamlMetadata read(String file, String xml, Charset charset) {
        return read(file, xml.getBytes(charset));
    }

    static SamlMetadata read(String file, byte[] bytes) {
        try {
            return SamlMetadata.read(file, new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
