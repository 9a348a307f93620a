package io.github.nsisrules.drools;

import io.github.nsisrules.drools.conclusion.HasLevel;
import io.github.nsisrules.drools.conclusion.RoadIs.Trait;
import io.github.nsisrules.drools.question.BrokerChoice;
import io.github.nsisrules.drools.question.ClosedLogins;
import io.github.nsisrules.drools.question.HighForUsers;
import io.github.nsisrules.drools.question.NamesInReach;
import io.github.nsisrules.drools.question.NemLogInUse;
import io.github.nsisrules.drools.question.PidRidKeys;
import io.github.nsisrules.drools.question.Question;
import io.github.nsisrules.drools.question.SigningLogin;
import io.github.nsisrules.drools.question.SigningUse;
import io.github.nsisrules.facts.Protocol;
import io.github.nsisrules.result.SolutionType;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What {@code nemlogin3-2023-11} asks about the use of NemLog-in3 and MitID. */
final class NemLogin3Questions implements EditionQuestions {

    @Override
    public List<Class<? extends Question>> kinds() {
        return List.of(
                BrokerChoice.class,
                NemLogInUse.class,
                ClosedLogins.class,
                SigningUse.class,
                SigningLogin.class,
                PidRidKeys.class,
                HighForUsers.class,
                NamesInReach.class);
    }

    @Override
    public int contributionsRead() {
        return Contribution.TU;
    }

    @Override
    public List<Question> ofSolution(SolutionType type, SolutionFacts facts) {
        SolutionFacts.PidRid pidRid = facts.pidRid();
        return List.of(new PidRidKeys(
                type, pidRid.forwarded() || pidRid.storedAsKey(), pidRid.lookedUp(), pidRid.readFromCertificates()));
    }

    @Override
    public List<Question> ofRoad(Context context, UseCaseFacts facts, Set<Trait> traits) {
        return List.of(
                new NemLogInUse(
                        context.type(),
                        traits.contains(Trait.VIA_NEMLOGIN),
                        context.protocol(),
                        context.privateOrganisation()),
                new ClosedLogins(
                        context.type(), facts.logins().nemId() || facts.logins().employeeSignature()));
    }

    @Override
    public List<Question> ofLevel(UseCaseFacts facts, @Nullable HasLevel level) {
        return List.of(
                new HighForUsers(facts.audience(), level == null ? null : level.level()),
                new NamesInReach(
                        level == null ? null : level.basis(), facts.data().nameOrAddress(), facts.dataSubjects()));
    }

    @Override
    public Context ofContextForRoad(Context context) {
        return new Context(context.type(), false, false, false, context.privateOrganisation(), context.protocol());
    }

    @Override
    public Context ofContextForRoadAndLevel(Context context) {
        return new Context(context.type(), false, false, context.authorityTaskOfPublicBody(), false, Protocol.OTHER);
    }

    @Override
    public Object ofFactsForRoadAndLevel(UseCaseFacts facts) {
        return Question.and(
                Question.and(Question.and(0, facts.signing()), facts.broker()),
                facts.logins().localIdp());
    }

    @Override
    public List<Question> ofRoadAndLevel(Context context, UseCaseFacts facts, @Nullable HasLevel level) {
        return List.of(
                new SigningUse(context.type(), facts.audience(), facts.signing()),
                new SigningLogin(facts.signing(), facts.logins().localIdp()),
                new BrokerChoice(
                        context.type(),
                        context.authorityTaskOfPublicBody(),
                        facts.audience(),
                        level == null ? null : level.level(),
                        level == null ? null : level.basis(),
                        facts.broker()));
    }
}
