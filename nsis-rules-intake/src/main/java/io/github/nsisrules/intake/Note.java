package io.github.nsisrules.intake;

import io.github.nsisrules.stability.Experimental;
import org.jspecify.annotations.Nullable;

/**
 * Something worth knowing about a draft that is no fact, for example that a system is being phased out.
 *
 * @param reason what it is
 * @param source where it was read; {@code null} if it follows from several places
 */
@Experimental
public record Note(Reason reason, @Nullable Source source) {}
