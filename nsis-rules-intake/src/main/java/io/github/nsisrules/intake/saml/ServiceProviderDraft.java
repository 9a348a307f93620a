package io.github.nsisrules.intake.saml;

import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.Customers;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.Limits;
import io.github.nsisrules.intake.FactPlace;
import io.github.nsisrules.intake.Reason;
import io.github.nsisrules.intake.SolutionDraft;
import io.github.nsisrules.intake.TextField;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Makes the draft of the solution that a service provider stands for. */
final class ServiceProviderDraft {

    static final String REGISTER = "saml";

    /** What the software that publishes a stock list speaks, and with whom it is made to speak, is true of its users too. */
    private static final Set<Fact> SHOWN_BY_SOFTWARE = EnumSet.of(Fact.PROTOCOL, Fact.BROKER);

    private final Requests requests;
    private final List<Companion> companions;

    ServiceProviderDraft(Requests requests, List<Companion> companions) {
        this.requests = requests;
        this.companions = companions;
    }

    /** Adds what the service provider shows to a draft. */
    SolutionDraft.Builder joinedTo(SolutionDraft.Builder draft) {
        draft.useCase(SolutionDraft.ALL_USES, null);
        SamlEntity entity = requests.entity();
        draft.text(TextField.NAME, name(), requests.source(nameField(), name()));
        if (entity.entityId().length() <= Limits.EXTERNAL_ID_VALUE) {
            draft.externalId(REGISTER, entity.entityId());
        }
        for (Statement statement : statements()) {
            Fact fact = statement.fact();
            draft.claim(
                    fact.ofSolution() ? FactPlace.ofSolution(fact) : FactPlace.ofUseCase(fact, SolutionDraft.ALL_USES),
                    statement.claim());
        }
        notes(draft);
        return draft;
    }

    private List<Statement> statements() {
        List<Statement> statements = new ArrayList<>();
        List<Statement> brokers = withoutStock(BrokerStatements.of(requests, companions));
        Optional<Broker> broker = brokers.stream()
                .filter(statement -> !statement.isHint())
                .map(statement -> Broker.valueOf(statement.claim().values().get(0)))
                .findFirst();
        statements.addAll(own());
        statements.addAll(withoutStock(ProtocolStatements.of(requests)));
        statements.addAll(brokers);
        statements.addAll(withoutStock(UserStatements.of(requests, broker)));
        statements.addAll(withoutStock(DataStatements.of(requests)));
        return statements;
    }

    /** Of a stock list only what is true of the software stays, and only as a hint. */
    private List<Statement> withoutStock(List<Statement> statements) {
        Optional<StockList> stock = StockList.of(requests.all());
        if (stock.isEmpty()) {
            return statements;
        }
        Reason reason = Reason.of("saml.stock." + stock.get().name());
        List<Statement> left = new ArrayList<>();
        for (Statement statement : statements) {
            if (!statement.claim().source().field().equals(Requests.ATTRIBUTE)) {
                left.add(statement);
            } else if (!statement.isHint() || SHOWN_BY_SOFTWARE.contains(statement.fact())) {
                left.add(statement.asHint(reason));
            }
        }
        return left;
    }

    private List<Statement> own() {
        SamlEntity entity = requests.entity();
        String organisation = entity.organisation();
        if (Host.of(entity.entityId())
                .filter(host -> namesMunicipality(host.name()))
                .isPresent()) {
            return List.of(municipal("entityID", entity.entityId()));
        }
        return organisation != null && namesMunicipality(organisation)
                ? List.of(municipal("Organization", organisation))
                : List.of();
    }

    private Statement municipal(String element, String text) {
        return Statement.hint(
                Fact.CUSTOMERS,
                Customers.ONLY_THIS_MUNICIPALITY,
                requests.source(element, text),
                "customers.municipal",
                text);
    }

    private static boolean namesMunicipality(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.contains("kommune") && !lower.contains("kommuner");
    }

    private void notes(SolutionDraft.Builder draft) {
        SamlEntity entity = requests.entity();
        StockList.of(requests.all())
                .ifPresent(stock -> draft.note(Reason.of("saml.stock." + stock.name()), requests.sourceOfAll()));
        if (requests.isEmpty()) {
            draft.note(Reason.of("saml.nothing.requested"), requests.source("SPSSODescriptor", null));
        }
        requests.required(AttributeName.LOA, AttributeName.LOA_4)
                .ifPresent(attribute -> draft.note(Reason.of("saml.level.nsis"), requests.source(attribute)));
        requests.required(AttributeName.ASSURANCE_LEVEL)
                .ifPresent(attribute -> draft.note(Reason.of("saml.level.old"), requests.source(attribute)));
        if (entity.isIdentityProvider()) {
            draft.note(Reason.of("saml.both.roles"), requests.source("IDPSSODescriptor", null));
        }
        String organisation = entity.organisation();
        if (organisation != null) {
            draft.note(Reason.of("saml.organisation", organisation), requests.source("Organization", organisation));
        }
        entity.companies()
                .forEach(company ->
                        draft.note(Reason.of("saml.company", company), requests.source("ContactPerson", company)));
        if (entity.entityId().length() > Limits.EXTERNAL_ID_VALUE) {
            draft.note(Reason.of("saml.long.id"), requests.source("entityID", entity.entityId()));
        }
    }

    /** Programs that have no better name for themselves give their address. */
    private String name() {
        SamlEntity entity = requests.entity();
        String serviceName = entity.serviceName();
        return serviceName == null || serviceName.contains("://")
                ? Host.of(entity.entityId()).map(Host::name).orElse(entity.entityId())
                : serviceName;
    }

    private String nameField() {
        return name().equals(requests.entity().serviceName()) ? "ServiceName" : "entityID";
    }
}
