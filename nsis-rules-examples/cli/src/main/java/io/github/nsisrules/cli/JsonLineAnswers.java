package io.github.nsisrules.cli;

import io.github.nsisrules.json.ClassificationJson;
import io.github.nsisrules.json.SolutionBatch;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.text.Language;

/** One compact object per line. */
final class JsonLineAnswers implements Answers {

    private final Output output;
    private final ClassificationJson json;

    JsonLineAnswers(Output output, Language language) {
        this.output = output;
        this.json = ClassificationJson.in(language);
    }

    @Override
    public void answered(Classification answer) {
        line(json.toJson(answer));
    }

    @Override
    public void invalid(SolutionBatch.Invalid item, String input) {
        line(json.errorToJson(item));
    }

    @Override
    public void end() {
        // Each line is whole by itself.
    }

    private void line(String object) {
        output.print(object + "\n");
    }
}
