package io.github.nsisrules.text;

import io.github.nsisrules.stability.Stable;

/** The languages in which texts are given. Nothing but texts depends on the language. */
@Stable
public enum Language {
    /** Danish, the language of the users and the default. */
    DA("da"),
    /** English. */
    EN("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The ISO 639-1 code: {@code da} or {@code en}. */
    public String code() {
        return code;
    }
}
