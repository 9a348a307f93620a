package io.github.nsisrules.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.github.nsisrules.record.DecisionRecord;
import io.github.nsisrules.text.Language;

/** The report about one solution. */
public final class SolutionReport {

    private SolutionReport() {}

    /** The report as HTML. */
    public static String html(DecisionRecord record, Language language) {
        StringOutput output = new StringOutput();
        TemplateEngine.createPrecompiled(
                        null,
                        ContentType.Html,
                        SolutionReport.class.getClassLoader(),
                        "io.github.nsisrules.report.templates")
                .render("solution.jte", record, output);
        return output.toString();
    }
}
