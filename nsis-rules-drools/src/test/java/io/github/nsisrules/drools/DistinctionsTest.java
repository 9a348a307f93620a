package io.github.nsisrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.drools.SolutionFacts.PidRid;
import io.github.nsisrules.drools.UseCaseDecisions.LevelPart;
import io.github.nsisrules.drools.UseCaseDecisions.RoadPart;
import io.github.nsisrules.drools.UseCaseFacts.Data;
import io.github.nsisrules.drools.UseCaseFacts.Logins;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.Customers;
import io.github.nsisrules.facts.DataClass;
import io.github.nsisrules.facts.DataSubjects;
import io.github.nsisrules.facts.Owner;
import io.github.nsisrules.facts.Protocol;
import io.github.nsisrules.facts.Signing;
import io.github.nsisrules.result.SolutionType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every answer to an unknown fact is treated like one of its representatives, whatever else is known. */
class DistinctionsTest {

    private static final List<Logins> ALL_LOGINS = IntStream.range(0, 64)
            .mapToObj(bits -> new Logins(
                    (bits & 1) != 0,
                    (bits & 2) != 0,
                    (bits & 4) != 0,
                    (bits & 8) != 0,
                    (bits & 16) != 0,
                    (bits & 32) != 0))
            .toList();

    private static final List<Data> ALL_DATA = List.of(
            new Data(DataClass.NO_PERSONAL_DATA, false),
            new Data(DataClass.ORDINARY, false),
            new Data(DataClass.ORDINARY, true),
            new Data(DataClass.CONFIDENTIAL, false),
            new Data(DataClass.CONFIDENTIAL, true),
            new Data(DataClass.CRIMINAL, false),
            new Data(DataClass.CRIMINAL, true),
            new Data(DataClass.SENSITIVE, false),
            new Data(DataClass.SENSITIVE, true));

    static List<Edition> editions() {
        return Edition.ALL;
    }

    /** One use case in every context and with every representative of the other facts. */
    private static final class Grid {

        private final Edition edition;
        private final Audience audience;
        private final UseCaseDecisions decisions;
        private int asked;

        Grid(Edition edition, Audience audience) {
            this.edition = edition;
            this.audience = audience;
            this.decisions =
                    new UseCaseDecisions(Loaded.rules(edition), Loaded.catalogue(edition), edition.questions());
        }

        /** All outcomes for one answer, in a fixed order; {@code null} where the answer is not valid. */
        List<@Nullable UseCaseOutcome> outcomes(
                List<Logins> logins,
                List<Signing> signings,
                List<Data> data,
                List<DataSubjects> subjects,
                List<Protocol> protocols) {
            List<@Nullable UseCaseOutcome> outcomes = new ArrayList<>();
            for (SolutionType type : SolutionType.values()) {
                for (Protocol protocol : protocols) {
                    Context context = new Context(type, true, true, true, true, protocol);
                    for (Logins someLogins : logins) {
                        for (Broker broker : Broker.values()) {
                            for (Signing signing : signings) {
                                for (Data someData : data) {
                                    for (DataSubjects someSubjects : subjects) {
                                        outcomes.add(outcome(
                                                context,
                                                new UseCaseFacts(
                                                        audience,
                                                        someLogins,
                                                        broker,
                                                        true,
                                                        signing,
                                                        someData,
                                                        someSubjects,
                                                        null,
                                                        false)));
                                    }
                                }
                            }
                        }
                    }
                }
            }
            return outcomes;
        }

        private @Nullable UseCaseOutcome outcome(Context context, UseCaseFacts facts) {
            asked++;
            if (!facts.isValid()) {
                return null;
            }
            RoadPart road = decisions.road(context, facts);
            LevelPart level = decisions.level(context.type(), road.obligation(), facts);
            return decisions.join(context, road, level, decisions.joint(context, road.obligation(), level, facts));
        }

        /** Asserts that each answer has the outcomes of a representative. */
        <T> void check(List<T> all, List<T> representatives, Function<T, List<@Nullable UseCaseOutcome>> outcomes) {
            Set<List<@Nullable UseCaseOutcome>> represented = new HashSet<>();
            representatives.forEach(representative -> represented.add(outcomes.apply(representative)));
            for (T answer : all) {
                assertThat(represented.contains(outcomes.apply(answer)))
                        .as("%s %s %s has a representative", edition.id(), audience, answer)
                        .isTrue();
            }
            assertThat(asked).isPositive();
        }
    }

    @ParameterizedTest
    @MethodSource("editions")
    void of_use_cases(Edition edition) {
        Distinctions known = edition.distinctions();
        for (Audience audience : Audience.values()) {
            Grid grid = new Grid(edition, audience);
            List<DataSubjects> subjects = known.dataSubjects(audience);
            grid.check(
                    ALL_LOGINS,
                    known.logins(),
                    logins ->
                            grid.outcomes(List.of(logins), known.signing(), known.data(), subjects, known.protocol()));
            grid.check(
                    List.of(Signing.values()),
                    known.signing(),
                    signing ->
                            grid.outcomes(known.logins(), List.of(signing), known.data(), subjects, known.protocol()));
            grid.check(
                    ALL_DATA,
                    known.data(),
                    data -> grid.outcomes(known.logins(), known.signing(), List.of(data), subjects, known.protocol()));
            grid.check(
                    List.of(DataSubjects.values()),
                    subjects,
                    some -> grid.outcomes(
                            known.logins(), known.signing(), known.data(), List.of(some), known.protocol()));
            grid.check(
                    List.of(Protocol.values()),
                    known.protocol(),
                    protocol ->
                            grid.outcomes(known.logins(), known.signing(), known.data(), subjects, List.of(protocol)));
        }
    }

    @ParameterizedTest
    @MethodSource("editions")
    void of_what_the_solution_does_with_pid_and_rid(Edition edition) {
        Set<List<Answer>> represented = new HashSet<>();
        edition.distinctions().pidRid().forEach(pidRid -> represented.add(answers(edition, pidRid)));
        assertThat(represented).hasSameSizeAs(edition.distinctions().pidRid());
        for (int bits = 0; bits < 16; bits++) {
            PidRid pidRid = new PidRid((bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0, (bits & 8) != 0);
            assertThat(represented).as("%s", pidRid).contains(answers(edition, pidRid));
        }
    }

    private static List<Answer> answers(Edition edition, PidRid pidRid) {
        List<Answer> answers = new ArrayList<>();
        for (SolutionType type : SolutionType.values()) {
            SolutionFacts facts = new SolutionFacts(
                    Customers.ONLY_THIS_MUNICIPALITY,
                    Owner.MUNICIPALITY,
                    false,
                    false,
                    false,
                    false,
                    Protocol.OTHER,
                    pidRid);
            edition.questions()
                    .ofSolution(type, facts)
                    .forEach(question -> answers.add(Loaded.rules(edition).ask(question)));
        }
        return answers;
    }
}
