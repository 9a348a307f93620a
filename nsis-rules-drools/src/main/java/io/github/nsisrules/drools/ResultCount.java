package io.github.nsisrules.drools;

import io.github.nsisrules.facts.Fact;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final int useCases;
    private final int[] decisionByWorld;
    private final IdentityHashMap<AlikePoints, List<Letters>> alphabetByPoints = new IdentityHashMap<>();
    private final IdentityHashMap<AlikePoints, Map<Fact, List<List<Letters>>>> alphabetsByPoints =
            new IdentityHashMap<>();
    private final List<Map<BitSet, BigInteger>> wordsFrom = new ArrayList<>();
    private final List<Map<BitSet, BigInteger>> wordsTo = new ArrayList<>();

    ResultCount(Completions completions) {
        this.completions = completions;
        this.useCases = completions.tables().size();
        this.decisionByWorld = completions.decisionsOfWorlds();
        for (int u = 0; u < useCases; u++) {
            int useCase = u;
            alphabetByPoints.computeIfAbsent(
                    completions.alike(u), key -> alphabets(useCase, null).get(0));
            wordsFrom.add(new HashMap<>());
        }
        BitSet worlds = new BitSet();
        worlds.set(0, completions.worlds().size());
        wordsTo.add(starts(worlds));
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
     * @param contributions a set of contributions for each of the contexts that differ
     * @param decisions says which of these each context has
     * @param count how many decisions they are
     */
    private record Letters(ByteBuffer contributions, AlikePoints.Decisions decisions, BigInteger count) {

        int contributionsIn(int context) {
            return contributions.get(decisions.indexOf(context));
        }
    }

    /** The number of different results over the completions that lie in some worlds. */
    BigInteger inWorlds(BitSet worlds) {
        BigInteger count = BigInteger.ZERO;
        for (Map.Entry<BitSet, BigInteger> start : starts(worlds).entrySet()) {
            count = count.add(start.getValue().multiply(wordsFrom(0, start.getKey())));
        }
        return count;
    }

    /** The number of different results for the answer to a question about a use case that leaves the most of them. */
    BigInteger worst(int useCase, Axis<?> axis) {
        BigInteger worst = BigInteger.ZERO;
        List<List<Letters>> alphabets = alphabetsByPoints
                .computeIfAbsent(completions.alike(useCase), key -> new EnumMap<>(Fact.class))
                .computeIfAbsent(axis.fact(), key -> alphabets(useCase, axis));
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
        List<Letters> alphabet = alphabetByPoints.get(completions.alike(useCase));
        return alphabet == null ? List.of() : alphabet;
    }

    /** The decisions of a use case, for each answer along an axis, or for all points together. */
    private List<List<Letters>> alphabets(int useCase, @Nullable Axis<?> axis) {
        AlikePoints points = completions.alike(useCase);
        AlikePoints.Decisions decisions = points.decisions();
        List<int[]> different = decisions.different();
        List<List<Letters>> alphabets = new ArrayList<>();
        for (BitSet groups : groups(points, completions.tables().get(useCase).space(), axis)) {
            Map<Integer, byte[]> contributionsByDecision = new HashMap<>();
            for (int some = 0; some < different.size(); some++) {
                for (int group = groups.nextSetBit(0); group >= 0; group = groups.nextSetBit(group + 1)) {
                    byte[] contributions = contributionsByDecision.computeIfAbsent(
                            different.get(some)[group], key -> new byte[different.size()]);
                    contributions[some] |= (byte) Contribution.only(points.contribution(group));
                }
            }
            alphabets.add(letters(contributionsByDecision.values(), decisions));
        }
        return alphabets;
    }

    /** The groups of completions for each answer along an axis, or for all together. */
    private static List<BitSet> groups(AlikePoints points, UseCaseSpace space, @Nullable Axis<?> axis) {
        List<BitSet> groups = new ArrayList<>();
        if (axis == null) {
            BitSet all = new BitSet();
            all.set(0, points.count());
            groups.add(all);
            return groups;
        }
        for (int answer = 0; answer < axis.answers().size(); answer++) {
            groups.add(new BitSet());
        }
        for (int point = 0; point < space.points().size(); point++) {
            if (points.groupOf(point) != Groups.NONE) {
                groups.get(axis.indexAt(point)).set(points.groupOf(point));
            }
        }
        return groups;
    }

    private static List<Letters> letters(Collection<byte[]> contributionsByDecision, AlikePoints.Decisions decisions) {
        Map<ByteBuffer, Integer> countByContributions = new LinkedHashMap<>();
        for (byte[] contributions : contributionsByDecision) {
            countByContributions.merge(ByteBuffer.wrap(contributions), 1, Integer::sum);
        }
        return countByContributions.entrySet().stream()
                .map(entry -> new Letters(entry.getKey(), decisions, BigInteger.valueOf(entry.getValue())))
                .toList();
    }

    private Map<BitSet, BigInteger> starts(BitSet worlds) {
        Map<Integer, BitSet> stateByDecision = new HashMap<>();
        for (int world = worlds.nextSetBit(0); world >= 0; world = worlds.nextSetBit(world + 1)) {
            stateByDecision
                    .computeIfAbsent(decisionByWorld[world], key -> new BitSet())
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
            int contributions = letters.contributionsIn(completions.contextOf(scene));
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
