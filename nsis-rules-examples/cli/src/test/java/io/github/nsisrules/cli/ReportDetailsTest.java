package io.github.nsisrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.cli.text.Look;
import io.github.nsisrules.cli.text.Report;
import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Customers;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.DecidedBy;
import io.github.nsisrules.result.LevelBasis;
import io.github.nsisrules.result.Obligation;
import io.github.nsisrules.result.OpenQuestion;
import io.github.nsisrules.result.UseCaseResult;
import io.github.nsisrules.text.Language;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the page of text says in the cases that the made-up rules do not come to. */
class ReportDetailsTest {

    private static final TuSolution.Builder SOLUTION =
            TuSolution.builder("booking", "Booking af lokaler").useCase(UseCase.of("borger", Audience.CITIZENS));
    private static final Classification UNDECIDED = answer(SOLUTION.build());
    private static final Classification DECIDED =
            answer(SOLUTION.customers(Customers.ONLY_THIS_MUNICIPALITY).build());

    @Test
    void a_level_from_an_assessment_says_so_and_one_placed_directly_never_says_that_all_is_done() {
        // GIVEN
        UseCaseResult assessed = level(LevelBasis.ASSESSED, false);
        UseCaseResult direct = level(LevelBasis.SUBSTANTIAL_DEFAULT, false);

        // THEN
        assertThat(danish(with(assessed))).contains("Status         bygger på en gennemført risikovurdering\n");
        assertThat(danish(with(direct))).contains("Status         må indplaceres direkte; godkend og dokumentér det\n");
        assertThat(english(with(direct))).contains("may be placed directly; approve and document it");
    }

    @Test
    void a_use_case_whose_level_is_fixed_elsewhere_says_by_whom_and_that_it_is_not_fixed_here() {
        // GIVEN
        UseCaseResult elsewhere = noLevel(Obligation.DECIDED_ELSEWHERE, DecidedBy.KOMBIT, List.of());

        // THEN
        assertThat(danish(with(elsewhere)))
                .contains("Niveau         fastlægges ikke her\n")
                .contains("Fastlægges af  KOMBIT\n");
    }

    @Test
    void what_is_undecided_names_each_possibility() {
        // GIVEN
        UseCaseResult open = noLevel(null, null, List.of(AssuranceLevel.LOW));

        // THEN
        assertThat(danish(with(open)))
                .contains("Niveau         ikke afgjort – enten Lav eller intet niveau\n")
                .contains("Fastlægges af  ikke afgjort – enten kommunen (skal) eller kommunen (frivilligt)\n");
    }

    @Test
    void tasks_are_counted_by_status_only_where_one_is_merely_possible() {
        assertThat(danish(DECIDED)).contains("\nOpgaver (2)\n");
        assertThat(danish(UNDECIDED)).contains("\nOpgaver (2: 1 sikker, 1 mulig)\n");
    }

    @Test
    void a_possible_finding_is_marked_before_its_colon() {
        assertThat(danish(UNDECIDED)).contains("Advarsel (muligvis): Brugerne kan ikke logge på.");
        assertThat(danish(DECIDED)).contains("Advarsel: Brugerne kan ikke logge på.");
    }

    @Test
    void answers_are_told_as_json_that_can_be_copied() {
        // GIVEN
        Classification answer = with(
                new OpenQuestion(Fact.CUSTOMERS, null, List.of("ONLY_THIS_MUNICIPALITY", "SEVERAL_ORGANISATIONS")),
                new OpenQuestion(Fact.DATA, "borger", List.of("NAME", "HEALTH")));

        // THEN
        assertThat(danish(answer))
                .contains("I JSON: \"customers\": \"ONLY_THIS_MUNICIPALITY\" / \"SEVERAL_ORGANISATIONS\"\n")
                .contains("Svar (alle, der passer, eller ingen): navn / helbredsoplysninger\n")
                .contains("I JSON: \"data\": [\"NAME\", \"HEALTH\"]; ingen: []\n");
    }

    @Test
    void yes_and_no_stand_in_json_without_quotation_marks() {
        // GIVEN the words of a question that the made-up rules never ask
        Classification answer = with(new OpenQuestion(Fact.CUSTOMERS, null, List.of("true", "false")));

        // THEN
        assertThat(danish(answer)).contains("I JSON: \"customers\": true / false\n");
    }

    @Test
    void one_question_needs_no_advice_on_which_to_answer_first() {
        // GIVEN
        OpenQuestion question = new OpenQuestion(Fact.CUSTOMERS, null, List.of("ONLY_THIS_MUNICIPALITY"));

        // THEN
        assertThat(danish(with(question))).contains("Åbne spørgsmål (1)").doesNotContain("Svar på det første først");
        assertThat(danish(UNDECIDED)).contains("Svar på det første først");
    }

    private static UseCaseResult level(LevelBasis basis, boolean provisional) {
        AssuranceLevel level = AssuranceLevel.SUBSTANTIAL;
        return new UseCaseResult(
                "borger",
                Obligation.REQUIRED,
                List.of(Obligation.REQUIRED),
                DecidedBy.MUNICIPALITY,
                level,
                List.of(level),
                level,
                null,
                basis,
                provisional);
    }

    private static UseCaseResult noLevel(
            @Nullable Obligation obligation, @Nullable DecidedBy decidedBy, List<AssuranceLevel> possible) {
        List<Obligation> obligations =
                obligation == null ? List.of(Obligation.REQUIRED, Obligation.VOLUNTARY) : List.of(obligation);
        return new UseCaseResult("borger", obligation, obligations, decidedBy, null, possible, null, null, null, null);
    }

    private static Classification with(UseCaseResult useCase) {
        return with(List.of(useCase), DECIDED.openQuestions());
    }

    private static Classification with(OpenQuestion... questions) {
        return with(UNDECIDED.useCases(), List.of(questions));
    }

    private static Classification with(List<UseCaseResult> useCases, List<OpenQuestion> questions) {
        return new Classification(
                DECIDED.solution(),
                DECIDED.ruleSet(),
                DECIDED.evaluatedOn(),
                DECIDED.type(),
                DECIDED.possibleTypes(),
                DECIDED.tuSolution(),
                DECIDED.level(),
                DECIDED.possibleLevels(),
                useCases,
                DECIDED.tasks(),
                DECIDED.findings(),
                questions,
                DECIDED.rationale());
    }

    private static String danish(Classification answer) {
        return new Report(Language.DA, new Look(100, false)).of(answer);
    }

    private static String english(Classification answer) {
        return new Report(Language.EN, new Look(100, false)).of(answer);
    }

    private static Classification answer(TuSolution solution) {
        return new SampleRules().classify(solution, LocalDate.of(2021, 4, 1));
    }
}
