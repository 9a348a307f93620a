package io.github.nsisrules.drools;

import io.github.nsisrules.compare.Answer;
import io.github.nsisrules.compare.Aspect;
import io.github.nsisrules.compare.Comparison;
import io.github.nsisrules.compare.Difference;
import io.github.nsisrules.compare.SpaceComparison.FindingWithId;
import io.github.nsisrules.compare.SpaceComparison.Subject;
import io.github.nsisrules.compare.SpaceComparison.TaskWithId;
import io.github.nsisrules.compare.SpaceComparison.Value;
import io.github.nsisrules.drools.Face.Way;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.result.Finding;
import io.github.nsisrules.result.Status;
import io.github.nsisrules.result.Task;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes facts away from an example as long as a conclusion is certain to differ in the same way. */
final class SmallestExample {

    private final Classifier from;
    private final Classifier to;
    private final LocalDate on;

    SmallestExample(Classifier from, Classifier to, LocalDate on) {
        this.from = from;
        this.to = to;
        this.on = on;
    }

    Comparison of(TuSolution example, Subject subject, Way way) {
        // What the difference rests on is found out while all else is known, which costs least.
        TuSolution smallest = example;
        for (FactAt fact : FactAt.of(example)) {
            if (differs(fact.hiddenIn(example), subject, way)) {
                smallest = fact.hiddenIn(smallest);
            }
        }
        if (!differs(smallest, subject, way)) {
            smallest = oneByOne(example, subject, way);
        }
        return Comparison.of(from.classify(smallest, on), to.classify(smallest, on));
    }

    /** For a difference that rests on either of two facts, so that only one of them can be taken away. */
    private TuSolution oneByOne(TuSolution example, Subject subject, Way way) {
        TuSolution smallest = example;
        for (FactAt fact : FactAt.of(example)) {
            TuSolution smaller = fact.hiddenIn(smallest);
            if (differs(smaller, subject, way)) {
                smallest = smaller;
            }
        }
        return smallest;
    }

    private boolean differs(TuSolution solution, Subject subject, Way way) {
        Comparison comparison = Comparison.of(from.conclude(solution, on), to.conclude(solution, on));
        if (subject instanceof Value value) {
            return comparison.values().stream()
                    .anyMatch(difference -> difference.aspect() == value.aspect()
                            && isSettled(difference.from())
                            && isSettled(difference.to()));
        } else if (subject instanceof TaskWithId task) {
            return comparison.tasks().stream()
                    .anyMatch(difference -> difference.id().equals(task.id())
                            && isCertain(difference.from())
                            && isCertain(difference.to())
                            && is(difference, way));
        }
        return subject instanceof FindingWithId finding
                && comparison.findings().stream()
                        .anyMatch(difference -> difference.id().equals(finding.id())
                                && isCertain(difference.from())
                                && isCertain(difference.to())
                                && is(difference, way));
    }

    private static boolean is(Difference.OfEntry<?> difference, Way way) {
        List<Aspect> changed = difference.changed().stream()
                .filter(aspect -> aspect != Aspect.OVERDUE)
                .toList();
        return difference.change() == way.change() && changed.equals(way.changed());
    }

    private static boolean isSettled(Answer<?> answer) {
        return answer.value() != null || answer.possible().isEmpty();
    }

    private static boolean isCertain(@Nullable Task task) {
        return task == null || task.status() == Status.CERTAIN;
    }

    private static boolean isCertain(@Nullable Finding finding) {
        return finding == null || finding.status() == Status.CERTAIN;
    }
}
