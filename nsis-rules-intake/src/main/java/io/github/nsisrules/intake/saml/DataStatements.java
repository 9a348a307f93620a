package io.github.nsisrules.intake.saml;

import static io.github.nsisrules.facts.Fact.DATA;
import static io.github.nsisrules.facts.Fact.PID_RID_USAGE;
import static io.github.nsisrules.facts.Fact.SIGNING;

import io.github.nsisrules.facts.DataCategory;
import io.github.nsisrules.facts.PidRidUsage;
import io.github.nsisrules.facts.Signing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is received about users: CPR, PID and RID numbers, and what signing needs. That a number is received decides nothing
 * about what is done with it.
 */
final class DataStatements {

    private final Requests requests;
    private final List<Statement> statements = new ArrayList<>();

    private DataStatements(Requests requests) {
        this.requests = requests;
    }

    static List<Statement> of(Requests requests) {
        DataStatements data = new DataStatements(requests);
        data.cpr();
        data.pidAndRid();
        data.signing();
        return data.statements;
    }

    private void cpr() {
        Optional<RequestedAttribute> number = requests.first(AttributeName.CPR_2, AttributeName.CPR_3);
        if (number.isPresent()) {
            RequestedAttribute attribute = number.get();
            statements.add(
                    attribute.required()
                            ? Statement.atLeast(
                                    DATA,
                                    DataCategory.CPR_NUMBER,
                                    requests.source(attribute),
                                    "data.cpr",
                                    attribute.name())
                            : Statement.hint(
                                    DATA,
                                    DataCategory.CPR_NUMBER,
                                    requests.source(attribute),
                                    "data.cpr.optional",
                                    attribute.name()));
        } else {
            requests.first(AttributeName.CPR_UUID)
                    .ifPresent(attribute -> hint(DataCategory.CPR_NUMBER, attribute, "data.cpruuid"));
        }
        requests.first(AttributeName.DATE_OF_BIRTH)
                .ifPresent(attribute -> hint(DataCategory.DATE_OF_BIRTH, attribute, "data.birth"));
    }

    private void pidAndRid() {
        Optional<RequestedAttribute> pid = requests.first(AttributeName.PID_2, AttributeName.PID_3);
        Optional<RequestedAttribute> rid = requests.first(AttributeName.RID_2, AttributeName.RID_3);
        Stream.of(pid, rid).flatMap(Optional::stream).forEach(attribute -> {
            String reason = attribute.required() ? "pidrid.required" : "pidrid.optional";
            key(PidRidUsage.STORED_AS_KEY, attribute, reason);
        });
        if (pid.isEmpty() && rid.isEmpty()) {
            requests.first(AttributeName.ACCOUNT_KEY, AttributeName.SUBJECT_SERIAL_NUMBER)
                    .ifPresent(attribute -> key(PidRidUsage.STORED_AS_KEY, attribute, "pidrid.inside"));
        }
        requests.first(AttributeName.USER_CERTIFICATE)
                .ifPresent(attribute -> key(PidRidUsage.READ_FROM_CERTIFICATES, attribute, "pidrid.certificate"));
    }

    private void signing() {
        requests.first(AttributeName::isOfSigning)
                .ifPresent(attribute -> statements.add(Statement.decided(
                        SIGNING, Signing.NEMLOGIN_SIGNATURE, requests.source(attribute), "signing", attribute.name())));
    }

    private void hint(DataCategory category, RequestedAttribute attribute, String reason) {
        statements.add(Statement.hint(DATA, category, requests.source(attribute), reason, attribute.name()));
    }

    private void key(PidRidUsage usage, RequestedAttribute attribute, String reason) {
        statements.add(Statement.hint(PID_RID_USAGE, usage, requests.source(attribute), reason, attribute.name()));
    }
}
