package io.github.nsisrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.compare.Aspect;
import io.github.nsisrules.compare.Change;
import io.github.nsisrules.compare.Comparison;
import io.github.nsisrules.compare.Difference;
import io.github.nsisrules.compare.SpaceComparison;
import io.github.nsisrules.compare.SpaceComparison.Entry;
import io.github.nsisrules.compare.SpaceComparison.FindingWithId;
import io.github.nsisrules.compare.SpaceComparison.Kind;
import io.github.nsisrules.compare.SpaceComparison.Subject;
import io.github.nsisrules.compare.SpaceComparison.TaskWithId;
import io.github.nsisrules.compare.SpaceComparison.Value;
import io.github.nsisrules.drools.Face.Way;
import io.github.nsisrules.drools.SolutionFacts.PidRid;
import io.github.nsisrules.drools.UseCaseFacts.Data;
import io.github.nsisrules.drools.UseCaseFacts.Logins;
import io.github.nsisrules.drools.conclusion.HasLevel;
import io.github.nsisrules.drools.conclusion.RoadIs.Trait;
import io.github.nsisrules.drools.question.Question;
import io.github.nsisrules.drools.reference.Place;
import io.github.nsisrules.facts.Assessment;
import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.ConnectingOrganisation;
import io.github.nsisrules.facts.Customers;
import io.github.nsisrules.facts.DataCategory;
import io.github.nsisrules.facts.DataClass;
import io.github.nsisrules.facts.DataSubjects;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.Login;
import io.github.nsisrules.facts.Owner;
import io.github.nsisrules.facts.PidRidUsage;
import io.github.nsisrules.facts.Protocol;
import io.github.nsisrules.facts.Signing;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.result.SolutionType;
import io.github.nsisrules.result.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The comparison of two rule sets over the whole decision space. */
class SpaceComparisonTest {

    private static final LocalDate ON = LocalDate.parse("2023-11-01");
    private static final Classifier KL = Classifier.load(Edition.KL_2021_03);
    private static final Classifier NL3 = Classifier.load(Edition.NEMLOGIN3_2023_11);

    private static final SpaceComparison KL_TO_NL3 = WholeSpace.compare(KL, NL3);

    @Test
    void every_point_is_compared() {
        // Logins by broker 20 x 7 less the 16 sets with an eID that NONE does not admit; by whether the broker set the
        // level,
        // signing, data, data subjects (health professionals have one kind more) and assessment.
        long useCases = (20 * 7 - 16) * 2 * 3 * 4 * (3 * 2 + 3) * 5;
        // Customers, owner, statutory work, authority task, public body, private organisation, protocol, PID and RID.
        long solutions = 2 * 3 * 2 * 2 * 2 * 2 * 3 * 8;

        assertThat(KL_TO_NL3.points()).isEqualTo(useCases * solutions).isEqualTo(308_551_680);
        assertThat(KL_TO_NL3.on()).as("the first day of the later one").isEqualTo(ON);
    }

    @Test
    void every_conclusion_of_either_rule_set_is_told_of() {
        List<String> tasks = KL_TO_NL3.entries().stream()
                .map(Entry::subject)
                .filter(TaskWithId.class::isInstance)
                .map(subject -> ((TaskWithId) subject).id())
                .toList();
        List<String> findings = KL_TO_NL3.entries().stream()
                .map(Entry::subject)
                .filter(FindingWithId.class::isInstance)
                .map(subject -> ((FindingWithId) subject).id())
                .toList();

        assertThat(tasks)
                .as("17 of the one, in its order, and 10 that only the other has")
                .hasSize(27)
                .doesNotHaveDuplicates()
                .startsWith("consult-nemlogin-guides", "await-central-component")
                .endsWith("replace-certificate-parsing", "choose-context-handler-nsis");
        assertThat(findings).as("8 of the one and 4 that only the other has").hasSize(12);
        assertThat(KL_TO_NL3.entries()).hasSize(8 + 27 + 12);
    }

    @Test
    void types_obligations_and_levels_are_the_same_everywhere() {
        assertThat(KL_TO_NL3.entries())
                .filteredOn(entry -> entry.subject() instanceof Value)
                .hasSize(8)
                .allSatisfy(entry -> assertThat(entry.kinds()).isEmpty());
    }

    @Test
    void what_the_central_component_did_falls_away_and_what_closed_appears() {
        assertThat(kinds(new TaskWithId("await-central-component")))
                .extracting(Kind::change)
                .containsExactly(Change.VANISHES);
        assertThat(kinds(new TaskWithId("replace-closed-login")))
                .extracting(Kind::change)
                .containsExactly(Change.APPEARS);
        assertThat(kinds(new TaskWithId("replace-pid-rid-lookup")))
                .extracting(Kind::changed)
                .containsExactly(List.of(), List.of(Aspect.NECESSITY));
        assertThat(kinds(new TaskWithId("follow-broker-level"))).isEmpty();
    }

    @Test
    void every_example_is_certain_and_has_no_fact_too_many() {
        int examples = 0;
        for (Entry entry : KL_TO_NL3.entries()) {
            for (Kind kind : entry.kinds()) {
                TuSolution example = kind.example().from().solution();
                assertThat(isShownBy(example, entry.subject(), kind))
                        .as("%s %s shown by %s", entry.subject(), kind.change(), example)
                        .isTrue();
                for (FactAt fact : FactAt.of(example)) {
                    TuSolution smaller = fact.hiddenIn(example);
                    assertThat(smaller.equals(example) || !isShownBy(smaller, entry.subject(), kind))
                            .as("%s is needed for %s of %s", fact, kind.change(), entry.subject())
                            .isTrue();
                }
                examples++;
            }
        }
        assertThat(examples).as("kinds of differences").isGreaterThan(30);
    }

    @Test
    void a_rule_set_does_not_differ_from_itself() {
        assertThat(new SpaceDifferences(KL, Classifier.load(Edition.KL_2021_03), ON, SMALL).subjects())
                .allSatisfy(subject -> assertThat(new SpaceDifferences(KL, KL, ON, SMALL).ways(subject))
                        .isEmpty());
    }

    @Test
    void two_versions_of_one_rule_set_are_compared_in_the_same_way() {
        // GIVEN the report's rule set, and a version of it that asks nothing about signing
        Edition kl = Edition.KL_2021_03;
        Classifier version = Classifier.load(new Edition(
                kl.id(),
                kl.prefix(),
                kl.from(),
                kl.until(),
                kl.folders(),
                kl.distinctions(),
                new WithoutSigning(kl.questions())));

        // WHEN they are compared, THEN only what follows from signing falls away
        SpaceDifferences differences = new SpaceDifferences(KL, version, ON, SMALL);
        Map<Subject, Set<Way>> ways = new HashMap<>();
        differences.subjects().forEach(subject -> {
            if (!differences.ways(subject).isEmpty()) {
                ways.put(subject, differences.ways(subject).keySet());
            }
        });
        assertThat(ways.keySet())
                .containsExactlyInAnyOrder(
                        new TaskWithId("build-new-signing"),
                        new FindingWithId("SIGNING_STOPS"),
                        new TaskWithId("vendor-dialogue"));
        assertThat(ways.get(new TaskWithId("build-new-signing"))).containsExactly(new Way(Change.VANISHES, List.of()));
    }

    /** A part of the space that is small enough to be visited point by point. */
    private static final Distinctions SMALL = new Distinctions(
            List.of(true),
            List.of(true),
            List.of(false),
            List.of(Protocol.OIOSAML_2, Protocol.OIOSAML_3),
            List.of(new PidRid(false, false, false, false), new PidRid(true, false, false, false)),
            List.of(
                    new Logins(false, false, false, false, true, true),
                    new Logins(true, false, true, false, false, false)),
            List.of(Signing.NONE, Signing.OCES_SIGNATURE),
            List.of(new Data(DataClass.ORDINARY, true), new Data(DataClass.SENSITIVE, false)),
            List.of(DataSubjects.SOME),
            List.of(DataSubjects.VERY_MANY));

    @Test
    void the_counts_are_those_of_visiting_point_by_point() {
        // GIVEN every point of a part of the space, classified by both
        Map<Subject, Map<Way, Long>> counted = new HashMap<>();
        long points = 0;
        for (TuSolution solution : smallSpace()) {
            points++;
            Comparison comparison = Comparison.of(KL.conclude(solution, ON), NL3.conclude(solution, ON));
            for (Difference difference : comparison.differences()) {
                if (difference instanceof Difference.OfTask task) {
                    count(counted, new TaskWithId(task.id()), task);
                } else if (difference instanceof Difference.OfFinding finding) {
                    count(counted, new FindingWithId(finding.id()), finding);
                }
            }
        }

        // WHEN the same part is counted in factors
        SpaceDifferences differences = new SpaceDifferences(KL, NL3, ON, SMALL);

        // THEN every number is the same
        assertThat(points)
                .as("audience 4, logins by broker 13, level set 2, signing 2, data 2, assessment 5; 2 x 3 x 2 x 2 x 2")
                .isEqualTo(4 * 13 * 2 * 2 * 2 * 5 * 48);
        assertThat(differences.points()).isEqualTo(points);
        for (Subject subject : differences.subjects()) {
            Map<Way, Long> factored = new HashMap<>();
            differences.ways(subject).forEach((way, tally) -> factored.put(way, tally.count));
            assertThat(factored).as("%s", subject).isEqualTo(counted.getOrDefault(subject, Map.of()));
        }
    }

    private static void count(Map<Subject, Map<Way, Long>> counted, Subject subject, Difference.OfEntry<?> difference) {
        List<Aspect> changed = difference.changed().stream()
                .filter(aspect -> aspect != Aspect.OVERDUE)
                .toList();
        if (difference.change() != Change.CHANGES || !changed.isEmpty()) {
            counted.computeIfAbsent(subject, key -> new HashMap<>())
                    .merge(new Way(difference.change(), changed), 1L, Long::sum);
        }
    }

    private static List<TuSolution> smallSpace() {
        List<TuSolution> solutions = new ArrayList<>();
        for (Audience audience : Audience.values()) {
            for (Assessment assessment : Arrays.asList(
                    null,
                    Assessment.of(AssuranceLevel.LOW, ON),
                    Assessment.of(AssuranceLevel.SUBSTANTIAL, ON),
                    Assessment.of(AssuranceLevel.HIGH, ON),
                    Assessment.of(AssuranceLevel.SUBSTANTIAL, ON.plusDays(1)))) {
                solutions.add(TuSolution.builder("s", "S")
                        .authorityTask(true)
                        .publicBody(true)
                        .connectingOrganisation(ConnectingOrganisation.PUBLIC_AUTHORITY)
                        .useCase(UseCase.of("u", audience)
                                .assessment(assessment)
                                .dataSubjects(
                                        audience == Audience.HEALTH_PROFESSIONALS
                                                ? DataSubjects.VERY_MANY
                                                : DataSubjects.SOME))
                        .build());
            }
        }
        solutions = each(solutions, Fact.CUSTOMERS, (Object[]) Customers.values());
        solutions = each(solutions, Fact.OWNER, (Object[]) Owner.values());
        solutions = each(solutions, Fact.STATUTORY_WORK, true, false);
        solutions = each(solutions, Fact.PROTOCOL, Protocol.OIOSAML_2, Protocol.OIOSAML_3);
        solutions = each(solutions, Fact.PID_RID_USAGE, Set.of(), Set.of(PidRidUsage.FORWARDED_TO_INTERNAL_SYSTEMS));
        solutions = each(
                solutions,
                Fact.LOGINS,
                Set.of(Login.LOCAL_IDP, Login.USERNAME_PASSWORD),
                Set.of(Login.NEMID, Login.EMPLOYEE_SIGNATURE));
        solutions = each(solutions, Fact.BROKER, (Object[]) Broker.values());
        solutions = each(solutions, Fact.LEVEL_SET_BY_BROKER, true, false);
        solutions = each(solutions, Fact.SIGNING, Signing.NONE, Signing.OCES_SIGNATURE);
        return each(solutions, Fact.DATA, Set.of(DataCategory.NAME), Set.of(DataCategory.HEALTH));
    }

    private static List<TuSolution> each(List<TuSolution> solutions, Fact fact, Object... values) {
        Place place = new Place(fact, fact.ofSolution() ? Place.SOLUTION : 0);
        return solutions.stream()
                .flatMap(solution -> Arrays.stream(values)
                        .filter(value -> place.admits(solution, value))
                        .map(value -> place.set(solution, value)))
                .toList();
    }

    private static List<Kind> kinds(Subject subject) {
        return KL_TO_NL3.entries().stream()
                .filter(entry -> entry.subject().equals(subject))
                .findFirst()
                .orElseThrow()
                .kinds();
    }

    private static boolean isShownBy(TuSolution solution, Subject subject, Kind kind) {
        Comparison comparison = Comparison.of(KL.conclude(solution, ON), NL3.conclude(solution, ON));
        if (subject instanceof TaskWithId task) {
            return comparison.tasks().stream()
                    .filter(it -> it.id().equals(task.id()))
                    .anyMatch(it -> (it.from() == null || it.from().status() == Status.CERTAIN)
                            && (it.to() == null || it.to().status() == Status.CERTAIN)
                            && isOf(it, kind));
        }
        return comparison.findings().stream()
                .filter(it ->
                        subject instanceof FindingWithId finding && it.id().equals(finding.id()))
                .anyMatch(it -> (it.from() == null || it.from().status() == Status.CERTAIN)
                        && (it.to() == null || it.to().status() == Status.CERTAIN)
                        && isOf(it, kind));
    }

    private static boolean isOf(Difference.OfEntry<?> difference, Kind kind) {
        return difference.change() == kind.change() && difference.changed().containsAll(kind.changed());
    }

    /** The questions of an edition but for the one about signing. */
    private record WithoutSigning(EditionQuestions questions) implements EditionQuestions {
        @Override
        public List<Class<? extends Question>> kinds() {
            return questions.kinds();
        }

        @Override
        public int contributionsRead() {
            return questions.contributionsRead();
        }

        @Override
        public List<Question> ofSolution(SolutionType type, SolutionFacts facts) {
            return questions.ofSolution(type, facts);
        }

        @Override
        public List<Question> ofRoad(Context context, UseCaseFacts facts, Set<Trait> traits) {
            return questions.ofRoad(context, facts, traits);
        }

        @Override
        public List<Question> ofLevel(UseCaseFacts facts, @Nullable HasLevel level) {
            return questions.ofLevel(facts, level);
        }

        @Override
        public List<Question> ofRoadAndLevel(Context context, UseCaseFacts facts, @Nullable HasLevel level) {
            return List.of();
        }
    }
}
