package io.github.nsisrules.result;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.LoginRequirement;
import io.github.nsisrules.stability.Stable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules conclude about one use case. A value is {@code null} where there is none, or where the unknown facts
 * leave more than one possibility; {@code possibleObligations} and {@code possibleLevels} tell which.
 *
 * @param id the use case's id
 * @param obligation whether a level must be decided
 * @param possibleObligations the obligations that are possible, never empty
 * @param decidedBy who decides the level
 * @param level the level
 * @param possibleLevels the levels that are possible, rising; empty if there is none
 * @param indicatedLevel the level that the rules indicate
 * @param assessedLevel the level of the risk assessment that counts on the date of evaluation, whoever decides the level
 * @param basis what the level rests on
 * @param provisional whether there is a level that still needs a risk assessment; false where there is no level
 */
@Stable
public record UseCaseResult(
        String id,
        @Nullable Obligation obligation,
        List<Obligation> possibleObligations,
        @Nullable DecidedBy decidedBy,
        @Nullable AssuranceLevel level,
        List<AssuranceLevel> possibleLevels,
        @Nullable AssuranceLevel indicatedLevel,
        @Nullable AssuranceLevel assessedLevel,
        @Nullable LevelBasis basis,
        @Nullable Boolean provisional) {

    /** Copies the lists. */
    public UseCaseResult {
        possibleObligations = List.copyOf(possibleObligations);
        possibleLevels = List.copyOf(possibleLevels);
    }

    /** What the level asks of a login; {@code null} without a level. */
    public @Nullable LoginRequirement loginRequirement() {
        return level == null ? null : level.loginRequirement();
    }

    /** The level to request in OIOSAML 3; {@code null} without a level. */
    public @Nullable String loaUri() {
        return level == null ? null : level.loaUri();
    }

    /** Whether obligation and level are settled, whatever the unknown facts are. */
    public boolean isDecided() {
        return obligation != null && (level != null || possibleLevels.isEmpty());
    }
}
