package io.github.nsisrules.report.wording;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.DueWindow;
import io.github.nsisrules.result.RuleSet;
import io.github.nsisrules.stability.Experimental;
import io.github.nsisrules.text.Language;
import io.github.nsisrules.text.Texts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the facts, values and use cases of one answer are called in one language. */
@Experimental
public final class Vocabulary {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final RuleSet ruleSet;
    private final Language language;
    private final Words words;
    private final Texts texts;
    private final Map<String, String> nameByUseCase = new HashMap<>();

    /** Those of an answer and of the solution that it was given for. */
    public Vocabulary(Classification answer, Language language, Words words) {
        this(answer.ruleSet(), answer.solution().useCases(), language, words);
    }

    /** Those of a rule set and of some use cases, in the words of one report. */
    public Vocabulary(RuleSet ruleSet, List<UseCase> useCases, Language language, Words words) {
        this.ruleSet = ruleSet;
        this.language = language;
        this.words = words;
        this.texts = ruleSet.texts(language);
        for (UseCase useCase : useCases) {
            String name = useCase.name();
            nameByUseCase.put(
                    useCase.id(),
                    name == null || name.isBlank()
                            ? Words.capital(texts.label(useCase.audience())) + " (" + useCase.id() + ")"
                            : Harmless.line(name));
        }
    }

    /** The rule set that answered. */
    public RuleSet ruleSet() {
        return ruleSet;
    }

    /** The language of all texts. */
    public Language language() {
        return language;
    }

    /** The words of the report. */
    public Words words() {
        return words;
    }

    /** A word of the report with its arguments filled in, as {@link Words#word} gives it. */
    public String word(String key, Object... arguments) {
        return words.word(key, arguments);
    }

    /** A text of the rule set, its labels included, by key. */
    public String text(String key) {
        return texts.text(key);
    }

    /** What a value of an enumeration is called. */
    public String label(Enum<?> value) {
        return texts.label(value);
    }

    /** What values are called, in their order. */
    public List<String> labels(List<? extends Enum<?>> values) {
        return values.stream().map(this::label).toList();
    }

    /** A level; where the unknown facts leave several, or one or none, all of these. */
    public String level(@Nullable AssuranceLevel level, List<AssuranceLevel> possibleLevels) {
        if (level != null) {
            return label(level);
        }
        if (possibleLevels.isEmpty()) {
            return word("levels.none");
        }
        // One possible level without agreement means that the other possibility is to have none.
        List<String> labels = labels(possibleLevels);
        List<String> possibilities = labels.size() > 1
                ? labels
                : Stream.concat(labels.stream(), Stream.of(word("levels.noLevel")))
                        .toList();
        return word("levels.undecided", words.oneOf(possibilities));
    }

    /** A due window; where there is none, that the sources name no date. */
    public String due(@Nullable DueWindow due) {
        return due == null ? word("tasks.noDate") : words.window(due);
    }

    /** The names of use cases; where none is named, the whole solution. */
    public String useCases(List<String> ids) {
        return ids.isEmpty()
                ? word("concerns.whole")
                : words.allOf(ids.stream().map(this::useCase).toList());
    }

    /** What a fact is called. */
    public String fact(Fact fact) {
        return texts.text("fact." + fact.jsonName());
    }

    /** A value as JSON names it, in words; what has no label stays as it is. */
    public String value(Fact fact, String value) {
        for (String key : List.of(typeOf(fact) + "." + value, "value." + value)) {
            if (texts.keys().contains(key)) {
                return texts.text(key);
            }
        }
        return DATE.matcher(value).matches() ? words.date(LocalDate.parse(value)) : value;
    }

    /**
     * The values of a fact in words.
     *
     * @param values as in JSON; empty for "none", {@code null} if unknown
     */
    public String values(Fact fact, @Nullable List<String> values) {
        if (values == null) {
            return texts.text("value.unknown");
        }
        if (values.isEmpty()) {
            return texts.text("value.none");
        }
        List<String> told = values.stream().map(value -> value(fact, value)).toList();
        return fact.takesSeveral() ? words.allOf(told) : String.join(", ", told);
    }

    /** The name of a use case, or where it has none, its users and its id. */
    public String useCase(String id) {
        return nameByUseCase.getOrDefault(id, id);
    }

    /** Whether it is worth telling use cases apart. */
    public boolean hasSeveralUseCases() {
        return nameByUseCase.size() > 1;
    }

    private static String typeOf(Fact fact) {
        return switch (fact) {
            case CUSTOMERS -> "Customers";
            case OWNER -> "Owner";
            case CONNECTING_ORGANISATION -> "ConnectingOrganisation";
            case PROTOCOL -> "Protocol";
            case PID_RID_USAGE -> "PidRidUsage";
            case AUDIENCE -> "Audience";
            case LOGINS -> "Login";
            case BROKER -> "Broker";
            case SIGNING -> "Signing";
            case DATA -> "DataCategory";
            case DATA_SUBJECTS -> "DataSubjects";
            case ASSESSMENT -> "AssuranceLevel";
            case STATUTORY_WORK, AUTHORITY_TASK, PUBLIC_BODY, LEVEL_SET_BY_BROKER -> "value";
        };
    }
}
