package io.github.nsisrules.rest;

import static java.util.stream.Collectors.joining;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.UnknownRuleSetException;
import io.github.nsisrules.result.RuleSet;
import io.github.nsisrules.text.Language;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a request asks besides its body. Nothing is guessed: a misspelt parameter is refused, because leaving it out would
 * answer another question.
 *
 * @param parameters the query parameters with their values
 * @param acceptLanguage the header {@code Accept-Language}; {@code null} if there is none
 */
public record Question(
        Map<String, List<String>> parameters, @Nullable String acceptLanguage) {

    /** Copies the parameters. */
    public Question {
        parameters = Map.copyOf(parameters);
    }

    /** Refuses all parameters but these, and each that stands more than once. */
    void allowOnly(Set<String> names) {
        parameters.forEach((name, values) -> {
            if (!names.contains(name)) {
                throw Refusal.of(
                        Refusal.Kind.UNKNOWN_PARAMETER,
                        name,
                        names.stream().sorted().collect(joining(", ")));
            }
            if (values.size() != 1) {
                throw Refusal.of(Refusal.Kind.REPEATED_PARAMETER, name);
            }
        });
    }

    /** The value of a parameter; {@code null} if it is not there. */
    @Nullable
    String value(String name) {
        List<String> values = parameters.get(name);
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    LocalDate date(Defaults defaults) {
        String on = value("on");
        if (on == null) {
            return defaults.today().get();
        }
        try {
            return LocalDate.parse(on);
        } catch (DateTimeParseException e) {
            throw Refusal.of(Refusal.Kind.NO_SUCH_DATE, on);
        }
    }

    RuleSet ruleSet(NsisRules rules, LocalDate date, Defaults defaults) {
        String id = value("ruleSet");
        if (id == null) {
            id = defaults.ruleSet();
        }
        try {
            return id == null ? rules.ruleSet(date) : rules.ruleSet(id);
        } catch (UnknownRuleSetException e) {
            String known = rules.ruleSets().stream().map(RuleSet::id).collect(joining(", "));
            throw id == null
                    ? Refusal.of(Refusal.Kind.NO_RULE_SET_ON_DATE, date.toString(), known)
                    : Refusal.of(Refusal.Kind.UNKNOWN_RULE_SET, id, known);
        }
    }

    /** The language of the answer: {@code lang}, or else what the header prefers of Danish and English, or else the default. */
    Language language(Defaults defaults) {
        String lang = value("lang");
        if (lang == null) {
            return preferred(defaults.language());
        }
        return switch (lang) {
            case "da" -> Language.DA;
            case "en" -> Language.EN;
            default -> throw Refusal.of(Refusal.Kind.UNKNOWN_LANGUAGE, lang);
        };
    }

    /** The language in which something wrong with the question, perhaps its language, is told. */
    Language languageOfRefusal(Defaults defaults) {
        try {
            return language(defaults);
        } catch (Refusal unknownLanguage) {
            return preferred(defaults.language());
        }
    }

    private Language preferred(Language otherwise) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return otherwise;
        }
        try {
            for (Locale.LanguageRange range : Locale.LanguageRange.parse(acceptLanguage)) {
                String tag = range.getRange() + "-";
                if (range.getWeight() > 0 && tag.startsWith("da-")) {
                    return Language.DA;
                }
                if (range.getWeight() > 0 && tag.startsWith("en-")) {
                    return Language.EN;
                }
            }
        } catch (IllegalArgumentException e) {
            // A header that nobody can read prefers nothing; the answer is worth more than the header.
            return otherwise;
        }
        return otherwise;
    }
}
