package io.github.nsisrules.rest;

import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.json.ClassificationJson;
import io.github.nsisrules.json.SolutionBatch;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

/** The solutions of one request, all read before the first is classified: too many are refused before they cost anything. */
record Batch(List<SolutionBatch.Item> items) {

    static Batch read(InputStream utf8, int limit) {
        List<SolutionBatch.Item> items = new ArrayList<>();
        SolutionBatch batch = SolutionBatch.of(utf8);
        while (batch.hasNext()) {
            if (items.size() == limit) {
                throw Refusal.of(Refusal.Kind.TOO_MANY_SOLUTIONS, String.valueOf(limit));
            }
            items.add(batch.next());
        }
        return new Batch(List.copyOf(items));
    }

    List<Problem> problems() {
        return items.stream()
                .filter(SolutionBatch.Invalid.class::isInstance)
                .flatMap(item -> ((SolutionBatch.Invalid) item).problems().stream())
                .toList();
    }

    /** Writes one document for each solution, in their order. */
    void answer(Function<TuSolution, Classification> rules, Language language, boolean lines, OutputStream out)
            throws IOException {
        ClassificationJson json = ClassificationJson.in(language);
        if (!lines) {
            out.write('[');
        }
        for (SolutionBatch.Item item : items) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("Nobody waits for the answer any more.");
            }
            if (!lines && item.number() > 1) {
                out.write(',');
            }
            if (item instanceof SolutionBatch.Read read) {
                json.write(rules.apply(read.solution()), out);
            } else if (item instanceof SolutionBatch.Invalid invalid) {
                json.writeError(invalid, out);
            }
            if (lines) {
                out.write('\n');
            }
        }
        if (!lines) {
            out.write(']');
        }
    }
}
