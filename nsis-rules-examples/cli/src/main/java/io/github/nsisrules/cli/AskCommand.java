package io.github.nsisrules.cli;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.UnknownRuleSetException;
import io.github.nsisrules.cli.text.CommandWords;
import io.github.nsisrules.cli.text.Report;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.interview.Interview;
import io.github.nsisrules.json.SolutionBatch;
import io.github.nsisrules.report.wording.Harmless;
import io.github.nsisrules.report.wording.Words;
import io.github.nsisrules.result.RuleSet;
import io.github.nsisrules.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks about one solution, and only what matters. */
@Command(
        name = "ask",
        description =
                "Asks about one solution, and only what matters; then tells its levels and tasks and keeps what was"
                        + " answered in a file.",
        versionProvider = Nsis.Version.class,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nAnswers:%n",
        footer = {
            "  A number or a word of the list; of several, for example 1,3. And always:",
            "  ? explains the question; ved ikke or v (unknown, u) puts it aside; tilbage",
            "  or t (back, b) goes back; ny (new) adds a use case; stop ends. The end of",
            "  the input is like stop, and keeps what was answered.",
            "",
            "Exit codes:",
            "  0  the interview came to its end or was stopped",
            "  1  a fault of nsis itself",
            "  2  wrong usage, an unknown rule set, or a date without a rule set",
            "  3  FILE was invalid or could not be read, or the answers could not be kept"
        })
final class AskCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--rule-set", paramLabel = "ID", description = "The rule set, for example kl-2021-03.")
    private @Nullable String ruleSetId;

    @Option(names = "--on", paramLabel = "YYYY-MM-DD", description = "The date of evaluation; today without it.")
    private @Nullable LocalDate on;

    @Option(names = "--lang", paramLabel = "da|en", description = "The language: Danish (da, default) or English (en).")
    private Language language = Language.DA;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The file to keep; without it, the file that was read, or one named after the solution in"
                    + " this directory. No other file is ever overwritten.")
    private @Nullable String out;

    @Option(
            names = "--solution",
            paramLabel = "ID",
            description = "The id or name of the draft, where FILE holds several.")
    private @Nullable String id;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "A description to go on with, as JSON; what it tells is not asked again. Or drafts of 'nsis"
                    + " import': hints fill in the questions, Enter takes them, and the answers go into the draft.")
    private @Nullable String file;

    AskCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (Inputs.STANDARD_INPUT.equals(file)) {
            throw usage("Standard input (-) is for the answers.\nMaybe save the description in a file and name it.");
        }
        NsisRules rules = surroundings.rules().get();
        LocalDate date = on == null ? NsisRules.today(surroundings.clock()) : on;
        RuleSet ruleSet = ruleSet(rules, date);
        Output output = new Output(surroundings.out());
        Conversation conversation = new Conversation(surroundings, output, language, out, file);
        if (file == null) {
            return conversation
                    .from(name -> Interview.start(rules, ruleSet, date, name), ruleSet)
                    .number();
        }
        DraftFile drafts = DraftFile.of(file);
        if (drafts != null) {
            return about(drafts, conversation, rules, ruleSet, date).number();
        }
        TuSolution solution = read(file, output);
        return solution == null
                ? ExitCode.INVALID_INPUT.number()
                : conversation
                        .with(Interview.of(rules, ruleSet, date, solution), ruleSet)
                        .number();
    }

    private ExitCode about(
            DraftFile drafts, Conversation conversation, NsisRules rules, RuleSet ruleSet, LocalDate date) {
        DraftAnswers answers = drafts.one(
                id,
                NsisRules.today(surroundings.clock()),
                CommandWords.in(language),
                complaint -> surroundings.err().println("nsis: " + complaint));
        return answers == null
                ? ExitCode.INVALID_INPUT
                : conversation.about(
                        answers,
                        Interview.start(rules, ruleSet, date, answers.draft().name()),
                        solution -> Interview.of(rules, ruleSet, date, solution),
                        ruleSet);
    }

    /** The one description in a file; {@code null} if that was told to be invalid or unreadable. */
    private @Nullable TuSolution read(String name, Output output) {
        Words words = CommandWords.in(language);
        List<SolutionBatch.Item> items = new ArrayList<>();
        List<String> complaints = new ArrayList<>();
        new Inputs(surroundings.in(), words).read(name, (item, input) -> items.add(item), complaints::add);
        if (complaints.isEmpty() && items.size() == 1 && items.get(0) instanceof SolutionBatch.Read read) {
            return read.solution();
        }
        String shown = Harmless.line(name);
        if (complaints.isEmpty() && items.size() != 1) {
            complaints.add(words.word("ask.file.one", shown, items.size()));
        } else if (items.size() == 1 && items.get(0) instanceof SolutionBatch.Invalid bad) {
            output.print(
                    new Report(language, surroundings.terminal().look()).ofInvalid(1, bad.id(), bad.problems(), shown));
            output.flush();
            complaints.add(words.word("input.invalid.one"));
        }
        complaints.forEach(complaint -> surroundings.err().println("nsis: " + complaint));
        return null;
    }

    private RuleSet ruleSet(NsisRules rules, LocalDate date) {
        try {
            return ruleSetId == null ? rules.ruleSet(date) : rules.ruleSet(ruleSetId);
        } catch (UnknownRuleSetException e) {
            throw usage(String.valueOf(e.getMessage()));
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
