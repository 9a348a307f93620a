package io.github.nsisrules.explain;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.LoginRequirement;
import io.github.nsisrules.result.Conclusion;
import io.github.nsisrules.result.DecidedBy;
import io.github.nsisrules.result.LevelBasis;
import io.github.nsisrules.result.Obligation;
import io.github.nsisrules.result.RuleSet;
import io.github.nsisrules.result.SolutionType;
import io.github.nsisrules.stability.Experimental;
import io.github.nsisrules.text.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks an explanation of: a conclusion such as {@code level=SUBSTANTIAL}, or whatever an answer says of a
 * kind, such as {@code level}.
 *
 * @param kind what is concluded about
 * @param value what is concluded, as in JSON; {@code null} for whatever the answer says
 * @param useCase the id of the use case that is asked about; {@code null} for all of them and the solution as a whole
 */
@Experimental
public record Topic(
        Kind kind, @Nullable String value, @Nullable String useCase) {

    /** Checks that the kind is concluded about use cases, if one is named. */
    public Topic {
        if (useCase != null && kind == Kind.TYPE) {
            throw new IllegalArgumentException(
                    "The type is that of the solution as a whole, and not of a use case such as '" + useCase
                            + "'.\nMaybe leave the use case out.");
        }
    }

    /** What the steps of an argument conclude about, and what an answer says besides because of the same steps. */
    public enum Kind {
        /** Whether the solution is a TU-solution: {@code true} or {@code false}. */
        TU_SOLUTION("tuSolution", Conclusion.Kind.TU_SOLUTION, null),
        /** The {@link SolutionType} of the solution. */
        TYPE("type", Conclusion.Kind.TYPE, SolutionType.class),
        /** The {@link Obligation} of a use case. */
        OBLIGATION("obligation", Conclusion.Kind.OBLIGATION, Obligation.class),
        /** Who decides the level of a use case, a {@link DecidedBy}: its obligation tells. */
        DECIDED_BY("decidedBy", Conclusion.Kind.OBLIGATION, DecidedBy.class),
        /** The level that the rules indicate for a use case. */
        INDICATED_LEVEL("indicatedLevel", Conclusion.Kind.INDICATED_LEVEL, AssuranceLevel.class),
        /** The level of a use case, or of the solution. */
        LEVEL("level", Conclusion.Kind.LEVEL, AssuranceLevel.class),
        /** What the level of a use case rests on, a {@link LevelBasis}. */
        BASIS("basis", Conclusion.Kind.LEVEL, LevelBasis.class),
        /** Whether the level of a use case still needs a risk assessment: {@code true} or {@code false}. */
        PROVISIONAL("provisional", Conclusion.Kind.LEVEL, null),
        /** The {@link LoginRequirement} of a use case: its level tells. */
        LOGIN_REQUIREMENT("loginRequirement", Conclusion.Kind.LEVEL, LoginRequirement.class),
        /** The level of a use case as it is requested in OIOSAML 3. */
        LOA_URI("loaUri", Conclusion.Kind.LEVEL, null),
        /** A task, by its id. */
        TASK("task", Conclusion.Kind.TASK, null),
        /** A finding, by its id. */
        FINDING("finding", Conclusion.Kind.FINDING, null);

        private final String jsonName;
        private final Conclusion.Kind ofStep;
        private final @Nullable Class<? extends Enum<?>> type;

        Kind(String jsonName, Conclusion.Kind ofStep, @Nullable Class<? extends Enum<?>> type) {
            this.jsonName = jsonName;
            this.ofStep = ofStep;
            this.type = type;
        }

        /** The name as it stands in JSON, for example {@code indicatedLevel}. */
        public String jsonName() {
            return jsonName;
        }

        /** What the steps conclude that tell it. */
        public Conclusion.Kind ofStep() {
            return ofStep;
        }

        /** What the keys of its values' labels begin with; {@code null} if they have none. */
        @Nullable
        String labelPrefix() {
            return type == null ? null : type.getSimpleName() + ".";
        }

        /** All values that a rule set can conclude, in the order in which they are documented; ids in alphabetical order. */
        public List<String> values(RuleSet ruleSet) {
            return switch (this) {
                case TASK -> ids(ruleSet, "task.", ".title");
                case FINDING -> ids(ruleSet, "finding.", "");
                case TU_SOLUTION, PROVISIONAL -> List.of("true", "false");
                case LOA_URI ->
                    Arrays.stream(AssuranceLevel.values())
                            .map(AssuranceLevel::loaUri)
                            .toList();
                case TYPE, OBLIGATION, DECIDED_BY, INDICATED_LEVEL, LEVEL, BASIS, LOGIN_REQUIREMENT ->
                    Arrays.stream(Objects.requireNonNull(type).getEnumConstants())
                            .map(Enum::name)
                            .toList();
            };
        }

        private static List<String> ids(RuleSet ruleSet, String before, String after) {
            return ruleSet.texts(Language.EN).keys().stream()
                    .filter(key -> key.startsWith(before) && key.endsWith(after))
                    .map(key -> key.substring(before.length(), key.length() - after.length()))
                    .toList();
        }
    }

    /** A conclusion, about any use case and the solution as a whole. */
    public static Topic of(Conclusion conclusion) {
        for (Kind kind : Kind.values()) {
            if (kind.jsonName().equals(conclusion.kind().jsonName())) {
                return new Topic(kind, conclusion.value(), null);
            }
        }
        throw new IllegalStateException("Nothing stands for " + conclusion + ".\nMaybe its kind is new.");
    }

    /**
     * Reads a topic in the form of {@link #toString()}: {@code level=SUBSTANTIAL}, {@code type}, {@code
     * task=migrate-to-nemlogin3}.
     *
     * @param ruleSet whose tasks and findings there are
     * @throws IllegalArgumentException if it is none; the message says which ones may be meant
     */
    public static Topic parse(String text, RuleSet ruleSet) {
        return new TopicReader(ruleSet).read(text);
    }

    /** The same for one use case only. */
    public Topic inUseCase(@Nullable String id) {
        return new Topic(kind, value, id);
    }

    /** {@code kind=value}, or {@code kind} without a value; the use case is not named. */
    @Override
    public String toString() {
        return value == null ? kind.jsonName() : kind.jsonName() + "=" + value;
    }
}
