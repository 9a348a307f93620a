package io.github.nsisrules.result;

import io.github.nsisrules.stability.Stable;
import java.time.LocalDate;

/**
 * When a task is due, both days included.
 *
 * @param from the first day
 * @param to the last day
 */
@Stable
public record DueWindow(LocalDate from, LocalDate to) {

    /** Checks the order of the days.
     *
     * @throws IllegalArgumentException if the window ends before it begins
     */
    public DueWindow {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "The window ends on " + to + ", before it begins on " + from + ".\nMaybe the days are swapped.");
        }
    }
}
