package io.github.nsisrules.drools;

import io.github.nsisrules.Library;
import io.github.nsisrules.NsisRules;
import io.github.nsisrules.RuleAnalysis;
import io.github.nsisrules.UnknownRuleSetException;
import io.github.nsisrules.compare.SpaceComparison;
import io.github.nsisrules.explain.Explanation;
import io.github.nsisrules.explain.Topic;
import io.github.nsisrules.explain.WhatIf;
import io.github.nsisrules.explain.WhyNot;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.RuleSet;
import io.github.nsisrules.table.DecisionPath;
import io.github.nsisrules.table.DecisionTable;
import io.github.nsisrules.text.Language;
import io.github.nsisrules.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All rule sets, run by Drools. */
final class DroolsNsisRules implements NsisRules, RuleAnalysis {

    private final List<Classifier> classifiers;
    private final Library library;

    private DroolsNsisRules(List<Classifier> classifiers, Library library) {
        this.library = library;
        this.classifiers = List.copyOf(classifiers);
    }

    static DroolsNsisRules load() {
        Map<Language, Texts> texts = Classifier.sharedTexts();
        List<Classifier> classifiers = new ArrayList<>();
        for (Edition edition : Edition.ALL) {
            classifiers.add(Classifier.load(edition, texts));
        }
        Library library = new Library(
                BuiltResource.text("library.version").strip(),
                "sha256:" + BuiltResource.text("library.sources.sha256").strip());
        return new DroolsNsisRules(classifiers, library);
    }

    @Override
    public List<RuleSet> ruleSets() {
        List<RuleSet> ruleSets = new ArrayList<>(classifiers.size());
        for (Classifier classifier : classifiers) {
            ruleSets.add(classifier.ruleSet());
        }
        return List.copyOf(ruleSets);
    }

    @Override
    public Classification classify(TuSolution solution, RuleSet ruleSet, LocalDate on) {
        return classifier(ruleSet).classify(solution, on);
    }

    @Override
    public Library library() {
        return library;
    }

    @Override
    public RuleAnalysis analysis() {
        return this;
    }

    @Override
    public SpaceComparison compareEverywhere(RuleSet from, RuleSet to) {
        return WholeSpace.compare(classifier(from), classifier(to));
    }

    @Override
    public DecisionTable table(RuleSet ruleSet) {
        return classifier(ruleSet).table();
    }

    @Override
    public DecisionPath path(Classification answer, String useCase) {
        Classifier classifier = classifier(answer.ruleSet());
        int place = answer.useCases().indexOf(answer.useCase(useCase));
        Completions completions = classifier.completions(answer.solution(), answer.evaluatedOn());
        Map<String, Set<List<String>>> points = new HashMap<>();
        for (AskedQuestions asked : List.of(
                AskedQuestions.ofSolution(completions, classifier),
                AskedQuestions.ofUseCase(completions, place, classifier))) {
            asked.byKind()
                    .forEach((kind, values) -> points.computeIfAbsent(kind, key -> new LinkedHashSet<>())
                            .addAll(values));
        }
        return new DecisionPath(answer, useCase, points);
    }

    @Override
    public WhyNot whyNot(Classification answer, Topic topic) {
        Classifier classifier = classifier(answer.ruleSet());
        check(answer, topic);
        if (topic.value() == null) {
            throw new IllegalArgumentException(
                    "Why not what? '" + topic + "' names no value.\nMaybe name one: " + topic + "=...");
        }
        return new BarredWays(answer, classifier).to(topic);
    }

    @Override
    public WhatIf whatIf(Classification answer, WhatIf.Goal goal, Set<WhatIf.Place> fixed) {
        Classifier classifier = classifier(answer.ruleSet());
        check(answer, goal.topic());
        return new SmallestChanges(answer, goal, fixed, classifier).find();
    }

    /** Explaining checks that there is such a conclusion and such a use case. */
    private static void check(Classification answer, Topic topic) {
        Explanation.of(answer, topic);
    }

    private Classifier classifier(RuleSet ruleSet) {
        for (Classifier classifier : classifiers) {
            if (classifier.ruleSet() == ruleSet) {
                return classifier;
            }
        }
        throw new UnknownRuleSetException("The rule set " + ruleSet
                + " is not one of this engine's.\nMaybe it was taken from another NsisRules: ask this one for it.");
    }
}
