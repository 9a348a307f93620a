package io.github.nsisrules.drools;

import io.github.nsisrules.drools.SolutionFacts.PidRid;
import io.github.nsisrules.facts.ConnectingOrganisation;
import io.github.nsisrules.facts.Customers;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.Owner;
import io.github.nsisrules.facts.PidRidUsage;
import io.github.nsisrules.facts.Protocol;
import io.github.nsisrules.facts.TuSolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All completions of the facts about a solution as a whole.
 *
 * @param axes the dimensions
 * @param points the completions; a point's place follows from the strides of the axes
 */
record SolutionSpace(List<Axis<?>> axes, List<SolutionFacts> points) {

    /** The places of two axes, between which those lie that only use cases are decided by. */
    private static final int CONNECTION = 3;

    private static final int PID_RID = 7;

    SolutionSpace {
        axes = List.copyOf(axes);
        points = List.copyOf(points);
    }

    static SolutionSpace of(TuSolution solution, Distinctions distinctions) {
        Axis<Customers> customers = Axis.after(null, Fact.CUSTOMERS, solution.customers(), List.of(Customers.values()));
        Axis<Owner> owner = Axis.after(customers, Fact.OWNER, solution.owner(), List.of(Owner.values()));
        Axis<Boolean> statutoryWork =
                Axis.after(owner, Fact.STATUTORY_WORK, solution.statutoryWork(), List.of(true, false));
        Axis<Boolean> authorityTask =
                Axis.after(statutoryWork, Fact.AUTHORITY_TASK, solution.authorityTask(), distinctions.authorityTask());
        Axis<Boolean> publicBody =
                Axis.after(authorityTask, Fact.PUBLIC_BODY, solution.publicBody(), distinctions.publicBody());
        Axis<Boolean> privateOrganisation = Axis.after(
                publicBody,
                Fact.CONNECTING_ORGANISATION,
                isPrivate(solution.connectingOrganisation()),
                distinctions.privateOrganisation());
        Axis<Protocol> protocol =
                Axis.after(privateOrganisation, Fact.PROTOCOL, solution.protocol(), distinctions.protocol());
        Set<PidRidUsage> usage = solution.pidRidUsage();
        Axis<PidRid> pidRid = Axis.after(
                protocol, Fact.PID_RID_USAGE, usage == null ? null : PidRid.of(usage), distinctions.pidRid());
        List<SolutionFacts> points = new ArrayList<>(pidRid.sizeOfSpace());
        for (int point = 0; point < pidRid.sizeOfSpace(); point++) {
            points.add(new SolutionFacts(
                    customers.at(point),
                    owner.at(point),
                    statutoryWork.at(point),
                    authorityTask.at(point),
                    publicBody.at(point),
                    privateOrganisation.at(point),
                    protocol.at(point),
                    pidRid.at(point)));
        }
        return new SolutionSpace(
                List.of(
                        customers,
                        owner,
                        statutoryWork,
                        authorityTask,
                        publicBody,
                        privateOrganisation,
                        protocol,
                        pidRid),
                points);
    }

    /** How many combinations there are of the facts by which the solution itself is decided: all but its connection. */
    int decidedPoints() {
        return axes.get(CONNECTION).stride() * axes.get(PID_RID).answers().size();
    }

    /** Which of them a point has. */
    int decidedPoint(int point) {
        int beforeConnection = axes.get(CONNECTION).stride();
        return point % beforeConnection + beforeConnection * axes.get(PID_RID).indexAt(point);
    }

    private static @Nullable Boolean isPrivate(@Nullable ConnectingOrganisation organisation) {
        return organisation == null ? null : organisation == ConnectingOrganisation.PRIVATE_ORGANISATION;
    }
}
