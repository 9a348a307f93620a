package io.github.nsisrules.cli;

import io.github.nsisrules.Library;
import io.github.nsisrules.NsisRules;
import io.github.nsisrules.RuleAnalysis;
import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.result.Because;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.Conclusion;
import io.github.nsisrules.result.DecidedBy;
import io.github.nsisrules.result.DueWindow;
import io.github.nsisrules.result.Finding;
import io.github.nsisrules.result.LevelBasis;
import io.github.nsisrules.result.Necessity;
import io.github.nsisrules.result.Obligation;
import io.github.nsisrules.result.Party;
import io.github.nsisrules.result.RationaleStep;
import io.github.nsisrules.result.Role;
import io.github.nsisrules.result.RuleSet;
import io.github.nsisrules.result.Severity;
import io.github.nsisrules.result.SolutionType;
import io.github.nsisrules.result.Source;
import io.github.nsisrules.result.Status;
import io.github.nsisrules.result.Task;
import io.github.nsisrules.result.UseCaseResult;
import io.github.nsisrules.text.Language;
import io.github.nsisrules.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sample rules and a later rule set, which lowers the level of every use case, drops a task, changes another and adds
 * one, and likewise with findings. Under it a solution called {@code same} is answered as under the first.
 */
final class TwoSampleRules implements NsisRules {

    private final SampleRules earlier = new SampleRules();
    private final RuleSet later = new RuleSet(
            "sample-2023",
            LocalDate.of(2023, 11, 1),
            null,
            "sha256:" + "1".repeat(64),
            "sha256:" + "3".repeat(64),
            List.of(),
            Map.of(Language.DA, texts(Language.DA), Language.EN, texts(Language.EN)));

    @Override
    public List<RuleSet> ruleSets() {
        return List.of(earlier.ruleSets().get(0), later);
    }

    @Override
    public Library library() {
        return new Library("0.0.0", "sha256:0");
    }

    @Override
    public RuleAnalysis analysis() {
        return new NoAnalysis();
    }

    @Override
    public Classification classify(TuSolution solution, RuleSet chosen, LocalDate on) {
        Classification answer = earlier.classify(solution, chosen, on);
        if (chosen != later || solution.id().equals("same")) {
            return answer;
        }
        return new Classification(
                solution,
                later,
                on,
                SolutionType.OWN_TU,
                List.of(SolutionType.OWN_TU),
                true,
                AssuranceLevel.LOW,
                List.of(AssuranceLevel.LOW),
                answer.useCases().stream().map(useCase -> useCase(useCase.id())).toList(),
                List.of(
                        task("keep-watch", Necessity.RECOMMENDED, new DueWindow(on, on), "SB-M4"),
                        task("renew", Necessity.REQUIRED, null, "SB-M5")),
                List.of(new Finding("SLOW", Status.CERTAIN, Severity.NOTE, List.of(), List.of("SB-N5"))),
                List.of(),
                List.of(new RationaleStep(
                        "SB-L1",
                        answer.useCases().get(0).id(),
                        Status.CERTAIN,
                        new Conclusion(Conclusion.Kind.LEVEL, "LOW"),
                        List.of(new Because.Absence("SB-T1", null)),
                        List.of(new Source("En rapport", "Et afsnit", 12)))));
    }

    private static UseCaseResult useCase(String id) {
        return new UseCaseResult(
                id,
                Obligation.REQUIRED,
                List.of(Obligation.REQUIRED),
                DecidedBy.MUNICIPALITY,
                AssuranceLevel.LOW,
                List.of(AssuranceLevel.LOW),
                AssuranceLevel.SUBSTANTIAL,
                null,
                LevelBasis.SUBSTANTIAL_DEFAULT,
                true);
    }

    private static Task task(String id, Necessity necessity, @Nullable DueWindow due, String rule) {
        return new Task(
                id,
                Status.CERTAIN,
                necessity,
                Party.DIGST,
                List.of(Role.SYSTEM_OWNER),
                List.of(),
                due,
                false,
                List.of(rule));
    }

    private static Texts texts(Language language) {
        return Texts.read(TwoSampleRules.class, "later", language)
                .orElse(Texts.read(SampleRules.class, "sample", language))
                .orElse(Texts.read(Texts.class, "labels", language));
    }
}
