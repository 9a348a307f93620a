package io.github.nsisrules.report.portfolio;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.report.wording.Words;
import io.github.nsisrules.result.SolutionType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Levels, types and how far the solutions have come, as bars. */
final class Charts {

    private final InWords in;
    private final List<PortfolioSolution> solutions;

    Charts(InWords in) {
        this.in = in;
        this.solutions = in.portfolio().solutions();
    }

    List<PortfolioPage.Chart> all() {
        List<PortfolioSolution.Use> uses = solutions.stream()
                .flatMap(solution -> solution.useCases().stream())
                .toList();
        return List.of(
                chart(
                        "levels",
                        in.counted("count.solutions", solutions.size()),
                        levels(solutions.stream()
                                .mapToInt(solution -> levelKey(solution.level(), solution.possibleLevels()))
                                .toArray())),
                chart(
                        "useCases",
                        in.counted("count.useCases", uses.size()),
                        levels(uses.stream()
                                .mapToInt(use -> levelKey(
                                        use.result().level(), use.result().possibleLevels()))
                                .toArray())),
                chart("standings", in.counted("count.solutions", solutions.size()), standings()),
                chart("types", in.counted("count.solutions", solutions.size()), types()));
    }

    /** Its place in the rising order of the levels; after them where there is none, and last where it is undecided. */
    static int levelKey(@Nullable AssuranceLevel level, List<AssuranceLevel> possibleLevels) {
        int none = AssuranceLevel.values().length;
        return level != null ? InWords.place(level) : possibleLevels.isEmpty() ? none : none + 1;
    }

    /** Its place in the order of the types; last where it is undecided. */
    static int typeKey(@Nullable SolutionType type) {
        return type == null ? SolutionType.values().length : InWords.place(type);
    }

    /** What the places of {@link #levelKey} are called. */
    List<String> levelNames() {
        List<String> names = new ArrayList<>(in.vocabulary().labels(Arrays.asList(AssuranceLevel.values())));
        names.add(in.word("level.none"));
        names.add(in.word("undecided"));
        return names;
    }

    /** What the places of {@link #typeKey} are called. */
    List<String> typeNames() {
        List<String> names = new ArrayList<>();
        for (SolutionType type : SolutionType.values()) {
            names.add(Words.capital(in.label(type)));
        }
        names.add(in.word("undecided"));
        return names;
    }

    private List<PortfolioPage.Bar> levels(int[] keys) {
        List<String> tones = List.of("low", "substantial", "high", "none", "open");
        return bars(levelNames(), keys, tones::get);
    }

    private List<PortfolioPage.Bar> standings() {
        List<String> tones = List.of("undecided", "provisional", "decided");
        return bars(
                Arrays.stream(Standing.values())
                        .map(in::standing)
                        .map(Words::capital)
                        .toList(),
                solutions.stream()
                        .mapToInt(solution -> InWords.place(solution.standing()))
                        .toArray(),
                tones::get);
    }

    private List<PortfolioPage.Bar> types() {
        int undecided = SolutionType.values().length;
        return bars(
                typeNames(),
                solutions.stream()
                        .mapToInt(solution -> typeKey(solution.type()))
                        .toArray(),
                key -> key == undecided ? "open" : "type");
    }

    private List<PortfolioPage.Bar> bars(List<String> names, int[] keys, IntFunction<String> tone) {
        int[] counts = new int[names.size()];
        for (int key : keys) {
            counts[key]++;
        }
        List<PortfolioPage.Bar> bars = new ArrayList<>();
        for (int key = 0; key < counts.length; key++) {
            bars.add(new PortfolioPage.Bar(
                    names.get(key),
                    in.words().count(counts[key]),
                    counts[key] == 0 ? "" : in.words().share(counts[key], keys.length),
                    keys.length == 0 ? 0 : (int) Math.round(1000.0 * counts[key] / keys.length),
                    tone.apply(key)));
        }
        return bars;
    }

    private PortfolioPage.Chart chart(String key, String of, List<PortfolioPage.Bar> bars) {
        return new PortfolioPage.Chart(in.word("chart." + key), of, bars);
    }
}
