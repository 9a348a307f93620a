package io.github.nsisrules.drools;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import io.github.nsisrules.drools.MutationOracle.Witness;
import io.github.nsisrules.drools.mutation.Mutant;
import io.github.nsisrules.drools.mutation.Operator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Writes the part of docs/mutation.md that follows from running all mutants. */
final class MutationPage {

    private final StringBuilder page = new StringBuilder();

    private MutationPage() {}

    /**
     * The text.
     *
     * @param witnessByMutant what notices each mutant, in the order of the mutants
     * @param seen the mutants that end in another answer for a whole solution
     * @param unposed the mutants that differ on questions only that no solution poses
     * @param unseen the other mutants that were tried with whole solutions
     */
    static String of(
            Map<Mutant, Witness> witnessByMutant,
            int questions,
            List<Mutant> seen,
            List<Mutant> unposed,
            List<Mutant> unseen) {
        MutationPage it = new MutationPage();
        it.operators(witnessByMutant, questions);
        it.endToEnd(seen, unposed, unseen);
        return it.page.toString();
    }

    private void operators(Map<Mutant, Witness> witnessByMutant, int questions) {
        line("**%d mutants: all compile, and all are noticed.** Noticed first by:".formatted(witnessByMutant.size()));
        line("");
        line("| what is done | mutants | answers | rule reference | reasons | digest alone |");
        line("| --- | ---: | ---: | ---: | ---: | ---: |");
        Map<Operator, List<Map.Entry<Mutant, Witness>>> byOperator = witnessByMutant.entrySet().stream()
                .collect(groupingBy(entry -> entry.getKey().operator(), () -> new EnumMap<>(Operator.class), toList()));
        byOperator.forEach((operator, entries) -> row(operator.title() + kinds(entries), entries));
        row("all", List.copyOf(witnessByMutant.entrySet()));
        line("");
        line("The answers are those to %d questions: all that can be put to the rules of either rule set."
                .formatted(questions));
        list(
                "Noticed by nothing but the digest of all rules in the rule reference, since derived facts have no entry there",
                witnessByMutant.entrySet().stream()
                        .filter(entry -> entry.getValue() == Witness.DIGEST)
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private void row(String title, List<Map.Entry<Mutant, Witness>> entries) {
        Map<Witness, Long> counts = entries.stream().collect(groupingBy(Map.Entry::getValue, counting()));
        line("| %s | %d | %s |"
                .formatted(
                        title,
                        entries.size(),
                        List.of(Witness.values()).stream()
                                .map(witness -> counts.getOrDefault(witness, 0L).toString())
                                .collect(joining(" | "))));
    }

    private static String kinds(List<Map.Entry<Mutant, Witness>> entries) {
        Map<String, Long> kinds = entries.stream()
                .map(entry -> entry.getKey().kind())
                .filter(kind -> !kind.isEmpty())
                .collect(groupingBy(Function.identity(), TreeMap::new, counting()));
        return kinds.isEmpty()
                ? ""
                : kinds.entrySet().stream()
                        .map(kind -> kind.getKey() + " " + kind.getValue())
                        .collect(joining(", ", ": ", ""));
    }

    private void endToEnd(List<Mutant> seen, List<Mutant> unposed, List<Mutant> unseen) {
        line("");
        line("### Seen from outside");
        line("");
        int tried = seen.size() + unposed.size() + unseen.size();
        line(
                ("Of the %d mutants that answer otherwise, %d are seen in answers for whole solutions: engine and reference model"
                                + " disagree about some of %d random solutions for each rule set.")
                        .formatted(tried, seen.size(), EndToEnd.solutions()));
        list("Those that differ on questions only that no solution poses", unposed);
        list("Those that differ on a question that a solution poses, but not in what it is told", unseen);
    }

    private void list(String what, List<Mutant> mutants) {
        line("");
        line(what + ": " + (mutants.isEmpty() ? "none." : mutants.size() + "."));
        if (!mutants.isEmpty()) {
            line("");
            mutants.forEach(mutant -> line("- " + mutant));
        }
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
