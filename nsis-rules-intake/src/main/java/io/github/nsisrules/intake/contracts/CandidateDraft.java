package io.github.nsisrules.intake.contracts;

import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.Customers;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.Login;
import io.github.nsisrules.intake.Claim;
import io.github.nsisrules.intake.FactPlace;
import io.github.nsisrules.intake.Reason;
import io.github.nsisrules.intake.SolutionDraft;
import io.github.nsisrules.intake.Source;
import io.github.nsisrules.intake.TextField;
import io.github.nsisrules.intake.Weight;
import io.github.nsisrules.intake.contracts.Candidate.AnnexFound;
import io.github.nsisrules.intake.contracts.Candidate.KeyWordFound;
import java.util.List;

/** Writes a candidate into a draft. A list of contracts decides nothing: all that it says are hints. */
final class CandidateDraft {

    private final Candidate candidate;
    private final SolutionDraft.Builder draft;

    private CandidateDraft(Candidate candidate, SolutionDraft.Builder draft) {
        this.candidate = candidate;
        this.draft = draft;
    }

    /** Adds what is known of the candidate. */
    static SolutionDraft.Builder add(Candidate candidate, SolutionDraft.Builder draft) {
        new CandidateDraft(candidate, draft).add();
        return draft;
    }

    private void add() {
        draft.useCase(SolutionDraft.ALL_USES, null).text(TextField.NAME, candidate.name(), candidate.place());
        Candidate.Vendor vendor = candidate.vendor();
        if (vendor != null) {
            draft.text(TextField.VENDOR, vendor.name(), vendor.place());
        }
        customers();
        candidate.keyWords().forEach(this::keyWord);
        draft.note(Reason.of("contracts.strength." + candidate.strength()), candidate.place());
        candidate.annexes().forEach(found -> draft.note(reason(found), found.source()));
    }

    private void customers() {
        switch (candidate.group()) {
            case SHARED ->
                candidate.annexes().stream()
                        .filter(found -> found.match().strength() == Strength.STRONG)
                        .forEach(found ->
                                hint(Fact.CUSTOMERS, Customers.SEVERAL_ORGANISATIONS, reason(found), found.source()));
            case PERHAPS_SHARED -> draft.note(Reason.of("contracts.perhaps"), candidate.place());
            case OWN ->
                hint(Fact.CUSTOMERS, Customers.ONLY_THIS_MUNICIPALITY, Reason.of("contracts.own"), candidate.place());
        }
    }

    private void keyWord(KeyWordFound found) {
        KeyWordHit hit = found.hit();
        draft.note(reason(hit), found.source());
        if (hit.strength() == Strength.WEAK) {
            return;
        }
        switch (hit.keyWord()) {
            case NEMID -> login(found, Login.NEMID, Audience.CITIZENS);
            case MITID -> login(found, Login.MITID, Audience.CITIZENS);
            case EMPLOYEE_SIGNATURE -> login(found, Login.EMPLOYEE_SIGNATURE, Audience.BUSINESSES, Audience.EMPLOYEES);
            case MITID_ERHVERV -> login(found, Login.MITID_ERHVERV, Audience.BUSINESSES, Audience.EMPLOYEES);
            case NEMLOGIN -> hint(Fact.BROKER, Broker.NEMLOGIN_STANDARD, reason(hit), found.source());
            case SERVICE_PROVIDER, OIOSAML, OCES, DIGITAL_SIGNATURE -> {}
        }
    }

    private void login(KeyWordFound found, Login login, Audience... audiences) {
        hint(Fact.LOGINS, login, reason(found.hit()), found.source());
        for (Audience audience : audiences) {
            hint(Fact.AUDIENCE, audience, reason(found.hit()), found.source());
        }
    }

    private void hint(Fact fact, Enum<?> value, Reason reason, Source source) {
        FactPlace place =
                fact.ofSolution() ? FactPlace.ofSolution(fact) : FactPlace.ofUseCase(fact, SolutionDraft.ALL_USES);
        draft.claim(place, new Claim(Weight.HINTS, List.of(value.name()), reason, source));
    }

    /** Why a key word counts. */
    static Reason reason(KeyWordHit hit) {
        if (hit.denied()) {
            return Reason.of("contracts.keyword.denied", hit.spelling());
        }
        String origin = hit.keyWord().isInReport() ? "report" : "today";
        return Reason.of(
                "contracts.keyword." + origin + "." + hit.strength(),
                hit.spelling(),
                hit.keyWord().label(),
                String.valueOf(KeyWord.PAGE));
    }

    /** Why a name of an annex counts, with the annex's own warning. */
    static Reason reason(AnnexFound found) {
        AnnexMatch match = found.match();
        AnnexName name = match.name();
        return Reason.of(
                "contracts.annex" + name.annex().number() + "." + match.strength() + "." + match.likeness(),
                name.name(),
                String.valueOf(name.page()),
                String.valueOf(Math.round(match.similarity() * 100)));
    }
}
