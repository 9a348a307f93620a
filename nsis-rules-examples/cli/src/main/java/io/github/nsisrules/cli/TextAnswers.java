package io.github.nsisrules.cli;

import io.github.nsisrules.cli.text.Look;
import io.github.nsisrules.cli.text.Provenance;
import io.github.nsisrules.cli.text.Report;
import io.github.nsisrules.intake.SolutionDraft;
import io.github.nsisrules.json.SolutionBatch;
import io.github.nsisrules.text.Language;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Pages of text with blank lines between them. */
final class TextAnswers<A> implements Answers<A> {

    private final Output output;
    private final Function<A, String> page;
    private final Report report;
    private final Provenance provenance;
    private boolean begun;

    TextAnswers(Output output, Language language, Look look, Function<A, String> page) {
        this.output = output;
        this.page = page;
        this.report = new Report(language, look);
        this.provenance = new Provenance(language, look);
    }

    @Override
    public void answered(A answer, @Nullable SolutionDraft draft) {
        print(page.apply(answer) + provenance(draft));
    }

    @Override
    public void invalid(SolutionBatch.Invalid item, @Nullable SolutionDraft draft, String input) {
        print(report.ofInvalid(item.number(), item.id(), item.problems(), input) + provenance(draft));
    }

    @Override
    public void end() {
        if (!begun) {
            output.print(report.ofNothing());
        }
    }

    private String provenance(@Nullable SolutionDraft draft) {
        return draft == null ? "" : provenance.of(draft);
    }

    private void print(String page) {
        output.print(begun ? "\n\n" + page : page);
        begun = true;
    }
}
