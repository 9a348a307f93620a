package io.github.nsisrules.intake.saml;

import static io.github.nsisrules.facts.Fact.PROTOCOL;

import io.github.nsisrules.facts.Protocol;
import io.github.nsisrules.intake.saml.AttributeName.Family;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which OIOSAML is spoken. The names of the attributes tell it, if all belong to one edition; a mixture, and names that other
 * federations use as well, only make it likely.
 */
final class ProtocolStatements {

    private static final String PROFILE_4 = "https://data.gov.dk/saml/profile/oio/4";

    private ProtocolStatements() {}

    static List<Statement> of(Requests requests) {
        Optional<String> profile = requests.entity().profiles().stream()
                .filter(spoken -> withoutSlash(spoken).equals(PROFILE_4))
                .findFirst();
        if (profile.isPresent()) {
            return List.of(Statement.decided(
                    PROTOCOL,
                    Protocol.OIOSAML_4,
                    requests.source("protocolSupportEnumeration", profile.get()),
                    "protocol.profile"));
        }
        return requests.isEmpty() ? byNameIdFormat(requests) : byNames(requests);
    }

    private static List<Statement> byNames(Requests requests) {
        Optional<RequestedAttribute> fourth = requests.first(Family.OIOSAML_4);
        if (fourth.isPresent()) {
            return List.of(Statement.decided(
                    PROTOCOL,
                    Protocol.OIOSAML_4,
                    requests.source(fourth.get()),
                    "protocol.added",
                    fourth.get().name()));
        }
        Set<Family> families = requests.families();
        boolean second = families.contains(Family.OIOSAML_2);
        boolean third = families.contains(Family.OIOSAML_3);
        boolean others = families.contains(Family.OTHER);
        if (second && third) {
            return List.of(hint(requests, Protocol.OIOSAML_2, "protocol.mixed"));
        } else if (third && families.contains(Family.X500)) {
            return List.of(hint(requests, Protocol.OIOSAML_3, "protocol.x500"));
        } else if (second || third) {
            Protocol protocol = second ? Protocol.OIOSAML_2 : Protocol.OIOSAML_3;
            return List.of(
                    others
                            ? hint(requests, protocol, "protocol.others")
                            : Statement.decided(
                                    PROTOCOL,
                                    protocol,
                                    requests.sourceOfAll(),
                                    "protocol.names",
                                    second ? "OIOSAML 2" : "OIOSAML 3"));
        } else if (families.contains(Family.X500) && !others) {
            return List.of(hint(requests, Protocol.OIOSAML_2, "protocol.x500"));
        }
        return others ? List.of(hint(requests, Protocol.OTHER, "protocol.other")) : List.of();
    }

    /** Persistent and transient names are used by all editions and by everybody else. */
    private static List<Statement> byNameIdFormat(Requests requests) {
        return requests.x509SubjectName()
                .map(format -> List.of(Statement.hint(
                        PROTOCOL, Protocol.OIOSAML_2, requests.source("NameIDFormat", format), "protocol.nameid")))
                .orElse(List.of());
    }

    private static Statement hint(Requests requests, Protocol protocol, String reason) {
        return Statement.hint(PROTOCOL, protocol, requests.sourceOfAll(), reason);
    }

    private static String withoutSlash(String address) {
        String lower = AttributeName.of(address).value();
        return lower.endsWith("/") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
