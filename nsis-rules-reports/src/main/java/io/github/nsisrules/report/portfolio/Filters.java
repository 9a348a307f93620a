package io.github.nsisrules.report.portfolio;

import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.report.wording.Words;
import io.github.nsisrules.result.Party;
import io.github.nsisrules.result.Task;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** By what the solutions can be filtered. Only values that occur are offered. */
final class Filters {

    private final InWords in;
    private final List<PortfolioPage.Filter> all = new ArrayList<>();
    private final IdentityHashMap<PortfolioSolution, List<String>> valuesBySolution = new IdentityHashMap<>();

    Filters(InWords in, Charts charts) {
        this.in = in;
        in.portfolio().solutions().forEach(solution -> valuesBySolution.put(solution, new ArrayList<>()));
        add("users", capitals(Audience.values()), solution -> keys(solution.audiences()));
        add(
                "level",
                charts.levelNames(),
                solution -> List.of(Charts.levelKey(solution.level(), solution.possibleLevels())));
        add("type", charts.typeNames(), solution -> List.of(Charts.typeKey(solution.type())));
        add(
                "standing",
                Arrays.stream(Standing.values())
                        .map(in::standing)
                        .map(Words::capital)
                        .toList(),
                solution -> List.of(InWords.place(solution.standing())));
        add(
                "party",
                capitals(Party.values()),
                solution -> keys(solution.tasks().stream().map(Task::party).toList()));
        add("vendor", "vendor.untold", PortfolioSolution::vendor);
        add("area", "area.untold", PortfolioSolution::businessArea);
    }

    List<PortfolioPage.Filter> all() {
        return all;
    }

    /** The values of a solution, in the order of the filters. */
    List<String> of(PortfolioSolution solution) {
        return valuesBySolution.getOrDefault(solution, List.of());
    }

    private void add(String key, List<String> names, Function<PortfolioSolution, List<Integer>> keysOf) {
        boolean[] occurs = new boolean[names.size()];
        valuesBySolution.forEach((solution, values) -> {
            List<Integer> keys = keysOf.apply(solution);
            keys.forEach(each -> occurs[each] = true);
            values.add(keys.stream().map(String::valueOf).collect(Collectors.joining(" ")));
        });
        List<PortfolioPage.Option> options = new ArrayList<>();
        for (int i = 0; i < occurs.length; i++) {
            if (occurs[i]) {
                options.add(new PortfolioPage.Option(String.valueOf(i), names.get(i)));
            }
        }
        all.add(new PortfolioPage.Filter(key, in.word("filter." + key), options));
    }

    private void add(String key, String untold, Function<PortfolioSolution, @Nullable String> typed) {
        List<Groups.Group> groups = Groups.by(typed, in.portfolio().solutions());
        IdentityHashMap<PortfolioSolution, Integer> keyBySolution = new IdentityHashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            for (PortfolioSolution solution : groups.get(i).solutions()) {
                keyBySolution.put(solution, i);
            }
        }
        add(
                key,
                groups.stream()
                        .map(group -> group.name() == null ? in.word(untold) : group.name())
                        .toList(),
                solution -> List.of(keyBySolution.getOrDefault(solution, 0)));
    }

    private List<String> capitals(Enum<?>[] values) {
        return Arrays.stream(values).map(in::label).map(Words::capital).toList();
    }

    private static List<Integer> keys(List<? extends Enum<?>> values) {
        return values.stream().map(InWords::place).distinct().sorted().toList();
    }
}
