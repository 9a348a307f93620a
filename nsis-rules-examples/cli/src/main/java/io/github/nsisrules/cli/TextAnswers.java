package io.github.nsisrules.cli;

import io.github.nsisrules.cli.text.Look;
import io.github.nsisrules.cli.text.Report;
import io.github.nsisrules.json.SolutionBatch;
import io.github.nsisrules.text.Language;
import java.util.function.Function;

/** Pages of text with blank lines between them. */
final class TextAnswers<A> implements Answers<A> {

    private final Output output;
    private final Function<A, String> page;
    private final Report report;
    private boolean begun;

    TextAnswers(Output output, Language language, Look look, Function<A, String> page) {
        this.output = output;
        this.page = page;
        this.report = new Report(language, look);
    }

    @Override
    public void answered(A answer) {
        print(page.apply(answer));
    }

    @Override
    public void invalid(SolutionBatch.Invalid item, String input) {
        print(report.ofInvalid(item.number(), item.id(), item.problems(), input));
    }

    @Override
    public void end() {
        if (!begun) {
            output.print(report.ofNothing());
        }
    }

    private void print(String page) {
        output.print(begun ? "\n\n" + page : page);
        begun = true;
    }
}
