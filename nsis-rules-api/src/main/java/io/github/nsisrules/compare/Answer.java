package io.github.nsisrules.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one side of a comparison says.
 *
 * @param value the value; {@code null} if there is none, or if the unknown facts leave more than one
 * @param possible the values that are possible, as far as the classification lists them: of type, obligation and level all
 *     of them, of anything else the value alone, or none
 * @param <T> what is answered
 */
public record Answer<T>(@Nullable T value, List<T> possible) {

    /** Copies the list. */
    public Answer {
        possible = List.copyOf(possible);
    }

    static <T> Answer<T> of(@Nullable T value) {
        return new Answer<>(value, value == null ? List.of() : List.of(value));
    }
}
