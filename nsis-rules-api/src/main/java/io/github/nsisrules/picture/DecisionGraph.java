package io.github.nsisrules.picture;

import io.github.nsisrules.stability.Experimental;
import io.github.nsisrules.table.Outcome;
import io.github.nsisrules.table.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a section of a decision table decides, as questions to go through one after another. Every question that is asked makes a
 * difference, none is asked again when its answer is settled, and of all such graphs this is one with few questions. Immutable.
 *
 * @param section the section
 * @param kinds which kinds of conclusions are meant; others of the section are left out
 * @param questions the questions in reading order, the first one first: every answer leads to a later one, or to an end; empty if
 *     nothing needs to be asked
 * @param start where it begins: at the first question, or at the end if there is none
 */
@Experimental
public record DecisionGraph(Section section, List<String> kinds, List<Question> questions, Target start) {

    /** Copies the lists. */
    public DecisionGraph {
        kinds = List.copyOf(kinds);
        questions = List.copyOf(questions);
    }

    /**
     * The graph of a section.
     *
     * @param kinds the kinds of {@link Outcome} to go for
     */
    public static DecisionGraph of(Section section, List<String> kinds) {
        return new FewestQuestions(section, kinds).graph();
    }

    /**
     * A question.
     *
     * @param term the column of the section that it asks for
     * @param answers the answers: each value that is still possible belongs to exactly one
     */
    public record Question(String term, List<Answer> answers) {

        /** Copies the list. */
        public Question {
            answers = List.copyOf(answers);
        }
    }

    /**
     * An answer.
     *
     * @param values the values of the column that it stands for, never empty
     * @param target where it leads
     */
    public record Answer(List<String> values, Target target) {

        /** Copies the list. */
        public Answer {
            values = List.copyOf(values);
        }
    }

    /** Where an answer leads. */
    public sealed interface Target {}

    /**
     * On to another question.
     *
     * @param question its place in the list of questions
     */
    public record Next(int question) implements Target {}

    /**
     * To an end.
     *
     * @param outcomes what is concluded, in the order of the section; empty for nothing
     */
    public record End(List<Outcome> outcomes) implements Target {

        /** Copies the list. */
        public End {
            outcomes = List.copyOf(outcomes);
        }
    }

    /**
     * A step on a way through the graph.
     *
     * @param question the place of a question
     * @param answer the place of the answer that is given to it
     */
    public record Taken(int question, int answer) {}

    /**
     * The way of one point.
     *
     * @param steps the questions that are asked, with their answers
     * @param end where it ends
     */
    public record Walk(List<Taken> steps, End end) {

        /** Copies the list. */
        public Walk {
            steps = List.copyOf(steps);
        }
    }

    /**
     * Goes through the questions.
     *
     * @param point a value for each column of the section
     * @throws IllegalArgumentException if a value is not one of its column's
     */
    public Walk walk(List<String> point) {
        List<Taken> steps = new ArrayList<>();
        Target at = start;
        while (at instanceof Next next) {
            Question question = questions.get(next.question());
            String value = point.get(column(question.term()));
            int answer = answer(question, value);
            steps.add(new Taken(next.question(), answer));
            at = question.answers().get(answer).target();
        }
        return new Walk(steps, (End) at);
    }

    private int column(String term) {
        List<String> terms =
                section.columns().stream().map(Section.Column::term).toList();
        return terms.indexOf(term);
    }

    private static int answer(Question question, String value) {
        for (int answer = 0; answer < question.answers().size(); answer++) {
            if (question.answers().get(answer).values().contains(value)) {
                return answer;
            }
        }
        throw new IllegalArgumentException("The term " + question.term() + " cannot be '" + value
                + "' here.\nMaybe the point belongs to another section.");
    }

    /** The conclusions of some kinds that hold at a point of a section. */
    static List<Outcome> at(Section section, Set<String> kinds, List<String> point) {
        List<String> terms =
                section.columns().stream().map(Section.Column::term).toList();
        return section.outcomes().stream()
                .filter(outcome -> kinds.contains(outcome.kind()))
                .filter(outcome -> outcome.rows().stream()
                        .anyMatch(row -> row.conditions().stream()
                                .allMatch(condition ->
                                        condition.values().contains(point.get(terms.indexOf(condition.term()))))))
                .toList();
    }
}
