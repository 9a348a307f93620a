package io.github.nsisrules.record;

import io.github.nsisrules.stability.Stable;
import org.jspecify.annotations.Nullable;

/**
 * One place at which a recorded result and the one of today differ.
 *
 * @param path where, for example {@code useCases[borgere].level}; entries of lists by their ids
 * @param recorded what the record says there, as JSON; {@code null} if it has nothing there
 * @param now what the library says there now, as JSON; {@code null} if it has nothing there
 */
@Stable
public record Difference(
        String path, @Nullable String recorded, @Nullable String now) {}
