package io.github.nsisrules.drools;

import io.github.nsisrules.drools.UseCaseFacts.Data;
import io.github.nsisrules.drools.UseCaseFacts.Logins;
import io.github.nsisrules.facts.Assessment;
import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.DataCategory;
import io.github.nsisrules.facts.DataClass;
import io.github.nsisrules.facts.DataSubjects;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.Login;
import io.github.nsisrules.facts.Signing;
import io.github.nsisrules.facts.UseCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All completions of the facts about a use case.
 *
 * @param axes the dimensions
 * @param points the completions, also those that are not valid input; a point's place follows from the strides of the axes
 */
record UseCaseSpace(List<Axis<?>> axes, List<UseCaseFacts> points) {

    /** The places of two axes, between which the roads in and the levels lie apart. */
    private static final int SIGNING = 3;

    private static final int DATA = 4;

    UseCaseSpace {
        axes = List.copyOf(axes);
        points = List.copyOf(points);
    }

    static UseCaseSpace of(UseCase useCase, LocalDate evaluatedOn, Distinctions distinctions) {
        Set<Login> given = useCase.logins();
        Axis<Logins> logins =
                Axis.after(null, Fact.LOGINS, given == null ? null : Logins.of(given), distinctions.logins());
        Axis<Broker> broker = Axis.after(logins, Fact.BROKER, useCase.broker(), List.of(Broker.values()));
        Axis<Boolean> levelSet =
                Axis.after(broker, Fact.LEVEL_SET_BY_BROKER, useCase.levelSetByBroker(), List.of(true, false));
        Axis<Signing> signing = Axis.after(levelSet, Fact.SIGNING, useCase.signing(), distinctions.signing());
        Set<DataCategory> categories = useCase.data();
        Axis<Data> data =
                Axis.after(signing, Fact.DATA, categories == null ? null : Data.of(categories), distinctions.data());
        Axis<DataSubjects> subjects = Axis.after(
                data, Fact.DATA_SUBJECTS, useCase.dataSubjects(), distinctions.dataSubjects(useCase.audience()));

        Assessment assessment = useCase.assessment();
        boolean later = assessment != null && assessment.date().isAfter(evaluatedOn);
        List<UseCaseFacts> points = new ArrayList<>(subjects.sizeOfSpace());
        for (int point = 0; point < subjects.sizeOfSpace(); point++) {
            points.add(new UseCaseFacts(
                    useCase.audience(),
                    logins.at(point),
                    broker.at(point),
                    levelSet.at(point),
                    signing.at(point),
                    data.at(point),
                    subjects.at(point),
                    assessment == null || later ? null : assessment.level(),
                    later));
        }
        return new UseCaseSpace(List.of(logins, broker, levelSet, signing, data, subjects), points);
    }

    /** All that the rules read of a use case, as far as it is known: use cases of which the same is known have equal spaces. */
    static List<@Nullable Object> facts(UseCase useCase, LocalDate evaluatedOn) {
        Set<Login> logins = useCase.logins();
        Set<DataCategory> data = useCase.data();
        Assessment assessment = useCase.assessment();
        return Arrays.asList(
                useCase.audience(),
                logins,
                useCase.broker(),
                useCase.levelSetByBroker(),
                useCase.signing(),
                data == null ? null : DataClass.of(data),
                data != null && (data.contains(DataCategory.NAME) || data.contains(DataCategory.ADDRESS)),
                useCase.dataSubjects(),
                assessment == null ? null : assessment.level(),
                assessment != null && assessment.date().isAfter(evaluatedOn));
    }

    /** How many different roads in there are: logins, broker, and whether the broker set the level. */
    int roadPoints() {
        return axes.get(SIGNING).stride();
    }

    /** Which of them a point has. */
    int roadPoint(int point) {
        return point % roadPoints();
    }

    /** How many different combinations of all but data and data subjects there are: roads in and signing. */
    int pointsBesideLevel() {
        return axes.get(DATA).stride();
    }

    /** Which of them a point has. */
    int pointBesideLevel(int point) {
        return point % pointsBesideLevel();
    }

    /** How many different combinations of data and data subjects there are. */
    int levelPoints() {
        return points.size() / axes.get(DATA).stride();
    }

    /** Which of them a point has. */
    int levelPoint(int point) {
        return point / axes.get(DATA).stride();
    }
}
