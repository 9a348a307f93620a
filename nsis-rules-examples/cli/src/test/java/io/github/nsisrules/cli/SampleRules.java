package io.github.nsisrules.cli;

import io.github.nsisrules.Library;
import io.github.nsisrules.NsisRules;
import io.github.nsisrules.RuleAnalysis;
import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.result.Because;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.Conclusion;
import io.github.nsisrules.result.DecidedBy;
import io.github.nsisrules.result.DueWindow;
import io.github.nsisrules.result.Finding;
import io.github.nsisrules.result.LevelBasis;
import io.github.nsisrules.result.Necessity;
import io.github.nsisrules.result.Obligation;
import io.github.nsisrules.result.OpenQuestion;
import io.github.nsisrules.result.Party;
import io.github.nsisrules.result.RationaleStep;
import io.github.nsisrules.result.Role;
import io.github.nsisrules.result.Rule;
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

/**
 * Rules that are none: answers made up to try the command and the page of text without an engine. A solution whose
 * customers are known is decided, others are not, and one called {@code fault} is more than these rules can bear.
 */
final class SampleRules implements NsisRules {

    private static final List<Source> SOURCES = List.of(new Source("En rapport", "Et afsnit", 12));

    private final RuleSet ruleSet = new RuleSet(
            "sample-2021",
            LocalDate.of(2021, 3, 1),
            LocalDate.of(2023, 10, 31),
            "sha256:" + "0".repeat(64),
            "sha256:" + "2".repeat(64),
            List.of(rule("SA-Q1"), rule("SA-T2"), rule("SA-O4"), rule("SA-L2"), rule("SA-M4"), rule("SA-N4")),
            Map.of(Language.DA, texts(Language.DA), Language.EN, texts(Language.EN)));

    @Override
    public List<RuleSet> ruleSets() {
        return List.of(ruleSet);
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
        if (solution.id().equals("fault")) {
            throw new IllegalStateException("A rule broke.");
        }
        boolean decided = solution.customers() != null;
        List<String> useCases = solution.useCases().stream().map(UseCase::id).toList();
        Status status = decided ? Status.CERTAIN : Status.POSSIBLE;
        DueWindow due = new DueWindow(LocalDate.of(2021, 8, 1), LocalDate.of(2021, 8, 10));
        return new Classification(
                solution,
                chosen,
                on,
                decided ? SolutionType.OWN_TU : null,
                decided ? List.of(SolutionType.OWN_TU) : List.of(SolutionType.OWN_TU, SolutionType.SHARED_TU),
                true,
                decided ? AssuranceLevel.SUBSTANTIAL : null,
                decided ? List.of(AssuranceLevel.SUBSTANTIAL) : List.of(AssuranceLevel.LOW, AssuranceLevel.SUBSTANTIAL),
                useCases.stream().map(id -> useCase(id, decided)).toList(),
                List.of(
                        new Task(
                                "move-login",
                                status,
                                Necessity.REQUIRED,
                                Party.MUNICIPALITY_WITH_SUPPLIER,
                                List.of(Role.IT_ARCHITECT, Role.SYSTEM_OWNER),
                                useCases,
                                due,
                                on.isAfter(due.to()),
                                List.of("SA-M4")),
                        new Task(
                                "keep-watch",
                                Status.CERTAIN,
                                Necessity.INFORMATION,
                                Party.DIGST,
                                List.of(Role.SYSTEM_OWNER),
                                List.of(),
                                null,
                                false,
                                List.of("SA-M4"))),
                List.of(new Finding("LOCKED_OUT", status, Severity.WARNING, useCases, List.of("SA-N4"))),
                decided
                        ? List.of()
                        : List.of(
                                new OpenQuestion(
                                        Fact.CUSTOMERS,
                                        null,
                                        List.of("ONLY_THIS_MUNICIPALITY", "SEVERAL_ORGANISATIONS")),
                                new OpenQuestion(Fact.DATA, useCases.get(0), List.of("NAME", "HEALTH"))),
                rationale(solution, status));
    }

    private static UseCaseResult useCase(String id, boolean decided) {
        return new UseCaseResult(
                id,
                Obligation.REQUIRED,
                List.of(Obligation.REQUIRED),
                DecidedBy.MUNICIPALITY,
                decided ? AssuranceLevel.SUBSTANTIAL : null,
                decided ? List.of(AssuranceLevel.SUBSTANTIAL) : List.of(AssuranceLevel.LOW, AssuranceLevel.SUBSTANTIAL),
                decided ? AssuranceLevel.SUBSTANTIAL : null,
                null,
                decided ? LevelBasis.SUBSTANTIAL_DEFAULT : null,
                decided ? true : null);
    }

    private static List<RationaleStep> rationale(TuSolution solution, Status status) {
        UseCase first = solution.useCases().get(0);
        Because audience = new Because.Given(
                Fact.AUDIENCE, first.id(), List.of(first.audience().name()));
        Because data = new Because.Given(Fact.DATA, first.id(), null);
        Because noPid = new Because.Given(Fact.PID_RID_USAGE, null, List.of());
        Because qualified = new Because.Step("SA-Q1", first.id(), new Conclusion(Conclusion.Kind.TU_SOLUTION, "true"));
        Because noOther = new Because.Absence("SA-T2", null);
        return List.of(
                step("SA-Q1", first, Status.CERTAIN, Conclusion.Kind.TU_SOLUTION, "true", audience),
                step("SA-L2", first, status, Conclusion.Kind.LEVEL, "SUBSTANTIAL", qualified, data),
                step("SA-M4", first, status, Conclusion.Kind.TASK, "move-login", qualified, noOther, noPid),
                step("SA-N4", first, status, Conclusion.Kind.FINDING, "LOCKED_OUT", qualified));
    }

    private static RationaleStep step(
            String rule, UseCase useCase, Status status, Conclusion.Kind kind, String value, Because... because) {
        return new RationaleStep(rule, useCase.id(), status, new Conclusion(kind, value), List.of(because), SOURCES);
    }

    private static Rule rule(String id) {
        return new Rule(id, SOURCES);
    }

    private static Texts texts(Language language) {
        return Texts.read(SampleRules.class, "sample", language).orElse(Texts.read(Texts.class, "labels", language));
    }
}
