package io.github.nsisrules.explain;

import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.result.Because;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.stability.Experimental;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which facts would have to be otherwise for an answer to say something, or to say it no longer. Immutable and safe for use by
 * many threads.
 *
 * <p>This is a question about the rules and no advice. In particular, what data users see and how many people's is what it is:
 * describing it otherwise makes a solution no safer. A change of such facts tells what would follow if the solution itself were
 * changed.
 *
 * @param answer the answer
 * @param goal what it should say, or say no longer
 * @param changes all smallest changes: no fact of one can be left as it is. First those of few facts; among these, first those
 *     of facts that are easiest to change, such as the broker, and last those of what the solution is
 */
@Experimental
public record WhatIf(Classification answer, Goal goal, List<Change> changes) {

    /** Copies the list. */
    public WhatIf {
        changes = List.copyOf(changes);
    }

    /**
     * What is asked for.
     *
     * @param topic a conclusion, with a value. Without a use case, a level is that of the solution, and all else is meant of any
     *     use case
     * @param reached {@code true} if the answer should say it for certain; {@code false} if not even possibly
     */
    public record Goal(Topic topic, boolean reached) {

        /** Checks that there is a value. */
        public Goal {
            if (topic.value() == null) {
                throw new IllegalArgumentException(
                        "A goal needs a value, and '" + topic + "' has none.\nMaybe name one: " + topic + "=...");
            }
        }

        /** Whether an answer meets it. */
        public boolean isMetBy(Classification some) {
            Reached said = new Reached(topic);
            return reached ? said.certainly(some) : !said.possibly(some);
        }

        /** Where this one should be said, that it should not even possibly be; and the other way round. */
        public Goal opposite() {
            return new Goal(topic, !reached);
        }
    }

    /**
     * A fact of a solution.
     *
     * @param useCase the id of its use case; {@code null} for a fact of the solution as a whole
     */
    public record Place(Fact fact, @Nullable String useCase) {}

    /**
     * A smallest set of facts to change.
     *
     * @param facts the facts, in the order of the description
     * @param ofWhatItIs whether one of them tells what the solution is and who uses it, rather than how it is connected: its
     *     users, its data, or whose data they reach
     * @param variants the values with which the goal is met, never empty; where a fact has several values, those that change the
     *     fewest of them
     */
    public record Change(List<Place> facts, boolean ofWhatItIs, List<Variant> variants) {

        /** Copies the lists. */
        public Change {
            facts = List.copyOf(facts);
            variants = List.copyOf(variants);
        }
    }

    /**
     * New values for the facts of a change.
     *
     * @param facts each fact with its new value, in the order of the change
     * @param result the answer for the solution with these values
     */
    public record Variant(List<Because.Given> facts, Classification result) {

        /** Copies the list. */
        public Variant {
            facts = List.copyOf(facts);
        }
    }
}
