package io.github.nsisrules.drools;

import io.github.nsisrules.drools.question.Question;
import io.github.nsisrules.facts.Protocol;
import io.github.nsisrules.result.SolutionType;
import org.jspecify.annotations.Nullable;

/**
 * All that rules about one use case read of the rest of the solution.
 *
 * @param someNonStandard whether the eID of some use case comes in by another road than the ordinary ones
 * @param authorityTaskOfPublicBody whether the solution performs a public-authority task and its organisation is a public body
 */
record Context(
        SolutionType type,
        boolean ownedByVendor,
        boolean someNonStandard,
        boolean authorityTaskOfPublicBody,
        boolean privateOrganisation,
        Protocol protocol) {

    static Context of(SolutionFacts facts, SolutionType type, int contributions) {
        return new Context(
                type,
                facts.isOwnedByVendor(),
                (contributions & Contribution.NON_STANDARD) != 0,
                facts.authorityTask() && facts.publicBody(),
                facts.privateOrganisation(),
                facts.protocol());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Context context
                && type == context.type
                && ownedByVendor == context.ownedByVendor
                && someNonStandard == context.someNonStandard
                && authorityTaskOfPublicBody == context.authorityTaskOfPublicBody
                && privateOrganisation == context.privateOrganisation
                && protocol == context.protocol;
    }

    @Override
    public int hashCode() {
        int hash = 31 * type.hashCode() + protocol.hashCode();
        hash = Question.and(hash, ownedByVendor);
        hash = Question.and(hash, someNonStandard);
        hash = Question.and(hash, authorityTaskOfPublicBody);
        return Question.and(hash, privateOrganisation);
    }
}
