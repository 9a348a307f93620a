package io.github.nsisrules.cli.text;

import io.github.nsisrules.report.wording.Vocabulary;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.SolutionType;
import io.github.nsisrules.result.Status;
import io.github.nsisrules.result.Task;
import io.github.nsisrules.result.UseCaseResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What another answer says otherwise than the one that is: type, levels, and tasks that appear or fall away. */
final class Consequences {

    private final Vocabulary vocabulary;
    private final Classification now;

    Consequences(Vocabulary vocabulary, Classification now) {
        this.vocabulary = vocabulary;
        this.now = now;
    }

    /** A line for each thing that differs; that nothing does, if so. */
    List<String> of(Classification then) {
        List<String> lines = new ArrayList<>();
        change("aspect.type", type(now), type(then), lines);
        String levelBefore = vocabulary.level(now.level(), now.possibleLevels());
        change("compare.level", levelBefore, vocabulary.level(then.level(), then.possibleLevels()), lines);
        if (vocabulary.hasSeveralUseCases()) {
            for (int u = 0; u < now.useCases().size(); u++) {
                useCase(now.useCases().get(u), then.useCases().get(u), lines);
            }
        }
        Map<String, Status> before = statuses(now);
        Map<String, Status> after = statuses(then);
        tasks("whatIf.tasks.new", then, task -> !before.containsKey(task.id()), lines);
        tasks(
                "whatIf.tasks.certain",
                then,
                task -> before.get(task.id()) == Status.POSSIBLE && task.status() == Status.CERTAIN,
                lines);
        tasks("whatIf.tasks.gone", now, task -> !after.containsKey(task.id()), lines);
        return lines.isEmpty() ? List.of(vocabulary.word("whatIf.same")) : lines;
    }

    private void useCase(UseCaseResult before, UseCaseResult after, List<String> lines) {
        String one = vocabulary.level(before.level(), before.possibleLevels());
        String other = vocabulary.level(after.level(), after.possibleLevels());
        if (!one.equals(other)) {
            lines.add(vocabulary.word("compare.change", vocabulary.useCase(before.id()), one, other));
        }
    }

    private void change(String key, String one, String other, List<String> lines) {
        if (!one.equals(other)) {
            lines.add(vocabulary.word("compare.change", vocabulary.word(key), one, other));
        }
    }

    private String type(Classification answer) {
        @Nullable SolutionType type = answer.type();
        return type == null
                ? vocabulary.word(
                        "levels.undecided", vocabulary.words().oneOf(vocabulary.labels(answer.possibleTypes())))
                : vocabulary.label(type);
    }

    private static Map<String, Status> statuses(Classification answer) {
        Map<String, Status> statuses = new HashMap<>();
        answer.tasks().forEach(task -> statuses.put(task.id(), task.status()));
        return statuses;
    }

    private void tasks(String key, Classification answer, Predicate<Task> which, List<String> lines) {
        List<String> titles = answer.tasks().stream()
                .filter(which)
                .map(task -> vocabulary.word("asked", vocabulary.text("task." + task.id() + ".title"))
                        + (task.status() == Status.POSSIBLE ? " " + vocabulary.word("possible") : ""))
                .toList();
        if (!titles.isEmpty()) {
            lines.add(vocabulary.word(key, String.join(", ", titles)));
        }
    }
}
