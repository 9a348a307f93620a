package io.github.nsisrules.report.portfolio;

import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.report.wording.Words;
import io.github.nsisrules.result.OpenQuestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The unknown facts of a portfolio: how many solutions each would settle, and whom to ask. */
final class Questions {

    private final InWords in;

    Questions(InWords in) {
        this.in = in;
    }

    /** First what settles most solutions alone, then what is the most decisive question in most, then what is open in most. */
    List<PortfolioPage.Question> all() {
        Map<Fact, List<PortfolioSolution>> openByFact = new EnumMap<>(Fact.class);
        for (PortfolioSolution solution : in.portfolio().solutions()) {
            solution.openQuestions().stream()
                    .map(OpenQuestion::fact)
                    .distinct()
                    .forEach(fact -> openByFact
                            .computeIfAbsent(fact, f -> new ArrayList<>())
                            .add(solution));
        }
        List<PortfolioPage.Question> questions = new ArrayList<>();
        openByFact.forEach((fact, solutions) -> questions.add(question(fact, solutions)));
        questions.sort(Comparator.comparingInt((PortfolioPage.Question question) -> -question.sole())
                .thenComparingInt(question -> -question.first())
                .thenComparingInt(question -> -question.open()));
        return questions;
    }

    private PortfolioPage.Question question(Fact fact, List<PortfolioSolution> solutions) {
        OpenQuestion asked = solutions.get(0).openQuestions().stream()
                .filter(question -> question.fact() == fact)
                .findFirst()
                .orElseThrow();
        return new PortfolioPage.Question(
                Words.capital(in.vocabulary().fact(fact)),
                in.question(asked),
                count(solutions, solution -> isSole(fact, solution)),
                count(solutions, solution -> solution.openQuestions().get(0).fact() == fact),
                solutions.size(),
                Groups.by(PortfolioSolution::vendor, solutions).stream()
                        .map(group -> asked(fact, group))
                        .toList());
    }

    private PortfolioPage.Asked asked(Fact fact, Groups.Group group) {
        return new PortfolioPage.Asked(
                group.name() == null ? in.word("vendor.untold") : group.name(),
                group.solutions().stream()
                        .map(solution -> new PortfolioPage.Member(
                                in.name(solution), isSole(fact, solution) ? in.word("questions.isSole") : ""))
                        .toList());
    }

    private static boolean isSole(Fact fact, PortfolioSolution solution) {
        return solution.openQuestions().stream().allMatch(question -> question.fact() == fact);
    }

    private static int count(List<PortfolioSolution> solutions, Predicate<PortfolioSolution> condition) {
        return Math.toIntExact(solutions.stream().filter(condition).count());
    }
}
