package io.github.nsisrules.intake.saml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nsisrules.intake.UnreadableFileException;
import io.github.nsisrules.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.SequenceInputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostileMetadataTest {

    private static final String SOUND = Metadata.provider(
            "https://booking.example.dk",
            Metadata.X509,
            "!" + Metadata.GOV2 + "SpecVer",
            Metadata.GOV2 + "CprNumberIdentifier");

    @Test
    void external_entities_are_refused_and_nothing_is_fetched() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/x.dtd";
            for (String doctype : List.of(
                    "<!DOCTYPE md:EntityDescriptor SYSTEM \"" + address + "\">",
                    "<!DOCTYPE md:EntityDescriptor [<!ENTITY x SYSTEM \"" + address + "\">]>",
                    "<!DOCTYPE md:EntityDescriptor [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                    "<!DOCTYPE md:EntityDescriptor [<!ENTITY % p SYSTEM \"" + address + "\"> %p;]>")) {
                assertThat(problem(doctype + SOUND.substring(SOUND.indexOf("<md:"))))
                        .isEqualTo("saml.problem.doctype");
            }
            server.setSoTimeout(50);
            assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(server::accept);
        }
    }

    @Test
    void entities_that_would_grow_without_end_are_refused() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY l%d \"&l%d;&l%d;\">".formatted(i, i - 1, i - 1));
        }
        laughs.append("]><a>&l29;</a>");
        String quadratic =
                "<!DOCTYPE a [<!ENTITY q \"" + "x".repeat(100_000) + "\">]><a>" + "&q;".repeat(10_000) + "</a>";

        assertThat(problem(laughs.toString())).isEqualTo("saml.problem.doctype");
        assertThat(problem(quadratic)).isEqualTo("saml.problem.doctype");
        assertThat(problem("<a>&l9;</a>")).isEqualTo("saml.problem.other");
        assertThat(problem(SOUND.replace("Booking af", "&l9;"))).isEqualTo("saml.problem.xml");
    }

    @Test
    void a_fault_of_the_parser_is_a_broken_file() {
        // For this the parser looks for a text that it does not have.
        assertThat(problem("<!DOCTYPE a [<!ENTITY\0 \"b\">]><a/>")).isEqualTo("saml.problem.xml");
    }

    @Test
    void an_entity_within_another_is_refused_and_neither_is_taken_for_the_other() {
        String inner = Metadata.nemLogin();
        String outer = SOUND.replace(
                "</md:EntityDescriptor>",
                "<md:Extensions>" + inner.substring(inner.indexOf("<Ent")) + "</md:Extensions></md:EntityDescriptor>");

        assertThat(problem(outer)).isEqualTo("saml.problem.nested");
    }

    @Test
    void a_file_cut_off_anywhere_is_an_error_and_never_half_a_solution() {
        byte[] whole = SOUND.strip().getBytes(StandardCharsets.UTF_8);
        List<String> problems = new ArrayList<>();
        for (int length = 0; length < whole.length; length++) {
            problems.add(problem(whole, length));
        }
        assertThat(problems).hasSize(whole.length);
        assertThat(problems.subList(1, problems.size())).containsOnly("saml.problem.xml");
        assertThat(problems.get(0)).isEqualTo("saml.problem.empty");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, windows-1252, saml.problem.encoding",
        "us-ascii, UTF-8, saml.problem.encoding",
        "UTF-16, UTF-8, saml.problem.encoding",
        "utf-32le, UTF-8, saml.problem.encoding",
        "klingon, UTF-8, saml.problem.encoding.unknown",
        "'', UTF-8, saml.problem.encoding.unknown"
    })
    void an_encoding_that_is_not_the_one_named_is_an_error(String named, String real, String expected) {
        String xml = SOUND.replace("UTF-8", named).replace("Booking af lokaler", "Ældreområdets ønsker");

        assertThat(problem(xml.getBytes(Charset.forName(real)))).isEqualTo(expected);
    }

    @Test
    void the_parser_writes_nothing_to_standard_error() {
        PrintStream before = System.err;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
        try {
            problem(SOUND.replace("Booking", "Ø").getBytes(StandardCharsets.ISO_8859_1));
            problem("<a>");
        } finally {
            System.setErr(before);
        }
        assertThat(written.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void what_is_no_metadata_is_told_as_such() {
        assertThat(problem("")).isEqualTo("saml.problem.empty");
        assertThat(problem("   \n ")).isEqualTo("saml.problem.xml");
        assertThat(problem("PK\u0003\u0004")).isEqualTo("saml.problem.xml");
        assertThat(problem("<html><body/></html>")).isEqualTo("saml.problem.other");
        assertThat(problem("<EntityDescriptor entityID='https://a.example.dk'/>"))
                .isEqualTo("saml.problem.other");
        assertThat(problem("<samlp:AuthnRequest xmlns:samlp='urn:oasis:names:tc:SAML:2.0:protocol'/>"))
                .isEqualTo("saml.problem.other");
        assertThat(problem("<EntitiesDescriptor xmlns='urn:oasis:names:tc:SAML:2.0:metadata'/>"))
                .isEqualTo("saml.problem.entity");
        assertThat(problem(Metadata.entity("", "", ""))).isEqualTo("saml.problem.id");
        assertThat(problem(Metadata.entity("", "x".repeat(1025), ""))).isEqualTo("saml.problem.id.long");
    }

    @Test
    void what_is_too_much_is_refused_while_it_is_read() throws IOException {
        assertThat(problem(endless("<a x=\"", "y"))).isEqualTo("saml.problem.piece");
        assertThat(problem(endless("<a>", "<b/>"))).isEqualTo("saml.problem.other");
        String open = "<EntityDescriptor xmlns='urn:oasis:names:tc:SAML:2.0:metadata' entityID='urn:a'>";
        assertThat(problem(endless(open, "<x>"))).isEqualTo("saml.problem.deep");
        assertThat(problem(endless(open, "text "))).isEqualTo("saml.problem.piece");
        assertThat(problem(endless(open + "<!--", "< "))).isEqualTo("saml.problem.large");
        assertThat(problem(endless(open + "<SPSSODescriptor>", "<RequestedAttribute Name='a'/>")))
                .isEqualTo("saml.problem.requested");
        assertThat(problem(endless(
                        "<EntitiesDescriptor xmlns='urn:oasis:names:tc:SAML:2.0:metadata'>",
                        "<EntityDescriptor entityID='urn:a'/>")))
                .isEqualTo("saml.problem.entities");
        StringBuilder wide = new StringBuilder(open.replace(">", ""));
        // More than are read, and less than what the parsers of newer JDKs refuse by themselves.
        for (int i = 0; i < 110; i++) {
            wide.append(" a").append(i).append("=''");
        }
        assertThat(problem(wide + "/>")).isEqualTo("saml.problem.attributes");
    }

    @Test
    void long_texts_are_cut_and_half_characters_do_no_harm() {
        String xml = SOUND.replace("Booking af lokaler", "æ".repeat(2000) + "\uD83D\uDE00");

        assertThat(Metadata.read("f.xml", xml).entities().get(0).serviceName()).hasSize(500);
    }

    @Test
    void an_error_says_what_to_do_in_both_languages_and_quotes_no_control_characters() {
        assertThatThrownBy(() -> read("<x\u00AD.y/>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(UnreadableFileException.class, e -> {
                    assertThat(e.reason().text(Language.EN)).contains("\nMaybe ");
                    assertThat(e.reason().text(Language.DA)).contains("\nMåske ");
                });
        assertThatThrownBy(() -> read(Metadata.entity("", "\u202Eolleh" + "x".repeat(2000), "")
                        .getBytes(StandardCharsets.UTF_8)))
                .hasMessageNotContaining("\u202E")
                .hasMessageContaining("olleh");
    }

    @Test
    void bytes_that_cannot_be_had_are_no_fault_of_the_file() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("The line was cut.");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return read();
            }
        };
        assertThatThrownBy(() -> SamlMetadata.read("f.xml", broken))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(UnreadableFileException.class)
                .hasMessage("The line was cut.");
    }

    private static String problem(String xml) {
        return problem(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String problem(byte[] bytes, int length) {
        return problem(Arrays.copyOf(bytes, length));
    }

    private static String problem(byte[] bytes) {
        return problem(new ByteArrayInputStream(bytes));
    }

    private static String problem(InputStream bytes) {
        try {
            SamlMetadata.read("f.xml", bytes);
            return "none";
        } catch (UnreadableFileException e) {
            assertThat(e.file()).isEqualTo("f.xml");
            return e.reason().id();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void read(byte[] bytes) throws IOException {
        SamlMetadata.read("f.xml", new ByteArrayInputStream(bytes));
    }

    private static InputStream endless(String beginning, String again) {
        byte[] block = again.repeat(64 * 1024).getBytes(StandardCharsets.UTF_8);
        List<InputStream> blocks = new ArrayList<>();
        blocks.add(new ByteArrayInputStream(beginning.getBytes(StandardCharsets.UTF_8)));
        for (int i = 0; i < 4096; i++) {
            blocks.add(new ByteArrayInputStream(block));
        }
        return new SequenceInputStream(Collections.enumeration(blocks));
    }
}
