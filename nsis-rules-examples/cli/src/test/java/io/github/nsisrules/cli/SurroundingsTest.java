package io.github.nsisrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.cli.Trial.Outcome;
import io.github.nsisrules.result.RuleSet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Faults, streams, terminals and help, in this process, with made-up rules. */
class SurroundingsTest {

    private static final String ON = "--on=2021-04-01";

    @Test
    void a_fault_of_ours_is_one_line_that_says_how_to_report_it() {
        Outcome outcome = new Trial().in(Descriptions.decided("fault")).run("classify", ON, "-");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err())
                .isEqualTo("nsis: a fault of nsis itself, not of your input: java.lang.IllegalStateException: A rule"
                        + " broke. - please report it to the project, with what NSIS_TRACE=1 nsis ... prints.\n");
    }

    @Test
    void a_missing_engine_is_a_fault_of_ours() {
        Outcome outcome = new Trial()
                .rules(() -> {
                    throw new IllegalStateException("No rule engine was found.\nMaybe it is missing.");
                })
                .run("rules");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err().lines()).hasSize(1);
    }

    @Test
    void output_whose_reader_has_gone_ends_quietly() {
        Outcome outcome = new Trial().in(Descriptions.decided("a")).run(failing("Broken pipe"), "classify", ON, "-");

        assertThat(outcome).isEqualTo(new Outcome(0, "", ""));
    }

    @Test
    void output_that_cannot_be_written_for_another_reason_is_a_fault() {
        Outcome outcome = new Trial()
                .in(Descriptions.decided("a"))
                .run(failing("No space left on device"), "classify", ON, "--format=jsonl", "-");

        assertThat(outcome)
                .isEqualTo(new Outcome(1, "", "nsis: the answer could not be written: No space left on device\n"));
    }

    @Test
    void progress_is_told_only_to_somebody_who_sees_nothing_else() {
        String batch = IntStream.range(0, 50)
                .mapToObj(i -> Descriptions.decided("s" + i))
                .collect(Collectors.joining("\n"));
        Terminal errOnly = new Terminal(false, true, 80, false, false);
        Terminal both = new Terminal(true, true, 80, false, false);

        Outcome told = trial(batch, errOnly).run("classify", ON, "--format=jsonl", "-");
        Outcome notTold = trial(batch, both).run("classify", ON, "--format=jsonl", "-");
        Outcome toFile = trial(batch, Terminal.NONE).run("classify", ON, "--format=jsonl", "-");

        assertThat(told.err()).startsWith("\r").contains(" løsninger ...").endsWith("\r\u001b[K");
        assertThat(notTold.err()).isEmpty();
        assertThat(toFile.err()).isEmpty();
        assertThat(told.out()).isEqualTo(toFile.out());
    }

    @Test
    void a_short_batch_tells_no_progress() {
        Outcome outcome = new Trial()
                .in(Descriptions.decided("a"))
                .terminal(new Terminal(false, true, 80, false, false))
                .run("classify", ON, "--format=jsonl", "-");

        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void colour_is_only_for_a_terminal_without_no_color() {
        String text = Descriptions.decided("a");

        assertThat(trial(text, new Terminal(true, true, 80, false, false))
                        .run("classify", ON, "-")
                        .out())
                .contains("\u001b[");
        assertThat(trial(text, new Terminal(true, true, 80, true, false))
                        .run("classify", ON, "-")
                        .out())
                .doesNotContain("\u001b");
        assertThat(trial(text, new Terminal(false, true, 80, false, false))
                        .run("classify", ON, "-")
                        .out())
                .doesNotContain("\u001b");
    }

    @Test
    void help_and_version_go_to_standard_output() {
        for (String[] arguments : new String[][] {
            {"--help"},
            {"-h"},
            {"classify", "--help"},
            {"explain", "--help"},
            {"rules", "--help"},
            {"--version"},
            {"classify", "--version"}
        }) {
            Outcome outcome = new Trial().run(arguments);

            assertThat(outcome.exitCode()).as(String.join(" ", arguments)).isZero();
            assertThat(outcome.out()).as(String.join(" ", arguments)).contains("nsis");
            assertThat(outcome.err()).as(String.join(" ", arguments)).isEmpty();
        }
    }

    @Test
    void help_documents_every_exit_code() {
        assertDocumented("--help", EnumSet.allOf(ExitCode.class));
        assertDocumented("classify --help", EnumSet.complementOf(EnumSet.of(ExitCode.NOT_REPRODUCED)));
        assertDocumented("verify --help", EnumSet.complementOf(EnumSet.of(ExitCode.UNDECIDED)));
        assertDocumented("report --help", EnumSet.complementOf(EnumSet.of(ExitCode.UNDECIDED)));
    }

    private static void assertDocumented(String command, Set<ExitCode> exitCodes) {
        String help = new Trial().run(command.split(" ")).out();
        for (ExitCode exitCode : ExitCode.values()) {
            assertThat(Pattern.compile("(?m)^  " + exitCode.number() + "  \\w")
                            .matcher(help)
                            .find())
                    .as("%s tells of %s", command, exitCode)
                    .isEqualTo(exitCodes.contains(exitCode));
        }
    }

    @Test
    void help_tells_exactly_what_must_be_decided() {
        String help = new Trial().run("classify", "--help").out().replaceAll("\\s+", " ");

        assertThat(help)
                .contains("leave the type, or the obligation or level of a use case, undecided.")
                .contains("4 a type, obligation or level is undecided")
                .doesNotContain("not everything", "something undecided");
    }

    @Test
    void rules_lists_every_rule_with_its_text_and_its_page() {
        Outcome all = new Trial().run("rules");
        Outcome named = new Trial().run("rules", "--rule-set=sample-2021", "--lang=en");

        assertThat(all.exitCode()).isZero();
        assertThat(all.out()).contains("SA-Q1", "SA-N4", "Kun denne kommune", "En rapport, Et afsnit, s. 12");
        assertThat(named.out()).contains("SA-Q1", "Only this municipality", "En rapport, Et afsnit, p. 12");
    }

    @Test
    void rules_tells_the_digests_by_which_an_auditor_knows_rules_and_table_again() {
        RuleSet ruleSet = new SampleRules().ruleSets().get(0);

        Outcome danish = new Trial().run("rules");
        Outcome english = new Trial().run("rules", "--lang=en");

        assertThat(danish.out())
                .contains("Reglernes fingeraftryk\n" + ruleSet.digest() + "\n")
                .contains("Beslutningstabellens fingeraftryk\n" + ruleSet.tableDigest() + "\n");
        assertThat(english.out()).contains("Digest of the rules\n", "Digest of the decision table\n");
    }

    private static Trial trial(String in, Terminal terminal) {
        AtomicLong time = new AtomicLong();
        return new Trial().in(in).terminal(terminal).nanoTime(() -> time.addAndGet(100_000_000L));
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }
}
