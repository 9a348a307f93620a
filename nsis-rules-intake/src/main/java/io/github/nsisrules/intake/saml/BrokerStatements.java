package io.github.nsisrules.intake.saml;

import static io.github.nsisrules.facts.Fact.BROKER;

import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.intake.Source;
import io.github.nsisrules.intake.saml.AttributeName.Family;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Through which broker users come in. A service provider's file never names it. It is decided by the metadata of the identity
 * provider, if somebody says that it is the one, or by attributes that only one broker delivers.
 */
final class BrokerStatements {

    /** Where programs run that stand between solutions and the public brokers. */
    private static final String KEYCLOAK = "/auth/realms/";

    private static final String KMD_IDENTITY = "identity.kmd.dk";

    private final Requests requests;
    private final List<Statement> statements = new ArrayList<>();

    private BrokerStatements(Requests requests) {
        this.requests = requests;
    }

    static List<Statement> of(Requests requests, List<Companion> companions) {
        BrokerStatements broker = new BrokerStatements(requests);
        long told = companions.stream().filter(Companion::told).count();
        companions.forEach(companion -> broker.companion(companion, told));
        broker.attributes();
        broker.names();
        broker.betweenBrokers();
        return broker.statements;
    }

    /** Of several companions each may be the road of some users only. */
    private void companion(Companion companion, long told) {
        Optional<KnownBroker> known = companion.broker();
        Source source = companion.source();
        if (!companion.told()) {
            known.ifPresent(broker -> hint(broker.broker(), source, "broker.beside", broker.label()));
        } else if (known.isEmpty()) {
            hint(
                    Broker.OTHER_BROKER,
                    source,
                    "broker.unknown",
                    companion.entity().entityId());
        } else if (!known.get().decides()) {
            hint(known.get().broker(), source, "broker.nemlogin");
        } else if (told == 1) {
            decided(known.get(), source, "broker.companion");
        } else {
            hint(known.get().broker(), source, "broker.several", known.get().label());
        }
    }

    private void attributes() {
        requests.first(Family.KOMBIT)
                .ifPresent(attribute -> decided(KnownBroker.CONTEXT_HANDLER, attribute, "broker.kombit"));
        requests.first(Family.UNILOGIN)
                .ifPresent(attribute -> decided(KnownBroker.UNILOGIN, attribute, "broker.unilogin"));
        Optional<RequestedAttribute> privileges = requests.required(AttributeName.PRIVILEGES_3)
                .filter(attribute -> requests.x509SubjectName().isPresent())
                .or(() -> requests.required(AttributeName.PRIVILEGES_2));
        privileges.ifPresent(attribute ->
                hint(Broker.CONTEXT_HANDLER, requests.source(attribute), "broker.privileges", attribute.name()));
        requests.first(AttributeName::isOfPersons)
                .ifPresent(attribute ->
                        hint(Broker.NEMLOGIN_STANDARD, requests.source(attribute), "broker.person", attribute.name()));
    }

    private void names() {
        String serviceName = requests.entity().serviceName();
        if (serviceName != null && named("ServiceName", serviceName)) {
            return;
        }
        if (!named("entityID", requests.entity().entityId())) {
            requests.entity().endpoints().stream()
                    .filter(endpoint -> KnownBroker.namedIn(endpoint).isPresent())
                    .findFirst()
                    .ifPresent(endpoint -> named("AssertionConsumerService", endpoint));
        }
    }

    private boolean named(String element, String text) {
        Optional<KnownBroker> known = KnownBroker.namedIn(text);
        known.ifPresent(
                broker -> hint(broker.broker(), requests.source(element, text), "broker.named", broker.label(), text));
        return known.isPresent();
    }

    private void betweenBrokers() {
        requests.entity().endpoints().stream()
                .filter(endpoint -> endpoint.toLowerCase(Locale.ROOT).contains(KEYCLOAK)
                        || Host.of(endpoint)
                                .filter(host -> host.isIn(KMD_IDENTITY))
                                .isPresent())
                .findFirst()
                .ifPresent(endpoint -> hint(
                        Broker.OTHER_BROKER,
                        requests.source("AssertionConsumerService", endpoint),
                        "broker.between",
                        endpoint));
    }

    private void decided(KnownBroker broker, RequestedAttribute attribute, String reason) {
        statements.add(
                Statement.decided(BROKER, broker.broker(), requests.source(attribute), reason, attribute.name()));
    }

    private void decided(KnownBroker broker, Source source, String reason) {
        statements.add(Statement.decided(BROKER, broker.broker(), source, reason, broker.label()));
    }

    private void hint(Broker broker, Source source, String reason, String... arguments) {
        statements.add(Statement.hint(BROKER, broker, source, reason, arguments));
    }
}
