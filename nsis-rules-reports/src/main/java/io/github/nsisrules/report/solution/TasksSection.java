package io.github.nsisrules.report.solution;

import io.github.nsisrules.record.DecisionNote;
import io.github.nsisrules.report.wording.Vocabulary;
import io.github.nsisrules.report.wording.Words;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.DueWindow;
import io.github.nsisrules.result.Party;
import io.github.nsisrules.result.Status;
import io.github.nsisrules.result.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fourth section: what to do, in time and as a checklist for each of those who answer for it. */
final class TasksSection {

    private final Vocabulary vocabulary;
    private final Words words;

    TasksSection(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.words = vocabulary.words();
    }

    SolutionPage.Tasks of(Classification answer, @Nullable DecisionNote note) {
        return new SolutionPage.Tasks(summary(answer.tasks()), moments(answer, note), groups(answer.tasks()));
    }

    private String summary(List<Task> tasks) {
        if (tasks.isEmpty()) {
            return vocabulary.word("tasks.none");
        }
        long possible =
                tasks.stream().filter(task -> task.status() == Status.POSSIBLE).count();
        String number = vocabulary.word(tasks.size() == 1 ? "report.tasks.one" : "report.tasks.several", tasks.size());
        return possible == 0 ? number : vocabulary.word("report.tasks.possible", number, possible);
    }

    /** The moments in the order of time, the undated ones last. A span is over after its last day. */
    private List<SolutionPage.Moment> moments(Classification answer, @Nullable DecisionNote note) {
        Map<DueWindow, List<SolutionPage.Entry>> byDue = new LinkedHashMap<>();
        List<SolutionPage.Entry> undated = new ArrayList<>();
        for (int i = 0; i < answer.tasks().size(); i++) {
            Task task = answer.tasks().get(i);
            SolutionPage.Entry entry = new SolutionPage.Entry(i + 1, title(task), standing(task));
            if (task.due() == null) {
                undated.add(entry);
            } else {
                byDue.computeIfAbsent(task.due(), due -> new ArrayList<>()).add(entry);
            }
        }
        Map<SolutionPage.Moment, LocalDate> inTime = new LinkedHashMap<>();
        LocalDate now = answer.evaluatedOn();
        inTime.put(moment(words.date(now), "now", vocabulary.word("report.tasks.now"), List.of()), now);
        byDue.forEach((due, entries) -> {
            boolean over = due.to().isBefore(now);
            inTime.put(
                    moment(
                            words.window(due),
                            over ? "overdue" : "later",
                            over ? vocabulary.word("tasks.overdue") : "",
                            entries),
                    over || due.from().isAfter(now) ? due.from() : now);
        });
        if (note != null && note.reviewOn() != null) {
            inTime.put(
                    moment(words.date(note.reviewOn()), "review", vocabulary.word("report.tasks.review"), List.of()),
                    note.reviewOn());
        }
        List<SolutionPage.Moment> moments = new ArrayList<>(inTime.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(Map.Entry::getKey)
                .toList());
        if (!undated.isEmpty()) {
            moments.add(moment(Words.capital(vocabulary.word("tasks.noDate")), "undated", "", undated));
        }
        return moments;
    }

    private static SolutionPage.Moment moment(String when, String kind, String note, List<SolutionPage.Entry> entries) {
        return new SolutionPage.Moment(when, kind, note, entries);
    }

    private List<SolutionPage.Group> groups(List<Task> tasks) {
        List<SolutionPage.Group> groups = new ArrayList<>();
        for (Party party : Party.values()) {
            List<SolutionPage.Task> theirs = new ArrayList<>();
            for (int i = 0; i < tasks.size(); i++) {
                if (tasks.get(i).party() == party) {
                    theirs.add(task(i + 1, tasks.get(i)));
                }
            }
            if (!theirs.isEmpty()) {
                groups.add(new SolutionPage.Group(Words.capital(vocabulary.label(party)), theirs));
            }
        }
        return groups;
    }

    private SolutionPage.Task task(int number, Task task) {
        return new SolutionPage.Task(
                number,
                title(task),
                standing(task) + " · "
                        + (task.due() == null ? "" : vocabulary.word("tasks.due") + " ")
                        + vocabulary.due(task.due()),
                task.overdue() ? vocabulary.word("tasks.overdue") : "",
                vocabulary.word("report.tasks.involve", words.allOf(vocabulary.labels(task.roles()))),
                vocabulary.hasSeveralUseCases()
                        ? vocabulary.word("concerns", vocabulary.useCases(task.useCases()))
                        : "",
                vocabulary.ruleSet().description(task, vocabulary.language()));
    }

    private String title(Task task) {
        return vocabulary.ruleSet().title(task, vocabulary.language());
    }

    private String standing(Task task) {
        return Words.capital(vocabulary.label(task.necessity()))
                + (task.status() == Status.POSSIBLE ? " " + vocabulary.word("possible") : "");
    }
}
