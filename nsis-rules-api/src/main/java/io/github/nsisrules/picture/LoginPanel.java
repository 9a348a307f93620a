package io.github.nsisrules.picture;

import io.github.nsisrules.facts.AssuranceLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What each level asks of a login. */
final class LoginPanel implements Panel {

    private static final int LEVEL_WIDTH = 130;
    private static final int SIZE = 13;

    private final Map<AssuranceLevel, Mark> marks;
    private final Wording wording;

    /** The levels that the rules know, in their order, with their marks. */
    LoginPanel(Map<AssuranceLevel, Mark> marks, Wording wording) {
        this.marks = marks;
        this.wording = wording;
    }

    @Override
    public int number() {
        return Stage.values().length + 1;
    }

    @Override
    public String title() {
        return wording.word("step.login");
    }

    @Override
    public String note() {
        return wording.word("step.login.note");
    }

    @Override
    public int draw(Svg svg, int x, int top) {
        int y = top;
        for (Map.Entry<AssuranceLevel, Mark> entry : marks.entrySet()) {
            Mark mark = entry.getValue();
            List<String> lines = TextWidth.wrap(asks(entry.getKey()), SIZE, WIDTH - LEVEL_WIDTH - 50);
            int height = Math.max(30, lines.size() * Svg.leading(SIZE) + 12);
            String fill = mark == Mark.OFF ? "#ffffff" : Levels.fill(entry.getKey().name());
            String name = wording.label(entry.getKey());
            svg.group();
            svg.box(x + 18, y, LEVEL_WIDTH, height, 3, fill, mark, mark.dashes());
            svg.text(x + 28, y + height / 2 + 5, SIZE, mark.ink(), name, name);
            svg.endGroup();
            if (mark.isOnPath()) {
                int middle = y + height / 2;
                svg.shape(mark, x + 4, middle - 7, x + 14, middle, x + 4, middle + 7);
            }
            svg.group();
            svg.area(x + LEVEL_WIDTH + 26, y, WIDTH - LEVEL_WIDTH - 36, height, "#ffffff");
            int textTop = y + (height - lines.size() * Svg.leading(SIZE)) / 2;
            svg.lines(x + LEVEL_WIDTH + 30, textTop + SIZE, SIZE, mark.ink(), "", lines);
            svg.endGroup();
            y += height + 8;
        }
        return y + 4;
    }

    private String asks(AssuranceLevel level) {
        return wording.label(level.loginRequirement());
    }

    @Override
    public List<String> inWords() {
        List<String> sentences = new ArrayList<>();
        marks.forEach((level, mark) -> {
            if (mark != Mark.OFF) {
                sentences.add((wording.label(level) + ": " + asks(level) + " "
                                + (mark == Mark.POSSIBLE ? wording.word("path.possible") : ""))
                        .strip());
            }
        });
        return sentences;
    }
}
