package io.github.nsisrules.picture;

import static java.util.stream.Collectors.joining;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.UseCaseResult;
import io.github.nsisrules.stability.Experimental;
import io.github.nsisrules.table.DecisionPath;
import io.github.nsisrules.table.DecisionTable;
import io.github.nsisrules.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Draws a decision as an SVG: the steps from the first question to the level and what it asks of a login, on a page with the
 * proportions of A4.
 *
 * <p>All questions and ends are read from the table; a rule set that decides otherwise has another picture. The SVG stands by
 * itself, without scripts, styles or fonts, and has a title and a description in words. Equal arguments give equal text.
 *
 * <pre>{@code
 * DecisionTable table = rules.analysis().table(answer.ruleSet());
 * String svg = DecisionPicture.of(table, rules.analysis().path(answer, "borgere"), Language.DA);
 * }</pre>
 */
@Experimental
public final class DecisionPicture {

    private DecisionPicture() {}

    /**
     * The picture of all decisions of a rule set.
     *
     * @throws IllegalArgumentException if the table lacks a step of the decision, or something in it has no words yet
     */
    public static String of(DecisionTable table, Language language) {
        return draw(table, null, language);
    }

    /**
     * The same picture with the path of one use case marked: what is certain, what is possible while facts are unknown, and what
     * is not on the path.
     *
     * @param path the path of an answer of the same rule set
     * @throws IllegalArgumentException also if the path is one of another rule set
     */
    public static String of(DecisionTable table, DecisionPath path, Language language) {
        if (!path.answer().ruleSet().id().equals(table.ruleSet().id())) {
            throw new IllegalArgumentException(
                    "The path is one through " + path.answer().ruleSet() + ", the table that of " + table.ruleSet()
                            + ".\nMaybe ask for the table of the answer's rule set.");
        }
        return draw(table, path, language);
    }

    private static String draw(DecisionTable table, @Nullable DecisionPath path, Language language) {
        Wording wording = new Wording(table.ruleSet(), language);
        List<Panel> panels = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            DecisionGraph graph = stage.graph(table);
            Marks marks = path == null ? Marks.none() : Marks.of(graph, path.points(stage.section()));
            panels.add(new StepPanel(stage, graph, marks, wording));
        }
        Panel last = new LoginPanel(levels(path), wording);
        List<String> heading = path == null
                ? List.of(wording.word("title"), wording.word("subtitle", table.ruleSet()))
                : heading(path, wording);
        return new Page(heading, panels, last, path != null, wording).toSvg();
    }

    private static Map<AssuranceLevel, Mark> levels(@Nullable DecisionPath path) {
        Map<AssuranceLevel, Mark> marks = new LinkedHashMap<>();
        for (AssuranceLevel level : AssuranceLevel.values()) {
            marks.put(
                    level, path == null ? Mark.PLAIN : mark(level, path.answer().useCase(path.useCase())));
        }
        return marks;
    }

    private static Mark mark(AssuranceLevel level, UseCaseResult result) {
        if (level == result.level()) {
            return Mark.CERTAIN;
        }
        return result.possibleLevels().contains(level) ? Mark.POSSIBLE : Mark.OFF;
    }

    private static List<String> heading(DecisionPath path, Wording wording) {
        Classification answer = path.answer();
        return List.of(
                answer.solution().name(),
                wording.word("path.useCase", name(path, wording)),
                level(answer.useCase(path.useCase()), wording),
                wording.word("path.subtitle", answer.ruleSet(), answer.evaluatedOn()));
    }

    private static String name(DecisionPath path, Wording wording) {
        UseCase useCase = path.answer().solution().useCases().stream()
                .filter(some -> some.id().equals(path.useCase()))
                .findFirst()
                .orElseThrow();
        String name = useCase.name();
        return name == null || name.isBlank() ? wording.label(useCase.audience()) + " (" + useCase.id() + ")" : name;
    }

    private static String level(UseCaseResult result, Wording wording) {
        AssuranceLevel level = result.level();
        if (level != null) {
            String label = wording.label(level);
            boolean provisional = Boolean.TRUE.equals(result.provisional());
            return wording.word("path.level", provisional ? wording.word("path.provisional", label) : label);
        }
        if (result.possibleLevels().isEmpty()) {
            return wording.word("path.noLevel");
        }
        return wording.word(
                "path.levels",
                Arrays.stream(AssuranceLevel.values())
                        .filter(result.possibleLevels()::contains)
                        .map(wording::label)
                        .collect(joining(", ")));
    }
}
