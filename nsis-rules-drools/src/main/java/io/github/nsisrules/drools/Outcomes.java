package io.github.nsisrules.drools;

import java.util.ArrayList;
import java.util.List;

/** The different outcomes that are possible: of the solution in each world, and of each use case in each scene. */
final class Outcomes {

    private final Completions completions;
    private final List<List<List<UseCaseOutcome>>> byScene = new ArrayList<>();

    Outcomes(Completions completions) {
        this.completions = completions;
        for (Scene scene : completions.scenes()) {
            List<List<UseCaseOutcome>> byUseCase = new ArrayList<>();
            for (int u = 0; u < completions.tables().size(); u++) {
                byUseCase.add(completions.feasible(scene, u).stream()
                        .map(UseCaseTable.Letter::outcome)
                        .distinct()
                        .toList());
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
