package io.github.nsisrules.drools;

import io.github.nsisrules.facts.AssuranceLevel;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The highest level over the use cases of a solution (L5), over all completions. */
final class LevelOfSolution {

    private LevelOfSolution() {}

    static Aggregate<AssuranceLevel> over(Completions completions) {
        Aggregate<AssuranceLevel> aggregate = new Aggregate<>();
        for (Scene scene : completions.scenes()) {
            Set<SoFar> reached = Set.of(new SoFar(0, null));
            for (UseCaseTable table : completions.tables()) {
                reached = next(reached, table, scene);
            }
            for (SoFar complete : reached) {
                if (complete.contributions() == scene.contributions()) {
                    aggregate.add(complete.highest());
                }
            }
        }
        return aggregate;
    }

    /** What completions of the first use cases have in common. */
    private record SoFar(int contributions, @Nullable AssuranceLevel highest) {

        SoFar and(UseCaseTable.Letter letter) {
            AssuranceLevel own = letter.outcome().decision().level();
            boolean higher = own != null && (highest == null || own.compareTo(highest) > 0);
            return new SoFar(contributions | letter.contribution(), higher ? own : highest);
        }
    }

    private static Set<SoFar> next(Set<SoFar> reached, UseCaseTable table, Scene scene) {
        Set<SoFar> next = new HashSet<>();
        for (UseCaseTable.Letter letter : table.letters(scene.context())) {
            for (SoFar soFar : reached) {
                next.add(soFar.and(letter));
            }
        }
        return next;
    }
}
