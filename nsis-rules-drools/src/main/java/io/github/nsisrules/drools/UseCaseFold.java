package io.github.nsisrules.drools;

import io.github.nsisrules.facts.Assessment;
import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.result.DecidedBy;
import io.github.nsisrules.result.LevelBasis;
import io.github.nsisrules.result.Obligation;
import io.github.nsisrules.result.UseCaseResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Folds what all completions say of each use case into its result. */
final class UseCaseFold {

    private UseCaseFold() {}

    static List<UseCaseResult> results(Outcomes outcomes, LocalDate evaluatedOn) {
        List<UseCaseResult> results = new ArrayList<>();
        for (int u = 0; u < outcomes.useCases(); u++) {
            results.add(result(outcomes, u, evaluatedOn));
        }
        return results;
    }

    private static UseCaseResult result(Outcomes outcomes, int useCase, LocalDate evaluatedOn) {
        Aggregate<Obligation> obligation = new Aggregate<>();
        Aggregate<DecidedBy> decidedBy = new Aggregate<>();
        Aggregate<AssuranceLevel> level = new Aggregate<>();
        Aggregate<AssuranceLevel> indicated = new Aggregate<>();
        Aggregate<LevelBasis> basis = new Aggregate<>();
        Aggregate<Boolean> provisional = new Aggregate<>();
        for (int scene = 0; scene < outcomes.scenes().size(); scene++) {
            for (UseCaseOutcome outcome : outcomes.of(scene, useCase)) {
                UseCaseOutcome.Decision decision = outcome.decision();
                obligation.add(decision.obligation());
                decidedBy.add(decision.decidedBy());
                level.add(decision.level());
                indicated.add(decision.indicated());
                basis.add(decision.basis());
                provisional.add(decision.provisional());
            }
        }
        UseCase described = outcomes.completions().useCases().get(useCase);
        return new UseCaseResult(
                described.id(),
                obligation.agreed(),
                obligation.possible(),
                decidedBy.agreed(),
                level.agreed(),
                level.possible(),
                indicated.agreed(),
                assessed(described.assessment(), evaluatedOn),
                basis.agreed(),
                provisional.agreed());
    }

    private static @Nullable AssuranceLevel assessed(@Nullable Assessment assessment, LocalDate evaluatedOn) {
        return assessment == null || assessment.date().isAfter(evaluatedOn) ? null : assessment.level();
    }
}
