package io.github.nsisrules.cli.text;

import io.github.nsisrules.report.wording.Vocabulary;
import io.github.nsisrules.report.wording.Words;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.Necessity;
import io.github.nsisrules.result.Status;
import io.github.nsisrules.result.Task;
import java.util.ArrayList;
import java.util.List;

/** The second section: what is to be done, in order of due date. */
final class Tasks {

    private static final int TEXT = 5;

    private final Vocabulary vocabulary;

    Tasks(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    void write(Page page, Classification answer) {
        List<Task> tasks = answer.tasks();
        page.blank().blank();
        page.paragraph(0, new Span(Style.HEADING, heading(tasks)));
        if (tasks.isEmpty()) {
            page.paragraph(2, Span.plain(vocabulary.word("tasks.none")));
        }
        for (int i = 0; i < tasks.size(); i++) {
            task(page.blank(), i + 1, tasks.get(i));
        }
    }

    /** Tells apart what is certain and what is only possible, where there is something only possible. */
    private String heading(List<Task> tasks) {
        int possible = (int)
                tasks.stream().filter(task -> task.status() == Status.POSSIBLE).count();
        if (possible == 0) {
            return vocabulary.word("tasks.heading", tasks.size());
        }
        int certain = tasks.size() - possible;
        return vocabulary.word(
                "tasks.heading.mixed",
                tasks.size(),
                vocabulary.word(certain == 1 ? "tasks.certain.one" : "tasks.certain.several", certain),
                vocabulary.word(possible == 1 ? "tasks.possible.one" : "tasks.possible.several", possible));
    }

    /** A task in full. */
    void task(Page page, int number, Task task) {
        title(page, number, task);
        List<Span> line = new ArrayList<>(standing(task));
        if (task.overdue()) {
            line.add(Span.plain(" · "));
            line.add(new Span(Style.ALARM, vocabulary.word("tasks.overdue")));
        }
        page.paragraph(TEXT, line.toArray(Span[]::new));
        page.paragraph(
                TEXT,
                Span.plain(vocabulary.word(
                        "tasks.who",
                        vocabulary.label(task.party()),
                        vocabulary.words().allOf(vocabulary.labels(task.roles())))));
        concerns(page, task);
        page.paragraph(TEXT, Span.plain(vocabulary.ruleSet().description(task, vocabulary.language())));
    }

    /** What a task is called, and whether it is only possible. */
    void title(Page page, int number, Task task) {
        page.hanging(
                0,
                Span.number(number),
                TEXT,
                Span.strong(vocabulary.ruleSet().title(task, vocabulary.language())),
                Span.plain(task.status() == Status.POSSIBLE ? "  " + vocabulary.word("possible") : ""));
    }

    /** How necessary a task is and when it is due. */
    List<Span> standing(Task task) {
        return List.of(
                new Span(style(task.necessity()), Words.capital(vocabulary.label(task.necessity()))),
                Span.plain(" · " + (task.due() == null ? "" : vocabulary.word("tasks.due") + " ")
                        + vocabulary.due(task.due())));
    }

    /** Which use cases a task concerns, where it is worth telling them apart. */
    void concerns(Page page, Task task) {
        if (vocabulary.hasSeveralUseCases()) {
            page.paragraph(TEXT, Span.plain(vocabulary.word("concerns", vocabulary.useCases(task.useCases()))));
        }
    }

    private static Style style(Necessity necessity) {
        return necessity == Necessity.REQUIRED ? Style.ATTENTION : Style.PLAIN;
    }
}
