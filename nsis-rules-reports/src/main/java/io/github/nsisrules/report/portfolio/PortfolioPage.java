package io.github.nsisrules.report.portfolio;

import io.github.nsisrules.report.wording.Words;
import io.github.nsisrules.stability.Experimental;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A portfolio in the words of one language, ready to be laid out. Immutable. All texts are on one line and free of control
 * characters; they are not escaped.
 *
 * @param language the code of the language
 * @param title what the portfolio is called
 * @param standsFor rule set and date
 * @param warnings what to know before reading on, such as a date outside the period of the rule set
 * @param figures the most important numbers
 * @param charts levels, types and how far the solutions have come
 * @param filters by what the solutions can be filtered
 * @param solutions the solutions, citizen-facing ones first
 * @param taskViews the tasks by deadline, by party, by vendor and by fagområde
 * @param instructions what to do in each task
 * @param shared the solutions that can share a simple assessment, by vendor, by fagområde and by system owner
 * @param undecided how many solutions lack what
 * @param questions what to find out, first what settles most
 * @param leftOut what could not be read
 * @param ruleSet the id of the rule set
 * @param digest its digest
 * @param words the words of the page itself
 */
@Experimental
public record PortfolioPage(
        String language,
        String title,
        String standsFor,
        List<String> warnings,
        List<Figure> figures,
        List<Chart> charts,
        List<Filter> filters,
        List<Solution> solutions,
        List<TaskView> taskViews,
        List<Instruction> instructions,
        List<SharedView> shared,
        List<String> undecided,
        List<Question> questions,
        List<LeftOutItem> leftOut,
        String ruleSet,
        String digest,
        Words words) {

    /** Copies the lists. */
    public PortfolioPage {
        warnings = List.copyOf(warnings);
        figures = List.copyOf(figures);
        charts = List.copyOf(charts);
        filters = List.copyOf(filters);
        solutions = List.copyOf(solutions);
        taskViews = List.copyOf(taskViews);
        instructions = List.copyOf(instructions);
        shared = List.copyOf(shared);
        undecided = List.copyOf(undecided);
        questions = List.copyOf(questions);
        leftOut = List.copyOf(leftOut);
    }

    /** A text of the page itself. */
    public String word(String key, Object... arguments) {
        return words.word(key, arguments);
    }

    /** A number, in groups of three digits. */
    public String count(int number) {
        return words.count(number);
    }

    /** A number and what it counts; {@code alarm} if it should catch the eye. */
    public record Figure(String number, String text, boolean alarm) {}

    /** A bar chart. {@code of} says what is counted. */
    public record Chart(String title, String of, List<Bar> bars) {}

    /** A bar: {@code permille} of the whole is its length, {@code tone} its colour. */
    public record Bar(String label, String count, String share, int permille, String tone) {}

    /** A choice by which solutions are filtered: {@code key} names it, each option has a value and a text. */
    public record Filter(String key, String label, List<Option> options) {}

    /** One option of a filter. */
    public record Option(String value, String text) {}

    /**
     * A solution in a row.
     *
     * @param filterValues its values of the filters, in their order; several are separated by blanks
     * @param more type, level and what was typed, in full
     * @param due the last day of the next deadline, and {@code dueKey} to sort by it, empty if there is none
     */
    public record Solution(
            String name,
            String id,
            String users,
            int usersKey,
            String type,
            int typeKey,
            String level,
            int levelKey,
            String standing,
            int standingKey,
            String vendor,
            String businessArea,
            String systemOwner,
            int tasks,
            int requiredTasks,
            String due,
            String dueKey,
            boolean overdue,
            int questions,
            List<String> filterValues,
            List<String> more,
            List<String> useCases,
            List<SolutionTask> todo) {}

    /** A task of a solution: {@code when} is its deadline, empty if it has none; {@code note} says if it is only possible. */
    public record SolutionTask(String anchor, String title, String note, String when, boolean overdue) {}

    /** The tasks in one order: {@code key} names it. */
    public record TaskView(String key, String title, String lead, List<TaskGroup> groups) {}

    /** The tasks of one deadline, party, vendor or fagområde. */
    public record TaskGroup(String name, String summary, boolean overdue, List<TaskLine> lines) {}

    /** One task with the solutions that it is a task of. */
    public record TaskLine(
            String anchor,
            String title,
            String necessity,
            String party,
            String due,
            boolean overdue,
            List<Member> solutions) {}

    /** A solution in a list; {@code note} is what to know of it there, or empty. */
    public record Member(String name, String note) {}

    /** What a task is about. */
    public record Instruction(String anchor, String title, String text) {}

    /** Solutions that can share a simple assessment. {@code rest} tells of the solutions that stand alone, if there are any. */
    public record SharedView(
            String key,
            String title,
            List<SharedGroup> groups,
            @Nullable String rest) {}

    /** One such group. */
    public record SharedGroup(String name, int count, int forCitizens, List<Member> solutions) {}

    /**
     * An unknown fact.
     *
     * @param sole how many solutions it settles alone
     * @param first in how many solutions it is the most decisive question
     * @param open in how many solutions it is open
     * @param whom the vendors whose solutions it is open in, with the solutions
     */
    public record Question(String fact, String text, int sole, int first, int open, List<Asked> whom) {}

    /** Whom to ask about which solutions. */
    public record Asked(String name, List<Member> solutions) {}

    /** What was left out. */
    public record LeftOutItem(String number, String id, String source, List<String> reasons) {}
}
