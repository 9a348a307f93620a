/**
 * Drafts of solutions from what a municipality already has: files of KITOS, SAML metadata, contract lists, and a workbook to complete
 * them in. The packages with texts are open to the API, which reads them.
 */
module io.github.nsisrules.intake {
    requires transitive io.github.nsisrules;
    requires static transitive org.jspecify;
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires org.apache.commons.compress;
    requires org.dhatim.fastexcel;
    requires org.dhatim.fastexcel.reader;
    requires tools.jackson.core;

    exports io.github.nsisrules.intake;
    exports io.github.nsisrules.intake.contracts;
    exports io.github.nsisrules.intake.kitos;
    exports io.github.nsisrules.intake.saml;
    exports io.github.nsisrules.intake.sheet;

    opens io.github.nsisrules.intake to
            io.github.nsisrules;
    opens io.github.nsisrules.intake.sheet to
            io.github.nsisrules;
}
