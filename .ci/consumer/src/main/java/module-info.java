module consumer {
    requires com.nimbusds.jose.jwt;
    requires io.github.nsisrules;
    requires io.github.nsisrules.intake;
    requires io.github.nsisrules.records;
    requires io.github.nsisrules.reports;
}
