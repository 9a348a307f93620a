package io.github.nsisrules.drools;

import io.github.nsisrules.facts.UseCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * What has been decided about use cases and solutions, by what the rules read of them: shared by classifications, so that only the
 * first of them puts the questions. Safe for use by many threads. Filled up to a bound; its owner then begins another one, and who
 * is at work keeps the one that he began with.
 */
final class SharedDecisions {

    /** Outcomes of use cases and of solutions, which share most of their arguments: half a kilobyte each. */
    private static final int OUTCOMES = 8000;

    /** Tables, by what they take in bytes, roughly. */
    private static final int BYTES = 4_000_000;

    private static final int BYTES_OF_TABLE = 3000;
    private static final int BYTES_OF_POINT = 64;

    private final Edition edition;
    private final UseCaseDecisions ofUseCases;
    private final SolutionDecisions withoutStaff;
    private final SolutionDecisions withStaff;
    private final SolutionDecisions onlyWithStaff;
    private final Map<List<@Nullable Object>, UseCaseTable> tableByFacts = new ConcurrentHashMap<>();
    private final AtomicInteger bytes = new AtomicInteger();

    SharedDecisions(Asking rules, RuleCatalogue catalogue, Edition edition) {
        this.edition = edition;
        ofUseCases = new UseCaseDecisions(rules, catalogue, edition.questions());
        withoutStaff = new SolutionDecisions(rules, catalogue, edition.questions(), false, false);
        withStaff = new SolutionDecisions(rules, catalogue, edition.questions(), true, false);
        onlyWithStaff = new SolutionDecisions(rules, catalogue, edition.questions(), true, true);
    }

    /** The same without the tables, of which there are soon too many: what they are made of is worth more. */
    private SharedDecisions(SharedDecisions earlier) {
        edition = earlier.edition;
        ofUseCases = earlier.ofUseCases;
        withoutStaff = earlier.withoutStaff;
        withStaff = earlier.withStaff;
        onlyWithStaff = earlier.onlyWithStaff;
    }

    /** Whether a bound is reached. */
    boolean isFull() {
        return isFullOfOutcomes() || bytes.get() > BYTES;
    }

    /** What to go on with after the bound is reached. */
    SharedDecisions next(Asking rules, RuleCatalogue catalogue) {
        return isFullOfOutcomes() ? new SharedDecisions(rules, catalogue, edition) : new SharedDecisions(this);
    }

    private boolean isFullOfOutcomes() {
        return ofUseCases.size() + withoutStaff.size() + withStaff.size() + onlyWithStaff.size() > OUTCOMES;
    }

    /** All that the rules can conclude about a use case of which this is known. */
    UseCaseTable table(UseCase useCase, LocalDate evaluatedOn) {
        List<@Nullable Object> facts = UseCaseSpace.facts(useCase, evaluatedOn);
        UseCaseTable known = tableByFacts.get(facts);
        if (known != null) {
            return known;
        }
        UseCaseTable table =
                new UseCaseTable(UseCaseSpace.of(useCase, evaluatedOn, edition.distinctions()), ofUseCases, bytes);
        UseCaseTable earlier = tableByFacts.putIfAbsent(facts, table);
        if (earlier == null) {
            bytes.addAndGet(
                    BYTES_OF_TABLE + BYTES_OF_POINT * table.space().points().size());
            return table;
        }
        return earlier;
    }

    /** The decisions about a solution with some, or only, or no use cases for employees. */
    SolutionDecisions ofSolution(boolean someStaff, boolean onlyStaff) {
        if (onlyStaff) {
            return onlyWithStaff;
        }
        return someStaff ? withStaff : withoutStaff;
    }
}
