package io.github.nsisrules.cli.text;

import io.github.nsisrules.explain.Explanation;
import io.github.nsisrules.explain.Topic;
import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.LoginRequirement;
import io.github.nsisrules.result.DecidedBy;
import io.github.nsisrules.result.LevelBasis;
import io.github.nsisrules.result.Obligation;
import io.github.nsisrules.result.SolutionType;
import io.github.nsisrules.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Why an answer says what it says, as a page of text: from the conclusions down to the facts. Safe for use by one thread at
 * a time.
 */
public final class ExplanationReport {

    private final Language language;
    private final Look look;
    private final Words words;

    /** Reports in a language, for a terminal or a file. */
    public ExplanationReport(Language language, Look look) {
        this.language = language;
        this.look = look;
        this.words = new Words(language);
    }

    /** The explanation as text, ending in a line feed. */
    public String of(Explanation explanation) {
        Vocabulary vocabulary = new Vocabulary(explanation.answer(), language, words);
        Page page = new Page(look);
        new Headline(words).write(page, explanation.answer());
        page.blank().paragraph(0, new Span(Style.HEADING, heading(explanation.topic(), vocabulary)));
        if (!explanation.isReached()) {
            return page.paragraph(0, Span.plain(words.word("explain.none"))).toString();
        }
        page.paragraph(0, Span.plain(words.word("explain.reading")));
        new ReasonTree(vocabulary, explanation.reasons(), page).write(explanation.reasons());
        return page.toString();
    }

    private String heading(@Nullable Topic topic, Vocabulary vocabulary) {
        if (topic == null) {
            return words.word("argument.heading");
        }
        String kind = words.word("aspect." + topic.kind().jsonName());
        String value = topic.value();
        String asked =
                value == null ? kind : words.word("argument.given", kind, value(topic.kind(), value, vocabulary));
        return topic.useCase() == null
                ? words.word("explain.heading", asked)
                : words.word("explain.heading.useCase", asked, vocabulary.useCase(topic.useCase()));
    }

    private static String value(Topic.Kind kind, String value, Vocabulary vocabulary) {
        return switch (kind) {
            case TU_SOLUTION, PROVISIONAL -> vocabulary.text("value." + value);
            case TYPE -> vocabulary.label(SolutionType.valueOf(value));
            case OBLIGATION -> vocabulary.label(Obligation.valueOf(value));
            case DECIDED_BY -> vocabulary.label(DecidedBy.valueOf(value));
            case INDICATED_LEVEL, LEVEL -> vocabulary.label(AssuranceLevel.valueOf(value));
            case BASIS -> vocabulary.label(LevelBasis.valueOf(value));
            case LOGIN_REQUIREMENT -> vocabulary.label(LoginRequirement.valueOf(value));
            case LOA_URI, FINDING -> value;
            case TASK -> vocabulary.text("task." + value + ".title");
        };
    }
}
