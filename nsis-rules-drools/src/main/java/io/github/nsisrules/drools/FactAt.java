package io.github.nsisrules.drools;

import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import java.util.ArrayList;
import java.util.List;

/**
 * A fact of a solution or of one of its use cases.
 *
 * @param useCase the place of the use case; {@link #SOLUTION} for a fact of the solution
 */
record FactAt(Fact fact, int useCase) {

    static final int SOLUTION = -1;

    /** All that can be unknown of a solution, in the order of its description. */
    static List<FactAt> of(TuSolution solution) {
        List<FactAt> facts = new ArrayList<>();
        for (int u = SOLUTION; u < solution.useCases().size(); u++) {
            for (Fact fact : Fact.values()) {
                if (fact.ofSolution() == (u == SOLUTION) && fact != Fact.AUDIENCE && fact != Fact.ASSESSMENT) {
                    facts.add(new FactAt(fact, u));
                }
            }
        }
        return facts;
    }

    /** The same solution with this fact unknown. */
    TuSolution hiddenIn(TuSolution s) {
        List<UseCase> useCases = new ArrayList<>(s.useCases());
        if (useCase != SOLUTION) {
            useCases.set(useCase, hiddenIn(useCases.get(useCase)));
        }
        return new TuSolution(
                s.id(),
                s.name(),
                s.description(),
                s.vendor(),
                s.systemOwner(),
                s.externalIds(),
                fact == Fact.CUSTOMERS ? null : s.customers(),
                fact == Fact.OWNER ? null : s.owner(),
                fact == Fact.STATUTORY_WORK ? null : s.statutoryWork(),
                fact == Fact.AUTHORITY_TASK ? null : s.authorityTask(),
                fact == Fact.PUBLIC_BODY ? null : s.publicBody(),
                fact == Fact.CONNECTING_ORGANISATION ? null : s.connectingOrganisation(),
                fact == Fact.PROTOCOL ? null : s.protocol(),
                fact == Fact.PID_RID_USAGE ? null : s.pidRidUsage(),
                useCases);
    }

    private UseCase hiddenIn(UseCase u) {
        return new UseCase(
                u.id(),
                u.name(),
                u.audience(),
                fact == Fact.LOGINS ? null : u.logins(),
                fact == Fact.BROKER ? null : u.broker(),
                fact == Fact.LEVEL_SET_BY_BROKER ? null : u.levelSetByBroker(),
                fact == Fact.SIGNING ? null : u.signing(),
                fact == Fact.DATA ? null : u.data(),
                fact == Fact.DATA_SUBJECTS ? null : u.dataSubjects(),
                u.assessment());
    }
}
