package io.github.nsisrules.picture;

import io.github.nsisrules.facts.AssuranceLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What each level asks of a login. */
final class LoginPanel implements Panel {

    private static final int LEVEL_WIDTH = 112;
    private static final int TEXT_WIDTH = 230;
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

    /** The levels beside one another, over the whole page. */
    @Override
    public int draw(Svg svg, int x, int top) {
        int left = x;
        int bottom = top;
        for (Map.Entry<AssuranceLevel, Mark> entry : marks.entrySet()) {
            Mark mark = entry.getValue();
            String name = wording.label(entry.getKey());
            List<String> lines = TextWidth.wrap(asks(entry.getKey()), SIZE, TEXT_WIDTH);
            String fill =
                    mark == Mark.OFF ? "#ffffff" : Levels.fill(entry.getKey().name());
            if (mark.isOnPath()) {
                svg.shape(mark, left + 4, top + 9, left + 14, top + 16, left + 4, top + 23);
            }
            svg.group();
            svg.box(left + 18, top, LEVEL_WIDTH, 32, 3, fill, mark, mark.dashes());
            svg.text(left + 28, top + 21, SIZE, mark.ink(), name, name);
            svg.endGroup();
            svg.group();
            int height = lines.size() * Svg.leading(SIZE) + 6;
            svg.area(left + LEVEL_WIDTH + 26, top, TEXT_WIDTH + 6, height, "#ffffff");
            svg.lines(left + LEVEL_WIDTH + 28, top + 8 + SIZE, SIZE, mark.ink(), "", lines);
            svg.endGroup();
            bottom = Math.max(bottom, top + Math.max(32, height));
            left += LEVEL_WIDTH + TEXT_WIDTH + 40;
        }
        return bottom + 8;
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
