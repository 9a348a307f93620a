package io.github.nsisrules;

import io.github.nsisrules.stability.Stable;

/**
 * Which build of the library gives the answers, for whoever wants to reproduce one later.
 *
 * @param version the version of the library, for example {@code 0.1.0}
 * @param digest {@code sha256:} and the SHA-256, in lower-case hexadecimal, of the sources that decide: of the API and of the
 *     engine with its rules. docs/versioning.md says how it is computed. Two builds of the same sources have the same digest
 */
@Stable
public record Library(String version, String digest) {

    @Override
    public String toString() {
        return version + " (" + digest + ")";
    }
}
