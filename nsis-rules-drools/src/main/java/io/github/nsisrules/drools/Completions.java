package io.github.nsisrules.drools;

import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
    private final int[] contextByScene;
    private final List<AlikePoints> alike = new ArrayList<>();

    Completions(TuSolution solution, LocalDate evaluatedOn, Edition edition, SharedDecisions shared) {
        this.solution = solution;
        useCases = solution.useCases();
        solutionSpace = SolutionSpace.of(solution, edition.distinctions());
        tables = new ArrayList<>(useCases.size());
        for (UseCase useCase : useCases) {
            tables.add(shared.table(useCase, evaluatedOn));
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
        SolutionDecisions decisions = shared.ofSolution(staff > 0, staff == useCases.size());
        Map<World, Integer> indexByWorld = new LinkedHashMap<>();
        @Nullable SolutionOutcome[][] outcomes = new SolutionOutcome[2][solutionSpace.decidedPoints()];
        worldByPoint = new int[solutionSpace.points().size()][Contribution.COUNT];
        for (int point = 0; point < worldByPoint.length; point++) {
            Arrays.fill(worldByPoint[point], -1);
            SolutionFacts facts = solutionSpace.points().get(point);
            for (int contributions = 0; contributions < Contribution.COUNT; contributions++) {
                if (Contribution.has(reachable, contributions)) {
                    int tuSolution = contributions & Contribution.TU;
                    int decided = solutionSpace.decidedPoint(point);
                    SolutionOutcome outcome = outcomes[tuSolution][decided];
                    if (outcome == null) {
                        outcome = decisions.decide(facts, tuSolution != 0);
                        outcomes[tuSolution][decided] = outcome;
                    }
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
        Map<Context, Integer> indexByContext = new LinkedHashMap<>();
        contextByScene = new int[scenes.size()];
        for (int s = 0; s < contextByScene.length; s++) {
            Integer index = indexByContext.putIfAbsent(scenes.get(s).context(), indexByContext.size());
            contextByScene[s] = index == null ? indexByContext.size() - 1 : index;
        }
        List<Context> contexts = List.copyOf(indexByContext.keySet());
        for (UseCaseTable table : tables) {
            alike.add(table.alike(contexts));
        }
    }

    TuSolution solution() {
        return solution;
    }

    /** Whether all facts are known, as far as rules can tell their values apart. */
    boolean isOne() {
        boolean one = solutionSpace.points().size() == 1;
        for (UseCaseTable table : tables) {
            one &= table.space().points().size() == 1;
        }
        return one;
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

    /** What counts as the result of the solution in each world, as numbers: equal results have the same. */
    int[] decisionsOfWorlds() {
        Map<SolutionOutcome.Decision, Integer> numbers = new HashMap<>();
        IdentityHashMap<SolutionOutcome, Integer> numberByOutcome = new IdentityHashMap<>();
        int[] decisions = new int[worlds.size()];
        for (int w = 0; w < decisions.length; w++) {
            SolutionOutcome outcome = worlds.get(w).outcome();
            Integer number = numberByOutcome.get(outcome);
            if (number == null) {
                number = numbers.size();
                Integer earlier = numbers.putIfAbsent(outcome.decision(), number);
                number = earlier == null ? number : earlier;
                numberByOutcome.put(outcome, number);
            }
            decisions[w] = number;
        }
        return decisions;
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

    /** The index of the context of a scene. */
    int contextOf(int scene) {
        return contextByScene[scene];
    }

    /** The completions of a use case in groups that are decided alike in all contexts of this solution. */
    AlikePoints alike(int useCase) {
        return alike.get(useCase);
    }

    /** Whether what a use case contributes makes up, with the others, what all contribute in a scene. */
    boolean isFeasible(int scene, int useCase, int contribution) {
        return Contribution.completes(
                othersContributions[useCase], contribution, scenes.get(scene).contributions());
    }

    /** What an outcome of a use case may be like. */
    interface Kind {
        boolean includes(int useCase, UseCaseOutcome outcome);
    }

    /** Whether some completion of a scene has only outcomes of a kind for its use cases. */
    boolean canHaveOnly(int scene, Kind kind) {
        int set = Contribution.NOTHING;
        for (int u = 0; u < alike.size(); u++) {
            int contributions = 0;
            for (AlikePoints.Letter letter : alike.get(u).letters(contextByScene[scene])) {
                if (!Contribution.has(contributions, letter.contribution()) && kind.includes(u, letter.outcome())) {
                    contributions |= Contribution.only(letter.contribution());
                }
            }
            set = Contribution.unions(set, contributions);
        }
        return Contribution.has(set, scenes.get(scene).contributions());
    }
}
