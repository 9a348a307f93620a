package io.github.nsisrules.drools;

import io.github.nsisrules.drools.QuestionSpace.Dimension;
import io.github.nsisrules.drools.conclusion.CallsFor;
import io.github.nsisrules.drools.conclusion.Concluded;
import io.github.nsisrules.drools.conclusion.Finds;
import io.github.nsisrules.drools.conclusion.HasLevel;
import io.github.nsisrules.drools.conclusion.HasObligation;
import io.github.nsisrules.drools.conclusion.Indicates;
import io.github.nsisrules.drools.conclusion.IsOfType;
import io.github.nsisrules.drools.conclusion.Qualifies;
import io.github.nsisrules.drools.conclusion.RoadIs;
import io.github.nsisrules.drools.conclusion.SolutionHasLevel;
import io.github.nsisrules.drools.question.Question;
import io.github.nsisrules.result.DueWindow;
import io.github.nsisrules.table.Condition;
import io.github.nsisrules.table.Outcome;
import io.github.nsisrules.table.Row;
import io.github.nsisrules.table.Section;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes down what the rules conclude from every question as a decision table. */
final class TableOfRules {

    private final String prefix;
    private final Asking rules;

    TableOfRules(String prefix, Asking rules) {
        this.prefix = prefix;
        this.rules = rules;
    }

    /** A section for each kind of question. */
    List<Section> sections(List<Class<? extends Question>> kinds) {
        return kinds.stream().map(kind -> section(QuestionSpace.of(kind))).toList();
    }

    private Section section(QuestionSpace space) {
        Map<Said, BitSet> pointsBySaid = new HashMap<>();
        List<Question> questions = space.questions();
        for (int point = 0; point < questions.size(); point++) {
            for (Concluded concluded : rules.ask(questions.get(point)).conclusions()) {
                for (Said said : said(concluded)) {
                    pointsBySaid.computeIfAbsent(said, key -> new BitSet()).set(point);
                }
            }
        }
        List<Outcome> outcomes = pointsBySaid.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Said.ORDER))
                .map(entry -> outcome(entry.getKey(), entry.getValue(), space))
                .toList();
        return new Section(
                space.kind().getSimpleName(),
                space.dimensions().stream()
                        .map(dimension -> new Section.Column(dimension.name(), names(dimension)))
                        .toList(),
                space.size(),
                outcomes);
    }

    private Outcome outcome(Said said, BitSet points, QuestionSpace space) {
        return new Outcome(
                prefix + said.rule(),
                said.kind(),
                said.value(),
                said.details(),
                points.cardinality(),
                rows(points, space.dimensions()));
    }

    /** All shortest ways to describe a set of points. */
    static List<Row> rows(BitSet points, List<Dimension> dimensions) {
        Cubes cubes = new Cubes(
                dimensions.stream().map(dimension -> dimension.values().size()).toList());
        return cubes.of(points).stream().map(cube -> row(cube, dimensions)).toList();
    }

    private static Row row(List<BitSet> cube, List<Dimension> dimensions) {
        List<Condition> conditions = new ArrayList<>();
        int points = 1;
        for (int d = 0; d < cube.size(); d++) {
            BitSet admitted = cube.get(d);
            List<String> names = names(dimensions.get(d));
            points *= admitted.cardinality();
            if (admitted.cardinality() < names.size()) {
                List<String> values = new ArrayList<>();
                List<String> others = new ArrayList<>();
                for (int value = 0; value < names.size(); value++) {
                    (admitted.get(value) ? values : others).add(names.get(value));
                }
                conditions.add(new Condition(dimensions.get(d).name(), values, others));
            }
        }
        return new Row(conditions, points);
    }

    private static List<String> names(Dimension dimension) {
        return dimension.values().stream().map(TableOfRules::name).toList();
    }

    static String name(@Nullable Object value) {
        return value == null ? "none" : value.toString();
    }

    /** One thing that a rule says. */
    private record Said(String rule, String kind, String value, List<String> details) {
        static final Comparator<Said> ORDER = Comparator.comparing(Said::rule, RuleNumber.ORDER)
                .thenComparing(Said::kind)
                .thenComparing(Said::value)
                .thenComparing(said -> said.details.toString());
    }

    /** What a conclusion says, one thing at a time, so that each can have conditions of its own. */
    private static List<Said> said(Concluded concluded) {
        String rule = concluded.rule();
        if (concluded instanceof Qualifies) {
            return List.of(new Said(rule, "tuSolution", "true", List.of()));
        } else if (concluded instanceof RoadIs is) {
            return List.of(new Said(rule, term(is.trait()), "true", List.of()));
        } else if (concluded instanceof IsOfType is) {
            return List.of(new Said(rule, "type", is.type().name(), List.of()));
        } else if (concluded instanceof HasObligation has) {
            List<Said> said = new ArrayList<>();
            said.add(new Said(rule, "obligation", has.obligation().name(), List.of()));
            if (has.decidedBy() != null) {
                said.add(new Said(rule, "decidedBy", has.decidedBy().name(), List.of()));
            }
            return said;
        } else if (concluded instanceof Indicates indicates) {
            return List.of(
                    new Said(rule, "indicatedLevel", indicates.level().name(), List.of()),
                    new Said(rule, "indicatedBasis", indicates.basis().name(), List.of()),
                    new Said(rule, "indicatedProvisional", String.valueOf(indicates.provisional()), List.of()));
        } else if (concluded instanceof HasLevel has) {
            List<Said> said = new ArrayList<>();
            said.add(new Said(rule, "level", has.level().name(), List.of()));
            // No decision comes to a point with an indicated level that rests on nothing; the rules are asked all the
            // same.
            if (has.basis() != null) {
                said.add(new Said(rule, "basis", has.basis().name(), List.of()));
            }
            said.add(new Said(rule, "provisional", String.valueOf(has.provisional()), List.of()));
            return said;
        } else if (concluded instanceof SolutionHasLevel has) {
            return List.of(new Said(rule, "level", has.level().name(), List.of()));
        } else if (concluded instanceof CallsFor calls) {
            return List.of(new Said(
                    rule,
                    "task",
                    calls.task(),
                    List.of(calls.necessity().name(), calls.party().name(), due(calls.due()))));
        } else if (concluded instanceof Finds finds) {
            return List.of(new Said(
                    rule, "finding", finds.finding(), List.of(finds.severity().name())));
        }
        throw new IllegalStateException("A table has no words for " + concluded + ".\nMaybe it is new.");
    }

    /** What later sections call a derived fact. */
    private static String term(RoadIs.Trait trait) {
        return switch (trait) {
            case EID -> "eid";
            case NON_STANDARD -> "nonStandard";
            case VIA_NEMLOGIN -> "viaNemLogIn";
        };
    }

    private static String due(@Nullable DueWindow due) {
        return due == null ? "no date" : "due " + due.from() + "/" + due.to();
    }
}
