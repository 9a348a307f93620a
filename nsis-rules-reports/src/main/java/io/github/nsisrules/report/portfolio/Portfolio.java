package io.github.nsisrules.report.portfolio;

import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.RuleSet;
import io.github.nsisrules.stability.Experimental;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answers for many solutions, by one rule set and on one date, ready to be reported. Immutable and safe for use by many
 * threads. It keeps a few kilobytes of each solution.
 *
 * <pre>{@code
 * Portfolio.Builder portfolio = Portfolio.builder(ruleSet, date);
 * solutions.forEach(solution -> portfolio.add(rules.classify(solution, ruleSet, date)));
 * PortfolioHtml.write(portfolio.build(), Language.DA, stream);
 * }</pre>
 */
@Experimental
public final class Portfolio {

    /** Citizen-facing solutions first (KL p.20), then business-facing ones; by name among these. */
    private static final Comparator<PortfolioSolution> ORDER = Comparator.comparing(
                    (PortfolioSolution solution) -> solution.audiences().get(0))
            .thenComparing(PortfolioSolution::name, DanishOrder.INSTANCE)
            .thenComparing(PortfolioSolution::id);

    private final RuleSet ruleSet;
    private final LocalDate evaluatedOn;
    private final @Nullable String title;
    private final List<PortfolioSolution> solutions;
    private final List<LeftOut> leftOut;

    private Portfolio(Builder builder) {
        this.ruleSet = builder.ruleSet;
        this.evaluatedOn = builder.evaluatedOn;
        this.title = builder.title;
        this.solutions = builder.solutions.stream().sorted(ORDER).toList();
        this.leftOut = List.copyOf(builder.leftOut);
    }

    /** Starts a portfolio of answers that one rule set gave for one date. */
    public static Builder builder(RuleSet ruleSet, LocalDate evaluatedOn) {
        return new Builder(ruleSet, evaluatedOn);
    }

    /** The rule set that decided. */
    public RuleSet ruleSet() {
        return ruleSet;
    }

    /** The date of evaluation. */
    public LocalDate evaluatedOn() {
        return evaluatedOn;
    }

    /** What the portfolio is called; {@code null} if it was given no title. */
    public @Nullable String title() {
        return title;
    }

    /**
     * The solutions: those with a use case for citizens first (KL p.20), then those for businesses, then those for employees
     * and for health professionals; by name in Danish alphabetical order among these, then by id, then as added.
     */
    public List<PortfolioSolution> solutions() {
        return solutions;
    }

    /** What could not be read, as added. */
    public List<LeftOut> leftOut() {
        return leftOut;
    }

    /** Collects answers. Not safe for use by several threads at once. */
    public static final class Builder {

        private final RuleSet ruleSet;
        private final LocalDate evaluatedOn;
        private @Nullable String title;
        private final List<PortfolioSolution> solutions = new ArrayList<>();
        private final List<LeftOut> leftOut = new ArrayList<>();

        private Builder(RuleSet ruleSet, LocalDate evaluatedOn) {
            this.ruleSet = ruleSet;
            this.evaluatedOn = evaluatedOn;
        }

        /**
         * Sets what the portfolio is called, for example "Skole og dagtilbud". Calendars of portfolios with different titles
         * can stand beside each other; one with the same title replaces the former.
         */
        public Builder title(@Nullable String title) {
            this.title = title == null || title.isBlank() ? null : title;
            return this;
        }

        /**
         * Adds an answer.
         *
         * @throws IllegalArgumentException if it is by another rule set or for another date
         */
        public Builder add(Classification answer) {
            boolean same = answer.ruleSet().id().equals(ruleSet.id())
                    && answer.ruleSet().digest().equals(ruleSet.digest())
                    && answer.evaluatedOn().equals(evaluatedOn);
            if (!same) {
                throw new IllegalArgumentException("The answer for "
                        + answer.solution().id() + " is by "
                        + answer.ruleSet() + " on " + answer.evaluatedOn() + ", the portfolio by " + ruleSet + " on "
                        + evaluatedOn + ".\nMaybe make one portfolio for each rule set and date.");
            }
            solutions.add(PortfolioSolution.of(answer));
            return this;
        }

        /** Adds what could not be read, so that the report tells of it. */
        public Builder leftOut(LeftOut item) {
            leftOut.add(item);
            return this;
        }

        /** The portfolio of what was added so far. */
        public Portfolio build() {
            return new Portfolio(this);
        }
    }
}
