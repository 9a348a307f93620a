package io.github.nsisrules.report.wording;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.result.Because;
import io.github.nsisrules.result.Conclusion;
import io.github.nsisrules.result.Obligation;
import io.github.nsisrules.result.RationaleStep;
import io.github.nsisrules.result.SolutionType;
import io.github.nsisrules.stability.Experimental;
import org.jspecify.annotations.Nullable;

/** What the steps and facts of an argument say, in words. */
@Experimental
public final class Statements {

    private final Vocabulary vocabulary;

    /** In the words of one answer. */
    public Statements(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What a step concludes. */
    public String conclusion(RationaleStep step) {
        Conclusion conclusion = step.conclusion();
        String value = conclusion.value();
        return switch (conclusion.kind()) {
            case TU_SOLUTION -> vocabulary.word("conclusion.tuSolution");
            case TYPE -> vocabulary.word("conclusion.type", vocabulary.label(SolutionType.valueOf(value)));
            case OBLIGATION -> vocabulary.word("conclusion.obligation", vocabulary.label(Obligation.valueOf(value)));
            case INDICATED_LEVEL -> vocabulary.word("conclusion.indicated", level(value));
            case LEVEL ->
                vocabulary.word(
                        step.useCase() == null ? "conclusion.level.solution" : "conclusion.level", level(value));
            case TASK -> vocabulary.word("conclusion.task", vocabulary.text("task." + value + ".title"));
            case FINDING -> vocabulary.word("conclusion.finding");
        };
    }

    /** A fact with its value or values. */
    public String fact(Because.Given given) {
        return vocabulary.word(
                "argument.given", vocabulary.fact(given.fact()), vocabulary.values(given.fact(), given.values()));
    }

    /** The same; of one that nobody has told, that it was not given. */
    public String known(Because.Given given) {
        return given.values() == null
                ? vocabulary.word("argument.given", vocabulary.fact(given.fact()), vocabulary.word("argument.notGiven"))
                : fact(given);
    }

    /** The use case that something concerns, in brackets, where it is another than that of what rests on it. */
    public String elsewhere(@Nullable String useCase, @Nullable String useCaseOfStep) {
        return useCase == null || useCase.equals(useCaseOfStep) || !vocabulary.hasSeveralUseCases()
                ? ""
                : " [" + vocabulary.useCase(useCase) + "]";
    }

    private String level(String value) {
        return vocabulary.label(AssuranceLevel.valueOf(value));
    }
}
