package io.github.nsisrules.cli;

import io.github.nsisrules.json.ClassificationJson;
import io.github.nsisrules.json.SolutionBatch;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.text.Language;
import org.jspecify.annotations.Nullable;

/** One indented object, or an array of several. The first is held back until it is known whether there are more. */
final class JsonAnswers implements Answers {

    private final Output output;
    private final ClassificationJson json;
    private @Nullable String first;
    private boolean several;

    JsonAnswers(Output output, Language language) {
        this.output = output;
        this.json = ClassificationJson.in(language).indented();
    }

    @Override
    public void answered(Classification answer) {
        write(json.toJson(answer));
    }

    @Override
    public void invalid(SolutionBatch.Invalid item, String input) {
        write(json.errorToJson(item));
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
