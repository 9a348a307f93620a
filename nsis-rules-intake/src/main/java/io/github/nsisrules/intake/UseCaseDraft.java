package io.github.nsisrules.intake;

import io.github.nsisrules.stability.Experimental;
import org.jspecify.annotations.Nullable;

/**
 * A use case of a draft. As long as nobody has told who its users are it stands for all uses of the system; {@link
 * SolutionDraft.Builder#split} makes one for each group of users of it.
 *
 * @param id 1-100 of {@code A-Z a-z 0-9 . _ -}, unique in the draft
 * @param name at most 200 characters; {@code null} if it has none
 */
@Experimental
public record UseCaseDraft(String id, @Nullable String name) {

    /** Puts U+FFFD in the place of half characters. */
    public UseCaseDraft {
        name = name == null ? null : Source.whole(name);
    }
}
