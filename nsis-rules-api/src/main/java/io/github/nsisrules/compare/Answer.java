package io.github.nsisrules.compare;

import io.github.nsisrules.stability.Experimental;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one side of a comparison says.
 *
 * @param value the value; {@code null} if there is none, or if the unknown facts leave more than one
 * @param possible the values that are possible, as far as the classification tells: the value alone, or where there is
 *     none, those left for type, obligation, level and what is yes or no; otherwise empty
 * @param <T> what is answered
 */
@Experimental
public record Answer<T>(@Nullable T value, List<T> possible) {

    /** Copies the list. */
    public Answer {
        possible = List.copyOf(possible);
    }

    static Answer<Boolean> yesOrNo(@Nullable Boolean value) {
        return new Answer<>(value, value == null ? List.of(true, false) : List.of(value));
    }

    static <T> Answer<T> of(@Nullable T value) {
        return new Answer<>(value, value == null ? List.of() : List.of(value));
    }
}
