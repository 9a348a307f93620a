/**
 * Decisions on record: what was asked and answered, by which rules, with digests and an optional signature.
 *
 * <p>Whoever signs or checks signatures requires {@code com.nimbusds.jose.jwt} as well.
 */
module io.github.nsisrules.records {
    requires transitive io.github.nsisrules;
    requires static com.nimbusds.jose.jwt;
    requires static transitive org.jspecify;
    requires java.json.canonicalization;
    requires tools.jackson.databind;

    exports io.github.nsisrules.record;
    exports io.github.nsisrules.record.signature;
}
