package io.github.nsisrules.cli.text;

import static java.util.stream.Collectors.joining;

import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.interview.Question;
import io.github.nsisrules.report.wording.Vocabulary;
import io.github.nsisrules.report.wording.Words;
import io.github.nsisrules.text.Nearest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The numbered list of answers to one question, and what somebody means who types a number or a word of it. */
public final class Choices {

    private static final Pattern NUMBERS = Pattern.compile("\\d{1,4}(\\s+\\d{1,4})+");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;+/]\\s*|\\s+(?:og|and)\\s+");
    private static final int FEWEST_ALIKE = 3;

    /**
     * One entry of the list.
     *
     * @param value as in JSON
     * @param label in words
     */
    record Option(String value, String label) {}

    private final List<Option> options;
    private final Words words;
    private final boolean several;
    private final boolean noneToo;

    private Choices(List<Option> options, Words words, boolean several, boolean noneToo) {
        this.options = List.copyOf(options);
        this.words = words;
        this.several = several;
        this.noneToo = noneToo;
    }

    static Choices of(Question question, Vocabulary vocabulary) {
        List<Option> options = new ArrayList<>();
        if (question instanceof Question.OfAssessment) {
            options.add(new Option("", vocabulary.word("ask.assessment.no")));
        }
        for (String value : question.answers()) {
            String label = vocabulary.value(question.fact(), value);
            boolean level = question instanceof Question.OfAssessment;
            options.add(new Option(value, level ? vocabulary.word("ask.assessment.yes", label) : label));
        }
        boolean noneToo = question instanceof Question.OfFact && question.takesSeveral();
        return new Choices(options, vocabulary.words(), question.takesSeveral(), noneToo);
    }

    /** The same list, of which one entry is to be chosen. */
    public Choices onlyOne() {
        return new Choices(options, words, false, false);
    }

    List<Option> options() {
        return options;
    }

    boolean several() {
        return several;
    }

    boolean noneToo() {
        return noneToo;
    }

    /** What somebody typed. */
    public sealed interface Reading {}

    /**
     * It was understood.
     *
     * @param values as in JSON; a single empty one is "no assessment"
     * @param label in words
     */
    public record Understood(List<String> values, String label) implements Reading {}

    /** It was not; the message says what was, and what to type instead. */
    public record Misread(String message) implements Reading {}

    /** Reads a line. */
    public Reading read(String line) {
        List<Option> whole = meant(line);
        if (whole.size() == 1) {
            return understood(whole);
        }
        if (noneToo && isNone(line)) {
            return new Understood(List.of(), words.word("ask.none"));
        }
        List<String> pieces = NUMBERS.matcher(line).matches()
                ? List.of(line.split("\\s+", -1))
                : Arrays.stream(BETWEEN.split(line, -1))
                        .filter(piece -> !piece.isBlank())
                        .toList();
        Set<Option> chosen = new LinkedHashSet<>();
        List<String> complaints = new ArrayList<>();
        for (String piece : pieces) {
            List<Option> meant = meant(piece);
            if (meant.size() == 1) {
                chosen.add(meant.get(0));
            } else {
                complaints.add(complaint(piece, meant));
            }
        }
        if (pieces.isEmpty()) {
            complaints.add(words.word("ask.empty"));
        }
        if (complaints.isEmpty() && (several || chosen.size() == 1)) {
            return understood(List.copyOf(chosen));
        }
        if (complaints.isEmpty()) {
            complaints.add(words.word("ask.onlyOne", labels(chosen)));
        } else if (!chosen.isEmpty()) {
            complaints.add(0, words.word("ask.understood", labels(chosen)));
        }
        return new Misread(String.join("\n", complaints));
    }

    private static Understood understood(List<Option> chosen) {
        return new Understood(
                chosen.stream().map(Option::value).toList(), String.join(", ", labelsOf(chosen.stream())));
    }

    /** The options that a piece may mean: by its number, its whole label, or else how its label or a word of it begins. */
    private List<Option> meant(String piece) {
        String key = key(piece);
        if (key.isEmpty()) {
            return List.of();
        }
        if (key.chars().allMatch(c -> c >= '0' && c <= '9')) {
            int number = key.length() > 4 ? 0 : Integer.parseInt(key);
            return number >= 1 && number <= options.size() ? List.of(options.get(number - 1)) : List.of();
        }
        List<Option> same = options.stream()
                .filter(option ->
                        key(option.label()).equals(key) || key(option.value()).equals(key))
                .toList();
        if (!same.isEmpty()) {
            return same;
        }
        List<Option> begun = options.stream()
                .filter(option -> key(option.label()).startsWith(key))
                .toList();
        return !begun.isEmpty()
                ? begun
                : options.stream()
                        .filter(option ->
                                key.length() >= FEWEST_ALIKE && (" " + key(option.label())).contains(" " + key))
                        .toList();
    }

    private String complaint(String piece, List<Option> meant) {
        String shown = Problem.quoted(piece);
        if (meant.size() > 1) {
            return words.word("ask.ambiguous", shown, numbered(meant.stream()));
        }
        Nearest nearest = Nearest.of(
                piece,
                options.stream().map(Option::label).toList(),
                label -> List.of(label.replaceAll("\\s*\\(.*", "")));
        boolean word = key(piece).chars().noneMatch(c -> c >= '0' && c <= '9');
        if (word && nearest.similar() > 0) {
            String closest = nearest.names().get(0);
            return words.word(
                    "ask.similar",
                    shown,
                    numbered(options.stream().filter(o -> o.label().equals(closest))));
        }
        return words.word("ask.misread", shown, options.size());
    }

    private String numbered(Stream<Option> some) {
        return words.oneOf(some.map(option -> (options.indexOf(option) + 1) + "\u00a0" + option.label())
                .toList());
    }

    private String labels(Set<Option> chosen) {
        return words.allOf(labelsOf(chosen.stream()));
    }

    private static List<String> labelsOf(Stream<Option> chosen) {
        return chosen.map(Option::label).toList();
    }

    private boolean isNone(String line) {
        return Set.of("0", key(words.word("ask.none"))).contains(key(line));
    }

    /** In lower case, with single blanks, and without what is neither letter nor digit. */
    private static String key(String text) {
        return IntStream.concat(text.toLowerCase(Locale.ROOT).codePoints(), IntStream.of(' '))
                .map(c -> Character.isLetterOrDigit(c) ? c : c == '-' ? 0 : ' ')
                .filter(c -> c != 0)
                .mapToObj(Character::toString)
                .collect(joining())
                .replaceAll(" +", " ")
                .strip();
    }
}
