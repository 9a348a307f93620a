package io.github.nsisrules.result;

import io.github.nsisrules.stability.Stable;
import java.util.List;

/**
 * One rule of a rule set.
 *
 * @param id the id, for example {@code KL21-L2}: the rule set's prefix and the rule's number. The letter of the number
 *     tells what it decides: {@code Q} qualification, {@code T} type, {@code O} obligation, {@code L} level, {@code M}
 *     tasks, {@code N} findings
 * @param sources where it is read from, never empty
 */
@Stable
public record Rule(String id, List<Source> sources) {

    /** Copies the sources. */
    public Rule {
        sources = List.copyOf(sources);
    }

    /** The number without the prefix, for example {@code L2}. */
    public String number() {
        return id.substring(id.indexOf('-') + 1);
    }
}
