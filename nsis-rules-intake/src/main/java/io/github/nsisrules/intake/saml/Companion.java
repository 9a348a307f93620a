package io.github.nsisrules.intake.saml;

import io.github.nsisrules.intake.Source;
import java.util.Optional;

/**
 * An identity provider that users may come from.
 *
 * @param file the file in which it stands
 * @param entity the identity provider
 * @param told whether somebody said that it is the one; otherwise it only lies among the files
 */
record Companion(String file, SamlEntity entity, boolean told) {

    Optional<KnownBroker> broker() {
        return KnownBroker.of(entity);
    }

    Source source() {
        return new Source(file, null, entity.line(), "entityID", entity.entityId());
    }
}
