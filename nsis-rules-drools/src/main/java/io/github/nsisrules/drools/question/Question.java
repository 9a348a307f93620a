package io.github.nsisrules.drools.question;

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
     * Equal for equal questions, and different for all others. Answers are remembered by it: the equality that records come with is
     * slow to set up in a fresh JVM, and lists of values are slow to compare ever after.
     */
    int key();

    /**
     * The number of a question.
     *
     * @param kind the number of its kind
     * @param components the number of its components among all questions of that kind
     */
    static int number(int kind, int components) {
        // An odd factor spreads the numbers of different kinds, which differ in their highest bits, and makes none of
        // them equal.
        return (kind << 18 | components) * 0x9E3779B1;
    }

    /** The number with another component, {@code null} included; no enumeration has more values than fit beside it. */
    @SuppressWarnings("EnumOrdinal") // No number outlives its process.
    static int and(int number, @Nullable Enum<?> component) {
        return number << 3 | (component == null ? 7 : component.ordinal());
    }

    /** The number with another component. */
    static int and(int number, boolean component) {
        return number << 1 | (component ? 1 : 0);
    }
}
