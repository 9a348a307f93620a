package io.github.nsisrules.intake.saml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers what a file says about one entity. */
final class EntityBuilder {

    private static final String DANISH = "da";

    private final String entityId;
    private final int line;
    private final Set<SamlRole> roles = new LinkedHashSet<>();
    private final Set<String> profiles = new LinkedHashSet<>();
    private final Set<String> nameIdFormats = new LinkedHashSet<>();
    private final List<RequestedAttribute> requested = new ArrayList<>();
    private final Set<String> companies = new LinkedHashSet<>();
    private final Set<String> endpoints = new LinkedHashSet<>();
    private @Nullable String serviceName;
    private @Nullable String organisation;
    private boolean serviceNameIsDanish;
    private boolean organisationIsDanish;

    EntityBuilder(String entityId, int line) {
        this.entityId = entityId;
        this.line = line;
    }

    void role(SamlRole role, @Nullable String spoken) {
        roles.add(role);
        if (spoken != null) {
            for (String profile : spoken.strip().split("\\s+", -1)) {
                profiles.add(profile);
            }
        }
    }

    /** Adds an attribute; false if there are too many. */
    boolean requested(RequestedAttribute attribute) {
        return requested.size() < MetadataReader.MOST_REQUESTED && requested.add(attribute);
    }

    void endpoint(String location) {
        endpoints.add(location);
    }

    void text(String element, @Nullable String language, String text) {
        if (text.isEmpty()) {
            return;
        }
        boolean danish = DANISH.equals(language);
        switch (element) {
            case "NameIDFormat" -> nameIdFormats.add(text);
            case "Company" -> companies.add(text);
            case "ServiceName" -> {
                if (serviceName == null || (danish && !serviceNameIsDanish)) {
                    serviceName = text;
                    serviceNameIsDanish = danish;
                }
            }
            // The name for people comes after the formal one, and counts as a second choice.
            case "OrganizationName", "OrganizationDisplayName" -> {
                if (organisation == null || (danish && !organisationIsDanish)) {
                    organisation = text;
                    organisationIsDanish = danish;
                }
            }
            default -> {}
        }
    }

    SamlEntity build() {
        return new SamlEntity(
                entityId,
                line,
                roles,
                profiles,
                nameIdFormats,
                requested,
                serviceName,
                organisation,
                companies,
                endpoints);
    }
}
