package io.github.nsisrules.cli;

import io.github.nsisrules.cli.text.Look;
import io.github.nsisrules.cli.text.Report;
import io.github.nsisrules.json.SolutionBatch;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.text.Language;

/** Pages of text with blank lines between them. */
final class TextAnswers implements Answers {

    private final Output output;
    private final Report report;
    private boolean begun;

    TextAnswers(Output output, Language language, Look look) {
        this.output = output;
        this.report = new Report(language, look);
    }

    @Override
    public void answered(Classification answer) {
        print(report.of(answer));
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
