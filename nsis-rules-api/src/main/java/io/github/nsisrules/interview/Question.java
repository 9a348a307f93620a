package io.github.nsisrules.interview;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.result.OpenQuestion;
import io.github.nsisrules.stability.Experimental;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One question of an interview. {@link Interview#text} and {@link Interview#help} say it in words. */
@Experimental
public sealed interface Question {

    /** The fact that is asked for. */
    Fact fact();

    /** The id of the use case that it is about; {@code null} for the solution as a whole. */
    @Nullable
    String useCase();

    /** The values to choose from, as in JSON. */
    List<String> answers();

    /** Whether any number of the values may be answered. */
    boolean takesSeveral();

    /** Which groups of users log in: the first question. Each group becomes a use case; at least one must be answered. */
    record Users() implements Question {
        @Override
        public Fact fact() {
            return Fact.AUDIENCE;
        }

        @Override
        public @Nullable String useCase() {
            return null;
        }

        @Override
        public List<String> answers() {
            return Arrays.stream(Audience.values()).map(Enum::name).toList();
        }

        @Override
        public boolean takesSeveral() {
            return true;
        }
    }

    /**
     * An unknown fact that matters. Of a set, any number of values may be answered, also none.
     *
     * @param open the question as the classification asks it
     */
    record OfFact(OpenQuestion open) implements Question {
        @Override
        public Fact fact() {
            return open.fact();
        }

        @Override
        public @Nullable String useCase() {
            return open.useCase();
        }

        @Override
        public List<String> answers() {
            return open.answers();
        }

        @Override
        public boolean takesSeveral() {
            return open.fact().takesSeveral();
        }
    }

    /**
     * Whether a risk assessment of a use case has been completed. An answer is empty if none has, or else the level, the date
     * as YYYY-MM-DD and, if it is known, where the assessment is filed.
     */
    record OfAssessment(String useCase) implements Question {
        @Override
        public Fact fact() {
            return Fact.ASSESSMENT;
        }

        /** The levels that an assessment can come to. */
        @Override
        public List<String> answers() {
            return Arrays.stream(AssuranceLevel.values()).map(Enum::name).toList();
        }

        @Override
        public boolean takesSeveral() {
            return false;
        }
    }
}
