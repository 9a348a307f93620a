package io.github.nsisrules.json;

import io.github.nsisrules.stability.Experimental;
import io.github.nsisrules.table.DecisionTable;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes decision tables as JSON, as {@link Schemas#table()} describes it, by the conventions of {@link ClassificationJson}:
 * every field is always there, in the same order. Nothing in it depends on a language. The same table always gives the same
 * bytes.
 *
 * <pre>{@code
 * String json = TableJson.indented().toJson(rules.analysis().table(rules.ruleSet("kl-2021-03")));
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads.
 */
@Experimental
public final class TableJson {

    private final Layout layout;

    private TableJson(Layout layout) {
        this.layout = layout;
    }

    /** A writer that puts everything on one line. */
    public static TableJson compact() {
        return new TableJson(Layout.COMPACT);
    }

    /** A writer that puts one field or entry on each line, indented by two spaces. */
    public static TableJson indented() {
        return new TableJson(Layout.INDENTED);
    }

    /** A table as text, without a line end after it. */
    public String toJson(DecisionTable table) {
        return layout.text(generator -> new TableWriter(generator).write(table));
    }

    /**
     * Writes a table as UTF-8, without a line end after it. Neither flushes nor closes the stream.
     *
     * @throws IOException if the stream cannot be written
     */
    public void write(DecisionTable table, OutputStream out) throws IOException {
        layout.bytes(out, generator -> new TableWriter(generator).write(table));
    }
}
