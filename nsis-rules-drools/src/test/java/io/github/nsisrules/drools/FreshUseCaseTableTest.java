package io.github.nsisrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.drools.UseCaseDecisions.LevelPart;
import io.github.nsisrules.drools.UseCaseDecisions.RoadPart;
import io.github.nsisrules.drools.reference.Rulebook;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.DataCategory;
import io.github.nsisrules.facts.Protocol;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.result.SolutionType;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A table tells of every point by itself what the groups of points tell of many. */
class FreshUseCaseTableTest {

    @ParameterizedTest
    @EnumSource
    void each_point_is_decided_as_its_facts_are(Rulebook rulebook) {
        Edition edition = Loaded.edition(rulebook);
        UseCaseDecisions decisions =
                new UseCaseDecisions(Loaded.unasked(edition), Loaded.catalogue(edition), edition.questions());
        UseCase useCase =
                UseCase.of("u", Audience.CITIZENS).data(DataCategory.HEALTH).build();
        UseCaseSpace space = UseCaseSpace.of(useCase, Engine.day(rulebook), edition.distinctions());
        UseCaseTable table = new UseCaseTable(space, decisions);
        Context context = new Context(SolutionType.OWN_TU, true, false, true, false, Protocol.OIOSAML_3);

        @Nullable UseCaseOutcome[] outcomes = table.outcomes(context);

        int decided = 0;
        Set<Integer> contributions = new HashSet<>();
        assertThat(outcomes).hasSameSizeAs(space.points());
        for (int point = 0; point < outcomes.length; point++) {
            UseCaseFacts facts = space.points().get(point);
            assertThat(table.isValid(point)).isEqualTo(facts.isValid());
            if (facts.isValid()) {
                RoadPart road = decisions.road(context, facts);
                LevelPart level = decisions.level(context.type(), road.obligation(), facts);
                assertThat(outcomes[point])
                        .isSameAs(decisions.join(
                                context, road, level, decisions.joint(context, road.obligation(), level, facts)));
                assertThat(table.contribution(point)).isEqualTo(decisions.contribution(facts));
                contributions.add(table.contribution(point));
                decided++;
            } else {
                assertThat(outcomes[point]).isNull();
            }
        }
        assertThat(decided).isBetween(1, outcomes.length - 1);
        assertThat(contributions).hasSizeGreaterThan(1);

        // All outcomes are remembered, which is what the bound of the memory counts.
        assertThat(decisions.size())
                .isEqualTo(Arrays.stream(outcomes)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toCollection(() -> Collections.newSetFromMap(new IdentityHashMap<>())))
                        .size());
    }
}
