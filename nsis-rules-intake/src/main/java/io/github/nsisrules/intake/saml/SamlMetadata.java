package io.github.nsisrules.intake.saml;

import io.github.nsisrules.intake.Reason;
import io.github.nsisrules.intake.UnreadableFileException;
import io.github.nsisrules.stability.Experimental;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * A file of SAML metadata: of one service provider or identity provider, or of many ({@code EntitiesDescriptor}).
 *
 * <p>It is read as data of a stranger: a document type, and with it every entity, is refused; nothing is fetched; signatures are
 * not checked; a file has at most 16 MB.
 *
 * @param file its name, as the caller gave it
 * @param entities its entities in order; at least one
 */
@Experimental
public record SamlMetadata(String file, List<SamlEntity> entities) {

    /** Copies the entities. */
    public SamlMetadata {
        entities = List.copyOf(entities);
    }

    /**
     * Reads a file.
     *
     * @param file its name, for sources and messages
     * @param bytes what it holds; not closed
     * @throws UnreadableFileException if it is no SAML metadata, broken or too large
     * @throws IOException if the bytes cannot be had
     */
    public static SamlMetadata read(String file, InputStream bytes) throws IOException {
        try {
            return new SamlMetadata(file, MetadataReader.read(bytes));
        } catch (MetadataTrouble e) {
            throw new UnreadableFileException(file, e.reason());
        }
    }

    /** Whether users log in to any of its entities; otherwise it is the file of a broker, or of another identity provider. */
    public boolean hasServiceProviders() {
        return entities.stream().anyMatch(SamlEntity::isServiceProvider);
    }

    /** What it is, in words. */
    Reason recognisedAs() {
        long providers = entities.stream().filter(SamlEntity::isServiceProvider).count();
        return providers == 0
                ? Reason.of("saml.file.broker")
                : Reason.of("saml.file.providers", String.valueOf(providers));
    }
}
