package io.github.nsisrules.report.solution;

import io.github.nsisrules.report.wording.Argument;
import io.github.nsisrules.report.wording.CitedDocuments;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the report about one solution says. All texts are plain text on one line, free of control characters; whoever writes
 * them escapes them.
 *
 * @param language the code of the language
 * @param name the name of the solution
 * @param headline what the report is about, by which rules and for which date
 * @param notes what to know before reading, such as a date outside the period of the rules
 * @param result the levels
 * @param decision what is settled, and what the municipality decided
 * @param scope the solution and its use cases as described
 * @param tasks what to do
 * @param findings what to know
 * @param questions what to find out
 * @param argument why
 * @param basis by what it was answered
 */
public record SolutionPage(
        String language,
        String name,
        String headline,
        List<String> notes,
        Result result,
        Decision decision,
        Scope scope,
        Tasks tasks,
        List<Finding> findings,
        List<Question> questions,
        Reasons argument,
        Basis basis) {

    /** Copies the lists. */
    public SolutionPage {
        notes = List.copyOf(notes);
        findings = List.copyOf(findings);
        questions = List.copyOf(questions);
    }

    /** Something with its name; the value is empty where it is to be filled in by hand. */
    public record Row(String name, String value) {}

    /**
     * The levels.
     *
     * @param level the level of the solution
     * @param type its type, as a sentence
     */
    public record Result(String level, String type, List<Card> useCases) {
        /** Copies the list. */
        public Result {
            useCases = List.copyOf(useCases);
        }
    }

    /**
     * The level of a use case and what it asks of a login.
     *
     * @param kind {@code low}, {@code substantial}, {@code high}, {@code none}, or {@code open} where it is not settled
     */
    public record Card(String name, String level, String kind, List<Row> rows) {
        /** Copies the list. */
        public Card {
            rows = List.copyOf(rows);
        }
    }

    /**
     * The decision.
     *
     * @param type whether the type is settled
     * @param made whether somebody decided; if not, the verdicts and rows have places to fill in
     * @param rows reason, who, when, and when to look at it again
     */
    public record Decision(String type, List<Verdict> verdicts, boolean made, List<Row> rows) {
        /** Copies the lists. */
        public Decision {
            verdicts = List.copyOf(verdicts);
            rows = List.copyOf(rows);
        }
    }

    /**
     * What is settled and decided about a use case.
     *
     * @param level the level of the answer
     * @param standing whether that is settled, provisional or open
     * @param assessment the risk assessment as given
     * @param decided the decided level; empty if to be filled in
     * @param deviation how the decided level deviates; empty if to be filled in
     */
    public record Verdict(
            String useCase,
            String level,
            String standing,
            String indicated,
            String assessment,
            String decided,
            String deviation) {}

    /**
     * The solution and its use cases as described.
     *
     * @param description its paragraphs; empty if none was given
     */
    public record Scope(List<String> description, List<Row> rows, List<Facts> facts) {
        /** Copies the lists. */
        public Scope {
            description = List.copyOf(description);
            rows = List.copyOf(rows);
            facts = List.copyOf(facts);
        }
    }

    /** The facts of the solution, or of one use case. */
    public record Facts(String title, List<Row> rows) {
        /** Copies the list. */
        public Facts {
            rows = List.copyOf(rows);
        }
    }

    /**
     * What to do.
     *
     * @param summary how many tasks there are
     * @param moments the tasks in time
     * @param groups the tasks by who answers for them
     */
    public record Tasks(String summary, List<Moment> moments, List<Group> groups) {
        /** Copies the lists. */
        public Tasks {
            moments = List.copyOf(moments);
            groups = List.copyOf(groups);
        }
    }

    /**
     * A point or span of time.
     *
     * @param kind {@code overdue}, {@code now}, {@code later}, {@code review} or {@code undated}
     * @param note what it is beside the time of tasks; empty if nothing
     * @param tasks the tasks that are due, with their numbers
     */
    public record Moment(String when, String kind, String note, List<Entry> tasks) {
        /** Copies the list. */
        public Moment {
            tasks = List.copyOf(tasks);
        }
    }

    /** A task on the time line. */
    public record Entry(int number, String title, String standing) {}

    /** The tasks of those who answer for them. */
    public record Group(String party, List<Task> tasks) {
        /** Copies the list. */
        public Group {
            tasks = List.copyOf(tasks);
        }
    }

    /**
     * A task.
     *
     * @param standing how necessary it is and when it is due
     * @param overdue that it is overdue; empty if it is not
     * @param who whom to involve
     * @param concerns which use cases it concerns; empty where there is only one
     */
    public record Task(
            int number, String title, String standing, String overdue, String who, String concerns, String text) {}

    /**
     * Something to know.
     *
     * @param severity the word for how serious it is
     */
    public record Finding(String severity, boolean warning, String text, String concerns) {}

    /**
     * Something to find out.
     *
     * @param concerns which use case it is about; empty for the solution
     * @param text the question
     * @param help what helps to answer it; empty if nothing
     */
    public record Question(int number, String concerns, String text, String help, String answers) {}

    /** Why: the decision as pictures, one for each use case, and the argument step by step. */
    public record Reasons(List<Picture> pictures, List<Argument.Step> steps, List<CitedDocuments.Document> documents) {
        /** Copies the lists. */
        public Reasons {
            pictures = List.copyOf(pictures);
            steps = List.copyOf(steps);
            documents = List.copyOf(documents);
        }
    }

    /**
     * The way of a use case to its level.
     *
     * @param svg the picture as an SVG element, made by the library from texts that it escaped
     */
    public record Picture(String caption, String svg) {}

    /**
     * By what it was answered.
     *
     * @param masked what was masked in the record, as one sentence; {@code null} if nothing
     * @param digest the digest of the record
     */
    public record Basis(List<Row> rows, @Nullable String masked, String digest) {
        /** Copies the list. */
        public Basis {
            rows = List.copyOf(rows);
        }
    }
}
