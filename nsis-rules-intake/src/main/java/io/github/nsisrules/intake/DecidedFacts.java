package io.github.nsisrules.intake;

import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.ConnectingOrganisation;
import io.github.nsisrules.facts.Customers;
import io.github.nsisrules.facts.DataCategory;
import io.github.nsisrules.facts.DataSubjects;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.Login;
import io.github.nsisrules.facts.Owner;
import io.github.nsisrules.facts.PidRidUsage;
import io.github.nsisrules.facts.Protocol;
import io.github.nsisrules.facts.Signing;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes what is decided out of a draft. */
final class DecidedFacts {

    private final SolutionDraft draft;

    DecidedFacts(SolutionDraft draft) {
        this.draft = draft;
    }

    TuSolution solution() {
        TuSolution.Builder solution = TuSolution.builder(draft.id(), draft.name())
                .description(text(TextField.DESCRIPTION))
                .vendor(text(TextField.VENDOR))
                .systemOwner(text(TextField.SYSTEM_OWNER))
                .businessArea(text(TextField.BUSINESS_AREA))
                .customers(FactValues.one(Customers.class, decided(Fact.CUSTOMERS)))
                .owner(FactValues.one(Owner.class, decided(Fact.OWNER)))
                .statutoryWork(FactValues.yesOrNo(decided(Fact.STATUTORY_WORK)))
                .authorityTask(FactValues.yesOrNo(decided(Fact.AUTHORITY_TASK)))
                .publicBody(FactValues.yesOrNo(decided(Fact.PUBLIC_BODY)))
                .connectingOrganisation(
                        FactValues.one(ConnectingOrganisation.class, decided(Fact.CONNECTING_ORGANISATION)))
                .protocol(FactValues.one(Protocol.class, decided(Fact.PROTOCOL)))
                .pidRidUsage(FactValues.several(PidRidUsage.class, decided(Fact.PID_RID_USAGE)));
        draft.externalIds().forEach(solution::externalId);
        draft.useCases().forEach(useCase -> solution.useCase(useCase(useCase)));
        return solution.build();
    }

    private UseCase.Builder useCase(UseCaseDraft useCase) {
        String id = useCase.id();
        Audience audience = FactValues.one(Audience.class, decided(Fact.AUDIENCE, id));
        return UseCase.builder(id)
                .name(useCase.name())
                .audience(audience)
                .logins(FactValues.several(Login.class, decided(Fact.LOGINS, id)))
                .broker(FactValues.one(Broker.class, decided(Fact.BROKER, id)))
                .levelSetByBroker(FactValues.yesOrNo(decided(Fact.LEVEL_SET_BY_BROKER, id)))
                .signing(FactValues.one(Signing.class, decided(Fact.SIGNING, id)))
                .data(FactValues.several(DataCategory.class, data(id, audience)))
                .dataSubjects(FactValues.one(DataSubjects.class, decided(Fact.DATA_SUBJECTS, id)))
                .assessment(FactValues.assessment(decided(Fact.ASSESSMENT, id)));
    }

    /**
     * More data than are known could raise a level only where sensitive data make a difference that confidential ones do not,
     * and that is for health professionals alone (rule L3).
     */
    private @Nullable List<String> data(String useCase, @Nullable Audience audience) {
        FactDraft data = draft.fact(FactPlace.ofUseCase(Fact.DATA, useCase)).orElse(null);
        List<String> values = data == null ? null : data.values();
        if (data == null || values == null || data.isWhole()) {
            return values;
        }
        boolean enough = audience == Audience.HEALTH_PROFESSIONALS
                ? FactDraft.isHighestClass(values)
                : FactDraft.rulesOutLow(values);
        return enough ? values : null;
    }

    private @Nullable List<String> decided(Fact fact) {
        return decided(FactPlace.ofSolution(fact));
    }

    private @Nullable List<String> decided(Fact fact, String useCase) {
        return decided(FactPlace.ofUseCase(fact, useCase));
    }

    private @Nullable List<String> decided(FactPlace place) {
        Optional<FactDraft> fact = draft.fact(place).filter(FactDraft::isWhole);
        return fact.isPresent() ? fact.get().values() : null;
    }

    private @Nullable String text(TextField field) {
        return draft.text(field).map(DraftText::text).orElse(null);
    }
}
