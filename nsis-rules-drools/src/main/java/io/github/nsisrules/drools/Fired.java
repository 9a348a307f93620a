package io.github.nsisrules.drools;

import io.github.nsisrules.result.Conclusion;
import java.util.List;

/**
 * A rule that fired, for one use case or for the solution, and what it rests on.
 *
 * @param key rule and value of the conclusion, by which equal steps are found
 */
record Fired(String rule, Conclusion conclusion, List<Ground> grounds, String key) {

    Fired(String rule, Conclusion conclusion, List<Ground> grounds) {
        this(rule, conclusion, List.copyOf(grounds), rule + "/" + conclusion.value());
    }
}
