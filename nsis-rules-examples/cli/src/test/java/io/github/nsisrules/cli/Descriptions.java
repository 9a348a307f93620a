package io.github.nsisrules.cli;

/** Descriptions of solutions on one line each. */
final class Descriptions {

    private Descriptions() {}

    /** One that the sample rules find decided. */
    static String decided(String id) {
        return """
                {"id": "%s", "name": "Løsning %s", "customers": "ONLY_THIS_MUNICIPALITY", \
                "useCases": [{"id": "borger", "audience": "CITIZENS"}]}""".formatted(id, id);
    }

    /** One that neither the sample rules nor the real ones find decided. */
    static String undecided(String id) {
        return """
                {"id": "%s", "name": "Løsning %s", "useCases": [{"id": "borger", "audience": "CITIZENS"}]}""".formatted(id, id);
    }

    /** One with two problems. */
    static String invalid(String id) {
        return """
                {"id": "%s", "name": "", "useCases": [{"id": "borger", "audience": "CITIZEN"}]}""".formatted(id);
    }
}
