package io.github.nsisrules.intake.saml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML from strangers: no document type, no entities, nothing fetched, and a size that is bounded. */
final class SafeXml {

    /** Bytes of a file. The metadata of all service providers of a broker are smaller. */
    static final long LIMIT = 16L * 1024 * 1024;

    private SafeXml() {}

    static XMLStreamReader reader(InputStream bytes) throws IOException, XMLStreamException {
        // The parser of the JDK by name: another one on the class path may understand these settings otherwise.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        return factory.createXMLStreamReader(XmlDecoding.text(new BufferedInputStream(new LimitedBytes(bytes, LIMIT))));
    }

    /** What an exception of the parser means for somebody who has the file and not the program. */
    static MetadataTrouble explained(XMLStreamException e) {
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
        return MetadataTrouble.of("xml", String.valueOf(Math.max(1, line)));
    }
}
