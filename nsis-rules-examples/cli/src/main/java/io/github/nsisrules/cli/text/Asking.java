package io.github.nsisrules.cli.text;

import io.github.nsisrules.facts.DataCategory;
import io.github.nsisrules.facts.DataClass;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.intake.Source;
import io.github.nsisrules.interview.Interview;
import io.github.nsisrules.interview.Question;
import io.github.nsisrules.interview.Settled;
import io.github.nsisrules.report.wording.Vocabulary;
import io.github.nsisrules.report.wording.Words;
import io.github.nsisrules.result.Obligation;
import io.github.nsisrules.result.Rule;
import io.github.nsisrules.result.RuleSet;
import io.github.nsisrules.result.UseCaseResult;
import io.github.nsisrules.text.Language;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an interview shows between two answers. Safe for use by one thread at a time. */
public final class Asking {

    private static final int TEXT = 3;
    private static final int ANSWERS = 4;
    private static final int LABELS = 7;
    private static final int RULES_SHOWN = 3;
    private static final int PLACES_SHOWN = 3;

    private final RuleSet ruleSet;
    private final Language language;
    private final Look look;
    private final Words words;

    /** Shows interviews by a rule set in a language, on a terminal or in a file. */
    public Asking(RuleSet ruleSet, Language language, Look look) {
        this.ruleSet = ruleSet;
        this.language = language;
        this.look = look;
        this.words = CommandWords.in(language);
    }

    /** What is about to happen, and how to answer. */
    public String welcome() {
        Page page = new Page(look);
        page.line("═");
        page.paragraph(0, Span.strong(words.word("ask.title")), Span.faint("  " + ruleSet.id()));
        page.paragraph(0, Span.plain(words.word("ask.how")));
        page.line("═");
        return page.toString();
    }

    /** A question with its answers. */
    public String question(Interview interview, Question question, int number) {
        Page page = new Page(look).blank();
        String text = interview.text(question, language);
        int end = text.indexOf("? ") + 1;
        String asked = end > 0 ? text.substring(0, end) : text;
        page.hanging(0, Span.strong(number + "."), TEXT, Span.strong(whose(interview, question) + asked));
        if (end > 0) {
            page.paragraph(TEXT, Span.plain(text.substring(end + 1)));
        }
        page.blank();
        Choices choices = choices(interview, question);
        list(page, choices, question.fact());
        String how = !choices.several() ? "ask.one" : choices.noneToo() ? "ask.several.none" : "ask.several";
        page.paragraph(ANSWERS, Span.faint(words.word(how)));
        return page.toString();
    }

    /**
     * What files say of a question without deciding it.
     *
     * @param whole whether Enter takes it as the answer
     */
    public String hint(Fact fact, List<String> values, List<Source> sources, boolean whole) {
        Provenance provenance = new Provenance(language, look);
        String places = String.join(
                "; ",
                sources.stream()
                        .limit(PLACES_SHOWN)
                        .map(provenance::place)
                        .distinct()
                        .toList());
        return new Page(look)
                .blank()
                .paragraph(
                        TEXT,
                        new Span(Style.ATTENTION, words.word("ask.hint", values(fact, values))),
                        Span.faint(" (" + places + ") "),
                        Span.plain(words.word(whole ? "ask.hint.enter" : "ask.hint.several")))
                .toString();
    }

    /** Values in words. */
    public String values(Fact fact, List<String> values) {
        return new Provenance(language, look).values(fact, values);
    }

    /** A question that the command itself asks. */
    public String prompt(String key, Object... arguments) {
        return new Page(look)
                .blank()
                .paragraph(TEXT, Span.strong(words.word(key, arguments)))
                .toString();
    }

    /** The groups of users, one of which a new use case is for. */
    public String users(Interview interview) {
        Page page = new Page(look);
        list(page, choices(interview, new Question.Users()), Fact.AUDIENCE);
        return page.toString();
    }

    /** The answers that a question takes. */
    public Choices choices(Interview interview, Question question) {
        return Choices.of(question, vocabulary(interview));
    }

    /** What a question means, and why it is asked. */
    public String help(Interview interview, Question question) {
        Page page = new Page(look).blank();
        page.paragraph(TEXT, Span.plain(interview.help(question, language)));
        List<Rule> rules = interview.readBy(question);
        if (!rules.isEmpty()) {
            page.blank().paragraph(TEXT, Span.faint(words.word("ask.why", rules.size())));
            rules.stream()
                    .limit(RULES_SHOWN)
                    .forEach(rule -> page.hanging(
                            TEXT,
                            Span.faint("– "),
                            TEXT + 2,
                            Span.faint(ruleSet.text(rule, language) + " (" + rule.id() + ")")));
        }
        return page.toString();
    }

    /** What was understood. */
    public String understood(String label) {
        return new Page(look)
                .paragraph(TEXT, new Span(Style.GOOD, "✓ "), Span.plain(label))
                .toString();
    }

    /** Something to heed, under a key of the words. */
    public String note(String key, Object... arguments) {
        return message(words.word(key, arguments));
    }

    /** Something to heed. */
    public String message(String text) {
        return new Page(look).paragraph(TEXT, new Span(Style.ATTENTION, text)).toString();
    }

    /** What an answer has settled, if anything, and how much is left. */
    public String progress(Interview before, Interview after) {
        Page page = new Page(look);
        String settled = settled(after);
        if (!settled.isEmpty() && !settled.equals(settled(before))) {
            page.paragraph(TEXT, Span.strong(words.word("ask.settled")), Span.plain(" " + settled));
        }
        int left = after.questionsLeftAtWorst();
        page.paragraph(TEXT, Span.faint(words.word(left == 1 ? "ask.left.one" : "ask.left", left)));
        return page.toString();
    }

    private String settled(Interview interview) {
        Settled settled = interview.settled();
        Vocabulary vocabulary = vocabulary(interview);
        List<String> parts = new ArrayList<>();
        if (settled.type() != null) {
            parts.add(words.word("ask.settled.type", vocabulary.label(settled.type())));
        }
        for (UseCaseResult useCase : settled.obligations()) {
            parts.add(words.word(
                    "ask.settled.useCase",
                    vocabulary.useCase(useCase.id()),
                    settled.levels().contains(useCase) ? level(vocabulary, useCase) : obligation(vocabulary, useCase)));
        }
        if (!settled.tasks().isEmpty()) {
            int tasks = settled.tasks().size();
            parts.add(words.word(tasks == 1 ? "ask.settled.task" : "ask.settled.tasks", tasks));
        }
        return String.join(" ", parts);
    }

    private String level(Vocabulary vocabulary, UseCaseResult useCase) {
        if (useCase.level() == null) {
            return obligation(vocabulary, useCase);
        }
        String label = vocabulary.label(useCase.level());
        return Boolean.TRUE.equals(useCase.provisional()) ? words.word("ask.settled.provisional", label) : label;
    }

    private String obligation(Vocabulary vocabulary, UseCaseResult useCase) {
        Obligation obligation = useCase.obligation();
        if (obligation == null) {
            return "";
        }
        return switch (obligation) {
            case REQUIRED -> words.word("ask.settled.required");
            case VOLUNTARY -> words.word("ask.settled.voluntary");
            case NOT_COVERED -> vocabulary.label(obligation);
            case DECIDED_ELSEWHERE ->
                useCase.decidedBy() == null
                        ? vocabulary.label(obligation)
                        : words.word("ask.settled.by", vocabulary.label(useCase.decidedBy()));
        };
    }

    private String whose(Interview interview, Question question) {
        String useCase = question.useCase();
        return useCase == null ? "" : vocabulary(interview).useCase(useCase) + ": ";
    }

    private Vocabulary vocabulary(Interview interview) {
        TuSolution solution = interview.solution();
        return new Vocabulary(ruleSet, solution == null ? List.of() : solution.useCases(), language, words);
    }

    /** One answer per line; the data, which are many, in one paragraph per class. */
    private void list(Page page, Choices choices, Fact fact) {
        DataClass dataClass = null;
        StringBuilder paragraph = new StringBuilder();
        for (int i = 0; i < choices.options().size(); i++) {
            Choices.Option option = choices.options().get(i);
            if (fact != Fact.DATA) {
                page.hanging(ANSWERS, Span.strong(String.valueOf(i + 1)), LABELS, Span.plain(option.label()));
                continue;
            }
            DataClass of = DataCategory.valueOf(option.value()).dataClass();
            if (of != dataClass) {
                classOfData(page, dataClass, paragraph);
                paragraph.setLength(0);
            }
            dataClass = of;
            paragraph.append(paragraph.isEmpty() ? "" : " · ").append(i + 1).append('\u00a0');
            paragraph.append(option.label());
        }
        classOfData(page, dataClass, paragraph);
    }

    private void classOfData(Page page, @Nullable DataClass dataClass, StringBuilder paragraph) {
        if (dataClass != null) {
            String heading = Words.capital(ruleSet.texts(language).label(dataClass));
            page.hanging(
                    ANSWERS, Span.plain(""), LABELS, Span.strong(heading + ": "), Span.plain(paragraph.toString()));
        }
    }
}
