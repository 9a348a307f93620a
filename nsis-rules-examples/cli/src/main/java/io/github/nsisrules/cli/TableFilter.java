package io.github.nsisrules.cli;

import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.table.DecisionTable;
import io.github.nsisrules.table.Definition;
import io.github.nsisrules.table.Outcome;
import io.github.nsisrules.table.Section;
import io.github.nsisrules.text.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What of a decision table is wanted: the conclusions that match whatever is named.
 *
 * @param conclusion {@code kind} or {@code kind=value}
 * @param rule the id of a rule
 * @param term a term that it depends on
 */
record TableFilter(
        @Nullable String conclusion,
        @Nullable String rule,
        @Nullable String term) {

    /** More proposals than these are no help. */
    private static final int PROPOSALS = 5;

    /**
     * The part of a table that matches.
     *
     * @throws IllegalArgumentException if nothing does; the message says what may be meant
     */
    DecisionTable of(DecisionTable table) {
        check("conclusion", conclusion, table, it -> List.of(it.kind(), said(it)));
        check("rule", rule, table, it -> List.of(it.rule()));
        check("term", term, table, TableFilter::terms);
        List<Section> sections = new ArrayList<>();
        for (Section section : table.sections()) {
            List<Outcome> outcomes =
                    section.outcomes().stream().filter(this::matches).toList();
            if (!outcomes.isEmpty()) {
                sections.add(new Section(section.name(), section.columns(), section.points(), outcomes));
            }
        }
        if (sections.isEmpty()) {
            throw new IllegalArgumentException(
                    "Nothing in the table of " + table.ruleSet().id()
                            + " matches all of this.\nMaybe leave one of --conclusion, --rule and --term out.");
        }
        List<Definition> definitions = table.definitions().stream()
                .filter(definition -> sections.stream()
                        .flatMap(section -> section.columns().stream())
                        .anyMatch(column -> column.term().equals(definition.term())))
                .toList();
        return new DecisionTable(table.ruleSet(), definitions, sections);
    }

    private boolean matches(Outcome outcome) {
        return (conclusion == null || conclusion.equals(outcome.kind()) || conclusion.equals(said(outcome)))
                && (rule == null || rule.equals(outcome.rule()))
                && (term == null || terms(outcome).contains(term));
    }

    private static String said(Outcome outcome) {
        return outcome.kind() + "=" + outcome.value();
    }

    private static List<String> terms(Outcome outcome) {
        return outcome.rows().stream()
                .flatMap(row -> row.conditions().stream())
                .map(condition -> condition.term())
                .toList();
    }

    private static void check(
            String what, @Nullable String wanted, DecisionTable table, Function<Outcome, Collection<String>> names) {
        if (wanted == null) {
            return;
        }
        Set<String> all = new LinkedHashSet<>();
        for (Section section : table.sections()) {
            section.outcomes().forEach(outcome -> all.addAll(names.apply(outcome)));
        }
        if (!all.contains(wanted)) {
            Nearest nearest = Nearest.of(wanted, all);
            List<String> meant = nearest.similar() == 0
                    ? all.stream().filter(name -> name.indexOf('=') < 0).toList()
                    : nearest.names().subList(0, Math.min(PROPOSALS, nearest.similar()));
            throw new IllegalArgumentException("The table of " + table.ruleSet().id() + " has no " + what + " '"
                    + Problem.quoted(wanted) + "'.\nMaybe one of: " + String.join(", ", meant));
        }
    }
}
