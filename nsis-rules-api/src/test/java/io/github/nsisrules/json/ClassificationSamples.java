package io.github.nsisrules.json;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.Login;
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

/** Classifications made by hand, with every kind of value that can be written. */
final class ClassificationSamples {

    private static final Source REPORT = new Source("KL Delrapport 1, marts 2021", "Tjekliste", 16);
    private static final Source OURS = new Source("nsis-rules", "Valg", null);

    private ClassificationSamples() {}

    static RuleSet ruleSet() {
        return new RuleSet(
                "sample-1",
                LocalDate.of(2021, 3, 1),
                LocalDate.of(2021, 12, 31),
                "sha256:" + "0123456789abcdef".repeat(4),
                "sha256:" + "fedcba9876543210".repeat(4),
                List.of(new Rule("KL21-M5", List.of(REPORT))),
                Map.of(Language.DA, texts(Language.DA), Language.EN, texts(Language.EN)));
    }

    private static Texts texts(Language language) {
        return Texts.read(ClassificationSamples.class, "sample", language);
    }

    /** Everything is known and everything has a value. */
    static Classification decided() {
        TuSolution solution = TuSolution.builder("permits", "P-tilladelser \"Øst\"")
                .useCase(UseCase.of("citizens", Audience.CITIZENS).logins(Login.MITID))
                .build();
        return new Classification(
                solution,
                ruleSet(),
                LocalDate.of(2021, 4, 1),
                SolutionType.OWN_TU,
                List.of(SolutionType.OWN_TU),
                true,
                AssuranceLevel.SUBSTANTIAL,
                List.of(AssuranceLevel.SUBSTANTIAL),
                List.of(new UseCaseResult(
                        "citizens",
                        Obligation.REQUIRED,
                        List.of(Obligation.REQUIRED),
                        DecidedBy.MUNICIPALITY,
                        AssuranceLevel.SUBSTANTIAL,
                        List.of(AssuranceLevel.SUBSTANTIAL),
                        AssuranceLevel.LOW,
                        AssuranceLevel.SUBSTANTIAL,
                        LevelBasis.ASSESSED,
                        false)),
                List.of(new Task(
                        "build-new-signing",
                        Status.CERTAIN,
                        Necessity.REQUIRED,
                        Party.MUNICIPALITY_WITH_SUPPLIER,
                        List.of(Role.IT_ARCHITECT, Role.SYSTEM_OWNER),
                        List.of("citizens"),
                        new DueWindow(LocalDate.of(2021, 8, 1), LocalDate.of(2021, 8, 10)),
                        false,
                        List.of("KL21-M5"))),
                List.of(new Finding(
                        "SIGNING_STOPS", Status.CERTAIN, Severity.WARNING, List.of("citizens"), List.of("KL21-N5"))),
                List.of(),
                List.of(
                        new RationaleStep(
                                "KL21-Q1",
                                null,
                                Status.CERTAIN,
                                new Conclusion(Conclusion.Kind.TU_SOLUTION, "true"),
                                List.of(new Because.Given(Fact.LOGINS, "citizens", List.of("MITID"))),
                                List.of(REPORT)),
                        new RationaleStep(
                                "KL21-L5",
                                null,
                                Status.CERTAIN,
                                new Conclusion(Conclusion.Kind.LEVEL, "SUBSTANTIAL"),
                                List.of(
                                        new Because.Step(
                                                "KL21-L4",
                                                "citizens",
                                                new Conclusion(Conclusion.Kind.LEVEL, "SUBSTANTIAL")),
                                        new Because.Absence("KL21-T1", null)),
                                List.of(OURS))));
    }

    /** Whatever can be unknown is unknown, on a date outside the rule set's period. */
    static Classification undecided() {
        TuSolution solution = TuSolution.builder("x", "X")
                .useCase(UseCase.of("u", Audience.BUSINESSES))
                .build();
        return new Classification(
                solution,
                ruleSet(),
                LocalDate.of(2020, 2, 29),
                null,
                List.of(SolutionType.OWN_TU, SolutionType.NOT_COVERED),
                null,
                null,
                List.of(),
                List.of(new UseCaseResult(
                        "u",
                        null,
                        List.of(Obligation.REQUIRED, Obligation.NOT_COVERED),
                        null,
                        null,
                        List.of(AssuranceLevel.LOW, AssuranceLevel.HIGH),
                        null,
                        null,
                        null,
                        null)),
                List.of(new Task(
                        "build-new-signing",
                        Status.POSSIBLE,
                        Necessity.OPTIONAL,
                        Party.MUNICIPALITY,
                        List.of(),
                        List.of(),
                        null,
                        true,
                        List.of("KL21-M5"))),
                List.of(),
                List.of(
                        new OpenQuestion(
                                Fact.CUSTOMERS, null, List.of("ONLY_THIS_MUNICIPALITY", "SEVERAL_ORGANISATIONS")),
                        new OpenQuestion(Fact.LOGINS, "u", List.of("MITID"))),
                List.of(new RationaleStep(
                        "KL21-T1",
                        null,
                        Status.POSSIBLE,
                        new Conclusion(Conclusion.Kind.TYPE, "NOT_COVERED"),
                        List.of(
                                new Because.Given(Fact.CUSTOMERS, null, null),
                                new Because.Given(Fact.LOGINS, "u", List.of()),
                                new Because.Absence("KL21-Q1", "u")),
                        List.of(OURS))));
    }
}
