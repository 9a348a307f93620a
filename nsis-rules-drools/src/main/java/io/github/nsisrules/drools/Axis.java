package io.github.nsisrules.drools;

import io.github.nsisrules.facts.Fact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One dimension of a space of completions: a fact and the answers to try, one only if the fact is known.
 *
 * @param stride how far apart in the space two points lie that differ in this fact by one answer
 */
record Axis<T>(Fact fact, boolean known, List<T> answers, int stride) {

    /** The first dimension of a space, or the next one after another. */
    static <T> Axis<T> after(@Nullable Axis<?> previous, Fact fact, @Nullable T known, List<T> answers) {
        int stride =
                previous == null ? 1 : previous.stride() * previous.answers().size();
        return known == null
                ? new Axis<>(fact, false, answers, stride)
                : new Axis<>(fact, true, List.of(known), stride);
    }

    Axis {
        answers = List.copyOf(answers);
    }

    /** The number of points of the space that ends with this dimension. */
    int sizeOfSpace() {
        return stride * answers.size();
    }

    /** Which answer a point of the space has. */
    int indexAt(int point) {
        return point / stride % answers.size();
    }

    /** The answer that a point of the space has. */
    T at(int point) {
        return answers.get(indexAt(point));
    }
}
