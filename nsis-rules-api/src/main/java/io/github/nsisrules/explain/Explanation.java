package io.github.nsisrules.explain;

import io.github.nsisrules.result.Classification;
import io.github.nsisrules.stability.Experimental;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why an answer says what it says: the argument behind a conclusion, or behind all of them, as trees from the conclusion
 * down to the facts of the input. A pure function of the answer. Immutable and safe for use by many threads.
 *
 * <p>The trees stand in the order of {@link Classification#rationale()}, and the reasons within a step in the order of its
 * {@code because}.
 *
 * <pre>{@code
 * Explanation why = Explanation.of(answer, Topic.parse("level=SUBSTANTIAL", answer.ruleSet()).inUseCase("borgere"));
 * for (Reason reason : why.reasons()) {
 *     tell(reason, reason.because());
 * }
 * }</pre>
 */
@Experimental
public final class Explanation {

    private final Classification answer;
    private final @Nullable Topic topic;
    private final List<Reason> reasons;

    private Explanation(Classification answer, @Nullable Topic topic, List<Reason> reasons) {
        this.answer = answer;
        this.topic = topic;
        this.reasons = List.copyOf(reasons);
    }

    /**
     * Explains a whole answer: a tree for each task and each finding, and for whatever else no other step rests on, such as
     * the level of the solution. Each step of the argument stands in one of them at least.
     */
    public static Explanation of(Classification answer) {
        return new Explanation(answer, null, new Reasons(answer).ofEverything());
    }

    /**
     * Explains one conclusion: a tree for each step that concludes it, be it certain or possible. Several may, such as a
     * level that several use cases have.
     *
     * <p>What no step concludes is explained where the answer says it for certain: {@code decidedBy} by the steps that
     * conclude the obligation of the use case, {@code basis} and {@code provisional} by those that conclude its level
     * (where it may have none, also by those that conclude its obligation), and {@code tuSolution=false} by the absence
     * of whatever would make it a TU-solution, and the facts that show it. {@code loginRequirement} and {@code loaUri}
     * follow a level, certain or possible.
     *
     * @throws IllegalArgumentException if the rule set has no such conclusion, or the solution no such use case
     */
    public static Explanation of(Classification answer, Topic topic) {
        new TopicReader(answer.ruleSet()).checked(topic);
        if (topic.useCase() != null) {
            answer.useCase(topic.useCase());
        }
        return new Explanation(answer, topic, new Reasons(answer).of(topic));
    }

    /** The answer that is explained. */
    public Classification answer() {
        return answer;
    }

    /** What was asked; {@code null} for the whole answer. */
    public @Nullable Topic topic() {
        return topic;
    }

    /** The trees; empty if the answer does not say what was asked about. */
    public List<Reason> reasons() {
        return reasons;
    }

    /** Whether the answer says what was asked about, be it certain or possible. */
    public boolean isReached() {
        return !reasons.isEmpty();
    }

    /** Whether the other explains the same of an equal answer. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Explanation explanation
                && answer.equals(explanation.answer)
                && Objects.equals(topic, explanation.topic);
    }

    /** By answer and topic. */
    @Override
    public int hashCode() {
        return Objects.hash(answer, topic);
    }

    /** Solution and topic, for a developer's eyes. */
    @Override
    public String toString() {
        return "why " + (topic == null ? "everything" : topic) + " of "
                + answer.solution().id() + " by " + answer.ruleSet();
    }
}
