package io.github.nsisrules.report.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Solutions by something that people type, such as the vendor: upper and lower case and blanks around it do not count, and
 * the commonest spelling is shown.
 */
final class Groups {

    /**
     * Solutions that have the same.
     *
     * @param name what they have; {@code null} if that is not told
     * @param solutions the solutions in the order of the portfolio
     */
    record Group(@Nullable String name, List<PortfolioSolution> solutions) {}

    static final Comparator<Group> LARGEST_FIRST =
            Comparator.comparingInt(group -> -group.solutions().size());

    private Groups() {}

    /** The groups in Danish alphabetical order; last, if there are any, the solutions of which it is not told. */
    static List<Group> by(Function<PortfolioSolution, @Nullable String> typed, List<PortfolioSolution> solutions) {
        Map<String, List<PortfolioSolution>> solutionsByKey = new TreeMap<>();
        Map<String, Map<String, Integer>> spellingsByKey = new TreeMap<>();
        List<PortfolioSolution> untold = new ArrayList<>();
        for (PortfolioSolution solution : solutions) {
            String name = InWords.typed(typed.apply(solution));
            if (name == null) {
                untold.add(solution);
                continue;
            }
            String key = name.toLowerCase(Locale.ROOT);
            solutionsByKey.computeIfAbsent(key, k -> new ArrayList<>()).add(solution);
            spellingsByKey.computeIfAbsent(key, k -> new TreeMap<>()).merge(name, 1, Integer::sum);
        }
        List<Group> groups = new ArrayList<>();
        solutionsByKey.forEach((key, members) ->
                groups.add(new Group(commonest(spellingsByKey.getOrDefault(key, Map.of())), members)));
        groups.sort(Comparator.comparing(group -> String.valueOf(group.name()), DanishOrder.INSTANCE));
        if (!untold.isEmpty()) {
            groups.add(new Group(null, untold));
        }
        return groups;
    }

    private static @Nullable String commonest(Map<String, Integer> spellings) {
        return spellings.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
