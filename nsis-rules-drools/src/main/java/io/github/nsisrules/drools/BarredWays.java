package io.github.nsisrules.drools;

import io.github.nsisrules.explain.Topic;
import io.github.nsisrules.explain.WhyNot;
import io.github.nsisrules.explain.WhyNot.Unmet;
import io.github.nsisrules.explain.WhyNot.Way;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.result.Because;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.GivenFacts;
import io.github.nsisrules.table.Condition;
import io.github.nsisrules.table.DecisionTable;
import io.github.nsisrules.table.Outcome;
import io.github.nsisrules.table.Row;
import io.github.nsisrules.table.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds what bars the ways to a conclusion that an answer does not have. Belongs to one answer and one thread. */
final class BarredWays {

    /** Stands for the solution as a whole instead of one of its use cases. */
    private static final int SOLUTION = -1;

    private final Classification answer;
    private final Classifier classifier;
    private final DecisionTable table;
    private final GivenFacts given;
    private final Map<Integer, AskedQuestions> askedOf = new HashMap<>();
    private final int useCases;

    BarredWays(Classification answer, Classifier classifier) {
        this.answer = answer;
        this.classifier = classifier;
        this.table = classifier.table();
        this.given = new GivenFacts(answer.solution());
        this.useCases = answer.useCases().size();
        Completions completions = classifier.completions(answer.solution(), answer.evaluatedOn());
        askedOf.put(SOLUTION, AskedQuestions.ofSolution(completions, classifier));
        for (int u = 0; u < useCases; u++) {
            askedOf.put(u, AskedQuestions.ofUseCase(completions, u, classifier));
        }
    }

    WhyNot to(Topic topic) {
        String value = Objects.requireNonNull(topic.value());
        List<Way> ways = new ArrayList<>();
        for (int u = SOLUTION; u < useCases; u++) {
            boolean wanted = topic.useCase() == null
                    || (u != SOLUTION && answer.useCases().get(u).id().equals(topic.useCase()));
            if (wanted) {
                List<Way> some = ways(topic.kind().jsonName(), value, u);
                if (some == null) {
                    return new WhyNot(answer, topic, List.of());
                }
                ways.addAll(some);
            }
        }
        ways.sort(Comparator.comparingInt(way -> way.unmet().size()));
        // A task that a rule calls for in several ways, such as required or recommended, can be barred in the same way.
        return new WhyNot(answer, topic, ways.stream().distinct().toList());
    }

    /** The ways to a conclusion, all of them barred; {@code null} if one is open. */
    private @Nullable List<Way> ways(String kind, String value, int useCase) {
        List<Way> ways = new ArrayList<>();
        for (Section section : table.sections()) {
            Set<List<String>> asked = asked(useCase).of(section.name());
            if (asked.isEmpty()) {
                continue;
            }
            for (Outcome outcome : section.outcomes()) {
                if (outcome.kind().equals(kind) && outcome.value().equals(value)) {
                    List<List<Condition>> barred = new ArrayList<>();
                    for (Row row : outcome.rows()) {
                        if (isClosed(row)) {
                            continue;
                        }
                        List<Condition> unmet = unmet(row, section, asked);
                        if (unmet == null) {
                            return null;
                        }
                        barred.add(unmet);
                    }
                    for (List<Condition> unmet : fewest(barred)) {
                        ways.add(way(outcome.rule(), unmet, section, asked, useCase));
                    }
                }
            }
        }
        return ways;
    }

    /** Whether a way asks for a conclusion that no rule ever comes to: the rules are asked about such points all the same. */
    private boolean isClosed(Row row) {
        return row.conditions().stream().anyMatch(condition -> {
            String conclusion = Term.named(condition.term()).conclusion();
            return !conclusion.isEmpty()
                    && condition.values().stream()
                            .noneMatch(value -> isAbsence(value) || isConcluded(conclusion, value));
        });
    }

    private static boolean isAbsence(String value) {
        return value.equals("none") || value.equals("false");
    }

    private boolean isConcluded(String kind, String value) {
        return table.sections().stream()
                .flatMap(section -> section.outcomes().stream())
                .anyMatch(outcome ->
                        outcome.kind().equals(kind) && outcome.value().equals(value));
    }

    private AskedQuestions asked(int useCase) {
        return Objects.requireNonNull(askedOf.get(useCase));
    }

    /** The conditions that no question meets; {@code null} if some question meets all. */
    private static @Nullable List<Condition> unmet(Row row, Section section, Set<List<String>> asked) {
        List<Condition> open = new ArrayList<>(row.conditions());
        for (List<String> values : asked) {
            List<Condition> failed = row.conditions().stream()
                    .filter(condition -> !condition.values().contains(values.get(column(section, condition.term()))))
                    .toList();
            if (failed.isEmpty()) {
                return null;
            }
            open.retainAll(failed);
        }
        // Each condition by itself may be met in some completion, though never all together.
        return open.isEmpty() ? row.conditions() : open;
    }

    private static int column(Section section, String term) {
        for (int column = 0; column < section.columns().size(); column++) {
            if (section.columns().get(column).term().equals(term)) {
                return column;
            }
        }
        throw new IllegalStateException(
                "The section " + section.name() + " has no column " + term + ".\nMaybe it was renamed in one place.");
    }

    /** Without those that miss all that another one misses, and more. */
    private static List<List<Condition>> fewest(List<List<Condition>> barred) {
        List<List<Condition>> fewest = new ArrayList<>();
        for (List<Condition> unmet : barred) {
            Set<String> terms = terms(unmet);
            boolean more = barred.stream()
                    .anyMatch(other -> terms(other).size() < terms.size() && terms.containsAll(terms(other)));
            boolean again = fewest.stream().anyMatch(other -> terms(other).equals(terms));
            if (!more && !again) {
                fewest.add(unmet);
            }
        }
        return fewest;
    }

    private static Set<String> terms(List<Condition> conditions) {
        Set<String> terms = new HashSet<>();
        conditions.forEach(condition -> terms.add(condition.term()));
        return terms;
    }

    private Way way(String rule, List<Condition> unmet, Section section, Set<List<String>> asked, int useCase) {
        return new Way(
                classifier.catalogue().rule(rule.substring(rule.indexOf('-') + 1)),
                useCase == SOLUTION ? null : answer.useCases().get(useCase).id(),
                unmet.stream()
                        .map(condition -> unmet(condition, section, asked, useCase))
                        .toList());
    }

    private Unmet unmet(Condition condition, Section section, Set<List<String>> asked, int useCase) {
        int column = column(section, condition.term());
        Set<String> found = new LinkedHashSet<>();
        asked.forEach(values -> found.add(values.get(column)));
        List<String> inOrder = section.columns().get(column).values().stream()
                .filter(found::contains)
                .toList();
        Term term = Term.named(condition.term());
        return new Unmet(
                condition.term(), condition.values(), inOrder, facts(term, useCase), below(term, condition, useCase));
    }

    private List<Because.Given> facts(Term term, int useCase) {
        List<Because.Given> facts = new ArrayList<>();
        for (int u = 0; u < useCases; u++) {
            if (term.ofAllUseCases() || u == Math.max(useCase, 0)) {
                for (Fact fact : term.facts()) {
                    facts.add(given.because(fact, u));
                }
            }
        }
        return facts;
    }

    /** The ways to what a term repeats, where it is concluded. */
    private List<Way> below(Term term, Condition condition, int useCase) {
        List<Way> below = new ArrayList<>();
        if (!term.conclusion().isEmpty()) {
            for (String value : condition.values()) {
                for (int scope : scopes(term.conclusion(), useCase)) {
                    List<Way> ways = ways(term.conclusion(), value, scope);
                    if (ways != null) {
                        below.addAll(ways);
                    }
                }
            }
        }
        below.sort(Comparator.comparingInt(way -> way.unmet().size()));
        return below.stream().distinct().toList();
    }

    /** Where something is concluded that is read about a use case. */
    private List<Integer> scopes(String conclusion, int useCase) {
        return switch (conclusion) {
            case "type" -> List.of(SOLUTION);
            case "tuSolution" -> IntStream.range(0, useCases).boxed().toList();
            default -> List.of(useCase);
        };
    }
}
