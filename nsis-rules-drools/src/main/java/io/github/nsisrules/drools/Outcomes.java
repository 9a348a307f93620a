package io.github.nsisrules.drools;

import java.util.ArrayList;
import java.util.List;

/** The different outcomes that are possible: of the solution in each world, and of each use case in each world. */
final class Outcomes {

    private final Completions completions;
    private final List<List<List<UseCaseOutcome>>> byWorld = new ArrayList<>();

    Outcomes(Completions completions) {
        this.completions = completions;
        for (World world : completions.worlds()) {
            List<List<UseCaseOutcome>> byUseCase = new ArrayList<>();
            for (int u = 0; u < completions.tables().size(); u++) {
                byUseCase.add(completions.feasible(world, u).stream()
                        .map(UseCaseTable.Letter::outcome)
                        .distinct()
                        .toList());
            }
            byWorld.add(byUseCase);
        }
    }

    Completions completions() {
        return completions;
    }

    List<World> worlds() {
        return completions.worlds();
    }

    int useCases() {
        return completions.tables().size();
    }

    String useCaseId(int useCase) {
        return completions.useCases().get(useCase).id();
    }

    /** The different outcomes of a use case in the completions of a world. */
    List<UseCaseOutcome> of(int world, int useCase) {
        return byWorld.get(world).get(useCase);
    }
}
