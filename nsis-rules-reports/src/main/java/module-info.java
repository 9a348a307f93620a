/**
 * Answers and decision records as reports for people. The packages with texts are open to the API, which reads them, and those with
 * compiled templates to the template engine.
 */
module io.github.nsisrules.reports {
    requires transitive io.github.nsisrules;
    requires transitive io.github.nsisrules.records;
    requires static transitive org.jspecify;
    requires de.rototor.pdfbox.graphics2d;
    requires de.siegmar.fastcsv;
    requires gg.jte.runtime;
    requires ical4j.core;
    requires java.desktop;
    requires java.xml;
    requires openhtmltopdf.core;
    requires openhtmltopdf.pdfbox;
    // PDFBox is an automatic module, which cannot say that it needs this one.
    requires org.apache.commons.logging;
    requires org.apache.pdfbox;
    requires org.dhatim.fastexcel;

    exports io.github.nsisrules.report;
    exports io.github.nsisrules.report.portfolio;
    exports io.github.nsisrules.report.wording;

    opens io.github.nsisrules.report.portfolio to
            io.github.nsisrules;
    opens io.github.nsisrules.report.solution to
            io.github.nsisrules;
    opens io.github.nsisrules.report.templates to
            gg.jte.runtime;
    opens io.github.nsisrules.report.templates.portfolio to
            gg.jte.runtime;
    opens io.github.nsisrules.report.wording to
            io.github.nsisrules;
}
