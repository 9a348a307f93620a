package io.github.nsisrules.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.cli.Trial.Outcome;
import io.github.nsisrules.facts.Assessment;
import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.Customers;
import io.github.nsisrules.facts.DataCategory;
import io.github.nsisrules.facts.Login;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.json.SolutionJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code nsis ask} with the real rules and typed answers. */
class AskTest {

    private static final NsisRules RULES = NsisRules.load();

    @TempDir
    Path directory;

    @Test
    void a_whole_interview_in_danish_ends_with_the_answer_and_a_file() throws IOException {
        Outcome outcome = answered(danish(), "--out", out());

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .contains("Hvad hedder løsningen?", "✓ borgere", "spørgsmål tilbage.")
                .contains("Afgjort: Type: egen TU-løsning.", "Borgere (citizens): Lav (foreløbigt).")
                .contains("Der er ikke mere at spørge om.", "Sikringsniveau: Lav")
                .endsWith("så kør nsis ask med det filnavn.\n")
                .doesNotContain("Åbne spørgsmål");
        TuSolution kept = kept();
        assertThat(kept.name()).isEqualTo("Parkering");
        assertThat(kept.customers()).isEqualTo(Customers.ONLY_THIS_MUNICIPALITY);
        UseCase citizens = kept.useCases().get(0);
        assertThat(citizens.logins()).containsExactly(Login.MITID);
        assertThat(citizens.broker()).isEqualTo(Broker.NEMLOGIN_STANDARD);
        assertThat(citizens.data())
                .containsExactly(DataCategory.NAME, DataCategory.ADDRESS, DataCategory.CONTACT_DETAILS);
        assertThat(Files.readString(Path.of(out()))).endsWith("}\n");
    }

    @Test
    void a_whole_interview_in_english_takes_down_an_assessment() throws IOException {
        Outcome outcome = answered(english(), "--lang", "en", "--out", out());

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out())
                .contains("\"31-02-2021\" is no date.", "Maybe there is no such day")
                .contains("completed 2021-03-31", "Assurance level: Low", "At most ", " questions left.")
                .contains("The answers are kept in");
        assertThat(kept().useCases().get(0).assessment())
                .isEqualTo(new Assessment(AssuranceLevel.LOW, LocalDate.of(2021, 3, 31), "Case 12"));
    }

    @Test
    void the_answer_at_the_end_is_that_of_classify() throws IOException {
        String asked = answered(danish(), "--out", out()).out();
        String classified = new Trial()
                .rules(() -> RULES)
                .run("classify", "--rule-set", "kl-2021-03", "--on", "2021-04-01", out())
                .out();
        assertThat(asked).contains(classified);
    }

    @Test
    void one_can_go_back_and_answer_anew() throws IOException {
        Outcome outcome = typed("P", "1", "tilbage", "virksomheder", "stop");

        assertThat(outcome.exitCode()).isZero();
        assertThat(kept().useCases())
                .extracting(UseCase::id, UseCase::audience)
                .containsExactly(tuple("businesses", Audience.BUSINESSES));
        assertThat(typed("P", "t", "stop").out()).contains("Dette er det første spørgsmål.");
    }

    @Test
    void what_nobody_knows_is_put_aside_and_left_open_in_the_answer() throws IOException {
        List<String> lines = new ArrayList<>(List.of("P", "v", "1"));
        for (int i = 0; i < 20; i++) {
            lines.add(i % 2 == 0 ? "ved ikke" : "V");
        }
        Outcome outcome = typed(lines.toArray(String[]::new));

        assertThat(outcome.out())
                .contains("Brugerne skal vi kende.", "Lagt til side. Svaret står åbent.")
                .contains("Højst 1 spørgsmål tilbage.", "Højst 0 spørgsmål tilbage.", "Åbne spørgsmål (");
        assertThat(kept())
                .isEqualTo(TuSolution.builder("p", "P")
                        .useCase(UseCase.of("citizens", Audience.CITIZENS))
                        .build());
    }

    @Test
    void a_misspelt_answer_is_told_what_was_understood_and_what_to_type() {
        String out = typed("P", "borgere, virksomhedder, 9", "kommunen", "", "1", "stop")
                .out();

        assertThat(unwrapped(out))
                .contains("Forstået: borgere. Skriv hele svaret igen.")
                .contains("»virksomhedder« er ikke på listen. Måske mener du 2 virksomheder. Skriv tallet.")
                .contains("»9« er ikke på listen. Måske vil du skrive et tal fra 1 til 4.")
                .contains("»kommunen« kan være flere ting. Måske mener du 3 ansatte i kommunen eller 4 sundhedsfaglige")
                .contains("Der står ikke noget svar. Måske ved du det ikke: så skriv v.")
                .contains("✓ borgere");
    }

    @Test
    void a_question_mark_explains_the_question_and_why_it_is_asked() {
        String out = unwrapped(typed("P", "?", "1", "?", "stop").out());

        assertThat(out).contains("Tænk på, hvem der sidder foran skærmen").contains("Svaret bruges af ");
        assertThat(out).containsPattern("– .* \\(KL21-[A-Z]\\d+\\)");
    }

    @Test
    void users_by_another_road_are_added_with_a_name() throws IOException {
        Outcome outcome = typed("P", "ny", "1", "ny", "1,2", "borgere", "Forældre via Unilogin", "stop", "ja");

        assertThat(outcome.out())
                .contains("Besvar først, hvem brugerne er.", "Her kan du kun vælge ét svar", "✓ tilføjet");
        assertThat(kept().useCases())
                .extracting(UseCase::id, UseCase::name)
                .containsExactly(tuple("citizens", null), tuple("citizens-2", "Forældre via Unilogin"));
    }

    @Test
    void a_command_is_never_taken_for_a_name_or_a_reference() throws IOException {
        typed("?", "P", "1", "ny", "borgere", "?", "t", "ny", "1", "stop", "stop", "ja");

        assertThat(kept())
                .isEqualTo(TuSolution.builder("p", "P")
                        .useCase(UseCase.of("citizens", Audience.CITIZENS))
                        .build());
    }

    @Test
    void who_stops_is_asked_whether_to_keep_the_answers() {
        Outcome outcome = typed("P", "1", "stop", "nej");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out())
                .contains("Du er stoppet undervejs.", "Skal svarene gemmes i", "Ingen svar er gemt.")
                .contains("Sikringsniveau: ");
        assertThat(Path.of(out())).doesNotExist();
        assertThat(typed("stop").out()).contains("Ingen svar er gemt.");
    }

    @Test
    void the_end_of_the_input_keeps_what_was_answered() throws IOException {
        Outcome outcome = typed("P", "1");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).contains("Du er stoppet undervejs.", "Svarene er gemt i");
        assertThat(kept().useCases()).hasSize(1);
        assertThat(typed().exitCode()).isZero();
    }

    @Test
    void a_file_that_is_there_is_never_overwritten() throws IOException {
        Files.writeString(Path.of(out()), "precious");
        Path other = directory.resolve("other.json");

        Outcome outcome =
                typed("P", "1", "stop", "", directory.toString(), "", "/no/such/place.json", other.toString());

        assertThat(Path.of(out())).hasContent("precious");
        assertThat(SolutionJson.parse(Files.readString(other)).name()).isEqualTo("P");
        assertThat(unwrapped(outcome.out()))
                .contains("findes allerede og bliver ikke overskrevet.", "er en mappe.", "kan ikke oprettes dér.");
        assertThat(outcome.exitCode()).isZero();

        // Nobody is left to name another file.
        assertThat(typed("P", "1").exitCode()).isEqualTo(ExitCode.INVALID_INPUT.number());
        assertThat(Path.of(out())).hasContent("precious");
    }

    @Test
    void the_file_that_was_read_is_written_again_with_the_new_answers() throws IOException {
        TuSolution known = TuSolution.builder("p", "P")
                .vendor("Leverandør A/S")
                .customers(Customers.ONLY_THIS_MUNICIPALITY)
                .useCase(UseCase.of("borgere", Audience.CITIZENS).logins(Login.MITID))
                .build();
        Path file = directory.resolve("known.json");
        Files.writeString(file, SolutionJson.toJson(known));

        Outcome outcome = answered(danish(), file.toString());

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).doesNotContain("Hvad hedder løsningen?", "Hvem logger på", "Bruger andre");
        TuSolution kept = SolutionJson.parse(Files.readString(file));
        assertThat(kept.vendor()).isEqualTo("Leverandør A/S");
        assertThat(kept.useCases().get(0).broker()).isEqualTo(Broker.NEMLOGIN_STANDARD);
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void a_file_that_cannot_be_gone_on_with_is_told() throws IOException {
        Path invalid = Files.writeString(directory.resolve("invalid.json"), "{\"id\": \"p\"}");
        Path two = Files.writeString(directory.resolve("two.json"), "[]");

        assertThat(run("", "ask", invalid.toString()))
                .returns(3, Outcome::exitCode)
                .satisfies(outcome -> assertThat(outcome.out()).contains("useCases"));
        assertThat(run("", "ask", two.toString()))
                .returns(3, Outcome::exitCode)
                .satisfies(outcome -> assertThat(outcome.err()).contains("0 løsninger"));
        assertThat(run("", "ask", directory.resolve("none.json").toString()).exitCode())
                .isEqualTo(3);
        assertThat(run("", "ask", "-"))
                .returns(2, Outcome::exitCode)
                .satisfies(outcome -> assertThat(outcome.err()).contains("Maybe save the description in a file"));
        assertThat(run("", "ask", "--rule-set", "x").exitCode()).isEqualTo(2);
    }

    @Test
    void hostile_lines_are_refused_and_never_repeated() {
        String escape = "\u001b[31mP\u001b[0m";
        String out = typed(
                        escape,
                        "x".repeat(100_000),
                        "x".repeat(300),
                        "\u202eP",
                        "\uFFFD",
                        "P\u0007",
                        "P",
                        "1\u0000",
                        "1",
                        "stop",
                        "nej")
                .out();

        assertThat(out).doesNotContain("\u001b", "\u0007", "\u0000", "\u202e", "x".repeat(201));
        assertThat(out)
                .contains("Linjen indeholder tegn, som ikke kan bruges", "Linjen er for lang.")
                .contains("er længere end grænsen på 200 tegn")
                .contains("✓ borgere");
    }

    @Test
    void on_a_terminal_questions_are_coloured_and_what_is_typed_is_not_repeated() {
        Outcome outcome = new Trial()
                .rules(() -> RULES)
                .terminal(new Terminal(true, true, 80, false, false))
                .in("Parkering\n1\nstop\nnej\n")
                .run("ask", "--rule-set", "kl-2021-03", "--on", "2021-04-01");

        assertThat(outcome.out())
                .contains("\u001b[0;1mHvem logger", "\u001b[0;1;32m✓ ")
                .doesNotContain("> Parkering");
        assertThat(outcome.out().lines())
                .allSatisfy(line -> assertThat(
                                line.replaceAll("\u001b\\[[0-9;]*m", "").length())
                        .isLessThanOrEqualTo(82));
    }

    /** What a project leader who knows her solution says, whatever the order of the questions. */
    private static Typist danish() {
        return new Typist()
                .says("Hvad hedder løsningen?", "Parkering")
                .says("Hvem logger på løsningen?", "borgere")
                .says("Hvad bruger løsningen PID", "ingen")
                .says("Hvordan logger brugerne", "2")
                .says("Hvem ejer", "kommunen")
                .says("Bruger andre end", "kun denne kommune")
                .says("Hvilken broker", "nemlog-in med almindelig")
                .says("Er der gennemført", "nej")
                .says("Kan brugerne signere", "ingen signering")
                .says("Hvilke oplysninger", "navn, adresse og 6")
                .says("Hvem kan én bruger", "1");
    }

    private static Typist english() {
        return new Typist()
                .says("What is the solution called?", "Health")
                .says("Who logs in", "citizens")
                .says("What does the solution use PID", "none")
                .says("How do the users log in", "MitID")
                .says("Who owns", "1")
                .says("Do others than", "only this")
                .says("Through which broker", "nemlog-in with the ordinary")
                .says("Has an NSIS risk", "2")
                .says("When was it completed?", "31-02-2021", "31-03-2021")
                .says("Where is it filed", "Case 12")
                .says("Can users sign", "1")
                .says("Which data", "name and health")
                .says("About whom", "only");
    }

    private Outcome answered(Typist typist, String... more) {
        Outcome outcome = new Trial().rules(() -> RULES).in(typist).run(typist.screen(), arguments(more));
        return new Outcome(outcome.exitCode(), typist.screen().toString(StandardCharsets.UTF_8), outcome.err());
    }

    private Outcome typed(String... lines) {
        return run(lines.length == 0 ? "" : String.join("\n", lines) + "\n", arguments("--out", out()));
    }

    private static Outcome run(String input, String... arguments) {
        return new Trial().rules(() -> RULES).in(input).run(arguments);
    }

    private static String[] arguments(String... more) {
        List<String> arguments = new ArrayList<>(List.of("ask", "--rule-set", "kl-2021-03", "--on", "2021-04-01"));
        arguments.addAll(List.of(more));
        return arguments.toArray(String[]::new);
    }

    private String out() {
        return directory.resolve("kept.json").toString();
    }

    private TuSolution kept() throws IOException {
        return SolutionJson.parse(Files.readString(Path.of(out())));
    }

    /** The text with all its lines in one. */
    private static String unwrapped(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
