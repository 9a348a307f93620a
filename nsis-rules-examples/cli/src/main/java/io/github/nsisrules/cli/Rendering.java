package io.github.nsisrules.cli;

import io.github.nsisrules.cli.text.ComparisonReport;
import io.github.nsisrules.cli.text.ExplanationReport;
import io.github.nsisrules.cli.text.Look;
import io.github.nsisrules.cli.text.Report;
import io.github.nsisrules.cli.text.SpaceReport;
import io.github.nsisrules.cli.text.WhatIfReport;
import io.github.nsisrules.compare.Comparison;
import io.github.nsisrules.compare.SpaceComparison;
import io.github.nsisrules.explain.WhatIf;
import io.github.nsisrules.json.ClassificationJson;
import io.github.nsisrules.json.ComparisonJson;
import io.github.nsisrules.json.ExplanationJson;
import io.github.nsisrules.json.SpaceComparisonJson;
import io.github.nsisrules.json.WhatIfJson;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.text.Language;
import java.util.function.Function;

/**
 * What one answer looks like in each format.
 *
 * @param page a page of text, ending in a line feed
 * @param indented an indented JSON object
 * @param compact the same on one line
 * @param <A> what a description is answered with
 */
record Rendering<A>(Function<A, String> page, Function<A, String> indented, Function<A, String> compact) {

    static Rendering<Classification> ofClassifications(Language language, Look look) {
        ClassificationJson json = ClassificationJson.in(language);
        return new Rendering<>(new Report(language, look)::of, json.indented()::toJson, json::toJson);
    }

    static Rendering<Explained> ofExplanations(Language language, Look look) {
        ExplanationJson json = ExplanationJson.in(language);
        ExplanationJson indented = json.indented();
        ExplanationReport report = new ExplanationReport(language, look);
        return new Rendering<>(
                it -> report.of(it.why(), it.whyNot()),
                it -> indented.toJson(it.why(), it.whyNot()),
                it -> json.toJson(it.why(), it.whyNot()));
    }

    static Rendering<Comparison> ofComparisons(Language language, Look look) {
        ComparisonJson json = ComparisonJson.in(language);
        return new Rendering<>(new ComparisonReport(language, look)::of, json.indented()::toJson, json::toJson);
    }

    static Rendering<SpaceComparison> ofSpaceComparisons(Language language, Look look) {
        SpaceComparisonJson json = SpaceComparisonJson.in(language);
        return new Rendering<>(new SpaceReport(language, look)::of, json.indented()::toJson, json::toJson);
    }

    static Rendering<WhatIf> ofWhatIfs(Language language, Look look) {
        return new Rendering<>(
                new WhatIfReport(language, look)::of, WhatIfJson.indented()::toJson, WhatIfJson.compact()::toJson);
    }

    /** A single answer in a format, ending in a line feed. */
    String of(A answer, Format format) {
        return switch (format) {
            case TEXT -> page.apply(answer);
            case JSON -> indented.apply(answer) + "\n";
            case JSONL -> compact.apply(answer) + "\n";
        };
    }
}
