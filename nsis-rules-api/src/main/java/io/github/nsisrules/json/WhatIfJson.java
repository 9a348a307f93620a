package io.github.nsisrules.json;

import io.github.nsisrules.explain.WhatIf;
import io.github.nsisrules.stability.Experimental;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes answers to "what if" as JSON, as {@link Schemas#whatIf()} describes it, by the conventions of {@link
 * ClassificationJson}: every field is always there, in the same order. Nothing in it depends on a language. The same answer
 * always gives the same bytes.
 *
 * <pre>{@code
 * Goal goal = new Goal(Topic.parse("task=vendor-dialogue", answer.ruleSet()), true);
 * String json = WhatIfJson.compact().toJson(rules.analysis().whatIf(answer, goal, Set.of()));
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads.
 */
@Experimental
public final class WhatIfJson {

    private final Layout layout;

    private WhatIfJson(Layout layout) {
        this.layout = layout;
    }

    /** A writer that puts everything on one line. */
    public static WhatIfJson compact() {
        return new WhatIfJson(Layout.COMPACT);
    }

    /** A writer that puts one field or entry on each line, indented by two spaces. */
    public static WhatIfJson indented() {
        return new WhatIfJson(Layout.INDENTED);
    }

    /** What if, as text, without a line end after it. */
    public String toJson(WhatIf whatIf) {
        return layout.text(generator -> new WhatIfWriter(generator, whatIf).write());
    }

    /**
     * Writes what if as UTF-8, without a line end after it. Neither flushes nor closes the stream.
     *
     * @throws IOException if the stream cannot be written
     */
    public void write(WhatIf whatIf, OutputStream out) throws IOException {
        layout.bytes(out, generator -> new WhatIfWriter(generator, whatIf).write());
    }
}
