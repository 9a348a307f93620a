package io.github.nsisrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.drools.SolutionFacts.PidRid;
import io.github.nsisrules.drools.UseCaseFacts.Data;
import io.github.nsisrules.drools.UseCaseFacts.Logins;
import io.github.nsisrules.facts.DataClass;
import io.github.nsisrules.facts.DataSubjects;
import io.github.nsisrules.facts.Protocol;
import io.github.nsisrules.facts.Signing;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.result.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The coverage page, and how its numbers are counted. */
class CoverageTest {

    private static final List<Classifier> CLASSIFIERS =
            Edition.ALL.stream().map(Classifier::load).toList();
    private static final List<Coverage> COVERAGES =
            CLASSIFIERS.stream().map(Coverage::new).toList();

    static List<Classifier> classifiers() {
        return CLASSIFIERS;
    }

    static List<Coverage> coverages() {
        return COVERAGES;
    }

    @Test
    void the_coverage_page_in_the_docs_is_up_to_date() throws IOException {
        Path file = Path.of("..", "docs", "coverage.md");
        String page = CoveragePage.of(COVERAGES);
        if (Boolean.getBoolean("nsis.writeDocs")) {
            Files.writeString(file, page);
        }
        assertThat(Files.readString(file))
                .as("Maybe run: mvn -pl nsis-rules-drools -am test -Dtest=CoverageTest -Dnsis.writeDocs=true"
                        + " -Dsurefire.failIfNoSpecifiedTests=false")
                .isEqualTo(page);
    }

    @ParameterizedTest
    @MethodSource("coverages")
    void every_rule_fires_somewhere_in_the_decision_space(Coverage coverage) {
        assertThat(coverage.rules())
                .hasSizeGreaterThan(40)
                .allSatisfy(
                        rule -> assertThat(coverage.fires(rule)).as(rule.id()).isBetween(1L, coverage.points()));
    }

    @Test
    void the_whole_decision_space_is_counted() {
        // Logins by broker less the sets with an eID that NONE does not admit; by whether the broker set the level,
        // signing, data and data subjects (health professionals have one kind more), and assessment; times customers,
        // owner,
        // statutory work and what else an edition reads of a solution.
        long ofKl = (6 * 7 - 4) * 2 * 2 * 3 * (3 + 2) * 5L * (2 * 3 * 2) * 4;
        long ofNl3 = (20 * 7 - 16) * 2 * 3 * 4 * (3 * 2 + 3) * 5L * (2 * 3 * 2) * (2 * 2 * 2 * 3 * 8);

        assertThat(COVERAGES).extracting(Coverage::points).containsExactly(ofKl, ofNl3);
    }

    /** A part of the space that is small enough to be visited point by point. */
    private static final Distinctions SMALL = new Distinctions(
            List.of(true),
            List.of(true),
            List.of(false),
            List.of(Protocol.OIOSAML_3),
            List.of(new PidRid(false, true, false, false)),
            List.of(
                    new Logins(false, false, false, false, true, true),
                    new Logins(true, false, true, false, false, false)),
            List.of(Signing.OCES_SIGNATURE),
            List.of(new Data(DataClass.SENSITIVE, false)),
            List.of(DataSubjects.SOME),
            List.of(DataSubjects.SOME, DataSubjects.VERY_MANY));

    @ParameterizedTest
    @MethodSource("classifiers")
    void counting_in_factors_gives_what_the_answers_say_point_by_point(Classifier classifier) {
        // GIVEN every point of a small space, answered
        Map<String, Long> timesByRule = new TreeMap<>();
        long points = 0;
        for (TuSolution part : SpaceDifferences.parts(classifier.ruleSet().from())) {
            for (SolutionFacts solution : SolutionSpace.of(part, SMALL).points()) {
                for (UseCaseFacts useCase : UseCaseSpace.of(
                                part.useCases().get(0), classifier.ruleSet().from(), SMALL)
                        .points()) {
                    if (useCase.isValid()) {
                        Set<String> rules = new HashSet<>();
                        classifier
                                .decide(
                                        DescribedPoint.of(
                                                solution,
                                                useCase,
                                                classifier.ruleSet().from()),
                                        classifier.ruleSet().from())
                                .rationale()
                                .forEach(step -> rules.add(step.rule()));
                        rules.forEach(rule -> timesByRule.merge(rule, 1L, Long::sum));
                        points++;
                    }
                }
            }
        }

        // WHEN the same space is counted in factors
        Coverage coverage = new Coverage(classifier, SMALL);

        // THEN every rule fires as often
        assertThat(coverage.points()).isEqualTo(points).isEqualTo((2 * 7 - 1) * 2 * (3 + 2) * 5 * 12);
        for (Rule rule : coverage.rules()) {
            assertThat(coverage.fires(rule)).as(rule.id()).isEqualTo(timesByRule.getOrDefault(rule.id(), 0L));
        }
    }
}
