package io.github.nsisrules.drools.question;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question put to the rules. Its answer depends on nothing but its kind and the values of its components.
 */
public sealed interface Question
        permits AssessmentNeed,
                BrokerChoice,
                ClosedLogins,
                Connection,
                Content,
                Duty,
                HighForUsers,
                Involvement,
                LevelChoice,
                LevelReview,
                LevelsOfUseCases,
                LoginStrength,
                NamesInReach,
                NemLogInUse,
                PidRid,
                PidRidKeys,
                Responsibility,
                RoadIn,
                SigningLogin,
                SigningUse,
                Standing,
                SupplierWork {

    /**
     * The kind and the values of all components: equal for equal questions. Answers are remembered by it, since the equality
     * that records come with is slow to set up in a fresh JVM.
     */
    List<@Nullable Object> key();

    /** The key of a question. */
    static List<@Nullable Object> keyOf(@Nullable Object... kindAndValues) {
        return Arrays.asList(kindAndValues);
    }
}
