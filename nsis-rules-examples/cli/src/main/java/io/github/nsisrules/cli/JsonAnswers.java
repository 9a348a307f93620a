package io.github.nsisrules.cli;

import io.github.nsisrules.intake.SolutionDraft;
import io.github.nsisrules.json.ClassificationJson;
import io.github.nsisrules.json.SolutionBatch;
import io.github.nsisrules.text.Language;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One indented object, or an array of several. The first is held back until it is known whether there are more. */
final class JsonAnswers<A> implements Answers<A> {

    private final Output output;
    private final Function<A, String> object;
    private final ClassificationJson errors;
    private @Nullable String first;
    private boolean several;

    JsonAnswers(Output output, Language language, Function<A, String> object) {
        this.output = output;
        this.object = object;
        this.errors = ClassificationJson.in(language).indented();
    }

    @Override
    public void answered(A answer, @Nullable SolutionDraft draft) {
        write(object.apply(answer));
    }

    @Override
    public void invalid(SolutionBatch.Invalid item, @Nullable SolutionDraft draft, String input) {
        write(errors.errorToJson(item));
    }

    @Override
    public void end() {
        if (several) {
            output.print("\n]\n");
        } else if (first != null) {
            output.print(first + "\n");
        } else {
            output.print("[]\n");
        }
    }

    private void write(String object) {
        if (several) {
            output.print(",\n" + inArray(object));
        } else if (first != null) {
            several = true;
            output.print("[\n" + inArray(first) + ",\n" + inArray(object));
        } else {
            first = object;
        }
    }

    private static String inArray(String object) {
        return "  " + object.replace("\n", "\n  ");
    }
}
