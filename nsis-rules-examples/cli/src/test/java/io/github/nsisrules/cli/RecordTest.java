package io.github.nsisrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.cli.Trial.Outcome;
import io.github.nsisrules.record.Verification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code nsis record} and {@code nsis verify}. */
class RecordTest {

    private static final String SAPA = Examples.file("sapa").toString();
    private static final String AULA = Examples.file("aula").toString();
    private static final Path KEYS = Path.of("../../nsis-rules-records/src/test/resources/keys");

    @TempDir
    private Path folder = Path.of("");

    private static Trial trial() {
        return new Trial().rules(() -> Examples.RULES);
    }

    private static Outcome run(String... arguments) {
        return trial().run(arguments);
    }

    private String in(String file) {
        return folder.resolve(file).toString();
    }

    private static String key(String file) {
        return KEYS.resolve(file).toString();
    }

    @Test
    void one_record_a_line_goes_to_standard_output_and_each_is_reproduced() throws IOException {
        Outcome recorded = run("record", "--on=2021-04-01", SAPA, AULA);
        assertThat(recorded.err()).isEmpty();
        assertThat(recorded.exitCode()).isZero();
        assertThat(recorded.lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(Verification.of(line.getBytes(StandardCharsets.UTF_8), Examples.RULES)
                                .isReproduced())
                        .isTrue());

        Files.writeString(folder.resolve("all.jsonl"), recorded.out());
        Outcome verified = run("verify", in("all.jsonl"));
        assertThat(verified.exitCode()).isZero();
        assertThat(verified.out()).contains("GENSKABT  SAPA", "GENSKABT  Aula").doesNotContain("IKKE");
    }

    @Test
    void what_was_filed_is_never_overwritten() throws IOException {
        assertThat(run("record", "--on=2021-04-01", "--out", in("a.json"), SAPA).exitCode())
                .isZero();
        String filed = Files.readString(folder.resolve("a.json"));

        Outcome again = run("record", "--on=2026-04-01", "--out", in("a.json"), SAPA);

        assertThat(again.exitCode()).isEqualTo(3);
        assertThat(again.err()).contains("bliver ikke overskrevet.\nMåske");
        assertThat(Files.readString(folder.resolve("a.json"))).isEqualTo(filed);
        assertThat(run("record", "--out", in("none/a.json"), SAPA).err()).contains("Måske findes mappen ikke.");
    }

    @Test
    void a_record_that_was_changed_ends_with_5_and_tells_what_and_where() throws IOException {
        run("record", "--on=2021-04-01", "--out", in("a.json"), SAPA);
        String filed = Files.readString(folder.resolve("a.json"));
        Files.writeString(folder.resolve("b.json"), filed.replaceFirst("\"type\":\"[A-Z_]+\"", "\"type\":\"OWN_TU\""));
        Files.writeString(folder.resolve("c.json"), filed.replaceFirst("\"name\":\"SAPA", "\"name\":\"SAPX"));

        Outcome result = run("verify", "--lang=en", in("b.json"));
        Outcome input = run("verify", "--lang=en", in("c.json"));

        assertThat(result.exitCode()).isEqualTo(5);
        assertThat(result.out())
                .contains("NOT REPRODUCED  SAPA", "The record was changed", "type", "recorded: \"OWN_TU\"");
        assertThat(input.exitCode()).isEqualTo(5);
        assertThat(input.out()).contains("The description of the solution is not the one");
        Outcome json = run("verify", "--format=json", in("b.json"));
        assertThat(json.exitCode()).isEqualTo(5);
        assertThat(json.out())
                .contains("\"reproduced\":false,\"changed\":[\"RECORD\"]", "\"recorded\":\"\\\"OWN_TU\\\"\"");
    }

    @Test
    void what_is_no_record_ends_with_3_and_the_rest_is_verified() throws IOException {
        run("record", "--on=2021-04-01", "--out", in("a.json"), SAPA);
        Files.writeString(folder.resolve("b.json"), "{}");

        Outcome outcome = run("verify", in("b.json"), in("nothing.json"), in("a.json"));

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.out()).contains("GENSKABT  SAPA");
        assertThat(outcome.err()).contains("recordVersion", "nothing.json: Filen findes ikke.\nMåske");
    }

    @Test
    void the_note_goes_along_and_an_unexplained_deviation_is_told() throws IOException {
        Files.writeString(
                folder.resolve("note.json"),
                "{\"decidedLevels\": {\"caseworker\": \"HIGH\"}, \"decidedBy\": \"Digitaliseringschefen\"}");

        Outcome outcome = run("record", "--on=2021-04-01", "--note", in("note.json"), SAPA);

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.err()).contains("Niveauet for caseworker", "reason");
        assertThat(outcome.out())
                .contains("\"decidedBy\":\"Digitaliseringschefen\",\"decidedLevels\":{\"caseworker\":\"HIGH\"}");
    }

    @Test
    void a_note_that_does_not_fit_is_told_and_nothing_is_recorded() throws IOException {
        Files.writeString(folder.resolve("bad.json"), "{\"decided\": 1}");
        Files.writeString(folder.resolve("other.json"), "{\"decidedLevels\": {\"nobody\": \"LOW\"}}");
        Files.writeString(folder.resolve("good.json"), "{}");

        assertNothingIsRecorded("Der findes ikke noget felt »decided«", "--note", in("bad.json"), SAPA);
        assertNothingIsRecorded("ingen brugssituation »nobody«", "--note", in("other.json"), SAPA);
        assertNothingIsRecorded("Filen findes ikke", "--note", in("none.json"), SAPA);
        Outcome two = run("record", "--note", in("good.json"), SAPA, AULA);
        assertThat(two.exitCode()).isEqualTo(3);
        assertThat(two.lines()).hasSize(1);
        assertThat(two.err()).contains("Løsningen aula er ikke registreret");
    }

    private static void assertNothingIsRecorded(String told, String... arguments) {
        String[] all = Stream.concat(Stream.of("record"), Stream.of(arguments)).toArray(String[]::new);
        Outcome outcome = run(all);
        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains(told, "Måske");
    }

    @Test
    void names_are_masked_on_demand() {
        Outcome outcome = run("record", "--on=2021-04-01", "--mask=name,useCaseNames", SAPA);
        assertThat(outcome.out()).doesNotContain("SAPA (").contains("\"/input/name\"", "\"name\":\"***\"");

        Outcome all = run("record", "--on=2021-04-01", "--mask=all", SAPA);
        assertThat(all.out()).contains("\"/input/name\"");

        Outcome wrong = run("record", "--mask=cpr", SAPA);
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err()).contains("'cpr' cannot be masked.\nMaybe one of: name");
    }

    @Test
    void a_signed_record_is_checked_against_a_trusted_certificate() throws IOException {
        Outcome signed = run(
                "record",
                "--on=2021-04-01",
                "--out-dir=" + folder,
                "--key=" + key("rsa.p12"),
                "--password-file=" + password(),
                SAPA,
                AULA);
        assertThat(signed.err()).isEmpty();
        assertThat(names())
                .containsExactly(
                        "aula.record.json",
                        "aula.record.json.jws",
                        "password",
                        "sapa.record.json",
                        "sapa.record.json.jws");
        String record = in("sapa.record.json");

        // The clock of the trial stands before the certificates were made.
        assertThat(run("verify", "--trusted=" + key("rsa.crt"), record).exitCode())
                .isEqualTo(5);
        assertThat(run("verify", "--trusted=" + key("rsa.crt"), record).out()).contains("gjaldt ikke den dag.");
        assertThat(run("verify", record).exitCode()).isZero();

        Files.delete(folder.resolve("sapa.record.json"));
        Files.delete(folder.resolve("sapa.record.json.jws"));
        trial().clock(Instant.parse("2027-01-01T12:00:00Z"))
                .run(
                        "record",
                        "--on=2021-04-01",
                        "--out=" + record,
                        "--key=" + key("p256.key"),
                        "--certificate=" + key("p256.crt"),
                        SAPA);
        Outcome trusted = run("verify", "--lang=en", "--trusted=" + key("ca.crt"), record);
        assertThat(trusted.out()).contains("Signed by CN=Invented signer p256");
        assertThat(trusted.exitCode()).isZero();
        assertThat(run("verify", "--lang=en", "--trusted=" + key("other.crt"), record)
                        .exitCode())
                .isEqualTo(5);

        Files.writeString(
                folder.resolve("sapa.record.json"), Files.readString(folder.resolve("sapa.record.json")) + "\n");
        Outcome altered = run("verify", "--lang=en", "--trusted=" + key("ca.crt"), record);
        assertThat(altered.exitCode()).isEqualTo(5);
        assertThat(altered.out()).contains("REPRODUCED", "was altered since");

        Files.delete(folder.resolve("sapa.record.json.jws"));
        assertThat(run("verify", "--lang=en", "--trusted=" + key("ca.crt"), record)
                        .out())
                .contains("Not signed");
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private String password() throws IOException {
        return Files.writeString(folder.resolve("password"), "hemmelig\n").toString();
    }

    @Test
    void a_key_that_cannot_be_used_is_wrong_usage() {
        assertUsage(
                "Maybe --out or --out-dir is missing.", "--key=" + key("rsa.key"), "--certificate=" + key("rsa.crt"));
        assertUsage("Maybe --certificate is missing.", "--key=" + key("rsa.key"), "--out=" + in("x"));
        assertUsage("Maybe --key is missing.", "--certificate=" + key("rsa.crt"));
        assertUsage(
                "does not belong", "--key=" + key("rsa.key"), "--certificate=" + key("p256.crt"), "--out=" + in("x"));
        assertUsage("cannot be read", "--key=" + in("none"), "--certificate=" + key("rsa.crt"), "--out=" + in("x"));
        assertThat(run("verify", "--trusted=" + key("rsa.key"), SAPA).exitCode())
                .isEqualTo(2);
    }

    private static void assertUsage(String told, String... arguments) {
        String[] all = Stream.of(Stream.of("record"), Stream.of(arguments), Stream.of(SAPA))
                .flatMap(part -> part)
                .toArray(String[]::new);
        Outcome outcome = run(all);
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains(told);
    }
}
