package io.github.nsisrules.drools;

import io.github.nsisrules.facts.Fact;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Counts the different results that the completions of a solution have, without listing them.
 *
 * <p>A result is a word: first what is decided about the solution as a whole, then what is decided about each use case. Which
 * words there are depends on the scene and on what the use cases contribute to it, so words are read by an automaton whose
 * states are sets of (scene, contributions so far). Reading is deterministic, so every word is counted once, also where
 * several completions have the same result.
 */
final class ResultCount {

    private final Completions completions;
    private final DecisionNumbers numbers;
    private final int useCases;
    private final List<Context> contexts;
    private final int[] contextByScene;
    private final Map<UseCaseTable, int[][]> numbersByTable = new HashMap<>();
    private final Map<UseCaseTable, List<Letters>> alphabetByTable = new HashMap<>();
    private final Map<UseCaseTable, Map<Fact, List<List<Letters>>>> alphabetsByTable = new HashMap<>();
    private final List<Map<BitSet, BigInteger>> wordsFrom = new ArrayList<>();
    private final List<Map<BitSet, BigInteger>> wordsTo = new ArrayList<>();

    ResultCount(Completions completions, DecisionNumbers numbers) {
        this.completions = completions;
        this.numbers = numbers;
        this.useCases = completions.tables().size();
        this.contexts =
                completions.scenes().stream().map(Scene::context).distinct().toList();
        this.contextByScene = completions.scenes().stream()
                .mapToInt(scene -> contexts.indexOf(scene.context()))
                .toArray();
        for (UseCaseTable table : completions.tables()) {
            alphabetByTable.computeIfAbsent(table, key -> alphabets(key, null).get(0));
            wordsFrom.add(new HashMap<>());
        }
        wordsTo.add(
                starts(IntStream.range(0, completions.worlds().size()).boxed().toList()));
        for (int u = 0; u < useCases; u++) {
            Map<BitSet, BigInteger> next = new HashMap<>();
            for (Map.Entry<BitSet, BigInteger> state : wordsTo.get(u).entrySet()) {
                for (Letters letters : alphabet(u)) {
                    BitSet read = read(state.getKey(), letters);
                    if (!read.isEmpty()) {
                        next.merge(read, state.getValue().multiply(letters.count()), BigInteger::add);
                    }
                }
            }
            wordsTo.add(next);
        }
    }

    /**
     * Decisions that can stand for each other: in each context they come with the same contributions.
     *
     * @param contributionsByContext a set of contributions for each context
     * @param count how many decisions they are
     */
    private record Letters(ByteBuffer contributionsByContext, BigInteger count) {}

    /** The number of different results over the completions that lie in some worlds. */
    BigInteger inWorlds(Collection<Integer> worlds) {
        BigInteger count = BigInteger.ZERO;
        for (Map.Entry<BitSet, BigInteger> start : starts(worlds).entrySet()) {
            count = count.add(start.getValue().multiply(wordsFrom(0, start.getKey())));
        }
        return count;
    }

    /** The number of different results for the answer to a question about a use case that leaves the most of them. */
    BigInteger worst(int useCase, Axis<?> axis) {
        BigInteger worst = BigInteger.ZERO;
        UseCaseTable table = completions.tables().get(useCase);
        List<List<Letters>> alphabets = alphabetsByTable
                .computeIfAbsent(table, key -> new EnumMap<>(Fact.class))
                .computeIfAbsent(axis.fact(), key -> alphabets(table, axis));
        for (List<Letters> alphabet : alphabets) {
            BigInteger count = BigInteger.ZERO;
            for (Map.Entry<BitSet, BigInteger> state : wordsTo.get(useCase).entrySet()) {
                for (Letters letters : alphabet) {
                    BitSet read = read(state.getKey(), letters);
                    if (!read.isEmpty()) {
                        count = count.add(
                                state.getValue().multiply(letters.count()).multiply(wordsFrom(useCase + 1, read)));
                    }
                }
            }
            worst = worst.max(count);
        }
        return worst;
    }

    private List<Letters> alphabet(int useCase) {
        List<Letters> alphabet = alphabetByTable.get(completions.tables().get(useCase));
        return alphabet == null ? List.of() : alphabet;
    }

    /** The decisions of a use case, for each answer along an axis, or for all points together. */
    private List<List<Letters>> alphabets(UseCaseTable table, @Nullable Axis<?> axis) {
        int[][] numbersByContext = numbersByTable.computeIfAbsent(table, this::numbers);
        int answers = axis == null ? 1 : axis.answers().size();
        byte[][][] contributions = new byte[answers][numbers.count()][];
        for (int c = 0; c < numbersByContext.length; c++) {
            int[] ofPoints = numbersByContext[c];
            for (int point = 0; point < ofPoints.length; point++) {
                if (ofPoints[point] >= 0) {
                    byte[][] ofAnswer = contributions[axis == null ? 0 : axis.indexAt(point)];
                    byte[] byContext = ofAnswer[ofPoints[point]];
                    if (byContext == null) {
                        byContext = new byte[numbersByContext.length];
                        ofAnswer[ofPoints[point]] = byContext;
                    }
                    byContext[c] |= (byte) Contribution.only(table.contribution(point));
                }
            }
        }
        return Arrays.stream(contributions).map(ResultCount::letters).toList();
    }

    private static List<Letters> letters(byte[][] contributionsByDecision) {
        Map<ByteBuffer, Integer> countByContributions = new LinkedHashMap<>();
        for (byte[] contributions : contributionsByDecision) {
            if (contributions != null) {
                countByContributions.merge(ByteBuffer.wrap(contributions), 1, Integer::sum);
            }
        }
        return countByContributions.entrySet().stream()
                .map(entry -> new Letters(entry.getKey(), BigInteger.valueOf(entry.getValue())))
                .toList();
    }

    /** The number of the decision at each point in each context; -1 at points that are not valid. */
    private int[][] numbers(UseCaseTable table) {
        int[][] numbersByContext = new int[contexts.size()][];
        for (int c = 0; c < numbersByContext.length; c++) {
            @Nullable UseCaseOutcome[] outcomes = table.outcomes(contexts.get(c));
            numbersByContext[c] = new int[outcomes.length];
            for (int point = 0; point < outcomes.length; point++) {
                UseCaseOutcome outcome = outcomes[point];
                numbersByContext[c][point] = outcome == null ? -1 : numbers.of(outcome);
            }
        }
        return numbersByContext;
    }

    private Map<BitSet, BigInteger> starts(Collection<Integer> worlds) {
        Map<SolutionOutcome.Decision, BitSet> stateByDecision = new HashMap<>();
        for (int world : worlds) {
            SolutionOutcome.Decision decision =
                    completions.worlds().get(world).outcome().decision();
            stateByDecision
                    .computeIfAbsent(decision, key -> new BitSet())
                    .set(completions.sceneOf(world) * Contribution.COUNT);
        }
        Map<BitSet, BigInteger> starts = new HashMap<>();
        stateByDecision.values().forEach(state -> starts.merge(state, BigInteger.ONE, BigInteger::add));
        return starts;
    }

    private BitSet read(BitSet state, Letters letters) {
        BitSet read = new BitSet();
        for (int bit = state.nextSetBit(0); bit >= 0; bit = state.nextSetBit(bit + 1)) {
            int scene = bit / Contribution.COUNT;
            int soFar = bit % Contribution.COUNT;
            int wanted = completions.scenes().get(scene).contributions();
            int contributions = letters.contributionsByContext().get(contextByScene[scene]);
            for (int contribution = 0; contribution < Contribution.COUNT; contribution++) {
                if (Contribution.has(contributions, contribution) && (contribution | wanted) == wanted) {
                    read.set(scene * Contribution.COUNT + (soFar | contribution));
                }
            }
        }
        return read;
    }

    /** The number of words that the automaton reads from a state on, beginning with a use case. */
    private BigInteger wordsFrom(int useCase, BitSet state) {
        if (useCase == useCases) {
            boolean accepted = state.stream()
                    .anyMatch(bit ->
                            completions.scenes().get(bit / Contribution.COUNT).contributions()
                                    == bit % Contribution.COUNT);
            return accepted ? BigInteger.ONE : BigInteger.ZERO;
        }
        BigInteger known = wordsFrom.get(useCase).get(state);
        if (known != null) {
            return known;
        }
        BigInteger count = BigInteger.ZERO;
        for (Letters letters : alphabet(useCase)) {
            BitSet read = read(state, letters);
            if (!read.isEmpty()) {
                count = count.add(letters.count().multiply(wordsFrom(useCase + 1, read)));
            }
        }
        wordsFrom.get(useCase).put(state, count);
        return count;
    }
}
