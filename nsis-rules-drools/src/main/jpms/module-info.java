/**
 * The rule sets of nsis-rules and the engine that runs them. Nothing is exported: callers know the API only. The packages with
 * the texts of the rules are open to the API, which reads them.
 */
module io.github.nsisrules.drools {
    requires io.github.nsisrules;
    requires org.drools.canonicalmodel;
    requires org.drools.kiesession;
    requires org.drools.modelcompiler;
    // Read at run time: which facts of a question may be unknown.
    requires org.jspecify;
    requires org.kie.api;
    requires org.slf4j;

    opens io.github.nsisrules.drools.kl202103 to
            io.github.nsisrules;
    opens io.github.nsisrules.drools.nemlogin3 to
            io.github.nsisrules;
    opens io.github.nsisrules.drools.shared to
            io.github.nsisrules;

    provides io.github.nsisrules.RuleEngineProvider with
            io.github.nsisrules.drools.DroolsRuleEngineProvider;
}
