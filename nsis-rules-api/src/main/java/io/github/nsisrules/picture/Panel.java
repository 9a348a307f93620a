package io.github.nsisrules.picture;

import java.util.List;

/** A numbered part of the page with a title. */
interface Panel {

    /** The width of a panel in a column. */
    int WIDTH = 564;

    int number();

    String title();

    String note();

    /**
     * Draws what stands below the title.
     *
     * @param x the left edge of the panel
     * @param top where there is room from
     * @return where it ends
     */
    int draw(Svg svg, int x, int top);

    /** What it shows, in sentences, for those who do not see it. */
    List<String> inWords();
}
