package io.github.nsisrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.json.SolutionJson;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.RationaleStep;
import io.github.nsisrules.result.Status;
import io.github.nsisrules.result.Task;
import io.github.nsisrules.result.UseCaseResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The answer to each example under the rule set {@code kl-2021-03} on 1 April 2021, with its reasons. In the summaries, "?"
 * marks what is possible only, and "|" stands between possibilities.
 */
class ExamplesTest {

    private static final Path EXAMPLES = Path.of("../solutions");
    private static final NsisRules RULES = NsisRules.load();

    @Test
    void parking_permits_are_an_own_tu_solution_whose_level_depends_on_its_data() {
        assertThat(summary("parking-permits")).isEqualTo("""
                type OWN_TU, level LOW|SUBSTANTIAL
                citizens: REQUIRED MUNICIPALITY LOW|SUBSTANTIAL
                rules Q1 T2 O4 L1? L2? L4? L5? M1 M2? M3? M4? M5? M6? M7? M8 M11? M12 N4? N5?
                tasks migrate-to-nemlogin3? build-new-signing? full-risk-assessment document-level-decision \
                consult-nemlogin-guides assess-move-to-nemlogin? replace-pid-rid-with-uuid? replace-pid-rid-lookup? \
                sign-provider-agreement? await-central-component?
                questions pidRidUsage citizens.broker citizens.signing citizens.data
                """);
    }

    @Test
    void tabulex_is_a_shared_tu_solution() {
        assertThat(summary("tabulex")).startsWith("""
                type SHARED_TU, level LOW|SUBSTANTIAL
                citizens: DECIDED_ELSEWHERE|REQUIRED LOW|SUBSTANTIAL
                employees: DECIDED_ELSEWHERE|REQUIRED LOW|SUBSTANTIAL
                rules Q1 T3 O2? O3? O4?\
                """).endsWith("""
                questions pidRidUsage citizens.broker employees.broker citizens.signing employees.signing \
                citizens.data employees.data citizens.levelSetByBroker employees.levelSetByBroker
                """);
    }

    @Test
    void aula_is_a_shared_tu_solution_and_the_login_of_its_employees_is_asked_for() {
        assertThat(summary("aula")).startsWith("""
                        type SHARED_TU, level LOW|SUBSTANTIAL
                        citizens: DECIDED_ELSEWHERE|REQUIRED LOW|SUBSTANTIAL
                        employees: DECIDED_ELSEWHERE|REQUIRED LOW|SUBSTANTIAL
                        rules Q1 T3 O2? O3? O4?\
                        """).contains("require-two-factor-login?", "employees.logins");
    }

    @Test
    void the_medicine_card_is_joint_public_and_leaves_the_municipality_one_task() {
        assertThat(summary("faelles-medicinkort")).isEqualTo("""
                type JOINT_PUBLIC, level none
                employees: DECIDED_ELSEWHERE OWNING_AUTHORITY none
                citizens: DECIDED_ELSEWHERE OWNING_AUTHORITY none
                rules Q1? T1 O1 M16 N6
                tasks register-employees-for-joint-solutions
                questions citizens.logins
                """);
    }

    @Test
    void extra_refuse_bins_may_be_lav_whether_or_not_others_use_the_system() {
        assertThat(summary("extra-refuse-bins")).isEqualTo("""
                type OWN_TU|SHARED_TU, level LOW
                citizens: REQUIRED MUNICIPALITY LOW LOW_PERMITTED provisional
                rules Q1 T2? T3? O4 L1 L4 L5 M1? M2? M3? M4? M5? M6? M7? M8? M9? M10? M11? M12 M14? N3? N4? N5?
                tasks migrate-to-nemlogin3? build-new-signing? full-risk-assessment? joint-simple-assessment? \
                closer-assessment-for-low? document-level-decision consult-nemlogin-guides? assess-move-to-nemlogin? \
                replace-pid-rid-with-uuid? replace-pid-rid-lookup? sign-provider-agreement? vendor-dialogue? \
                await-central-component?
                questions pidRidUsage citizens.broker owner citizens.signing customers
                """);
    }

    @Test
    void consumption_readings_may_be_lav_after_a_closer_assessment() {
        assertThat(summary("consumption-readings")).isEqualTo("""
                type SHARED_TU, level LOW
                citizens: REQUIRED MUNICIPALITY LOW LOW_PERMITTED provisional
                rules Q1 T3 O4 L1 L4 L5 M2? M3? M4? M5? M6? M7? M9 M10 M11? M12 M14? N3? N4? N5?
                tasks migrate-to-nemlogin3? build-new-signing? joint-simple-assessment closer-assessment-for-low \
                document-level-decision assess-move-to-nemlogin? replace-pid-rid-with-uuid? replace-pid-rid-lookup? \
                sign-provider-agreement? vendor-dialogue? await-central-component?
                questions pidRidUsage citizens.broker owner citizens.signing
                """);
    }

    @Test
    void citizens_own_health_data_are_betydelig() {
        assertThat(summary("own-health-data")).startsWith("""
                type OWN_TU|SHARED_TU, level SUBSTANTIAL
                citizens: REQUIRED MUNICIPALITY SUBSTANTIAL SUBSTANTIAL_DEFAULT
                rules Q1 T2? T3? O4 L2 L4 L5\
                """).endsWith("""
                questions pidRidUsage citizens.broker owner citizens.signing customers
                """);
    }

    @Test
    void health_staff_with_sensitive_data_on_very_many_citizens_are_hoj() {
        assertThat(summary("health-staff-very-many-citizens")).isEqualTo("""
                type INTERNAL, level HIGH
                health-staff: VOLUNTARY MUNICIPALITY HIGH HIGH_CANDIDATE provisional
                rules T4 O5 L3 L4 L5 M17 N1
                tasks consider-voluntary-alignment
                questions
                """);
    }

    @Test
    void sapa_has_two_use_cases_that_are_answered_each_by_itself() {
        assertThat(summary("sapa")).isEqualTo("""
                type INTERNAL, level LOW|SUBSTANTIAL
                administrator: DECIDED_ELSEWHERE|VOLUNTARY LOW|SUBSTANTIAL
                caseworker: DECIDED_ELSEWHERE|VOLUNTARY LOW|SUBSTANTIAL
                rules T4 O2? O3? O5? L1? L2? L4? L5? M15? M17?
                tasks follow-broker-level? consider-voluntary-alignment?
                questions administrator.broker caseworker.broker administrator.data caseworker.data
                """);
    }

    @Test
    void document_signing_must_be_built_anew_by_august_2021() {
        assertThat(summary("document-signing")).isEqualTo("""
                type OWN_TU, level SUBSTANTIAL
                parents: REQUIRED MUNICIPALITY SUBSTANTIAL SUBSTANTIAL_DEFAULT provisional
                rules Q1 T2 O4 L2 L4 L5 M1 M2 M5 M8 M11 M12 M14 N5
                tasks build-new-signing full-risk-assessment document-level-decision sign-provider-agreement \
                consult-nemlogin-guides vendor-dialogue await-central-component
                questions
                """);
        assertThat(task("document-signing", "build-new-signing").due())
                .hasToString("DueWindow[from=2021-08-01, to=2021-08-10]");
    }

    @Test
    void pid_and_rid_must_be_replaced_both_where_forwarded_and_where_looked_up() {
        assertThat(summary("pid-rid")).isEqualTo("""
                type SHARED_TU, level SUBSTANTIAL
                businesses: REQUIRED MUNICIPALITY SUBSTANTIAL ASSESSED
                neighbours: REQUIRED MUNICIPALITY LOW LOW_PERMITTED provisional
                rules Q2 Q1 T3 O4 L2 L4 L1 L5 M2 M4 M6 M7 M9 M10 M11 M12 M14
                tasks joint-simple-assessment closer-assessment-for-low document-level-decision migrate-to-nemlogin3 \
                replace-pid-rid-with-uuid replace-pid-rid-lookup sign-provider-agreement vendor-dialogue \
                await-central-component
                questions
                """);
        assertThat(task("pid-rid", "migrate-to-nemlogin3").useCases()).containsExactly("businesses");
    }

    @Test
    void an_unusual_set_up_must_be_moved_or_users_are_locked_out() {
        assertThat(summary("unusual-nemlogin-setup")).isEqualTo("""
                type OWN_TU, level SUBSTANTIAL
                citizens: REQUIRED MUNICIPALITY LOW LOW_PERMITTED provisional
                associations: REQUIRED MUNICIPALITY SUBSTANTIAL SUBSTANTIAL_DEFAULT provisional
                rules Q1 T2 O4 L1 L4 L2 L5 M1 M3 M4 M8 M11 M12 M13 N4
                tasks migrate-to-nemlogin3 full-risk-assessment document-level-decision consult-nemlogin-guides \
                assess-move-to-nemlogin sign-provider-agreement require-two-factor-login
                questions
                """);
    }

    @Test
    void of_a_solution_that_nobody_knows_much_about_it_is_told_what_to_ask_first() {
        assertThat(summary("little-known")).startsWith("""
                type JOINT_PUBLIC|OWN_TU|SHARED_TU|NOT_COVERED, level LOW|SUBSTANTIAL
                citizens: DECIDED_ELSEWHERE|REQUIRED|NOT_COVERED LOW|SUBSTANTIAL
                employees: DECIDED_ELSEWHERE|REQUIRED|NOT_COVERED LOW|SUBSTANTIAL
                rules Q1? T1? T2? T3? T5? O1? O2? O3? O4? O6?\
                """).contains("\nquestions pidRidUsage citizens.broker owner ");
    }

    @Test
    void every_example_is_tried_here_and_tells_what_it_is_taken_from() throws IOException {
        String tried = Files.readString(Path.of("src/test/java/io/github/nsisrules/cli/ExamplesTest.java"));
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            List<Path> examples = files.toList();

            assertThat(examples).hasSize(13).allSatisfy(file -> {
                TuSolution example = read(file);
                assertThat(file).hasFileName(example.id() + ".json");
                assertThat(tried).contains("summary(\"" + example.id() + "\")");
                assertThat(example.description()).containsPattern("(s\\. [0-9]+|Opdigtet eksempel)");
            });
        }
    }

    private static String summary(String example) {
        Classification answer = answer(example);
        StringBuilder summary = new StringBuilder("type ")
                .append(oneOf(answer.possibleTypes()))
                .append(", level ")
                .append(oneOf(answer.possibleLevels()))
                .append('\n');
        answer.useCases().forEach(useCase -> summary.append(line(useCase)).append('\n'));
        return summary.append("rules ")
                .append(answer.rationale().stream()
                        .map(ExamplesTest::rule)
                        .distinct()
                        .collect(Collectors.joining(" ")))
                .append("\ntasks ")
                .append(answer.tasks().stream()
                        .map(task -> task.id() + mark(task.status()))
                        .collect(Collectors.joining(" ")))
                .append("\nquestions")
                .append(answer.openQuestions().stream()
                        .map(question -> " " + (question.useCase() == null ? "" : question.useCase() + ".")
                                + question.fact().jsonName())
                        .collect(Collectors.joining()))
                .append('\n')
                .toString();
    }

    private static String line(UseCaseResult useCase) {
        return Stream.of(
                        useCase.id() + ":",
                        oneOf(useCase.possibleObligations()),
                        useCase.decidedBy(),
                        oneOf(useCase.possibleLevels()),
                        useCase.basis(),
                        useCase.level() != null && Boolean.TRUE.equals(useCase.provisional()) ? "provisional" : null)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }

    private static String rule(RationaleStep step) {
        return step.rule().replace("KL21-", "") + mark(step.status());
    }

    private static String mark(Status status) {
        return status == Status.POSSIBLE ? "?" : "";
    }

    private static String oneOf(List<?> possibilities) {
        return possibilities.isEmpty()
                ? "none"
                : possibilities.stream().map(Object::toString).collect(Collectors.joining("|"));
    }

    private static Task task(String example, String id) {
        return answer(example).tasks().stream()
                .filter(task -> task.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Classification answer(String example) {
        return RULES.classify(
                read(EXAMPLES.resolve(example + ".json")), RULES.ruleSet("kl-2021-03"), LocalDate.of(2021, 4, 1));
    }

    private static TuSolution read(Path file) {
        try {
            return SolutionJson.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
