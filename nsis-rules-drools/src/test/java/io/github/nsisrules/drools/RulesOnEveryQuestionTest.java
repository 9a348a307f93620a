package io.github.nsisrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.drools.question.Question;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each question's space is small enough to put every question to the rules: what they name as their reasons is what they read. */
class RulesOnEveryQuestionTest {

    static List<Edition> editions() {
        return Edition.ALL;
    }

    @Test
    void every_question_is_asked() {
        assertThat(Questions.all(Edition.KL_2021_03).count())
                // RoadIn 4*2*2*2*7, Standing 2*3*2*2*2*2, Responsibility 5*3, Duty 5*7*2, Content 4*5*4*5*3,
                // LevelChoice 4*4*5*2*4, LevelsOfUseCases 3, LevelReview 4*4*2*2, AssessmentNeed 5*4*2*4*4,
                // LoginStrength 4*4*2, Involvement 5*4*5*2*2, SupplierWork 5*2*2, Connection 5*4*2*2*7*2,
                // SigningUse 5*4*4, PidRid 5*2*2
                .isEqualTo(224 + 96 + 15 + 70 + 1200 + 640 + 3 + 64 + 640 + 32 + 400 + 20 + 1120 + 80 + 20);
        assertThat(Questions.all(Edition.NEMLOGIN3_2023_11).count())
                // the same without Connection and PidRid, and BrokerChoice 5*2*4*4*5*7, NemLogInUse 5*2*4*2,
                // ClosedLogins 5*2, PidRidKeys 5*2*2*2, HighForUsers 4*4, NamesInReach 5*2*3, SigningLogin 4*2
                .isEqualTo(224 + 96 + 15 + 70 + 1200 + 640 + 3 + 64 + 640 + 32 + 400 + 20 + 80 + 5600 + 80 + 10 + 40
                        + 16 + 30 + 8);
    }

    @ParameterizedTest
    @MethodSource("editions")
    void equal_keys_mean_equal_questions(Edition edition) {
        assertThat(Questions.all(edition).map(Question::key)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void a_rule_concludes_the_same_whatever_it_does_not_name_as_its_reason(Edition edition) {
        Reasons reasons = new Reasons(edition);
        assertThat(reasons.rules())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(
                                reasons.unnamed(rule, Loaded.catalogue(edition).because(rule)))
                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("editions")
    void a_rule_names_no_reason_that_never_matters(Edition edition) {
        Reasons reasons = new Reasons(edition);
        assertThat(reasons.rules())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(
                                reasons.idle(rule, Loaded.catalogue(edition).because(rule)))
                        .isEmpty());
    }
}
