package io.github.nsisrules.intake.saml;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The computer that an address names.
 *
 * @param name its name in lower case, for example {@code saml.nemlog-in.dk}
 */
record Host(String name) {

    private static final Pattern ADDRESS =
            Pattern.compile("^[a-z][a-z0-9+.-]*://(?:[^/@?#]*@)?([^/:?#@]+)", Pattern.CASE_INSENSITIVE);

    /** The host of an address; empty if it names none, as {@code urn:…} does not. */
    static Optional<Host> of(String address) {
        Matcher matcher = ADDRESS.matcher(address.strip());
        return matcher.find() ? Optional.of(new Host(matcher.group(1).toLowerCase(Locale.ROOT))) : Optional.empty();
    }

    /** Whether it belongs to a domain, as {@code login.nemlog-in.dk} does to {@code nemlog-in.dk}. */
    boolean isIn(String domain) {
        return name.equals(domain) || name.endsWith("." + domain);
    }
}
