package io.github.nsisrules.drools;

import io.github.nsisrules.drools.conclusion.HasLevel;
import io.github.nsisrules.drools.conclusion.RoadIs.Trait;
import io.github.nsisrules.drools.question.Connection;
import io.github.nsisrules.drools.question.PidRid;
import io.github.nsisrules.drools.question.Question;
import io.github.nsisrules.drools.question.SigningUse;
import io.github.nsisrules.facts.Protocol;
import io.github.nsisrules.result.SolutionType;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What {@code kl-2021-03} asks about the move from NemLog-in2 to NemLog-in3. */
final class Kl202103Questions implements EditionQuestions {

    @Override
    public List<Class<? extends Question>> kinds() {
        return List.of(Connection.class, SigningUse.class, PidRid.class);
    }

    @Override
    public int contributionsRead() {
        return Contribution.TU | Contribution.NON_STANDARD;
    }

    @Override
    public List<Question> ofSolution(SolutionType type, SolutionFacts facts) {
        return List.of(
                new PidRid(type, facts.pidRid().forwarded(), facts.pidRid().lookedUp()));
    }

    @Override
    public List<Question> ofRoad(Context context, UseCaseFacts facts, Set<Trait> traits) {
        return List.of(new Connection(
                context.type(),
                facts.audience(),
                traits.contains(Trait.EID),
                traits.contains(Trait.NON_STANDARD),
                facts.broker(),
                context.someNonStandard()));
    }

    @Override
    public List<Question> ofLevel(UseCaseFacts facts, @Nullable HasLevel level) {
        return List.of();
    }

    @Override
    public Context ofContextForRoad(Context context) {
        return new Context(context.type(), false, context.someNonStandard(), false, false, Protocol.OTHER);
    }

    @Override
    public Context ofContextForRoadAndLevel(Context context) {
        return new Context(context.type(), false, false, false, false, Protocol.OTHER);
    }

    @Override
    public Object ofFactsForRoadAndLevel(UseCaseFacts facts) {
        return facts.signing();
    }

    @Override
    public List<Question> ofRoadAndLevel(Context context, UseCaseFacts facts, @Nullable HasLevel level) {
        return List.of(new SigningUse(context.type(), facts.audience(), facts.signing()));
    }
}
