package io.github.nsisrules.intake.saml;

import io.github.nsisrules.stability.Experimental;

/**
 * An attribute about its users that a service provider asks its broker for ({@code RequestedAttribute}).
 *
 * @param name its name as the file has it, for example {@code https://data.gov.dk/model/core/eid/cprNumber}
 * @param required whether the service provider cannot do without it ({@code isRequired}); false where the file does not say,
 *     as the standard has it
 * @param line the line of the file in which it stands
 */
@Experimental
public record RequestedAttribute(String name, boolean required, int line) {

    /** The name by which spellings of one attribute are compared. */
    AttributeName spelling() {
        return AttributeName.of(name);
    }
}
