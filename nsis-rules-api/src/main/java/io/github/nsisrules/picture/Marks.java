package io.github.nsisrules.picture;

import io.github.nsisrules.picture.DecisionGraph.Taken;
import io.github.nsisrules.picture.DecisionGraph.Walk;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Which questions and answers of a graph are on a path. */
final class Marks {

    private final boolean plain;
    private final List<Walk> walks;

    private Marks(boolean plain, List<Walk> walks) {
        this.plain = plain;
        this.walks = walks;
    }

    static Marks none() {
        return new Marks(true, List.of());
    }

    static Marks of(DecisionGraph graph, Set<List<String>> points) {
        return new Marks(false, points.stream().map(graph::walk).toList());
    }

    Mark ofQuestion(int question) {
        return mark(walk -> walk.steps().stream().anyMatch(taken -> taken.question() == question));
    }

    Mark ofAnswer(int question, int answer) {
        return mark(walk -> walk.steps().contains(new Taken(question, answer)));
    }

    private Mark mark(Predicate<Walk> touches) {
        return plain ? Mark.PLAIN : Mark.of((int) walks.stream().filter(touches).count(), walks.size());
    }
}
