package io.github.nsisrules.explain;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.Conclusion;
import io.github.nsisrules.result.RationaleStep;
import io.github.nsisrules.result.UseCaseResult;
import org.jspecify.annotations.Nullable;

/** Which steps of an argument say what is asked about. */
final class Said {

    private final Classification answer;
    private final Topic topic;

    Said(Classification answer, Topic topic) {
        this.answer = answer;
        this.topic = topic;
    }

    boolean by(RationaleStep step) {
        Conclusion conclusion = step.conclusion();
        boolean itsKind = conclusion.kind() == topic.kind().ofStep()
                || (topic.kind() == Topic.Kind.PROVISIONAL && conclusion.kind() == Conclusion.Kind.OBLIGATION);
        boolean itsUseCase = topic.useCase() == null || topic.useCase().equals(step.useCase());
        return itsKind && itsUseCase && says(step);
    }

    boolean thatItIsNoTuSolution() {
        return topic.kind() == Topic.Kind.TU_SOLUTION
                && !"true".equals(topic.value())
                && Boolean.FALSE.equals(answer.tuSolution());
    }

    private boolean says(RationaleStep step) {
        String wanted = topic.value();
        return switch (topic.kind()) {
            case TU_SOLUTION, TYPE, OBLIGATION, INDICATED_LEVEL, LEVEL, TASK, FINDING ->
                wanted == null || wanted.equals(step.conclusion().value());
            case DECIDED_BY, BASIS, PROVISIONAL, LOGIN_REQUIREMENT, LOA_URI ->
                step.useCase() != null && (wanted == null || wanted.equals(follows(step, step.useCase())));
        };
    }

    /** What the answer says of a use case because of a step; {@code null} if that is undecided. */
    private @Nullable String follows(RationaleStep step, String useCase) {
        UseCaseResult result = answer.useCase(useCase);
        Object said = switch (topic.kind()) {
            case DECIDED_BY -> result.decidedBy();
            case BASIS -> result.basis();
            case PROVISIONAL -> result.provisional();
            case LOGIN_REQUIREMENT -> level(step).loginRequirement();
            case LOA_URI -> level(step).loaUri();
            default -> null;
        };
        return said == null ? null : said.toString();
    }

    private static AssuranceLevel level(RationaleStep step) {
        return AssuranceLevel.valueOf(step.conclusion().value());
    }
}
