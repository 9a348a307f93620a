package io.github.nsisrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.drools.reference.Rulebook;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.ConnectingOrganisation;
import io.github.nsisrules.facts.DataCategory;
import io.github.nsisrules.facts.DataSubjects;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.Protocol;
import io.github.nsisrules.facts.Signing;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The decision space of one use case under nemlogin3-2023-11. Its 650,280,960 points are too many to visit, but no rule
 * depends on all facts. So it is taken in parts such that all the facts on which a rule can depend lie in one of them: there
 * the rule meets every combination of their answers. That a rule depends on no other facts, and that the dialogue with the
 * vendor follows from the other tasks, is shown in {@link WhatRulesReadTest}.
 */
class Nl3DecisionSpaceTest extends EveryPoint {

    private static final Rulebook NL3 = Rulebook.NEMLOGIN3_2023_11;

    /** What decides the level, and what follows from it. */
    private static final DecisionSpace LEVEL = DecisionSpace.of(
            NL3,
            TuSolution.builder("s", "S")
                    .publicBody(true)
                    .connectingOrganisation(ConnectingOrganisation.PRIVATE_ORGANISATION)
                    .protocol(Protocol.OIOSAML_2)
                    .pidRidUsage()
                    .useCase(UseCase.of("u", Audience.CITIZENS).signing(Signing.NONE))
                    .build(),
            Fact.AUDIENCE,
            Fact.LOGINS,
            Fact.BROKER,
            Fact.LEVEL_SET_BY_BROKER,
            Fact.DATA,
            Fact.DATA_SUBJECTS,
            Fact.ASSESSMENT,
            Fact.CUSTOMERS,
            Fact.OWNER,
            Fact.STATUTORY_WORK,
            Fact.AUTHORITY_TASK);

    /** What the solution is connected to, and how. */
    private static final DecisionSpace CONNECTION = DecisionSpace.of(
            NL3,
            others().pidRidUsage().build(),
            Fact.AUDIENCE,
            Fact.LOGINS,
            Fact.BROKER,
            Fact.SIGNING,
            Fact.CUSTOMERS,
            Fact.OWNER,
            Fact.STATUTORY_WORK,
            Fact.CONNECTING_ORGANISATION,
            Fact.PROTOCOL);

    /** What the solution does with PID and RID. */
    private static final DecisionSpace KEYS = DecisionSpace.of(
            NL3,
            others().connectingOrganisation(ConnectingOrganisation.PUBLIC_AUTHORITY)
                    .protocol(Protocol.OIOSAML_4)
                    .build(),
            Fact.AUDIENCE,
            Fact.LOGINS,
            Fact.BROKER,
            Fact.SIGNING,
            Fact.CUSTOMERS,
            Fact.OWNER,
            Fact.STATUTORY_WORK,
            Fact.PID_RID_USAGE);

    private static TuSolution.Builder others() {
        return TuSolution.builder("s", "S")
                .authorityTask(true)
                .publicBody(true)
                .useCase(UseCase.of("u", Audience.CITIZENS)
                        .levelSetByBroker(false)
                        .data(DataCategory.CPR_NUMBER)
                        .dataSubjects(DataSubjects.ONLY_THE_USER));
    }

    Nl3DecisionSpaceTest() {
        super(NL3, List.of(LEVEL, CONNECTION, KEYS));
    }

    /**
     * The level: audience 4 x (login sets 32 x broker 7 - the 28 sets with an eID that NONE does not admit = 196) x
     * levelSetByBroker 2 x data 4 x dataSubjects 3 x assessment 5 = 94,080 use cases; customers 2 x owner 3 x statutoryWork 2
     * x authorityTask 2 = 24 solutions with each; together 2,257,920.
     *
     * <p>The connection and the keys: audience 4 x 196 x signing 3 = 2,352 use cases; customers 2 x owner 3 x statutoryWork 2
     * = 12 solutions with each, by connectingOrganisation 2 x protocol 3, and by pidRidUsage 8; together 169,344 and 225,792.
     */
    @Override
    long expectedPoints() {
        return 2_257_920 + 169_344 + 225_792;
    }

    @Test
    void all_facts_on_which_a_rule_can_depend_are_in_one_part() {
        List<List<Fact>> parts = List.of(LEVEL.facts(), CONNECTION.facts(), KEYS.facts());
        List<String> numbers = EveryRuleTest.numbers(NL3)
                .filter(number -> !number.equals(WhatRulesRead.vendorDialogue(NL3)))
                .toList();

        assertThat(numbers).as("all rules but the dialogue with the vendor").hasSize(2 + 5 + 6 + 5 + 21 + 10);
        assertThat(numbers).allSatisfy(number -> {
            Set<Fact> facts = EnumSet.copyOf(WhatRulesRead.of(NL3, number));
            // Without a public body the solution is as one without an authority task: AlikeValuesTest.
            facts.remove(Fact.PUBLIC_BODY);
            assertThat(parts)
                    .as("parts, for %s which reads %s", number, facts)
                    .anyMatch(part -> part.containsAll(facts));
        });
    }

    @Test
    void the_parts_are_all_facts_together() {
        assertThat(DecisionSpace.whole(NL3).combinations())
                .as("with the combinations that are no valid input: 650,280,960 x 8 / 7")
                .isEqualTo(743_178_240);
        assertThat(Stream.of(LEVEL, CONNECTION, KEYS).flatMap(part -> part.facts().stream()))
                .as("all facts but the one that counts only beside another")
                .containsAll(EnumSet.complementOf(EnumSet.of(Fact.PUBLIC_BODY)));
    }
}
