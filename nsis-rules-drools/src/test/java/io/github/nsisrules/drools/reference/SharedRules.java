package io.github.nsisrules.drools.reference;

import static io.github.nsisrules.drools.reference.Levels.known;
import static io.github.nsisrules.facts.Login.EMPLOYEE_SIGNATURE;
import static io.github.nsisrules.facts.Login.USERNAME_PASSWORD;
import static io.github.nsisrules.result.SolutionType.JOINT_PUBLIC;
import static io.github.nsisrules.result.SolutionType.NOT_COVERED;
import static io.github.nsisrules.result.SolutionType.OWN_TU;
import static io.github.nsisrules.result.SolutionType.SHARED_TU;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.Owner;
import io.github.nsisrules.facts.PidRidUsage;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.result.DecidedBy;
import io.github.nsisrules.result.Necessity;
import io.github.nsisrules.result.Obligation;
import io.github.nsisrules.result.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What section 6.2 takes over from 6.1 ("as KL21-M8"): conditions that stand in both rule sets, under numbers of their own. */
abstract class SharedRules {

    private final TuSolution solution;
    private final LocalDate on;
    private final Levels levels;

    /** @param without the number of a rule to take away; empty for none */
    SharedRules(TuSolution solution, LocalDate on, String without) {
        this.solution = solution;
        this.on = on;
        this.levels = new Levels(solution, on, without);
    }

    /** Sections 3 and 4. */
    final Levels levels() {
        return levels;
    }

    final boolean stands(String number) {
        return levels.stands(number);
    }

    final TuSolution solution() {
        return solution;
    }

    final boolean usesPidRid(PidRidUsage usage) {
        return known(solution.pidRidUsage()).contains(usage);
    }

    // Tasks

    final boolean needsFullAssessment(UseCase u) {
        return levels.required(u)
                && !levels.assessed(u)
                && (levels.type() == OWN_TU || levels.indicated(u) == AssuranceLevel.HIGH);
    }

    final boolean needsJointAssessment(UseCase u) {
        return levels.type() == SHARED_TU
                && levels.required(u)
                && !levels.assessed(u)
                && atMostSubstantial(levels.indicated(u));
    }

    final boolean needsCloserAssessment(UseCase u) {
        return levels.type() == SHARED_TU
                && levels.required(u)
                && !levels.assessed(u)
                && levels.level(u) == AssuranceLevel.LOW;
    }

    final boolean needsSecondFactor(UseCase u) {
        return levels.required(u) && atLeastSubstantial(levels.level(u)) && Levels.uses(u, USERNAME_PASSWORD);
    }

    final boolean hasSupplier() {
        return levels.type() == SHARED_TU || known(solution.owner()) == Owner.VENDOR;
    }

    /** Whether some task with the supplier that is required or recommended applies. */
    static <R extends SharedRules> boolean suppliersTask(
            R rules, List<TaskRule<R>> tasks, Predicate<TaskRule<R>> applies) {
        for (TaskRule<R> task : tasks) {
            if (task.party() == Party.MUNICIPALITY_WITH_SUPPLIER
                    && task.necessity().apply(rules).compareTo(Necessity.RECOMMENDED) <= 0
                    && applies.test(task)) {
                return true;
            }
        }
        return false;
    }

    final boolean followsBroker(UseCase u) {
        return levels.decidedBy(u) == DecidedBy.KOMBIT || levels.decidedBy(u) == DecidedBy.STIL;
    }

    final boolean signatureForJointSolution(UseCase u) {
        return levels.type() == JOINT_PUBLIC && levels.staff(u) && Levels.uses(u, EMPLOYEE_SIGNATURE);
    }

    final boolean voluntary(UseCase u) {
        return levels.obligation(u) == Obligation.VOLUNTARY;
    }

    // Findings, which keep their numbers

    final boolean n1(UseCase u) {
        return stands("N1") && levels.level(u) == AssuranceLevel.HIGH;
    }

    final boolean n2(UseCase u) {
        AssuranceLevel level = levels.level(u);
        AssuranceLevel indicated = levels.indicated(u);
        return stands("N2")
                && levels.assessed(u)
                && level != null
                && indicated != null
                && level.compareTo(indicated) < 0;
    }

    final boolean n3() {
        return stands("N3") && known(solution.owner()) == Owner.OTHER_PUBLIC_AUTHORITY && levels.type() != JOINT_PUBLIC;
    }

    final boolean n6() {
        return stands("N6") && levels.type() == JOINT_PUBLIC;
    }

    final boolean n7() {
        return stands("N7") && levels.type() == NOT_COVERED;
    }

    final boolean n8(UseCase u) {
        return stands("N8") && u.assessment() != null && u.assessment().date().isAfter(on);
    }

    static boolean atMostSubstantial(@Nullable AssuranceLevel level) {
        return level == AssuranceLevel.LOW || level == AssuranceLevel.SUBSTANTIAL;
    }

    static boolean atLeastSubstantial(@Nullable AssuranceLevel level) {
        return level == AssuranceLevel.SUBSTANTIAL || level == AssuranceLevel.HIGH;
    }
}
