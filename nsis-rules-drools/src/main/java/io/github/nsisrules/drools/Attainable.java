package io.github.nsisrules.drools;

import io.github.nsisrules.explain.Topic;
import io.github.nsisrules.explain.WhatIf.Goal;
import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.TuSolution;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a solution meets a goal, or some completion of it could. What is said of use cases is asked of the completions
 * themselves: an answer tells of each use case by itself what is possible, and not whether it is so for all of them at once.
 */
final class Attainable {

    private final Goal goal;
    private final Classifier classifier;
    private final LocalDate evaluatedOn;

    Attainable(Goal goal, Classifier classifier, LocalDate evaluatedOn) {
        this.goal = goal;
        this.classifier = classifier;
        this.evaluatedOn = evaluatedOn;
    }

    /** Whether the answer for a solution meets the goal. */
    boolean isMetBy(TuSolution solution) {
        return goal.isMetBy(classifier.conclude(solution, evaluatedOn));
    }

    /** Whether some completion of a solution could meet it: exact for what is said of a use case, otherwise never too seldom true. */
    boolean in(TuSolution solution) {
        Topic topic = goal.topic();
        return switch (topic.kind()) {
            case TYPE, TU_SOLUTION, TASK, FINDING -> isPossible(solution);
            case LEVEL -> topic.useCase() == null ? isPossible(solution) : isPossibleForUseCases(solution);
            case OBLIGATION, DECIDED_BY, INDICATED_LEVEL, BASIS, PROVISIONAL, LOGIN_REQUIREMENT, LOA_URI ->
                isPossibleForUseCases(solution);
        };
    }

    private boolean isPossible(TuSolution solution) {
        return !goal.opposite().isMetBy(classifier.conclude(solution, evaluatedOn));
    }

    private boolean isPossibleForUseCases(TuSolution solution) {
        Completions completions = classifier.completions(solution, evaluatedOn);
        for (int scene = 0; scene < completions.scenes().size(); scene++) {
            boolean is = goal.reached()
                    ? isSaidOfSome(completions, scene)
                    : completions.canHaveOnly(
                            scene, (useCase, outcome) -> !concerns(completions, useCase) || !isSaid(outcome));
            if (is) {
                return true;
            }
        }
        return false;
    }

    private boolean isSaidOfSome(Completions completions, int scene) {
        int context = completions.contextOf(scene);
        for (int u = 0; u < completions.useCases().size(); u++) {
            if (concerns(completions, u)) {
                for (AlikePoints.Letter letter : completions.alike(u).letters(context)) {
                    if (isSaid(letter.outcome()) && completions.isFeasible(scene, u, letter.contribution())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean concerns(Completions completions, int useCase) {
        String wanted = goal.topic().useCase();
        return wanted == null
                || wanted.equals(completions.useCases().get(useCase).id());
    }

    private boolean isSaid(UseCaseOutcome outcome) {
        Object said = said(outcome.decision());
        return said != null && said.toString().equals(goal.topic().value());
    }

    private @Nullable Object said(UseCaseOutcome.Decision decision) {
        AssuranceLevel level = decision.level();
        return switch (goal.topic().kind()) {
            case OBLIGATION -> decision.obligation();
            case DECIDED_BY -> decision.decidedBy();
            case INDICATED_LEVEL -> decision.indicated();
            case LEVEL -> level;
            case BASIS -> decision.basis();
            case PROVISIONAL -> decision.provisional();
            case LOGIN_REQUIREMENT -> level == null ? null : level.loginRequirement();
            case LOA_URI -> level == null ? null : level.loaUri();
            case TYPE, TU_SOLUTION, TASK, FINDING ->
                throw new IllegalStateException(
                        goal.topic() + " is not said of a use case alone.\nMaybe its kind is new.");
        };
    }
}
