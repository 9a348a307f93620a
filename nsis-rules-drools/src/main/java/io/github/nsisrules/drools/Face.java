package io.github.nsisrules.drools;

import io.github.nsisrules.compare.Aspect;
import io.github.nsisrules.compare.Change;
import io.github.nsisrules.compare.SpaceComparison.FindingWithId;
import io.github.nsisrules.compare.SpaceComparison.Subject;
import io.github.nsisrules.compare.SpaceComparison.TaskWithId;
import io.github.nsisrules.compare.SpaceComparison.Value;
import io.github.nsisrules.drools.conclusion.CallsFor;
import io.github.nsisrules.drools.conclusion.Finds;
import io.github.nsisrules.drools.conclusion.Work;
import io.github.nsisrules.result.DueWindow;
import io.github.nsisrules.result.Necessity;
import io.github.nsisrules.result.Party;
import io.github.nsisrules.result.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How one conclusion looks at one point of the decision space, as far as two rule sets are compared. */
sealed interface Face {

    /** The values that are compared, in the order of {@link Aspect}. */
    List<Aspect> VALUES = List.of(
            Aspect.TYPE,
            Aspect.TU_SOLUTION,
            Aspect.OBLIGATION,
            Aspect.DECIDED_BY,
            Aspect.LEVEL,
            Aspect.INDICATED_LEVEL,
            Aspect.BASIS,
            Aspect.PROVISIONAL);

    /** A value; {@code null} where there is none. */
    record OfValue(Aspect aspect, @Nullable Object value) implements Face {}

    /** A task, of the use case or of the solution as a whole. */
    record OfTask(
            Necessity necessity,
            Party party,
            Work work,
            @Nullable DueWindow due,
            boolean ofUseCase) implements Face {

        OfTask and(OfTask other) {
            return new OfTask(
                    necessity.compareTo(other.necessity) <= 0 ? necessity : other.necessity,
                    party,
                    work,
                    TaskFold.earliest(due, other.due),
                    ofUseCase || other.ofUseCase);
        }
    }

    /** A finding, of the use case or of the solution as a whole. */
    record OfFinding(Severity severity, boolean ofUseCase) implements Face {}

    /** What changes, and how. */
    record Way(Change change, List<Aspect> changed) {}

    /** All that an outcome of a solution shows. */
    static Map<Subject, Face> of(SolutionOutcome outcome) {
        SolutionOutcome.Decision decision = outcome.decision();
        Map<Subject, Face> faces = new LinkedHashMap<>();
        put(Aspect.TYPE, decision.type(), faces);
        put(Aspect.TU_SOLUTION, decision.tuSolution(), faces);
        put(decision.tasks(), decision.findings(), false, faces);
        return faces;
    }

    /** All that an outcome of a use case shows. */
    static Map<Subject, Face> of(UseCaseOutcome outcome) {
        UseCaseOutcome.Decision decision = outcome.decision();
        Map<Subject, Face> faces = new LinkedHashMap<>();
        put(Aspect.OBLIGATION, decision.obligation(), faces);
        put(Aspect.DECIDED_BY, decision.decidedBy(), faces);
        put(Aspect.LEVEL, decision.level(), faces);
        put(Aspect.INDICATED_LEVEL, decision.indicated(), faces);
        put(Aspect.BASIS, decision.basis(), faces);
        put(Aspect.PROVISIONAL, decision.provisional(), faces);
        put(decision.tasks(), decision.findings(), true, faces);
        return faces;
    }

    private static void put(Aspect aspect, @Nullable Object value, Map<Subject, Face> faces) {
        faces.put(new Value(aspect), new OfValue(aspect, value));
    }

    private static void put(List<CallsFor> tasks, List<Finds> findings, boolean ofUseCase, Map<Subject, Face> faces) {
        for (CallsFor calls : tasks) {
            Face face = new OfTask(calls.necessity(), calls.party(), calls.work(), calls.due(), ofUseCase);
            faces.merge(new TaskWithId(calls.task()), face, Face::both);
        }
        for (Finds finds : findings) {
            faces.put(new FindingWithId(finds.finding()), new OfFinding(finds.severity(), ofUseCase));
        }
    }

    /** What the solution and its use case show together. */
    static @Nullable Face together(@Nullable Face ofSolution, @Nullable Face ofUseCase) {
        if (ofSolution == null || ofUseCase == null) {
            return ofSolution == null ? ofUseCase : ofSolution;
        }
        return both(ofSolution, ofUseCase);
    }

    private static Face both(Face one, Face other) {
        if (one instanceof OfTask task && other instanceof OfTask otherTask) {
            return task.and(otherTask);
        }
        return other;
    }

    /** How it changes; {@code null} if it does not. */
    static @Nullable Way way(@Nullable Face from, @Nullable Face to) {
        if (Objects.equals(from, to)) {
            return null;
        } else if (from == null || to == null) {
            return new Way(from == null ? Change.APPEARS : Change.VANISHES, List.of());
        }
        List<Aspect> changed = new ArrayList<>();
        if (from instanceof OfValue value) {
            changed.add(value.aspect());
        } else if (from instanceof OfTask one && to instanceof OfTask other) {
            addUnless(one.necessity() == other.necessity(), Aspect.NECESSITY, changed);
            addUnless(one.party() == other.party(), Aspect.PARTY, changed);
            addUnless(one.work() == other.work(), Aspect.ROLES, changed);
            addUnless(one.ofUseCase() == other.ofUseCase(), Aspect.USE_CASES, changed);
            addUnless(Objects.equals(one.due(), other.due()), Aspect.DUE, changed);
        } else if (from instanceof OfFinding one && to instanceof OfFinding other) {
            addUnless(one.severity() == other.severity(), Aspect.SEVERITY, changed);
            addUnless(one.ofUseCase() == other.ofUseCase(), Aspect.USE_CASES, changed);
        }
        return new Way(Change.CHANGES, List.copyOf(changed));
    }

    private static void addUnless(boolean same, Aspect aspect, List<Aspect> changed) {
        if (!same) {
            changed.add(aspect);
        }
    }
}
