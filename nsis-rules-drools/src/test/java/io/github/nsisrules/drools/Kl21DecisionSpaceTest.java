package io.github.nsisrules.drools;

import io.github.nsisrules.drools.reference.Rulebook;
import java.util.List;

/** The whole decision space of one use case under kl-2021-03. */
class Kl21DecisionSpaceTest extends EveryPoint {

    Kl21DecisionSpaceTest() {
        super(Rulebook.KL_2021_03, List.of(DecisionSpace.whole(Rulebook.KL_2021_03)));
    }

    /**
     * Audience 4 x (login subset 16 x broker 7 - the 14 subsets with an eID that NONE does not admit = 98) x
     * levelSetByBroker 2 x signing 2 x data 5 x dataSubjects 2 x assessment 5 = 78,400 use cases; customers 2 x owner 3 x
     * statutoryWork 2 x pidRidUsage 4 = 48 solutions with each.
     */
    @Override
    long expectedPoints() {
        return 3_763_200;
    }
}
