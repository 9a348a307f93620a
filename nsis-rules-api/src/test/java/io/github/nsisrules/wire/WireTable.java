package io.github.nsisrules.wire;

import io.github.nsisrules.facts.AssuranceLevel;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The identifiers as the sources have them, written out once more and apart from the product. */
final class WireTable {

    static final List<AssuranceLevel> LEVELS =
            List.of(AssuranceLevel.LOW, AssuranceLevel.SUBSTANTIAL, AssuranceLevel.HIGH);

    private WireTable() {}

    /** For Low, Substantial and High. */
    static List<String> requested(Ecosystem ecosystem) {
        return switch (ecosystem) {
            case OIOSAML_3, CONTEXT_HANDLER, UNILOGIN ->
                List.of(
                        "https://data.gov.dk/concept/core/nsis/loa/Low",
                        "https://data.gov.dk/concept/core/nsis/loa/Substantial",
                        "https://data.gov.dk/concept/core/nsis/loa/High");
            case SIGNATURGRUPPEN -> List.of("low", "substantial", "high");
            case OIOSAML_2, CRIIPTO, EIDAS -> received(ecosystem);
        };
    }

    /** For Low, Substantial and High. */
    static List<String> received(Ecosystem ecosystem) {
        return switch (ecosystem) {
            case OIOSAML_2 -> List.of();
            case OIOSAML_3, CONTEXT_HANDLER, UNILOGIN -> List.of("Low", "Substantial", "High");
            case SIGNATURGRUPPEN ->
                List.of(
                        "https://data.gov.dk/concept/core/nsis/Low",
                        "https://data.gov.dk/concept/core/nsis/Substantial",
                        "https://data.gov.dk/concept/core/nsis/High");
            case CRIIPTO ->
                List.of(
                        "urn:grn:authn:dk:mitid:low",
                        "urn:grn:authn:dk:mitid:substantial",
                        "urn:grn:authn:dk:mitid:high");
            case EIDAS ->
                List.of(
                        "http://eidas.europa.eu/LoA/low",
                        "http://eidas.europa.eu/LoA/substantial",
                        "http://eidas.europa.eu/LoA/high");
        };
    }

    static List<String> withoutLevel(Ecosystem ecosystem) {
        return switch (ecosystem) {
            case OIOSAML_2 -> List.of("1", "2", "3", "4");
            case CONTEXT_HANDLER ->
                List.of(
                        "urn:dk:gov:saml:attribute:AssuranceLevel:1",
                        "urn:dk:gov:saml:attribute:AssuranceLevel:2",
                        "urn:dk:gov:saml:attribute:AssuranceLevel:3",
                        "urn:dk:gov:saml:attribute:AssuranceLevel:4");
            case UNILOGIN -> List.of("EnFaktor", "ToFaktor", "VoksenVerificeret", "dk:unilogin:loa:ToFaktor", "2", "3");
            case CRIIPTO -> List.of("urn:grn:authn:dk:mitid:business", "urn:grn:authn:dk:mitid");
            case OIOSAML_3, SIGNATURGRUPPEN, EIDAS -> List.of();
        };
    }

    static Reading expected(Ecosystem ecosystem, String string) {
        int level = received(ecosystem).indexOf(string);
        if (level >= 0) {
            return new Reading.Level(LEVELS.get(level));
        }
        return withoutLevel(ecosystem).contains(string)
                ? Reading.NoLevel.NO_EQUIVALENT
                : Reading.NoLevel.UNKNOWN_STRING;
    }

    /** Every string of every ecosystem, in both directions and without a level. */
    static Set<String> everyString() {
        Set<String> strings = new TreeSet<>();
        for (Ecosystem ecosystem : Ecosystem.values()) {
            strings.addAll(requested(ecosystem));
            strings.addAll(received(ecosystem));
            strings.addAll(withoutLevel(ecosystem));
        }
        return strings;
    }
}
