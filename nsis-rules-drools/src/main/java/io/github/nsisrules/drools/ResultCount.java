package io.github.nsisrules.drools;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Counts the different results that the completions of a solution have, without listing them.
 *
 * <p>A result is a word: first what is decided about the solution as a whole, then what is decided about each use case. Which
 * words there are depends on the world and on what the use cases contribute to it, so words are read by an automaton whose
 * states are sets of (world, contributions so far). Reading is deterministic, so every word is counted once, also where
 * several completions have the same result.
 */
final class ResultCount {

    private final Completions completions;
    private final DecisionNumbers numbers;
    private final int useCases;
    private final List<Context> contexts;
    private final int[] contextByWorld;
    private final List<List<Letters>> alphabetByUseCase = new ArrayList<>();
    private final Map<UseCaseTable, List<Letters>> alphabetByTable = new HashMap<>();
    private final List<Map<BitSet, BigInteger>> wordsFrom = new ArrayList<>();
    private final List<Map<BitSet, BigInteger>> wordsTo = new ArrayList<>();

    ResultCount(Completions completions, DecisionNumbers numbers) {
        this.completions = completions;
        this.numbers = numbers;
        this.useCases = completions.tables().size();
        this.contexts =
                completions.worlds().stream().map(World::context).distinct().toList();
        this.contextByWorld = completions.worlds().stream()
                .mapToInt(world -> contexts.indexOf(world.context()))
                .toArray();
        for (UseCaseTable table : completions.tables()) {
            alphabetByUseCase.add(alphabetByTable.computeIfAbsent(table, key -> alphabet(key, point -> true)));
            wordsFrom.add(new HashMap<>());
        }
        int allWorlds = completions.worlds().size();
        wordsTo.add(starts(IntStream.range(0, allWorlds).boxed().toList()));
        for (int u = 0; u < useCases; u++) {
            Map<BitSet, BigInteger> next = new HashMap<>();
            for (Map.Entry<BitSet, BigInteger> state : wordsTo.get(u).entrySet()) {
                for (Letters letters : alphabetByUseCase.get(u)) {
                    BitSet read = read(state.getKey(), letters);
                    if (!read.isEmpty()) {
                        next.merge(read, state.getValue().multiply(letters.count()), BigInteger::add);
                    }
                }
            }
            wordsTo.add(next);
        }
    }

    /** Decisions that can stand for each other: in each context they come with the same contributions. */
    private record Letters(List<Integer> contributionsByContext, BigInteger count) {}

    /** The number of different results over the completions that lie in some worlds. */
    BigInteger inWorlds(Collection<Integer> worlds) {
        BigInteger count = BigInteger.ZERO;
        for (Map.Entry<BitSet, BigInteger> start : starts(worlds).entrySet()) {
            count = count.add(start.getValue().multiply(wordsFrom(0, start.getKey())));
        }
        return count;
    }

    /** The number of different results over the completions in which one use case is at some of its points. */
    BigInteger whereUseCase(int useCase, IntPredicate points) {
        List<Letters> alphabet = alphabet(completions.tables().get(useCase), points);
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
        return count;
    }

    private List<Letters> alphabet(UseCaseTable table, IntPredicate points) {
        Map<Integer, int[]> contributionsByDecision = new HashMap<>();
        for (int c = 0; c < contexts.size(); c++) {
            @Nullable UseCaseOutcome[] outcomes = table.outcomes(contexts.get(c));
            for (int point = 0; point < outcomes.length; point++) {
                UseCaseOutcome outcome = outcomes[point];
                if (outcome != null && points.test(point)) {
                    contributionsByDecision.computeIfAbsent(numbers.of(outcome), key -> new int[contexts.size()])[c] |=
                            Contribution.only(table.contribution(point));
                }
            }
        }
        Map<List<Integer>, BigInteger> countByContributions = new LinkedHashMap<>();
        for (int[] contributions : contributionsByDecision.values()) {
            countByContributions.merge(IntStream.of(contributions).boxed().toList(), BigInteger.ONE, BigInteger::add);
        }
        return countByContributions.entrySet().stream()
                .map(entry -> new Letters(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Map<BitSet, BigInteger> starts(Collection<Integer> worlds) {
        Map<SolutionOutcome.Decision, BitSet> stateByDecision = new HashMap<>();
        for (int world : worlds) {
            SolutionOutcome.Decision decision =
                    completions.worlds().get(world).outcome().decision();
            stateByDecision.computeIfAbsent(decision, key -> new BitSet()).set(world * Contribution.COUNT);
        }
        Map<BitSet, BigInteger> starts = new HashMap<>();
        stateByDecision.values().forEach(state -> starts.merge(state, BigInteger.ONE, BigInteger::add));
        return starts;
    }

    private BitSet read(BitSet state, Letters letters) {
        BitSet read = new BitSet();
        for (int bit = state.nextSetBit(0); bit >= 0; bit = state.nextSetBit(bit + 1)) {
            int world = bit / Contribution.COUNT;
            int soFar = bit % Contribution.COUNT;
            int wanted = completions.worlds().get(world).contributions();
            int contributions = letters.contributionsByContext().get(contextByWorld[world]);
            for (int contribution = 0; contribution < Contribution.COUNT; contribution++) {
                if (Contribution.has(contributions, contribution) && (contribution | wanted) == wanted) {
                    read.set(world * Contribution.COUNT + (soFar | contribution));
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
                            completions.worlds().get(bit / Contribution.COUNT).contributions()
                                    == bit % Contribution.COUNT);
            return accepted ? BigInteger.ONE : BigInteger.ZERO;
        }
        BigInteger known = wordsFrom.get(useCase).get(state);
        if (known != null) {
            return known;
        }
        BigInteger count = BigInteger.ZERO;
        for (Letters letters : alphabetByUseCase.get(useCase)) {
            BitSet read = read(state, letters);
            if (!read.isEmpty()) {
                count = count.add(letters.count().multiply(wordsFrom(useCase + 1, read)));
            }
        }
        wordsFrom.get(useCase).put(state, count);
        return count;
    }
}
