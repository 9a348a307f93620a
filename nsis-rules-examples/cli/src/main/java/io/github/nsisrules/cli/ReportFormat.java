package io.github.nsisrules.cli;

import io.github.nsisrules.report.SolutionReport;
import java.nio.charset.StandardCharsets;

/** How a report is written. */
enum ReportFormat {
    /** A page for a browser. */
    HTML("html", "html") {
        @Override
        byte[] of(SolutionReport report) {
            return report.html().getBytes(StandardCharsets.UTF_8);
        }
    },
    /** A document for the archive. */
    PDF("pdf", "pdf") {
        @Override
        byte[] of(SolutionReport report) {
            return report.pdf();
        }
    },
    /** A text for a git repository. */
    MARKDOWN("markdown", "md") {
        @Override
        byte[] of(SolutionReport report) {
            return report.markdown().getBytes(StandardCharsets.UTF_8);
        }
    };

    private final String word;
    private final String ending;

    ReportFormat(String word, String ending) {
        this.word = word;
        this.ending = ending;
    }

    String word() {
        return word;
    }

    /** How the name of a file ends. */
    String ending() {
        return ending;
    }

    abstract byte[] of(SolutionReport report);
}
