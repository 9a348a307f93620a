package io.github.nsisrules.intake;

import io.github.nsisrules.stability.Experimental;

/** The texts of a draft. They decide nothing. */
@Experimental
public enum TextField {
    /** The name of the solution. */
    NAME("name"),
    /** What it is for. */
    DESCRIPTION("description"),
    /** The vendor. */
    VENDOR("vendor"),
    /** The system owner in the municipality. */
    SYSTEM_OWNER("systemOwner"),
    /** The field of work in the municipality (fagområde). */
    BUSINESS_AREA("businessArea");

    private final String jsonName;

    TextField(String jsonName) {
        this.jsonName = jsonName;
    }

    /** The field's name in JSON, as in a solution. */
    public String jsonName() {
        return jsonName;
    }
}
