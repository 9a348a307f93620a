package io.github.nsisrules.drools;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The different outcomes that are possible: of the solution in all worlds, and of each use case in all scenes. */
final class Outcomes {

    private final Completions completions;
    private final List<SolutionOutcome> ofSolution = new ArrayList<>();
    private final List<List<List<UseCaseOutcome>>> byScene = new ArrayList<>();

    Outcomes(Completions completions) {
        this.completions = completions;
        // Outcomes are compared by identity.
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (World world : completions.worlds()) {
            if (seen.add(world.outcome())) {
                ofSolution.add(world.outcome());
            }
        }
        List<Set<UseCaseOutcome>> seenByUseCase = new ArrayList<>();
        for (int u = 0; u < completions.tables().size(); u++) {
            seenByUseCase.add(Collections.newSetFromMap(new IdentityHashMap<>()));
        }
        for (int scene = 0; scene < completions.scenes().size(); scene++) {
            List<List<UseCaseOutcome>> byUseCase = new ArrayList<>();
            for (int u = 0; u < completions.tables().size(); u++) {
                List<UseCaseOutcome> different = new ArrayList<>();
                for (AlikePoints.Letter letter : completions.alike(u).letters(completions.contextOf(scene))) {
                    if (completions.isFeasible(scene, u, letter.contribution())
                            && seenByUseCase.get(u).add(letter.outcome())) {
                        different.add(letter.outcome());
                    }
                }
                byUseCase.add(different);
            }
            byScene.add(byUseCase);
        }
    }

    /** The different outcomes of the solution, in the order of the worlds. */
    List<SolutionOutcome> ofSolution() {
        return ofSolution;
    }

    Completions completions() {
        return completions;
    }

    List<World> worlds() {
        return completions.worlds();
    }

    List<Scene> scenes() {
        return completions.scenes();
    }

    int useCases() {
        return completions.tables().size();
    }

    String useCaseId(int useCase) {
        return completions.useCases().get(useCase).id();
    }

    /** The outcomes of a use case in the completions of a scene that it has in none of the scenes before. */
    List<UseCaseOutcome> of(int scene, int useCase) {
        return byScene.get(scene).get(useCase);
    }
}
