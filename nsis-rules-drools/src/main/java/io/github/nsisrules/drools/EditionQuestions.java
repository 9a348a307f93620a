package io.github.nsisrules.drools;

import io.github.nsisrules.drools.conclusion.HasLevel;
import io.github.nsisrules.drools.conclusion.RoadIs.Trait;
import io.github.nsisrules.drools.question.Question;
import io.github.nsisrules.result.SolutionType;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The questions that only one edition asks, beside those that all do. */
interface EditionQuestions {

    /** The kinds of questions that it asks of the rules, in the order in which a decision goes through them. */
    List<Class<? extends Question>> kinds();

    /** What the questions about a use case read of the road in to all of them, as {@link Contribution} bits. */
    int contributionsRead();

    /** About the solution as a whole. */
    List<Question> ofSolution(SolutionType type, SolutionFacts facts);

    /** About the road in to a use case: what follows from users, logins and broker. */
    List<Question> ofRoad(Context context, UseCaseFacts facts, Set<Trait> traits);

    /** About the level of a use case: what follows from users, data, data subjects and assessment. */
    List<Question> ofLevel(UseCaseFacts facts, @Nullable HasLevel level);

    /** As much of a context as the questions about the road in read; the rest of it is set to one value. */
    default Context ofContextForRoad(Context context) {
        return context;
    }

    /** As much of a context as the questions about road and level together read; the rest of it is set to one value. */
    default Context ofContextForRoadAndLevel(Context context) {
        return context;
    }

    /** What the questions about road and level together read of the road in and of signing. */
    default Object ofFactsForRoadAndLevel(UseCaseFacts facts) {
        return facts;
    }

    /** About road and level together, and about signing. */
    List<Question> ofRoadAndLevel(Context context, UseCaseFacts facts, @Nullable HasLevel level);
}
