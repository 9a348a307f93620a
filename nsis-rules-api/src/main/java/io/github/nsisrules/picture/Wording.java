package io.github.nsisrules.picture;

import static java.util.stream.Collectors.joining;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.picture.DecisionGraph.Answer;
import io.github.nsisrules.picture.DecisionGraph.End;
import io.github.nsisrules.picture.DecisionGraph.Question;
import io.github.nsisrules.result.RuleSet;
import io.github.nsisrules.table.Outcome;
import io.github.nsisrules.text.Language;
import io.github.nsisrules.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What the parts of a picture are called in one language. */
final class Wording {

    private final Texts words;
    private final Texts labels;
    private final Language language;

    Wording(RuleSet ruleSet, Language language) {
        this.words = Texts.read(Wording.class, "picture", language);
        this.labels = ruleSet.texts(language);
        this.language = language;
    }

    Language language() {
        return language;
    }

    String word(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    String label(Enum<?> value) {
        return labels.label(value);
    }

    String title(Stage stage) {
        return word("step." + stage.section());
    }

    String note(Stage stage) {
        return word("step." + stage.section() + ".note");
    }

    /** The name of a question among those of its step, for example {@code 2c}. */
    static String name(Stage stage, int question) {
        return stage.number() + Character.toString('a' + question);
    }

    /** A question; one about an earlier step says which. */
    String question(Question question) {
        String earlier = Arrays.stream(Stage.values())
                .filter(stage -> List.of(question.term(), question.term() + "Level")
                        .contains(stage.kinds().get(0)))
                .map(stage -> String.valueOf(stage.number()))
                .findFirst()
                .orElse("");
        return word("question." + question.term(), earlier);
    }

    /** An answer: words for all its values together, or the words of each; where they are many, "otherwise". */
    String answer(Question question, Answer answer) {
        String key = "answer." + question.term() + ".";
        String together = key + String.join("+", answer.values());
        if (words.keys().contains(together)) {
            return word(together);
        }
        return answer.values().size() > 2
                ? word("otherwise")
                : answer.values().stream().map(value -> word(key + value)).collect(joining(" " + word("or") + " "));
    }

    /** The numbers of the rules that lead to an end, for example {@code T2}; empty if none does. */
    static String rules(End end) {
        return end.outcomes().stream()
                .map(outcome -> outcome.rule().substring(outcome.rule().indexOf('-') + 1))
                .distinct()
                .collect(joining("+"));
    }

    /** What an end says. */
    String end(Stage stage, End end) {
        String said = stage.kinds().stream()
                .map(kind -> values(end, kind))
                .filter(values -> !values.isEmpty())
                .collect(joining("."));
        return word("end." + stage.section() + "." + (said.isEmpty() ? "none" : said));
    }

    /** The level that an end is about, if it is about one. */
    static String levelOf(End end) {
        return end.outcomes().stream()
                .map(Outcome::value)
                .filter(value ->
                        Arrays.stream(AssuranceLevel.values()).anyMatch(level -> Objects.equals(level.name(), value)))
                .findFirst()
                .orElse("");
    }

    private static String values(End end, String kind) {
        return end.outcomes().stream()
                .filter(outcome -> outcome.kind().equals(kind))
                .map(Outcome::value)
                .distinct()
                .collect(joining("+"));
    }
}
