package io.github.nsisrules.drools;

import io.github.nsisrules.drools.QuestionSpace.Dimension;
import io.github.nsisrules.drools.conclusion.CallsFor;
import io.github.nsisrules.drools.conclusion.Work;
import io.github.nsisrules.facts.DataCategory;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.result.Necessity;
import io.github.nsisrules.result.Party;
import io.github.nsisrules.table.Condition;
import io.github.nsisrules.table.Definition;
import io.github.nsisrules.table.Definition.Case;
import io.github.nsisrules.table.Row;
import io.github.nsisrules.table.Section;
import io.github.nsisrules.table.Section.Column;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says what the terms of a decision table mean. What follows from the values of facts is found by describing solutions that have
 * each of them and listening to what the rules are asked; only what speaks of several use cases, of dates, or of what other
 * sections conclude is said in words.
 */
final class TermsOfTable {

    private static final Map<String, String> IN_WORDS = Map.of(
            "tuSolution", "whether RoadIn concludes tuSolution for some use case",
            "someStaff", "whether staff holds for some use case",
            "onlyStaff", "whether staff holds for every use case",
            "someNonStandard", "whether RoadIn concludes nonStandard for some use case",
            "assessed",
                    "the level of an assessment dated on or before the date of evaluation, none if there is none; where it is"
                            + " true or false, whether there is one",
            "assessedLater", "whether there is an assessment dated after the date of evaluation",
            "highest",
                    "the highest level that LevelChoice concludes for a use case; not asked if it concludes none for all");

    private final Classifier classifier;
    private final List<Section> sections;
    private final Map<List<Fact>, List<DescribedFacts>> describedByFacts = new HashMap<>();
    private final Map<Set<DataCategory>, DescribedFacts> describedByData = new HashMap<>();

    TermsOfTable(Classifier classifier, List<Section> sections) {
        this.classifier = classifier;
        this.sections = sections;
    }

    /** All terms that are not facts by their own names, in the order in which the sections read them first. */
    List<Definition> definitions() {
        Map<String, Definition> byTerm = new LinkedHashMap<>();
        for (Section section : sections) {
            for (Column column : section.columns()) {
                Term term = Term.named(column.term());
                boolean isFact = term.facts().size() == 1
                        && term.facts().get(0).jsonName().equals(column.term());
                if (!isFact && !byTerm.containsKey(column.term())) {
                    byTerm.put(column.term(), definition(term, column, section));
                }
            }
        }
        return List.copyOf(byTerm.values());
    }

    private Definition definition(Term term, Column column, Section section) {
        String name = column.term();
        String words = IN_WORDS.get(name);
        if (words != null) {
            return new Definition(name, term.facts(), words, List.of());
        }
        if (name.equals("supplierTask")) {
            return supplierTask();
        }
        Optional<Section> concluding = concluding(term.conclusion().isEmpty() ? name : term.conclusion());
        if (concluding.isPresent()) {
            return new Definition(name, term.facts(), repeats(term, column, concluding.get()), List.of());
        }
        return term.facts().equals(List.of(Fact.DATA)) ? ofData(column, section) : ofFacts(term, column, section);
    }

    /** The first section that concludes something. */
    private Optional<Section> concluding(String conclusion) {
        return sections.stream()
                .filter(section -> section.outcomes().stream()
                        .anyMatch(outcome -> outcome.kind().equals(conclusion)))
                .findFirst();
    }

    private static String repeats(Term term, Column column, Section concluding) {
        String as = term.conclusion().isEmpty() || term.conclusion().equals(column.term())
                ? ""
                : " as " + term.conclusion();
        String otherwise = switch (column.values().get(0)) {
            case "none" -> "; none if it concludes none";
            case "false" -> "; false if it does not";
            default -> "";
        };
        return "what " + concluding.name() + " concludes" + as + otherwise;
    }

    /** A term that follows from the values of some facts, each tried with every other. */
    private Definition ofFacts(Term term, Column column, Section section) {
        List<Dimension> dimensions = DescribedFacts.dimensions(term.facts());
        List<DescribedFacts> described = describedByFacts.computeIfAbsent(term.facts(), facts -> {
            List<DescribedFacts> all = new ArrayList<>();
            for (int point = 0; point < QuestionSpace.size(dimensions); point++) {
                all.add(DescribedFacts.at(facts, QuestionSpace.valuesAt(point, dimensions), classifier));
            }
            return all;
        });
        BitSet points = new BitSet();
        for (int point = 0; point < described.size(); point++) {
            points.set(point, value(described.get(point), column, section).equals("true"));
        }
        return new Definition(
                column.term(), term.facts(), "", List.of(new Case("true", TableOfRules.rows(points, dimensions))));
    }

    /**
     * A term that follows from the categories of data. There are too many sets of these to try: each category is tried by itself
     * and with every other, which has to give the higher value of the two.
     */
    private Definition ofData(Column column, Section section) {
        Map<DataCategory, Integer> placeByCategory = new EnumMap<>(DataCategory.class);
        List<List<Row>> rowsByPlace = new ArrayList<>();
        column.values().forEach(value -> rowsByPlace.add(new ArrayList<>()));
        for (DataCategory category : DataCategory.values()) {
            int place = column.values().indexOf(value(Set.of(category), column, section));
            placeByCategory.put(category, place);
            rowsByPlace.get(place).add(new Row(List.of(has(category)), 1));
        }
        placeByCategory.forEach((one, place) -> placeByCategory.forEach((other, placeToo) -> {
            String higher = column.values().get(Math.max(place, placeToo));
            if (one != other && !value(Set.of(one, other), column, section).equals(higher)) {
                throw new IllegalStateException("The term " + column.term() + " of " + one + " with " + other
                        + " is not the higher one of the two.\nMaybe a table needs other words for it.");
            }
        }));
        String lowest = value(Set.of(), column, section);
        List<Case> cases = new ArrayList<>();
        for (int place = 0; place < rowsByPlace.size(); place++) {
            String value = column.values().get(place);
            if (!value.equals("false") && !rowsByPlace.get(place).isEmpty()) {
                cases.add(new Case(value, rowsByPlace.get(place)));
            }
        }
        String meaning = lowest.equals("false") ? "" : "the last of these that holds; " + lowest + " if none does";
        return new Definition(column.term(), List.of(Fact.DATA), meaning, cases);
    }

    private String value(Set<DataCategory> categories, Column column, Section section) {
        DescribedFacts described =
                describedByData.computeIfAbsent(categories, some -> DescribedFacts.withData(some, classifier));
        return value(described, column, section);
    }

    private static String value(DescribedFacts described, Column column, Section section) {
        return described.value(section.name(), section.columns().indexOf(column));
    }

    private static Condition has(DataCategory category) {
        return new Condition(DescribedFacts.has(Fact.DATA, category), List.of("true"), List.of("false"));
    }

    private static Definition supplierTask() {
        List<Dimension> dimensions = List.of(
                new Dimension("necessity", List.of((Object[]) Necessity.values())),
                new Dimension("party", List.of((Object[]) Party.values())));
        BitSet points = new BitSet();
        for (int point = 0; point < QuestionSpace.size(dimensions); point++) {
            Object[] values = QuestionSpace.valuesAt(point, dimensions);
            points.set(
                    point,
                    new CallsFor("", "", (Necessity) values[0], (Party) values[1], Work.OTHER, null).isSupplierWork());
        }
        return new Definition(
                "supplierTask",
                List.of(),
                "whether another section concludes such a task about the same use case or, of the solution, about the solution",
                List.of(new Case("true", TableOfRules.rows(points, dimensions))));
    }
}
