package io.github.nsisrules.drools;

import io.github.nsisrules.facts.AssuranceLevel;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The highest level over the use cases of a solution (L5), over all completions. */
final class LevelOfSolution {

    /** No level, then the levels, rising. */
    private static final List<@Nullable AssuranceLevel> LEVELS =
            Arrays.asList(null, AssuranceLevel.LOW, AssuranceLevel.SUBSTANTIAL, AssuranceLevel.HIGH);

    private LevelOfSolution() {}

    static Aggregate<AssuranceLevel> over(Completions completions) {
        Aggregate<AssuranceLevel> aggregate = new Aggregate<>();
        for (int scene = 0; scene < completions.scenes().size(); scene++) {
            int[] reached = new int[LEVELS.size()];
            reached[0] = Contribution.NOTHING;
            for (int u = 0; u < completions.tables().size(); u++) {
                reached = higher(reached, ofUseCase(completions.alike(u), completions.contextOf(scene)));
            }
            for (int rank = 0; rank < reached.length; rank++) {
                if (Contribution.has(
                        reached[rank], completions.scenes().get(scene).contributions())) {
                    aggregate.add(LEVELS.get(rank));
                }
            }
        }
        return aggregate;
    }

    /** What the use case contributes in completions that have no level, and in those of each level. */
    private static int[] ofUseCase(AlikePoints points, int context) {
        int[] contributions = new int[LEVELS.size()];
        for (AlikePoints.Letter letter : points.letters(context)) {
            contributions[LEVELS.indexOf(letter.outcome().decision().level())] |=
                    Contribution.only(letter.contribution());
        }
        return contributions;
    }

    private static int[] higher(int[] one, int[] other) {
        int[] higher = new int[one.length];
        for (int a = 0; a < one.length; a++) {
            for (int b = 0; b < other.length; b++) {
                higher[Math.max(a, b)] |= Contribution.unions(one[a], other[b]);
            }
        }
        return higher;
    }
}
