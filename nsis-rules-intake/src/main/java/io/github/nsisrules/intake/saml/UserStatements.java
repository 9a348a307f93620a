package io.github.nsisrules.intake.saml;

import static io.github.nsisrules.facts.Fact.AUDIENCE;
import static io.github.nsisrules.facts.Fact.LOGINS;

import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.Login;
import io.github.nsisrules.intake.Source;
import io.github.nsisrules.intake.saml.AttributeName.Family;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who logs in, and with what. Attributes that only private persons have make citizens; those that only professionals have do
 * not tell businesses from municipal employees, because both have the same ones.
 */
final class UserStatements {

    private final Requests requests;
    private final Optional<Broker> broker;
    private final List<Statement> statements = new ArrayList<>();

    private UserStatements(Requests requests, Optional<Broker> broker) {
        this.requests = requests;
        this.broker = broker;
    }

    /**
     * What the attributes say.
     *
     * @param broker the broker, if it is decided
     */
    static List<Statement> of(Requests requests, Optional<Broker> broker) {
        UserStatements users = new UserStatements(requests, broker);
        users.audience();
        users.logins();
        return users.statements;
    }

    private void audience() {
        Optional<RequestedAttribute> person = requests.first(AttributeName::isOfPersons);
        Optional<RequestedAttribute> professional = requests.first(AttributeName::isOfProfessionals);
        if (person.isPresent() && professional.isEmpty()) {
            statements.add(Statement.decided(
                    AUDIENCE,
                    Audience.CITIZENS,
                    requests.source(person.get()),
                    "audience.person",
                    person.get().name()));
        } else if (person.isPresent()) {
            hint(
                    Audience.CITIZENS,
                    requests.source(person.get()),
                    "audience.both",
                    person.get().name());
        }
        if (is(Broker.CONTEXT_HANDLER)) {
            hint(Audience.EMPLOYEES, requests.sourceOfAll(), "audience.contexthandler");
        } else {
            professional.ifPresent(attribute -> {
                hint(Audience.BUSINESSES, requests.source(attribute), "audience.professional", attribute.name());
                hint(Audience.EMPLOYEES, requests.source(attribute), "audience.professional", attribute.name());
            });
        }
    }

    /** The names of OIOSAML 2 come from the time of NemID and have outlived it: they say nothing about logins. */
    private void logins() {
        if (is(Broker.CONTEXT_HANDLER)) {
            login(Login.LOCAL_IDP, requests.sourceOfAll(), "logins.contexthandler");
            return;
        }
        if (is(Broker.UNILOGIN)) {
            login(Login.UNILOGIN, requests.sourceOfAll(), "logins.unilogin");
            return;
        }
        third(requests.first(AttributeName::isOfPersons))
                .ifPresent(
                        attribute -> login(Login.MITID, requests.source(attribute), "logins.person", attribute.name()));
        third(requests.first(AttributeName::isOfProfessionals))
                .ifPresent(attribute -> login(
                        Login.MITID_ERHVERV, requests.source(attribute), "logins.professional", attribute.name()));
    }

    private static Optional<RequestedAttribute> third(Optional<RequestedAttribute> attribute) {
        return attribute.filter(found -> found.spelling().family() == Family.OIOSAML_3
                || found.spelling().family() == Family.OIOSAML_4);
    }

    private boolean is(Broker expected) {
        return broker.filter(found -> found == expected).isPresent();
    }

    private void hint(Audience audience, Source source, String reason, String... arguments) {
        statements.add(Statement.hint(AUDIENCE, audience, source, reason, arguments));
    }

    private void login(Login login, Source source, String reason, String... arguments) {
        statements.add(Statement.hint(LOGINS, login, source, reason, arguments));
    }
}
