package io.github.nsisrules.drools;

import io.github.nsisrules.explain.Topic;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.table.DecisionTable;
import io.github.nsisrules.table.Outcome;
import io.github.nsisrules.table.Section;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** Finds the facts that a conclusion can rest on: those that its rules name as reasons, and the rules before them. */
final class RelevantFacts {

    private final DecisionTable table;
    private final RuleCatalogue catalogue;
    private final Set<String> seen = new HashSet<>();
    private final Deque<String> kinds = new ArrayDeque<>();
    private final Set<Fact> facts = EnumSet.noneOf(Fact.class);

    private RelevantFacts(Classifier classifier) {
        this.table = classifier.table();
        this.catalogue = classifier.catalogue();
    }

    static Set<Fact> of(Topic topic, Classifier classifier) {
        RelevantFacts relevant = new RelevantFacts(classifier);
        relevant.follow(topic.kind().ofStep().jsonName(), String.valueOf(topic.value()));
        // An eID comes in by some road (section 1.4): no broker means that no eID is among the logins.
        if (relevant.facts.contains(Fact.LOGINS)) {
            relevant.facts.add(Fact.BROKER);
        }
        return relevant.facts;
    }

    /** Follows the rules that conclude something of a kind, but for tasks and findings only those that conclude this one. */
    private void follow(String firstKind, String value) {
        kinds.add(firstKind);
        while (!kinds.isEmpty()) {
            String kind = kinds.remove();
            for (Section section : table.sections()) {
                for (Outcome outcome : section.outcomes()) {
                    boolean wanted = kind.equals("supplierTask")
                            ? outcome.details().contains("MUNICIPALITY_WITH_SUPPLIER")
                            : outcome.kind().equals(kind);
                    boolean one =
                            outcome.kind().equals("task") || outcome.kind().equals("finding");
                    if (wanted
                            && (!one
                                    || kind.equals("supplierTask")
                                    || outcome.value().equals(value))) {
                        reasons(outcome.rule().substring(outcome.rule().indexOf('-') + 1));
                    }
                }
            }
        }
    }

    private void reasons(String rule) {
        for (String name : catalogue.because(rule)) {
            if (seen.add(name)) {
                switch (name) {
                    case "type", "obligation", "level", "indicatedLevel", "tuSolution", "supplierTask" ->
                        kinds.add(name);
                    case "levelOfUseCases" -> kinds.add("level");
                    case "staff" -> facts.add(Fact.AUDIENCE);
                    case "nonStandardOfAny" -> facts.addAll(Set.of(Fact.LOGINS, Fact.BROKER));
                    default ->
                        Arrays.stream(Fact.values())
                                .filter(fact -> fact.jsonName().equals(name))
                                .forEach(facts::add);
                }
            }
        }
    }
}
