package io.github.nsisrules.cli.text;

import io.github.nsisrules.compare.Aspect;
import io.github.nsisrules.compare.Difference;
import io.github.nsisrules.report.wording.Vocabulary;
import io.github.nsisrules.result.Finding;
import io.github.nsisrules.result.Task;
import java.util.List;
import java.util.Objects;

/** The tasks and findings of a comparison: what is new in full, what falls away in short, what changes from and to. */
final class ChangedEntries {

    private static final int TEXT = 5;

    private final Sides sides;

    ChangedEntries(Sides sides) {
        this.sides = sides;
    }

    void task(Page page, int number, Difference.OfTask difference) {
        Task from = difference.from();
        Task to = difference.to();
        if (from == null) {
            new Tasks(sides.to()).task(page, number, Objects.requireNonNull(to));
            only(page, difference.toRules());
        } else if (to == null) {
            Tasks tasks = new Tasks(sides.from());
            tasks.title(page, number, from);
            page.paragraph(TEXT, tasks.standing(from).toArray(Span[]::new));
            tasks.concerns(page, from);
            only(page, difference.fromRules());
        } else {
            new Tasks(sides.to()).title(page, number, to);
            for (Aspect aspect : difference.changed()) {
                change(page, aspect, value(aspect, from, sides.from()), value(aspect, to, sides.to()));
            }
            page.paragraph(TEXT, sides.rules(difference));
        }
    }

    void finding(Page page, int number, Difference.OfFinding difference) {
        Finding from = difference.from();
        Finding to = difference.to();
        if (to == null) {
            new Findings(sides.from()).finding(page, 0, Span.number(number), Objects.requireNonNull(from));
            only(page, difference.fromRules());
            return;
        }
        Findings findings = new Findings(sides.to());
        if (from == null) {
            findings.finding(page, 0, Span.number(number), to);
            only(page, difference.toRules());
            return;
        }
        findings.message(page, 0, Span.number(number), to);
        for (Aspect aspect : difference.changed()) {
            change(page, aspect, value(aspect, from, sides.from()), value(aspect, to, sides.to()));
        }
        page.paragraph(TEXT, sides.rules(difference));
    }

    private void only(Page page, List<String> rules) {
        page.paragraph(TEXT, Span.faint(sides.word("compare.rules.one", String.join(", ", rules))));
    }

    private void change(Page page, Aspect aspect, String from, String to) {
        page.paragraph(TEXT, sides.change(sides.word("aspect." + aspect.jsonName()), from, to));
    }

    private static String value(Aspect aspect, Task task, Vocabulary side) {
        return switch (aspect) {
            case STATUS -> side.label(task.status());
            case NECESSITY -> side.label(task.necessity());
            case PARTY -> side.label(task.party());
            case ROLES -> roles(task, side);
            case USE_CASES -> side.useCases(task.useCases());
            case DUE -> side.due(task.due());
            case OVERDUE -> side.text("value." + task.overdue());
            default -> throw new IllegalStateException("A task has no " + aspect + ".\nMaybe the aspect is new.");
        };
    }

    private static String value(Aspect aspect, Finding finding, Vocabulary side) {
        return switch (aspect) {
            case STATUS -> side.label(finding.status());
            case SEVERITY -> side.label(finding.severity());
            case USE_CASES -> side.useCases(finding.useCases());
            default -> throw new IllegalStateException("A finding has no " + aspect + ".\nMaybe the aspect is new.");
        };
    }

    private static String roles(Task task, Vocabulary side) {
        return task.roles().isEmpty() ? side.text("value.none") : side.words().allOf(side.labels(task.roles()));
    }
}
