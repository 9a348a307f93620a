package io.github.nsisrules.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.nsisrules.intake.UnreadableFileException;
import io.github.nsisrules.intake.saml.SamlEntity;
import io.github.nsisrules.intake.saml.SamlImport;
import io.github.nsisrules.intake.saml.SamlMetadata;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Metadata of strangers, with and without those of a broker: refused in words, or each entity is accounted for. */
class SamlFuzzTest {

    private static final String METADATA = "urn:oasis:names:tc:SAML:2.0:metadata";

    @FuzzTest
    void fuzz(byte[] bytes) throws IOException {
        List<SamlMetadata> files = new ArrayList<>();
        List<SamlMetadata> brokers = new ArrayList<>();
        for (GivenFiles.File file : GivenFiles.of(bytes).files()) {
            SamlMetadata metadata = read("file-" + (files.size() + brokers.size()) + ".xml", file.bytes());
            if (metadata != null) {
                (file.word().equals("broker") ? brokers : files).add(metadata);
            }
        }
        SamlImport result = SamlImport.of(files, brokers);
        Drafts.check(result.report(), result.drafts());
        int entities = files.stream().mapToInt(file -> file.entities().size()).sum()
                + brokers.stream().mapToInt(file -> file.entities().size()).sum();
        Told.check(result.report().rows() == entities, "an entity is not accounted for");
    }

    private static @Nullable SamlMetadata read(String name, byte[] bytes) throws IOException {
        try {
            SamlMetadata metadata = SamlMetadata.read(name, new ByteArrayInputStream(bytes));
            Told.check(
                    metadata.equals(SamlMetadata.read(name, new InSmallPieces(bytes))), "how the bytes arrive matters");
            Told.check(!metadata.entities().isEmpty(), "there is no entity, and all the same it was read");
            for (SamlEntity entity : metadata.entities()) {
                Told.check(!entity.entityId().isBlank() && entity.line() >= 1, "an entity without id or line");
            }
            int declared = declared(bytes);
            Told.check(declared < 0 || declared == metadata.entities().size(), "an entity is lost");
            return metadata;
        } catch (UnreadableFileException e) {
            Told.unreadable(e);
            return null;
        }
    }

    /** How many entities another reader counts; negative if the encoding is none of the simplest. */
    private static int declared(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        if (!Arrays.equals(text.getBytes(UTF_8), bytes) || text.startsWith("\uFEFF") || text.contains("encoding")) {
            return -1;
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        int count = 0;
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
            while (xml.hasNext()) {
                boolean entity = xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("EntityDescriptor")
                        && METADATA.equals(xml.getNamespaceURI());
                count += entity ? 1 : 0;
            }
            return count;
        } catch (XMLStreamException e) {
            throw new AssertionError("it is read, but another reader says that it is broken", e);
        }
    }
}
