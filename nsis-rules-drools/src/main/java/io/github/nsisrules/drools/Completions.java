package io.github.nsisrules.drools;

import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All completions of a solution, held apart: use cases touch each other only through what they contribute to the solution, so
 * the space of all is never multiplied out. Belongs to one classification and one thread.
 */
final class Completions {

    private final TuSolution solution;
    private final List<UseCase> useCases;
    private final SolutionSpace solutionSpace;
    private final List<UseCaseTable> tables;
    private final int[] othersContributions;
    private final int reachable;
    private final List<World> worlds;
    private final List<Scene> scenes;
    private final int[] sceneByWorld;
    private final int[][] worldByPoint;

    Completions(TuSolution solution, LocalDate evaluatedOn, Edition edition, SharedDecisions decided) {
        this.solution = solution;
        useCases = solution.useCases();
        solutionSpace = SolutionSpace.of(solution, edition.distinctions());
        tables = new ArrayList<>(useCases.size());
        for (UseCase useCase : useCases) {
            tables.add(decided.table(useCase, evaluatedOn));
        }
        othersContributions = new int[tables.size()];
        for (int u = 0; u < tables.size(); u++) {
            othersContributions[u] = contributionsWithout(u, u);
        }
        reachable = Contribution.unions(othersContributions[0], tables.get(0).possibleContributions());

        int staff = 0;
        for (UseCase useCase : useCases) {
            staff += useCase.audience().isStaff() ? 1 : 0;
        }
        SolutionDecisions decisions = decided.ofSolution(staff > 0, staff == useCases.size());
        Map<World, Integer> indexByWorld = new LinkedHashMap<>();
        worldByPoint = new int[solutionSpace.points().size()][Contribution.COUNT];
        for (int point = 0; point < worldByPoint.length; point++) {
            Arrays.fill(worldByPoint[point], -1);
            SolutionFacts facts = solutionSpace.points().get(point);
            for (int contributions = 0; contributions < Contribution.COUNT; contributions++) {
                if (Contribution.has(reachable, contributions)) {
                    SolutionOutcome outcome = decisions.decide(facts, (contributions & Contribution.TU) != 0);
                    Context context = Context.of(facts, outcome.decision().type(), contributions);
                    World world = new World(outcome, new Scene(context, contributions));
                    Integer index = indexByWorld.putIfAbsent(world, indexByWorld.size());
                    worldByPoint[point][contributions] = index == null ? indexByWorld.size() - 1 : index;
                }
            }
        }
        worlds = List.copyOf(indexByWorld.keySet());
        Map<Scene, Integer> indexByScene = new LinkedHashMap<>();
        sceneByWorld = new int[worlds.size()];
        for (int w = 0; w < sceneByWorld.length; w++) {
            Integer index = indexByScene.putIfAbsent(worlds.get(w).scene(), indexByScene.size());
            sceneByWorld[w] = index == null ? indexByScene.size() - 1 : index;
        }
        scenes = List.copyOf(indexByScene.keySet());
    }

    TuSolution solution() {
        return solution;
    }

    List<UseCase> useCases() {
        return useCases;
    }

    SolutionSpace solutionSpace() {
        return solutionSpace;
    }

    /** The table of each use case, in the order of the use cases. */
    List<UseCaseTable> tables() {
        return tables;
    }

    /** The different worlds. */
    List<World> worlds() {
        return worlds;
    }

    /** The different scenes of all worlds. */
    List<Scene> scenes() {
        return scenes;
    }

    /** The index of the scene of a world. */
    int sceneOf(int world) {
        return sceneByWorld[world];
    }

    /** What all use cases together can contribute. */
    int reachable() {
        return reachable;
    }

    /** What all use cases but one can contribute. */
    int othersContributions(int useCase) {
        return othersContributions[useCase];
    }

    /** What all use cases but two can contribute. */
    int contributionsWithout(int useCase, int other) {
        int set = Contribution.NOTHING;
        for (int u = 0; u < tables.size(); u++) {
            if (u != useCase && u != other) {
                set = Contribution.unions(set, tables.get(u).possibleContributions());
            }
        }
        return set;
    }

    /**
     * The index of the world of a completion.
     *
     * @param point the completion of the solution's facts
     * @param contributions what its use cases contribute; reachable
     */
    int world(int point, int contributions) {
        return worldByPoint[point][contributions];
    }

    /** The outcomes that a use case has in completions of a scene; each once, though maybe with several contributions. */
    List<UseCaseTable.Letter> feasible(Scene scene, int useCase) {
        List<UseCaseTable.Letter> letters = tables.get(useCase).letters(scene.context());
        if (scenes.size() == 1 && letters.size() == 1) {
            return letters;
        }
        List<UseCaseTable.Letter> feasible = new ArrayList<>();
        for (UseCaseTable.Letter letter : letters) {
            if (Contribution.completes(othersContributions[useCase], letter.contribution(), scene.contributions())) {
                feasible.add(letter);
            }
        }
        return feasible;
    }

    /** What an outcome of a use case may be like. */
    interface Kind {
        boolean includes(int useCase, UseCaseOutcome outcome);
    }

    /** Whether some completion of a scene has only outcomes of a kind for its use cases. */
    boolean canHaveOnly(Scene scene, Kind kind) {
        int set = Contribution.NOTHING;
        for (int u = 0; u < tables.size(); u++) {
            int contributions = 0;
            for (UseCaseTable.Letter letter : tables.get(u).letters(scene.context())) {
                if (kind.includes(u, letter.outcome())) {
                    contributions |= Contribution.only(letter.contribution());
                }
            }
            set = Contribution.unions(set, contributions);
        }
        return Contribution.has(set, scene.contributions());
    }
}
