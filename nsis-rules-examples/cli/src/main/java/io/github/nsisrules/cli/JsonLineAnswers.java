package io.github.nsisrules.cli;

import io.github.nsisrules.intake.SolutionDraft;
import io.github.nsisrules.json.ClassificationJson;
import io.github.nsisrules.json.SolutionBatch;
import io.github.nsisrules.text.Language;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One compact object per line. */
final class JsonLineAnswers<A> implements Answers<A> {

    private final Output output;
    private final Function<A, String> object;
    private final ClassificationJson errors;

    JsonLineAnswers(Output output, Language language, Function<A, String> object) {
        this.output = output;
        this.object = object;
        this.errors = ClassificationJson.in(language);
    }

    @Override
    public void answered(A answer, @Nullable SolutionDraft draft) {
        line(object.apply(answer));
    }

    @Override
    public void invalid(SolutionBatch.Invalid item, @Nullable SolutionDraft draft, String input) {
        line(errors.errorToJson(item));
    }

    @Override
    public void end() {
        // Each line is whole by itself.
    }

    private void line(String object) {
        output.print(object + "\n");
    }
}
