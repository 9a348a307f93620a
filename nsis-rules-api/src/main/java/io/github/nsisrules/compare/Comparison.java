package io.github.nsisrules.compare;

import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.stability.Experimental;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two answers for one solution: by two rule sets, by two versions of one, or by one rule set on two
 * dates. Immutable and safe for use by many threads.
 *
 * <p>Compared are the conclusions: values, tasks and findings, the last two matched by their ids. Open questions and the
 * argument are not compared; nor are the texts and, where a task or finding is the same otherwise, its rules. The order
 * of the differences is stable:
 *
 * <ul>
 *   <li>the solution's type, whether it is a TU-solution, its level;
 *   <li>of each use case, as given, its values in the order of {@link Aspect};
 *   <li>tasks that vanish, in the order of the answer compared from, then those that appear and then those that change,
 *       in the order of the answer compared to;
 *   <li>findings in the same way.
 * </ul>
 *
 * <pre>{@code
 * Comparison comparison = Comparison.of(
 *         rules.classify(solution, rules.ruleSet("kl-2021-03"), date),
 *         rules.classify(solution, rules.ruleSet("nemlogin3-2023-11"), date));
 * for (Difference difference : comparison.differences()) {
 *     tell(difference.fromRules(), difference.toRules());
 * }
 * }</pre>
 */
@Experimental
public final class Comparison {

    private final Classification from;
    private final Classification to;
    private final List<Difference.OfValue<?>> values;
    private final List<Difference.OfTask> tasks;
    private final List<Difference.OfFinding> findings;

    private Comparison(Classification from, Classification to) {
        this.from = from;
        this.to = to;
        this.values = new ValueDifferences(from, to).list();
        this.tasks = EntryDifferences.ofTasks(from.tasks(), to.tasks());
        this.findings = EntryDifferences.ofFindings(from.findings(), to.findings());
    }

    /**
     * Compares two answers.
     *
     * @throws IllegalArgumentException if they are not about the same solution, described in the same way
     */
    public static Comparison of(Classification from, Classification to) {
        TuSolution one = from.solution();
        TuSolution other = to.solution();
        if (!one.id().equals(other.id())) {
            throw new IllegalArgumentException("The answers are about two solutions, '" + one.id() + "' and '"
                    + other.id() + "'.\nMaybe the answers of a batch were paired wrongly.");
        }
        if (!one.equals(other)) {
            throw new IllegalArgumentException("The answers are about two descriptions of the solution '" + one.id()
                    + "'.\nMaybe it was described anew in between: classify one description twice.");
        }
        return new Comparison(from, to);
    }

    /** The answer compared from. */
    public Classification from() {
        return from;
    }

    /** The answer compared to. */
    public Classification to() {
        return to;
    }

    /** All differences, in the order that the class describes; empty if nothing differs. */
    public List<Difference> differences() {
        List<Difference> differences = new ArrayList<>(values);
        differences.addAll(tasks);
        differences.addAll(findings);
        return List.copyOf(differences);
    }

    /** The values that differ, of the solution and of its use cases. */
    public List<Difference.OfValue<?>> values() {
        return values;
    }

    /** The tasks that vanish, appear or change. */
    public List<Difference.OfTask> tasks() {
        return tasks;
    }

    /** The findings that vanish, appear or change. */
    public List<Difference.OfFinding> findings() {
        return findings;
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return values.isEmpty() && tasks.isEmpty() && findings.isEmpty();
    }

    /** Whether the other compares equal answers. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Comparison comparison && from.equals(comparison.from) && to.equals(comparison.to);
    }

    /** By the answers. */
    @Override
    public int hashCode() {
        return Objects.hash(from, to);
    }

    /** Rule sets, dates and differences, for a developer's eyes. */
    @Override
    public String toString() {
        return from.ruleSet() + " on " + from.evaluatedOn() + " -> " + to.ruleSet() + " on " + to.evaluatedOn() + ": "
                + differences();
    }
}
