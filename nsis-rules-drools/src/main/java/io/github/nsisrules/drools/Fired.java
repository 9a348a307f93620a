package io.github.nsisrules.drools;

import io.github.nsisrules.result.Conclusion;
import java.util.List;

/** A rule that fired, for one use case or for the solution, and what it rests on. */
record Fired(String rule, Conclusion conclusion, List<Ground> grounds) {
    Fired {
        grounds = List.copyOf(grounds);
    }
}
