package io.github.nsisrules.explain;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.Login;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.result.Because;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.Conclusion;
import io.github.nsisrules.result.Conclusion.Kind;
import io.github.nsisrules.result.DecidedBy;
import io.github.nsisrules.result.LevelBasis;
import io.github.nsisrules.result.Obligation;
import io.github.nsisrules.result.RationaleStep;
import io.github.nsisrules.result.Rule;
import io.github.nsisrules.result.RuleSet;
import io.github.nsisrules.result.SolutionType;
import io.github.nsisrules.result.Source;
import io.github.nsisrules.result.Status;
import io.github.nsisrules.result.UseCaseResult;
import io.github.nsisrules.text.Language;
import io.github.nsisrules.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers made by hand, with arguments in the shape of the real ones. */
public final class Argued {

    private static final List<Source> SOURCES = List.of(new Source("En rapport", "Et afsnit", 12));

    public static final RuleSet RULES = new RuleSet(
            "argued",
            LocalDate.of(2021, 3, 1),
            null,
            "sha256:" + "0123456789abcdef".repeat(4),
            "sha256:" + "fedcba9876543210".repeat(4),
            Stream.of("Q1", "Q2", "T1", "T2", "T4", "O1", "O2", "O4", "L1", "L2", "L4", "L5", "M5", "M14", "N5")
                    .map(number -> new Rule("AR-" + number, SOURCES))
                    .toList(),
            Map.of(Language.DA, texts(Language.DA), Language.EN, texts(Language.EN)));

    private static final TuSolution SOLUTION = TuSolution.builder("permits", "P-tilladelser")
            .useCase(UseCase.of("citizens", Audience.CITIZENS).logins(Login.MITID, Login.NEMID))
            .useCase(UseCase.of("staff", Audience.EMPLOYEES))
            .build();

    private static final Because MITID = given(Fact.LOGINS, "citizens", "NEMID", "MITID");
    private static final Because NO_ASSESSMENT = given(Fact.ASSESSMENT, "citizens");
    private static final Because DATA = new Because.Given(Fact.DATA, "citizens", null);

    private Argued() {}

    /** Own, with a level for citizens; for staff KOMBIT decides, so that they have none. */
    public static Classification decided() {
        return answer(
                SolutionType.OWN_TU,
                true,
                AssuranceLevel.SUBSTANTIAL,
                List.of(AssuranceLevel.SUBSTANTIAL),
                List.of(
                        new UseCaseResult(
                                "citizens",
                                Obligation.REQUIRED,
                                List.of(Obligation.REQUIRED),
                                DecidedBy.MUNICIPALITY,
                                AssuranceLevel.SUBSTANTIAL,
                                List.of(AssuranceLevel.SUBSTANTIAL),
                                AssuranceLevel.SUBSTANTIAL,
                                null,
                                LevelBasis.SUBSTANTIAL_DEFAULT,
                                true),
                        elsewhere("staff", DecidedBy.KOMBIT)),
                step("Q1", "citizens", Kind.TU_SOLUTION, "true", MITID),
                step("T2", null, Kind.TYPE, "OWN_TU", named("Q1", "citizens", Kind.TU_SOLUTION, "true")),
                step("O4", "citizens", Kind.OBLIGATION, "REQUIRED", named("T2", null, Kind.TYPE, "OWN_TU")),
                step("L2", "citizens", Kind.INDICATED_LEVEL, "SUBSTANTIAL", obligation("REQUIRED"), DATA),
                step(
                        "L4",
                        "citizens",
                        Kind.LEVEL,
                        "SUBSTANTIAL",
                        obligation("REQUIRED"),
                        named("L2", "citizens", Kind.INDICATED_LEVEL, "SUBSTANTIAL"),
                        NO_ASSESSMENT),
                step(
                        "O2",
                        "staff",
                        Kind.OBLIGATION,
                        "DECIDED_ELSEWHERE",
                        named("T2", null, Kind.TYPE, "OWN_TU"),
                        given(Fact.BROKER, "staff", "CONTEXT_HANDLER")),
                step("L5", null, Kind.LEVEL, "SUBSTANTIAL", named("L4", "citizens", Kind.LEVEL, "SUBSTANTIAL")),
                step("M5", "citizens", Kind.TASK, "build-new-signing", named("T2", null, Kind.TYPE, "OWN_TU")),
                step(
                        "M14",
                        "citizens",
                        Kind.TASK,
                        "vendor-dialogue",
                        given(Fact.OWNER, null, "VENDOR"),
                        named("M5", "citizens", Kind.TASK, "build-new-signing")),
                step(
                        "N5",
                        "citizens",
                        Kind.FINDING,
                        "SIGNING_STOPS",
                        given(Fact.SIGNING, "citizens", "OCES_SIGNATURE")));
    }

    /** Own or internal, Lav or Betydelig for citizens or no level at all. */
    public static Classification undecided() {
        return answer(
                null,
                null,
                null,
                List.of(AssuranceLevel.LOW, AssuranceLevel.SUBSTANTIAL),
                List.of(
                        new UseCaseResult(
                                "citizens",
                                null,
                                List.of(Obligation.DECIDED_ELSEWHERE, Obligation.REQUIRED),
                                null,
                                null,
                                List.of(AssuranceLevel.LOW, AssuranceLevel.SUBSTANTIAL),
                                null,
                                null,
                                null,
                                null),
                        elsewhere("staff", DecidedBy.KOMBIT)),
                possible("Q1", "citizens", Kind.TU_SOLUTION, "true", new Because.Given(Fact.LOGINS, "citizens", null)),
                possible("T2", null, Kind.TYPE, "OWN_TU", named("Q1", "citizens", Kind.TU_SOLUTION, "true")),
                possible("T4", null, Kind.TYPE, "INTERNAL", new Because.Absence("AR-Q1", null), MITID),
                possible(
                        "O2",
                        "citizens",
                        Kind.OBLIGATION,
                        "DECIDED_ELSEWHERE",
                        named("T4", null, Kind.TYPE, "INTERNAL")),
                possible("O4", "citizens", Kind.OBLIGATION, "REQUIRED", named("T2", null, Kind.TYPE, "OWN_TU")),
                possible("L4", "citizens", Kind.LEVEL, "LOW", obligation("REQUIRED"), NO_ASSESSMENT),
                possible("L4", "citizens", Kind.LEVEL, "SUBSTANTIAL", obligation("REQUIRED"), NO_ASSESSMENT));
    }

    /** Joint-public and no TU-solution, which no step says. */
    public static Classification joint() {
        return answer(
                SolutionType.JOINT_PUBLIC,
                false,
                null,
                List.of(),
                List.of(
                        elsewhere("citizens", DecidedBy.OWNING_AUTHORITY),
                        elsewhere("staff", DecidedBy.OWNING_AUTHORITY)),
                step("T1", null, Kind.TYPE, "JOINT_PUBLIC", given(Fact.OWNER, null, "OTHER_PUBLIC_AUTHORITY")),
                step(
                        "O1",
                        "citizens",
                        Kind.OBLIGATION,
                        "DECIDED_ELSEWHERE",
                        named("T1", null, Kind.TYPE, "JOINT_PUBLIC")),
                step(
                        "O1",
                        "staff",
                        Kind.OBLIGATION,
                        "DECIDED_ELSEWHERE",
                        named("T1", null, Kind.TYPE, "JOINT_PUBLIC")));
    }

    /** An argument made of any steps. */
    static Classification of(RationaleStep... rationale) {
        return answer(SolutionType.OWN_TU, true, null, List.of(), List.of(), rationale);
    }

    static RationaleStep step(String number, @Nullable String useCase, Kind kind, String value, Because... because) {
        return step(number, useCase, Status.CERTAIN, kind, value, because);
    }

    static Because.Step named(String number, @Nullable String useCase, Kind kind, String value) {
        return new Because.Step("AR-" + number, useCase, new Conclusion(kind, value));
    }

    private static RationaleStep possible(
            String number, @Nullable String useCase, Kind kind, String value, Because... because) {
        return step(number, useCase, Status.POSSIBLE, kind, value, because);
    }

    private static RationaleStep step(
            String number, @Nullable String useCase, Status status, Kind kind, String value, Because... because) {
        return new RationaleStep(
                "AR-" + number, useCase, status, new Conclusion(kind, value), List.of(because), SOURCES);
    }

    private static Because obligation(String value) {
        return named("O4", "citizens", Kind.OBLIGATION, value);
    }

    private static Because given(Fact fact, @Nullable String useCase, String... values) {
        return new Because.Given(fact, useCase, List.of(values));
    }

    private static UseCaseResult elsewhere(String id, DecidedBy decidedBy) {
        return new UseCaseResult(
                id,
                Obligation.DECIDED_ELSEWHERE,
                List.of(Obligation.DECIDED_ELSEWHERE),
                decidedBy,
                null,
                List.of(),
                null,
                null,
                null,
                false);
    }

    private static Classification answer(
            @Nullable SolutionType type,
            @Nullable Boolean tuSolution,
            @Nullable AssuranceLevel level,
            List<AssuranceLevel> possibleLevels,
            List<UseCaseResult> useCases,
            RationaleStep... rationale) {
        return new Classification(
                SOLUTION,
                RULES,
                LocalDate.of(2021, 4, 1),
                type,
                type == null ? List.of(SolutionType.OWN_TU, SolutionType.INTERNAL) : List.of(type),
                tuSolution,
                level,
                possibleLevels,
                useCases,
                List.of(),
                List.of(),
                List.of(),
                List.of(rationale));
    }

    private static Texts texts(Language language) {
        return Texts.read(Argued.class, "argued", language);
    }
}
