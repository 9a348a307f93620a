package io.github.nsisrules.report.portfolio;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.report.wording.Harmless;
import io.github.nsisrules.report.wording.Vocabulary;
import io.github.nsisrules.report.wording.Words;
import io.github.nsisrules.result.OpenQuestion;
import io.github.nsisrules.result.Task;
import io.github.nsisrules.text.Language;
import io.github.nsisrules.text.Texts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What solutions, tasks and values of a portfolio are called in one language. All texts are harmless and on one line. */
final class InWords {

    private final Portfolio portfolio;
    private final Language language;
    private final Words words;
    private final Vocabulary vocabulary;
    private final Map<String, Integer> solutionsByName = new HashMap<>();

    InWords(Portfolio portfolio, Language language) {
        this.portfolio = portfolio;
        this.language = language;
        this.words = new Words(language, Texts.read(InWords.class, "portfolio", language));
        this.vocabulary = new Vocabulary(portfolio.ruleSet(), List.of(), language, words);
        portfolio
                .solutions()
                .forEach(solution -> solutionsByName.merge(Harmless.line(solution.name()), 1, Integer::sum));
    }

    Portfolio portfolio() {
        return portfolio;
    }

    Language language() {
        return language;
    }

    Words words() {
        return words;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    String word(String key, Object... arguments) {
        return words.word(key, arguments);
    }

    /** One or several: the text of the key with {@code .one} for a single thing. */
    String counted(String key, long count) {
        return count == 1 ? word(key + ".one") : word(key, words.count(count));
    }

    String title() {
        String title = portfolio.title();
        return title == null ? word("title") : Harmless.line(title);
    }

    /** The name; with the id where several solutions have the same. */
    String name(PortfolioSolution solution) {
        String name = Harmless.line(solution.name());
        return solutionsByName.getOrDefault(name, 0) > 1 ? name + " (" + solution.id() + ")" : name;
    }

    String useCase(PortfolioSolution.Use use) {
        String name = use.name();
        return name == null || name.isBlank()
                ? Words.capital(label(use.audience())) + " (" + use.result().id() + ")"
                : Harmless.line(name);
    }

    /** The names of the use cases of a solution that have the ids. */
    String useCases(PortfolioSolution solution, List<String> ids) {
        List<String> names = solution.useCases().stream()
                .filter(use -> ids.contains(use.result().id()))
                .map(this::useCase)
                .toList();
        return names.isEmpty() ? word("concerns.whole") : words.allOf(names);
    }

    String label(Enum<?> value) {
        return vocabulary.label(value);
    }

    /** A value; empty where there is none. */
    String labelOrNone(@Nullable Enum<?> value) {
        return value == null ? "" : label(value);
    }

    /** What a value is called where there is little room. */
    String briefly(Enum<?> value) {
        return word("short." + value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    String briefly(LocalDate date) {
        return word("short.date", twoDigits(date.getDayOfMonth()), twoDigits(date.getMonthValue()), date.getYear());
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    String standing(Standing standing) {
        return word("standing." + standing);
    }

    String users(PortfolioSolution solution) {
        return words.allOf(vocabulary.labels(solution.audiences()));
    }

    String type(PortfolioSolution solution) {
        return solution.type() != null
                ? label(solution.type())
                : word("levels.undecided", words.oneOf(vocabulary.labels(solution.possibleTypes())));
    }

    String level(@Nullable AssuranceLevel level, List<AssuranceLevel> possibleLevels) {
        return vocabulary.level(level, possibleLevels);
    }

    String title(Task task) {
        return portfolio.ruleSet().title(task, language);
    }

    String description(Task task) {
        return portfolio.ruleSet().description(task, language);
    }

    String question(OpenQuestion question) {
        return portfolio.ruleSet().question(question, language);
    }

    /** The place of a value in the order of its enumeration, by which the page sorts and filters. */
    static int place(Enum<?> value) {
        return Arrays.asList(value.getDeclaringClass().getEnumConstants()).indexOf(value);
    }

    /** A text that somebody typed, such as the name of a vendor; {@code null} if there is none. */
    static @Nullable String typed(@Nullable String text) {
        return text == null || text.isBlank() ? null : Harmless.line(text).strip();
    }

    /** The same; empty if there is none. */
    static String typedOrNone(@Nullable String text) {
        String typed = typed(text);
        return typed == null ? "" : typed;
    }
}
