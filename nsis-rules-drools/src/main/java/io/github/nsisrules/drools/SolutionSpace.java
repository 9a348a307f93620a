package io.github.nsisrules.drools;

import io.github.nsisrules.facts.Customers;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.Owner;
import io.github.nsisrules.facts.PidRidUsage;
import io.github.nsisrules.facts.TuSolution;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * All completions of the facts about a solution as a whole.
 *
 * @param axes the dimensions
 * @param points the completions; a point's place follows from the strides of the axes
 */
record SolutionSpace(List<Axis<?>> axes, List<SolutionFacts> points) {

    private static final List<Boolean> BOOLEANS = List.of(true, false);

    private static final List<PidRid> PID_RID =
            List.of(new PidRid(false, false), new PidRid(true, false), new PidRid(false, true), new PidRid(true, true));

    SolutionSpace {
        axes = List.copyOf(axes);
        points = List.copyOf(points);
    }

    static SolutionSpace of(TuSolution solution) {
        Axis<Customers> customers = Axis.after(null, Fact.CUSTOMERS, solution.customers(), List.of(Customers.values()));
        Axis<Owner> owner = Axis.after(customers, Fact.OWNER, solution.owner(), List.of(Owner.values()));
        Axis<Boolean> statutoryWork = Axis.after(owner, Fact.STATUTORY_WORK, solution.statutoryWork(), BOOLEANS);
        Set<PidRidUsage> usage = solution.pidRidUsage();
        Axis<PidRid> pidRid =
                Axis.after(statutoryWork, Fact.PID_RID_USAGE, usage == null ? null : PidRid.of(usage), PID_RID);
        List<SolutionFacts> points = IntStream.range(0, pidRid.sizeOfSpace())
                .mapToObj(point -> new SolutionFacts(
                        customers.at(point),
                        owner.at(point),
                        statutoryWork.at(point),
                        pidRid.at(point).forwarded(),
                        pidRid.at(point).lookedUp()))
                .toList();
        return new SolutionSpace(List.of(customers, owner, statutoryWork, pidRid), points);
    }

    private record PidRid(boolean forwarded, boolean lookedUp) {
        static PidRid of(Set<PidRidUsage> usage) {
            return new PidRid(
                    usage.contains(PidRidUsage.FORWARDED_TO_INTERNAL_SYSTEMS),
                    usage.contains(PidRidUsage.LOOKED_UP_CENTRALLY));
        }
    }
}
