package io.github.nsisrules.drools;

import io.github.nsisrules.facts.Fact;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What a term of the decision table rests on.
 *
 * @param facts the facts that it is derived from; empty for what is concluded
 * @param ofAllUseCases whether it speaks of the facts of every use case, and not of one
 * @param conclusion what the table calls the conclusion that it repeats; empty for what is not concluded
 */
record Term(List<Fact> facts, boolean ofAllUseCases, String conclusion) {

    private static final Map<String, Term> BY_NAME = Map.ofEntries(
            Map.entry("personalEid", of(Fact.LOGINS)),
            Map.entry("employeeSignature", of(Fact.LOGINS)),
            Map.entry("mitIdErhverv", of(Fact.LOGINS)),
            Map.entry("usernamePassword", of(Fact.LOGINS)),
            Map.entry("localIdp", of(Fact.LOGINS)),
            Map.entry("closedLogin", of(Fact.LOGINS)),
            Map.entry("eid", of(Fact.LOGINS)),
            Map.entry("nonStandard", of(Fact.LOGINS, Fact.BROKER)),
            Map.entry("viaNemLogIn", of(Fact.LOGINS, Fact.BROKER)),
            Map.entry("someNonStandard", new Term(List.of(Fact.LOGINS, Fact.BROKER), true, "")),
            Map.entry("staff", of(Fact.AUDIENCE)),
            Map.entry("someStaff", new Term(List.of(Fact.AUDIENCE), true, "")),
            Map.entry("onlyStaff", new Term(List.of(Fact.AUDIENCE), true, "")),
            Map.entry("dataClass", of(Fact.DATA)),
            Map.entry("nameOrAddress", of(Fact.DATA)),
            Map.entry("assessed", of(Fact.ASSESSMENT)),
            Map.entry("assessedLater", of(Fact.ASSESSMENT)),
            Map.entry("ownedByVendor", of(Fact.OWNER)),
            Map.entry("forwarded", of(Fact.PID_RID_USAGE)),
            Map.entry("lookedUp", of(Fact.PID_RID_USAGE)),
            Map.entry("keptOrForwarded", of(Fact.PID_RID_USAGE)),
            Map.entry("readFromCertificates", of(Fact.PID_RID_USAGE)),
            Map.entry("authorityTaskOfPublicBody", of(Fact.AUTHORITY_TASK, Fact.PUBLIC_BODY)),
            Map.entry("privateOrganisation", of(Fact.CONNECTING_ORGANISATION)),
            Map.entry("tuSolution", new Term(List.of(Fact.AUDIENCE, Fact.LOGINS), true, "tuSolution")),
            Map.entry("type", concluded("type")),
            Map.entry("obligation", concluded("obligation")),
            Map.entry("decidedBy", concluded("decidedBy")),
            Map.entry("indicated", concluded("indicatedLevel")),
            Map.entry("indicatedBasis", concluded("indicatedBasis")),
            Map.entry("indicatedProvisional", concluded("indicatedProvisional")),
            Map.entry("level", concluded("level")),
            Map.entry("basis", concluded("basis")),
            Map.entry("highest", concluded("level")),
            Map.entry("supplierTask", concluded("")));

    /** The term with a name; one that is not in the list is a fact by its own name. */
    static Term named(String name) {
        Term term = BY_NAME.get(name);
        if (term != null) {
            return term;
        }
        return Arrays.stream(Fact.values())
                .filter(fact -> fact.jsonName().equals(name))
                .findFirst()
                .map(Term::of)
                .orElseThrow(() -> new IllegalStateException(
                        "Nobody says what the term '" + name + "' rests on.\nMaybe a question has a new component."));
    }

    private static Term of(Fact... facts) {
        return new Term(List.of(facts), false, "");
    }

    private static Term concluded(String conclusion) {
        return new Term(List.of(), false, conclusion);
    }
}
