package io.github.nsisrules.drools;

import io.github.nsisrules.drools.question.LevelsOfUseCases;
import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.result.Because;
import io.github.nsisrules.result.Conclusion;
import io.github.nsisrules.result.GivenFacts;
import io.github.nsisrules.result.RationaleStep;
import io.github.nsisrules.result.Rule;
import io.github.nsisrules.result.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Folds the arguments of all completions into one, in the order in which a person would read it. */
final class RationaleFold {

    private final Outcomes outcomes;
    private final RuleCatalogue catalogue;
    private final GivenFacts given;

    /** The steps about the solution, then those about each use case. */
    private final List<Map<String, Step>> stepsByPlace = new ArrayList<>();

    /** The same by what fired: outcomes share that, and most of it comes again and again. */
    private final List<IdentityHashMap<Fired, Step>> stepsByFired = new ArrayList<>();

    RationaleFold(Outcomes outcomes, RuleCatalogue catalogue, GivenFacts given) {
        this.outcomes = outcomes;
        this.catalogue = catalogue;
        this.given = given;
        for (int place = 0; place <= outcomes.useCases(); place++) {
            stepsByPlace.add(new LinkedHashMap<>());
            stepsByFired.add(new IdentityHashMap<>());
        }
    }

    /**
     * The steps of the argument.
     *
     * @param level what the completions say of the solution's level, from which L5 speaks
     */
    List<RationaleStep> steps(Aggregate<AssuranceLevel> level, CompiledRules rules) {
        for (SolutionOutcome outcome : outcomes.ofSolution()) {
            for (Fired fired : outcome.fired()) {
                add(Step.SOLUTION, fired, outcomes.ofSolution().size());
            }
        }
        for (int u = 0; u < outcomes.useCases(); u++) {
            int total = 0;
            for (int scene = 0; scene < outcomes.scenes().size(); scene++) {
                total += outcomes.of(scene, u).size();
            }
            for (int scene = 0; scene < outcomes.scenes().size(); scene++) {
                for (UseCaseOutcome outcome : outcomes.of(scene, u)) {
                    for (Fired fired : outcome.fired()) {
                        add(u, fired, total);
                    }
                }
            }
        }
        addLevelOfSolution(level, rules);
        List<Step> inOrder = new ArrayList<>();
        for (Map<String, Step> steps : stepsByPlace) {
            inOrder.addAll(steps.values());
        }
        inOrder.sort(Step.READING_ORDER);
        List<RationaleStep> steps = new ArrayList<>(inOrder.size());
        for (Step step : inOrder) {
            steps.add(step(step));
        }
        return steps;
    }

    /** How often a step stands in the arguments of all outcomes, and where it rests on something different there. */
    private static final class Step {

        /** Stands for a use case in steps about the solution as a whole. */
        static final int SOLUTION = -1;

        /** The rules whose steps are listed by use case, the solution last; those of the others by rule. */
        private static final String LISTED_BY_USE_CASE = "QOL";

        static final Comparator<Step> READING_ORDER = Step::compare;

        final int useCase;
        final String rule;
        final Conclusion conclusion;
        final int outOf;
        final List<Fired> different = new ArrayList<>(1);
        int count;

        private final int group;
        private final int placeInGroup;

        /**
         * A step that stands in no argument yet.
         *
         * @param outOf in how many arguments it stands if it is certain
         */
        Step(int useCase, Fired fired, int outOf) {
            this.useCase = useCase;
            this.rule = fired.rule();
            this.conclusion = fired.conclusion();
            this.outOf = outOf;
            this.group = RuleNumber.group(rule);
            if (LISTED_BY_USE_CASE.indexOf(rule.charAt(0)) < 0) {
                this.placeInGroup = 0;
            } else {
                this.placeInGroup = useCase == SOLUTION ? Integer.MAX_VALUE : useCase;
            }
        }

        private static int compare(Step one, Step other) {
            int order = Integer.compare(one.group, other.group);
            if (order == 0) {
                order = Integer.compare(one.placeInGroup, other.placeInGroup);
            }
            if (order == 0) {
                order = RuleNumber.compare(one.rule, other.rule);
            }
            if (order == 0) {
                order = Integer.compare(one.useCase, other.useCase);
            }
            return order == 0 ? compareLevels(one.conclusion, other.conclusion) : order;
        }

        /** One rule about one use case may conclude several levels: the lowest first. */
        private static int compareLevels(Conclusion one, Conclusion other) {
            return one.kind() == Conclusion.Kind.LEVEL && other.kind() == Conclusion.Kind.LEVEL
                    ? AssuranceLevel.valueOf(one.value()).compareTo(AssuranceLevel.valueOf(other.value()))
                    : 0;
        }

        Collection<Ground> grounds() {
            if (different.size() == 1) {
                return different.get(0).grounds();
            }
            Set<Ground> grounds = new LinkedHashSet<>();
            Set<Ground> identical = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Fired fired : different) {
                for (Ground ground : fired.grounds()) {
                    if (identical.add(ground)) {
                        grounds.add(ground);
                    }
                }
            }
            return grounds;
        }
    }

    private void add(int useCase, Fired fired, int outOf) {
        Step step = stepsByFired.get(useCase + 1).get(fired);
        if (step == null) {
            Map<String, Step> steps = stepsByPlace.get(useCase + 1);
            step = steps.get(fired.key());
            if (step == null) {
                step = new Step(useCase, fired, outOf);
                steps.put(fired.key(), step);
            }
            step.different.add(fired);
            stepsByFired.get(useCase + 1).put(fired, step);
        }
        step.count++;
    }

    private void addLevelOfSolution(Aggregate<AssuranceLevel> level, CompiledRules rules) {
        boolean agreed = level.agreed() != null;
        for (AssuranceLevel possible : level.possible()) {
            Argument argument = Argument.ofSolution(catalogue, true);
            argument.add(rules.ask(new LevelsOfUseCases(possible)));
            for (Fired fired : argument.fired()) {
                add(Step.SOLUTION, fired, agreed ? 1 : 2);
            }
        }
    }

    private RationaleStep step(Step step) {
        Set<Because> because = new LinkedHashSet<>();
        for (Ground ground : step.grounds()) {
            because.addAll(because(ground, step.useCase));
        }
        Rule rule = catalogue.rule(step.rule);
        return new RationaleStep(
                rule.id(),
                id(step.useCase),
                step.count == step.outOf ? Status.CERTAIN : Status.POSSIBLE,
                step.conclusion,
                List.copyOf(because),
                rule.sources());
    }

    private List<Because> because(Ground ground, int useCase) {
        if (ground instanceof Ground.Given fact) {
            return List.of(given.because(fact.fact(), useCase));
        } else if (ground instanceof Ground.GivenOfAll fact) {
            List<Because> facts = new ArrayList<>();
            for (int u = 0; u < outcomes.useCases(); u++) {
                facts.add(given.because(fact.fact(), u));
            }
            return facts;
        } else if (ground instanceof Ground.Own own) {
            return List.of(stepBecause(own.rule(), useCase, own.conclusion()));
        } else if (ground instanceof Ground.OfSolution ofSolution) {
            return earlier(ofSolution.conclusion(), null);
        } else if (ground instanceof Ground.OfAll ofAll) {
            return earlier(null, ofAll.rule());
        } else if (ground instanceof Ground.Absence absence) {
            return List.of(new Because.Absence(catalogue.rule(absence.rule()).id(), null));
        }
        throw new IllegalStateException("Nothing stands for " + ground + ".\nMaybe it is new.");
    }

    /** The steps that conclude something about the solution, or else those of a rule about any use case. */
    private List<Because> earlier(@Nullable Conclusion ofSolution, @Nullable String ofUseCases) {
        List<Step> earlier = new ArrayList<>();
        for (Step step : stepsByPlace.get(0).values()) {
            if (step.conclusion.equals(ofSolution)) {
                earlier.add(step);
            }
        }
        for (int place = 1; place < stepsByPlace.size() && ofUseCases != null; place++) {
            for (Step step : stepsByPlace.get(place).values()) {
                if (step.rule.equals(ofUseCases)) {
                    earlier.add(step);
                }
            }
        }
        earlier.sort(Step.READING_ORDER);
        List<Because> because = new ArrayList<>(earlier.size());
        for (Step step : earlier) {
            because.add(stepBecause(step.rule, step.useCase, step.conclusion));
        }
        return because;
    }

    private Because stepBecause(String rule, int useCase, Conclusion conclusion) {
        return new Because.Step(catalogue.rule(rule).id(), id(useCase), conclusion);
    }

    private @Nullable String id(int useCase) {
        return useCase == Step.SOLUTION ? null : outcomes.useCaseId(useCase);
    }
}
