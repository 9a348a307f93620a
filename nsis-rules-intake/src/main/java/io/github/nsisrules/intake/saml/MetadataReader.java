package io.github.nsisrules.intake.saml;

import io.github.nsisrules.facts.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the entities of a metadata file from beginning to end, without ever holding the file. Prefixes do not count,
 * namespaces do; signatures, keys and persons are passed over.
 */
final class MetadataReader {

    static final int MOST_ENTITIES = 10_000;
    static final int MOST_REQUESTED = 1_000;
    static final int LONGEST_ID = 1_024;

    private static final String METADATA = "urn:oasis:names:tc:SAML:2.0:metadata";
    private static final int DEEPEST = 50;
    private static final int MOST_ATTRIBUTES = 100;
    private static final int LONGEST_TEXT = 500;

    private final XMLStreamReader xml;
    private final List<SamlEntity> entities = new ArrayList<>();
    /** The elements of the metadata that are open; others are {@code ""}. */
    private final Deque<String> open = new ArrayDeque<>();

    private @Nullable EntityBuilder entity;
    private @Nullable StringBuilder text;
    private @Nullable String language;

    private MetadataReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /**
     * Reads a file.
     *
     * @return at least one entity, in the order of the file
     * @throws MetadataTrouble if it is no metadata
     * @throws IOException if the bytes cannot be had
     */
    static List<SamlEntity> read(InputStream bytes) throws IOException {
        try {
            return new MetadataReader(SafeXml.reader(bytes)).entities();
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException io) {
                throw io;
            }
            throw SafeXml.explained(e);
        }
    }

    private List<SamlEntity> entities() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (next()) {
                case XMLStreamConstants.DTD -> throw trouble("doctype");
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> characters();
                case XMLStreamConstants.END_ELEMENT -> end();
                default -> {}
            }
        }
        if (entities.isEmpty()) {
            throw MetadataTrouble.of("entity");
        }
        return List.copyOf(entities);
    }

    /** The parser of the JDK has faults of its own, such as texts that it does not find for what it has to say. */
    private int next() throws XMLStreamException {
        try {
            return xml.next();
        } catch (MetadataTrouble e) {
            throw e;
        } catch (RuntimeException e) {
            throw MetadataTrouble.of("xml", String.valueOf(Math.max(1, line())));
        }
    }

    private void start() {
        String name = METADATA.equals(xml.getNamespaceURI()) ? xml.getLocalName() : "";
        if (open.isEmpty() && !name.equals("EntityDescriptor") && !name.equals("EntitiesDescriptor")) {
            throw trouble("other", Problem.quoted(xml.getLocalName()));
        }
        if (open.size() >= DEEPEST) {
            throw trouble("deep", String.valueOf(DEEPEST));
        }
        if (xml.getAttributeCount() > MOST_ATTRIBUTES) {
            throw trouble("attributes", Problem.quoted(xml.getLocalName()), String.valueOf(MOST_ATTRIBUTES));
        }
        open.push(name);
        switch (name) {
            case "EntityDescriptor" -> startEntity();
            case "SPSSODescriptor" -> role(SamlRole.SERVICE_PROVIDER);
            case "IDPSSODescriptor" -> role(SamlRole.IDENTITY_PROVIDER);
            case "RoleDescriptor", "AttributeAuthorityDescriptor", "AuthnAuthorityDescriptor", "PDPDescriptor" ->
                role(SamlRole.OTHER);
            case "RequestedAttribute" -> requested();
            case "AssertionConsumerService", "SingleSignOnService" -> endpoint();
            case "NameIDFormat", "ServiceName", "OrganizationName", "OrganizationDisplayName", "Company" -> {
                text = new StringBuilder();
                language = xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "lang");
            }
            default -> {}
        }
    }

    private void startEntity() {
        String id = xml.getAttributeValue(null, "entityID");
        if (id == null || id.isBlank()) {
            throw trouble("id");
        }
        if (entity != null) {
            // Metadata have none, and what stands in the inner one would be taken for the outer one's.
            throw trouble("nested", Problem.quoted(id.strip()));
        }
        if (id.length() > LONGEST_ID) {
            throw trouble("id.long", Problem.quoted(id), String.valueOf(LONGEST_ID));
        }
        if (entities.size() >= MOST_ENTITIES) {
            throw trouble("entities", String.valueOf(MOST_ENTITIES));
        }
        entity = new EntityBuilder(id.strip(), line());
    }

    private void role(SamlRole role) {
        if (entity != null) {
            entity.role(role, xml.getAttributeValue(null, "protocolSupportEnumeration"));
        }
    }

    private void requested() {
        String name = xml.getAttributeValue(null, "Name");
        if (entity == null || name == null) {
            return;
        }
        String required = xml.getAttributeValue(null, "isRequired");
        boolean isRequired = required != null
                && (required.strip().equals("true") || required.strip().equals("1"));
        if (!entity.requested(new RequestedAttribute(name.strip(), isRequired, line()))) {
            throw trouble("requested", String.valueOf(MOST_REQUESTED));
        }
    }

    private void endpoint() {
        String location = xml.getAttributeValue(null, "Location");
        if (entity != null && location != null) {
            entity.endpoint(location.strip());
        }
    }

    private void characters() {
        if (text != null) {
            int count = Math.min(xml.getTextLength(), LONGEST_TEXT - text.length());
            text.append(xml.getTextCharacters(), xml.getTextStart(), count);
        }
    }

    private void end() {
        String name = open.pop();
        if (entity != null && text != null) {
            entity.text(name, language, text.toString().strip());
        }
        text = null;
        if (entity != null && name.equals("EntityDescriptor")) {
            entities.add(entity.build());
            entity = null;
        }
    }

    private int line() {
        return xml.getLocation().getLineNumber();
    }

    /** With the line as the first argument of the text. */
    private MetadataTrouble trouble(String problem, String... arguments) {
        List<String> all = new ArrayList<>(List.of(String.valueOf(line())));
        all.addAll(List.of(arguments));
        return MetadataTrouble.of(problem, all.toArray(String[]::new));
    }
}
