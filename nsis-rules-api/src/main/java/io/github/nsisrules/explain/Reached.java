package io.github.nsisrules.explain;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.DecidedBy;
import io.github.nsisrules.result.Finding;
import io.github.nsisrules.result.Status;
import io.github.nsisrules.result.Task;
import io.github.nsisrules.result.UseCaseResult;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whether an answer says something, for certain or possibly. A level without a use case is that of the solution. */
final class Reached {

    private final Topic topic;
    private final String value;

    Reached(Topic topic) {
        this.topic = topic;
        this.value = Objects.requireNonNull(topic.value());
    }

    boolean certainly(Classification answer) {
        return switch (topic.kind()) {
            case TYPE -> is(answer.type());
            case TU_SOLUTION -> is(answer.tuSolution());
            case LEVEL -> topic.useCase() == null ? is(answer.level()) : some(answer, it -> is(it.level()));
            case TASK -> tasks(answer, task -> task.status() == Status.CERTAIN);
            case FINDING -> findings(answer, finding -> finding.status() == Status.CERTAIN);
            case OBLIGATION, DECIDED_BY, INDICATED_LEVEL, BASIS, PROVISIONAL, LOGIN_REQUIREMENT, LOA_URI ->
                some(answer, it -> is(agreed(it)));
        };
    }

    boolean possibly(Classification answer) {
        return switch (topic.kind()) {
            case TYPE -> among(answer.possibleTypes());
            case TU_SOLUTION -> answer.tuSolution() == null || is(answer.tuSolution());
            case LEVEL ->
                topic.useCase() == null
                        ? among(answer.possibleLevels())
                        : some(answer, it -> among(it.possibleLevels()));
            case TASK -> tasks(answer, task -> true);
            case FINDING -> findings(answer, finding -> true);
            case OBLIGATION -> some(answer, it -> among(it.possibleObligations()));
            case DECIDED_BY -> some(answer, it -> it.decidedBy() == null ? mayBeDecidedBy(it) : is(it.decidedBy()));
            case LOGIN_REQUIREMENT -> some(answer, it -> among(it.possibleLevels(), AssuranceLevel::loginRequirement));
            case LOA_URI -> some(answer, it -> among(it.possibleLevels(), AssuranceLevel::loaUri));
            // Of these an answer tells only what all completions agree on. Where they do not, it may be anything, if
            // there can be a level.
            case INDICATED_LEVEL, BASIS ->
                some(answer, it -> agreed(it) == null ? !it.possibleLevels().isEmpty() : is(agreed(it)));
            case PROVISIONAL -> some(answer, it -> it.provisional() == null || is(it.provisional()));
        };
    }

    /** Whether somebody may decide the level of a use case of which the answer does not tell who does. */
    private boolean mayBeDecidedBy(UseCaseResult result) {
        return result.possibleObligations().stream().anyMatch(obligation -> switch (obligation) {
            case REQUIRED, VOLUNTARY -> is(DecidedBy.MUNICIPALITY);
            case DECIDED_ELSEWHERE -> !is(DecidedBy.MUNICIPALITY);
            case NOT_COVERED -> false;
        });
    }

    private @Nullable Object agreed(UseCaseResult result) {
        return switch (topic.kind()) {
            case OBLIGATION -> result.obligation();
            case DECIDED_BY -> result.decidedBy();
            case INDICATED_LEVEL -> result.indicatedLevel();
            case BASIS -> result.basis();
            case PROVISIONAL -> result.provisional();
            case LOGIN_REQUIREMENT -> result.loginRequirement();
            case LOA_URI -> result.loaUri();
            case TYPE, TU_SOLUTION, LEVEL, TASK, FINDING ->
                throw new IllegalStateException(topic + " is asked for otherwise.\nMaybe its kind is new.");
        };
    }

    private boolean some(Classification answer, Predicate<UseCaseResult> condition) {
        return answer.useCases().stream()
                .filter(it -> topic.useCase() == null || topic.useCase().equals(it.id()))
                .anyMatch(condition);
    }

    private boolean tasks(Classification answer, Predicate<Task> condition) {
        return answer.tasks().stream()
                .anyMatch(task -> task.id().equals(value) && concerns(task.useCases()) && condition.test(task));
    }

    private boolean findings(Classification answer, Predicate<Finding> condition) {
        return answer.findings().stream()
                .anyMatch(it -> it.id().equals(value) && concerns(it.useCases()) && condition.test(it));
    }

    private boolean concerns(List<String> useCases) {
        return topic.useCase() == null || useCases.isEmpty() || useCases.contains(topic.useCase());
    }

    private boolean is(@Nullable Object said) {
        return said != null && said.toString().equals(value);
    }

    private boolean among(List<? extends Enum<?>> possible) {
        return possible.stream().anyMatch(this::is);
    }

    private boolean among(List<AssuranceLevel> possible, Function<AssuranceLevel, Object> told) {
        return possible.stream().anyMatch(level -> is(told.apply(level)));
    }
}
