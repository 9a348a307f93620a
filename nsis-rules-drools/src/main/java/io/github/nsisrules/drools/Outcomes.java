package io.github.nsisrules.drools;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The different outcomes that are possible: of the solution in each world, and of each use case in each scene. */
final class Outcomes {

    private final Completions completions;
    private final List<List<List<UseCaseOutcome>>> byScene = new ArrayList<>();

    Outcomes(Completions completions) {
        this.completions = completions;
        for (Scene scene : completions.scenes()) {
            List<List<UseCaseOutcome>> byUseCase = new ArrayList<>();
            for (int u = 0; u < completions.tables().size(); u++) {
                // Outcomes are compared by identity.
                Set<UseCaseOutcome> different = new LinkedHashSet<>();
                for (UseCaseTable.Letter letter : completions.feasible(scene, u)) {
                    different.add(letter.outcome());
                }
                byUseCase.add(List.copyOf(different));
            }
            byScene.add(byUseCase);
        }
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

    /** The different outcomes of a use case in the completions of a scene. */
    List<UseCaseOutcome> of(int scene, int useCase) {
        return byScene.get(scene).get(useCase);
    }
}
