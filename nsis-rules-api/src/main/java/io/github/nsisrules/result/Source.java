package io.github.nsisrules.result;

import io.github.nsisrules.stability.Stable;
import org.jspecify.annotations.Nullable;

/**
 * Where a rule is read from.
 *
 * @param document the document, for example {@code KL Delrapport 1, marts 2021}; {@code nsis-rules} for a choice of this
 *     project that no source states
 * @param section the heading under which it stands
 * @param page the page; {@code null} where the document has none
 */
@Stable
public record Source(
        String document, String section, @Nullable Integer page) {}
