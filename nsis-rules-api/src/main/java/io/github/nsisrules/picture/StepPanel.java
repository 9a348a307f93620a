package io.github.nsisrules.picture;

import io.github.nsisrules.picture.DecisionGraph.Answer;
import io.github.nsisrules.picture.DecisionGraph.End;
import io.github.nsisrules.picture.DecisionGraph.Next;
import io.github.nsisrules.picture.DecisionGraph.Question;
import java.util.ArrayList;
import java.util.List;

/**
 * One step of the decision: its questions below one another, what they end in at the right. An answer that leads to the question
 * right below is an arrow down; one that leads further is a pointer with that question's name, so that no lines cross.
 */
final class StepPanel implements Panel {

    private static final int QUESTION_X = 18;
    private static final int QUESTION_WIDTH = 222;
    private static final int END_X = 388;
    private static final int END_WIDTH = WIDTH - END_X - 10;

    /** Where lines to ends branch off, and where arrows lead down. */
    private static final int BRANCH_X = QUESTION_X + QUESTION_WIDTH + 12;

    private static final int DOWN_X = QUESTION_X + 40;
    private static final int PADDING = 8;

    private static final int TEXT = 14;
    private static final int SMALL = 13;

    private final Stage stage;
    private final DecisionGraph graph;
    private final Marks marks;
    private final Wording wording;

    StepPanel(Stage stage, DecisionGraph graph, Marks marks, Wording wording) {
        this.stage = stage;
        this.graph = graph;
        this.marks = marks;
        this.wording = wording;
    }

    @Override
    public int number() {
        return stage.number();
    }

    @Override
    public String title() {
        return wording.title(stage);
    }

    @Override
    public String note() {
        return wording.note(stage);
    }

    /** An answer with its place among the answers, its lines of text and the height of what it leads to. */
    private record Row(int place, Answer answer, List<String> label, String bold, List<String> text, int height) {}

    @Override
    public int draw(Svg svg, int x, int top) {
        int y = top;
        for (int q = 0; q < graph.questions().size(); q++) {
            y = draw(svg, x, y, q);
        }
        if (graph.questions().isEmpty()) {
            y += drawEnd(svg, x, y, row(0, new Answer(List.of(), graph.start())), Mark.PLAIN);
        }
        return y;
    }

    private int draw(Svg svg, int x, int y, int q) {
        Question question = graph.questions().get(q);
        List<Row> rows = new ArrayList<>();
        Row down = null;
        for (int a = 0; a < question.answers().size(); a++) {
            Row row = row(a, question.answers().get(a));
            if (row.answer().target() instanceof Next next && next.question() == q + 1) {
                down = row;
            } else {
                rows.add(row);
            }
        }
        String name = Wording.name(stage, q);
        List<String> lines =
                TextWidth.wrap(name + " " + wording.question(question), TEXT, QUESTION_WIDTH - 2 * PADDING);
        int height = boxHeight(lines.size(), TEXT) + 4;
        int bottom = Math.max(y + height, drawRows(svg, x, y, height, q, rows));
        if (down != null) {
            bottom = Math.max(bottom + 6, y + height + 12 + down.label().size() * Svg.leading(SMALL) + 10);
            drawDown(svg, x, y + height, bottom, down, marks.ofAnswer(q, down.place()));
        } else {
            bottom += 14;
        }
        drawQuestion(svg, x, y, height, name, lines, marks.ofQuestion(q));
        return bottom;
    }

    private static int boxHeight(int lines, int size) {
        return lines * Svg.leading(size) + 10;
    }

    private Row row(int place, Answer answer) {
        String label = graph.questions().isEmpty() ? "" : label(answer);
        int labelWidth = answer.target() instanceof Next next && isBelow(next, answer)
                ? QUESTION_WIDTH - 60
                : END_X - BRANCH_X - 24;
        String bold = "";
        String text;
        if (answer.target() instanceof End end) {
            bold = Wording.rules(end);
            text = (bold + " " + wording.end(stage, end)).strip();
        } else {
            text = wording.word("goto", Wording.name(stage, ((Next) answer.target()).question()));
        }
        List<String> lines = TextWidth.wrap(text, SMALL, END_WIDTH - 2 * PADDING);
        List<String> labels = TextWidth.wrap(label, SMALL, labelWidth);
        return new Row(place, answer, labels, bold, lines, boxHeight(Math.max(lines.size(), labels.size()), SMALL));
    }

    private boolean isBelow(Next next, Answer answer) {
        return next.question() > 0
                && graph.questions().get(next.question() - 1).answers().contains(answer);
    }

    private String label(Answer answer) {
        Question question = graph.questions().stream()
                .filter(some -> some.answers().contains(answer))
                .findFirst()
                .orElseThrow();
        return wording.answer(question, answer);
    }

    private int drawRows(Svg svg, int x, int top, int boxHeight, int q, List<Row> rows) {
        int y = top;
        List<Integer> tops = new ArrayList<>();
        for (Row row : rows) {
            tops.add(y);
            y += row.height() + 8;
        }
        // Straight to the first row, if that is beside the box.
        int start =
                top + (rows.isEmpty() ? 0 : Math.min(boxHeight - 8, rows.get(0).height() / 2));
        // Marked lines come last, so that they lie above the others.
        for (int pass = 0; pass < 2; pass++) {
            for (int r = 0; r < rows.size(); r++) {
                Row row = rows.get(r);
                Mark mark = marks.ofAnswer(q, row.place());
                if (mark.isOnPath() == (pass == 1)) {
                    drawArrow(svg, x, start, tops.get(r), row, mark);
                }
            }
        }
        return rows.isEmpty() ? top : y - 8;
    }

    private void drawArrow(Svg svg, int x, int start, int top, Row row, Mark mark) {
        int middle = top + row.height() / 2;
        int left = x + QUESTION_X + QUESTION_WIDTH;
        svg.line(mark, left, start, x + BRANCH_X, start, x + BRANCH_X, middle, x + END_X - 10, middle);
        svg.shape(mark, x + END_X - 12, middle - 6, x + END_X - 1, middle, x + END_X - 12, middle + 6);
        int width = row.label().stream()
                .mapToInt(line -> TextWidth.of(line, SMALL))
                .max()
                .orElse(0);
        int labelX = x + BRANCH_X + 8;
        int lines = row.label().size();
        int labelTop = middle - lines * Svg.leading(SMALL) / 2;
        svg.group();
        svg.area(labelX - 3, labelTop, width + 6, lines * Svg.leading(SMALL), "#ffffff");
        svg.lines(labelX, labelTop + SMALL, SMALL, mark.ink(), "", row.label());
        svg.endGroup();
        drawEnd(svg, x, top, row, mark);
    }

    private int drawEnd(Svg svg, int x, int top, Row row, Mark mark) {
        int height = boxHeight(row.text().size(), SMALL);
        int y = top + (row.height() - height) / 2;
        boolean goesOn = row.answer().target() instanceof Next;
        String fill = mark == Mark.OFF ? "#ffffff" : fill(row.answer());
        svg.group();
        svg.box(x + END_X, y, END_WIDTH, height, goesOn ? height / 2 : 3, fill, mark, mark.dashes());
        svg.lines(x + END_X + PADDING + (goesOn ? 4 : 0), y + 5 + SMALL, SMALL, mark.ink(), row.bold(), row.text());
        svg.endGroup();
        if (goesOn) {
            int middle = y + height / 2;
            int right = x + END_X + END_WIDTH - 12;
            svg.shape(mark, right - 9, middle - 5, right, middle, right - 9, middle + 5);
        }
        return row.height();
    }

    private static String fill(Answer answer) {
        if (!(answer.target() instanceof End end)) {
            return "#ffffff";
        }
        return end.outcomes().isEmpty() ? Levels.NOTHING : Levels.fill(Wording.levelOf(end));
    }

    private static void drawDown(Svg svg, int x, int top, int bottom, Row down, Mark mark) {
        svg.line(mark, x + DOWN_X, top, x + DOWN_X, bottom - 10);
        svg.shape(mark, x + DOWN_X - 6, bottom - 12, x + DOWN_X + 6, bottom - 12, x + DOWN_X, bottom - 1);
        svg.group();
        int width = down.label().stream()
                .mapToInt(line -> TextWidth.of(line, SMALL))
                .max()
                .orElse(0);
        svg.area(x + DOWN_X + 9, top + 8, width + 6, down.label().size() * Svg.leading(SMALL), "#ffffff");
        svg.lines(x + DOWN_X + 12, top + 8 + SMALL, SMALL, mark.ink(), "", down.label());
        svg.endGroup();
    }

    private static void drawQuestion(Svg svg, int x, int y, int height, String name, List<String> lines, Mark mark) {
        svg.group();
        svg.box(x + QUESTION_X, y, QUESTION_WIDTH, height, 10, "#ffffff", mark, mark.dashes());
        svg.lines(x + QUESTION_X + PADDING, y + 7 + TEXT, TEXT, mark.ink(), name, lines);
        svg.endGroup();
        if (mark.isOnPath()) {
            int middle = y + height / 2;
            svg.shape(mark, x + 4, middle - 7, x + 14, middle, x + 4, middle + 7);
        }
    }

    @Override
    public List<String> inWords() {
        List<String> sentences = new ArrayList<>();
        for (int q = 0; q < graph.questions().size(); q++) {
            Question question = graph.questions().get(q);
            for (int a = 0; a < question.answers().size(); a++) {
                Mark mark = marks.ofAnswer(q, a);
                if (mark != Mark.OFF) {
                    Answer answer = question.answers().get(a);
                    sentences.add((Wording.name(stage, q) + " " + wording.question(question) + " "
                                    + wording.answer(question, answer) + " → "
                                    + String.join(" ", row(a, answer).text()) + " "
                                    + (mark == Mark.POSSIBLE ? wording.word("path.possible") : ""))
                            .strip());
                }
            }
        }
        return sentences;
    }
}
