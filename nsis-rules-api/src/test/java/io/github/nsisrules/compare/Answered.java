package io.github.nsisrules.compare;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.Audience;
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
 * Answers made by hand. Two are the same, but for their rule sets and dates, where a test changes nothing. The first
 * letter of a rule's number is that of the real rule sets.
 */
public final class Answered {

    /** A rule set that ends in October 2023. */
    public static final RuleSet BEFORE =
            ruleSet("before", LocalDate.of(2021, 3, 1), LocalDate.of(2023, 10, 31), "0123456789abcdef");
    /** A rule set that begins thereafter. */
    public static final RuleSet AFTER = ruleSet("after", LocalDate.of(2023, 11, 1), null, "fedcba9876543210");

    public static final DueWindow AUGUST = new DueWindow(LocalDate.of(2021, 8, 1), LocalDate.of(2021, 8, 10));

    private final RuleSet ruleSet;
    private final String prefix;
    private LocalDate on = LocalDate.of(2021, 4, 1);
    private TuSolution solution = TuSolution.builder("permits", "P-tilladelser")
            .useCase(UseCase.of("citizens", Audience.CITIZENS))
            .useCase(UseCase.of("staff", Audience.EMPLOYEES))
            .build();
    private Answer<SolutionType> type = Answer.of(SolutionType.OWN_TU);
    private @Nullable Boolean tuSolution = true;
    private Answer<AssuranceLevel> level = Answer.of(AssuranceLevel.SUBSTANTIAL);
    private UseCaseResult citizens = useCase("citizens");
    private List<Task> tasks = List.of();
    private List<Finding> findings = List.of();

    private Answered(RuleSet ruleSet, String prefix) {
        this.ruleSet = ruleSet;
        this.prefix = prefix;
    }

    public static Answered before() {
        return new Answered(BEFORE, "OLD");
    }

    public static Answered after() {
        return new Answered(AFTER, "NEW");
    }

    public Answered on(LocalDate date) {
        on = date;
        return this;
    }

    public Answered solution(TuSolution described) {
        solution = described;
        return this;
    }

    public Answered type(Answer<SolutionType> answer) {
        type = answer;
        return this;
    }

    public Answered tuSolution(@Nullable Boolean answer) {
        tuSolution = answer;
        return this;
    }

    public Answered level(Answer<AssuranceLevel> answer) {
        level = answer;
        return this;
    }

    public Answered citizens(UseCaseResult result) {
        citizens = result;
        return this;
    }

    public Answered tasks(Task... list) {
        tasks = List.of(list);
        return this;
    }

    public Answered findings(Finding... list) {
        findings = List.of(list);
        return this;
    }

    public Classification answer() {
        return new Classification(
                solution,
                ruleSet,
                on,
                type.value(),
                type.possible(),
                tuSolution,
                level.value(),
                level.possible(),
                List.of(citizens, useCase("staff")),
                tasks,
                findings,
                List.of(),
                List.of(
                        step("Q1", "citizens", Conclusion.Kind.TU_SOLUTION, "true"),
                        step("Q1", "staff", Conclusion.Kind.TU_SOLUTION, "true"),
                        step("T2", null, Conclusion.Kind.TYPE, "OWN_TU"),
                        step("O4", "citizens", Conclusion.Kind.OBLIGATION, "REQUIRED"),
                        step("L2", "citizens", Conclusion.Kind.INDICATED_LEVEL, "SUBSTANTIAL"),
                        step("L4", "citizens", Conclusion.Kind.LEVEL, "SUBSTANTIAL"),
                        step("O5", "staff", Conclusion.Kind.OBLIGATION, "VOLUNTARY"),
                        step("L5", null, Conclusion.Kind.LEVEL, "SUBSTANTIAL"),
                        step("M1", "citizens", Conclusion.Kind.TASK, "renew")));
    }

    private RationaleStep step(String number, @Nullable String useCase, Conclusion.Kind kind, String value) {
        return new RationaleStep(
                prefix + "-" + number,
                useCase,
                Status.CERTAIN,
                new Conclusion(kind, value),
                List.of(new Because.Absence(prefix + "-T1", null)),
                List.of(new Source("En rapport", "Et afsnit", 12)));
    }

    /** What is concluded about a use case where a test says nothing else. */
    public static UseCaseResult useCase(String id) {
        return new UseCaseResult(
                id,
                Obligation.REQUIRED,
                List.of(Obligation.REQUIRED),
                DecidedBy.MUNICIPALITY,
                AssuranceLevel.SUBSTANTIAL,
                List.of(AssuranceLevel.SUBSTANTIAL),
                AssuranceLevel.SUBSTANTIAL,
                null,
                LevelBasis.SUBSTANTIAL_DEFAULT,
                true);
    }

    /** A task that is required in August. */
    public static Task task(String id, String rule) {
        return new Task(
                id,
                Status.CERTAIN,
                Necessity.REQUIRED,
                Party.MUNICIPALITY,
                List.of(Role.SYSTEM_OWNER),
                List.of("citizens"),
                AUGUST,
                false,
                List.of(rule));
    }

    /** A warning. */
    public static Finding finding(String id, String rule) {
        return new Finding(id, Status.CERTAIN, Severity.WARNING, List.of("citizens"), List.of(rule));
    }

    private static RuleSet ruleSet(String id, LocalDate from, @Nullable LocalDate until, String digest) {
        return new RuleSet(
                id,
                from,
                until,
                "sha256:" + digest.repeat(4),
                "sha256:" + new StringBuilder(digest).reverse().toString().repeat(4),
                List.of(),
                Map.of(Language.DA, texts(id, Language.DA), Language.EN, texts(id, Language.EN)));
    }

    private static Texts texts(String id, Language language) {
        return Texts.read(Answered.class, id, language);
    }
}
