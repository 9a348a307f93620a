/**
 * What a caller of nsis-rules sees: facts, results, rule sets, JSON and the service interface. The engine that runs the rules is
 * found with {@link java.util.ServiceLoader}; the module {@code io.github.nsisrules.drools} provides it.
 */
module io.github.nsisrules {
    requires static transitive org.jspecify;
    requires tools.jackson.core;

    exports io.github.nsisrules;
    exports io.github.nsisrules.compare;
    exports io.github.nsisrules.explain;
    exports io.github.nsisrules.facts;
    exports io.github.nsisrules.interview;
    exports io.github.nsisrules.json;
    exports io.github.nsisrules.picture;
    exports io.github.nsisrules.result;
    exports io.github.nsisrules.stability;
    exports io.github.nsisrules.table;
    exports io.github.nsisrules.text;
    exports io.github.nsisrules.wire;

    uses io.github.nsisrules.RuleEngineProvider;
}
