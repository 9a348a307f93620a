package io.github.nsisrules.intake.saml;

import io.github.nsisrules.stability.Experimental;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One entity of a metadata file, as the file has it. Lists and sets are in the order of the file; they are empty where the
 * file says nothing.
 *
 * @param entityId its id, usually an address
 * @param line the line in which it begins
 * @param roles what it does; empty if the file does not say
 * @param profiles the protocols and profiles that it says it speaks ({@code protocolSupportEnumeration})
 * @param nameIdFormats the forms in which it takes, or gives, the names of users
 * @param requested what it asks its broker for, as a service provider
 * @param serviceName what it is called where it asks; Danish if there is a Danish name; {@code null} if it has none
 * @param organisation whose it is, or who made it; {@code null} if the file does not say
 * @param companies the companies of its contact persons; the persons themselves are not read
 * @param endpoints where users arrive: the addresses to which the broker sends them, or those of the broker
 */
@Experimental
public record SamlEntity(
        String entityId,
        int line,
        Set<SamlRole> roles,
        Set<String> profiles,
        Set<String> nameIdFormats,
        List<RequestedAttribute> requested,
        @Nullable String serviceName,
        @Nullable String organisation,
        Set<String> companies,
        Set<String> endpoints) {

    /** Copies the collections. */
    public SamlEntity {
        roles = copy(roles);
        profiles = copy(profiles);
        nameIdFormats = copy(nameIdFormats);
        requested = List.copyOf(requested);
        companies = copy(companies);
        endpoints = copy(endpoints);
    }

    private static <T> Set<T> copy(Set<T> values) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }

    /** Whether users log in to it. */
    public boolean isServiceProvider() {
        return roles.contains(SamlRole.SERVICE_PROVIDER);
    }

    /** Whether it logs users in for others. */
    public boolean isIdentityProvider() {
        return roles.contains(SamlRole.IDENTITY_PROVIDER);
    }
}
