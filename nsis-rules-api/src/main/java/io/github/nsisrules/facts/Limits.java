package io.github.nsisrules.facts;

import io.github.nsisrules.stability.Stable;

/** The limits of a description: lengths in characters (Unicode code points) and counts. */
@Stable
public final class Limits {
    /** Characters of an id. */
    public static final int ID = 100;
    /** Characters of the names of a solution and a use case. */
    public static final int NAME = 200;
    /** Characters of a description. */
    public static final int DESCRIPTION = 4000;
    /** Characters of the vendor's and the system owner's names. */
    public static final int PARTY_NAME = 200;
    /** Entries of {@code externalIds}. */
    public static final int EXTERNAL_IDS = 20;
    /** Characters of a key of {@code externalIds}. */
    public static final int EXTERNAL_ID_KEY = 50;
    /** Characters of a value of {@code externalIds}. */
    public static final int EXTERNAL_ID_VALUE = 200;
    /** Use cases of a solution. */
    public static final int USE_CASES = 50;
    /** Characters of an assessment's reference. */
    public static final int REFERENCE = 500;

    private Limits() {}
}
