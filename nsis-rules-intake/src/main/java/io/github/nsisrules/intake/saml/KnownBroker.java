package io.github.nsisrules.intake.saml;

import io.github.nsisrules.facts.Broker;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The public brokers, known by the addresses of their identity providers and by words in which people name them. */
enum KnownBroker {
    /** NemLog-in. That it is NemLog-in does not tell whether the set-up is the ordinary one. */
    NEMLOGIN("NemLog-in", Broker.NEMLOGIN_STANDARD, "nemlog-in.dk", "nemlogin nemlog-in"),
    /** The Context Handler of KOMBIT. */
    CONTEXT_HANDLER(
            "Context Handler", Broker.CONTEXT_HANDLER, "stoettesystemerne.dk", "kombit adgangsstyring contexthandler"),
    /** Unilogin of STIL. */
    UNILOGIN("Unilogin", Broker.UNILOGIN, "unilogin.dk", "unilogin uni-login");

    private final String label;
    private final Broker broker;
    private final String domain;
    private final String words;

    KnownBroker(String label, Broker broker, String domain, String words) {
        this.label = label;
        this.broker = broker;
        this.domain = domain;
        this.words = words;
    }

    String label() {
        return label;
    }

    Broker broker() {
        return broker;
    }

    /** Whether its name alone says which broker it is as facts tell brokers apart. */
    boolean decides() {
        return this != NEMLOGIN;
    }

    /** The broker that an identity provider is, by its id or where its users arrive. */
    static Optional<KnownBroker> of(SamlEntity identityProvider) {
        return Stream.concat(Stream.of(identityProvider.entityId()), identityProvider.endpoints().stream())
                .flatMap(address -> Host.of(address).stream())
                .flatMap(host -> Arrays.stream(values()).filter(broker -> host.isIn(broker.domain)))
                .findFirst();
    }

    /** The broker that a text of a service provider names. */
    static Optional<KnownBroker> namedIn(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(broker -> Arrays.stream(broker.words.split(" ", -1)).anyMatch(lower::contains))
                .findFirst();
    }
}
