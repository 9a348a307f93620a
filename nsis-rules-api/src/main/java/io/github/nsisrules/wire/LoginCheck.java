package io.github.nsisrules.wire;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.stability.Stable;
import io.github.nsisrules.text.Language;
import io.github.nsisrules.text.Texts;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether a login satisfies a required level, and why. A login whose AAL alone is known is judged by it, and so is one
 * whose IAL alone is known, although each tells but half of what the level is about: see {@link ReceivedLogin}.
 *
 * @param login the login
 * @param required the level that the use case requires
 */
@Stable
public record LoginCheck(ReceivedLogin login, AssuranceLevel required) {

    /** Refuses a level that is not decided, which nobody can be checked against. */
    public LoginCheck {
        Objects.requireNonNull(
                login, "The login is null.\nMaybe refuse who has not logged in before asking for the level.");
        Objects.requireNonNull(
                required,
                "The required level is null.\nMaybe the classification leaves it open: settle it before users log in.");
    }

    /** Why a login satisfies a level or not. */
    public enum Reason {
        /** The login's level is the required one or higher. The only reason to let somebody in. */
        SATISFIED,
        /** The login's level is lower than the required one. */
        TOO_LOW,
        /** The login carries none of LoA, IAL and AAL. */
        NOTHING_RECEIVED,
        /** At least one value is not a string of the ecosystem, so that the login has no level. */
        UNKNOWN_STRING,
        /** At least one value is a string of the ecosystem that equals no NSIS level, so that the login has none. */
        NO_EQUIVALENT
    }

    /** Whether the login may be let in, as far as the level goes. */
    public boolean satisfied() {
        return reason() == Reason.SATISFIED;
    }

    /** The level of the login; empty if it has none. */
    public Optional<AssuranceLevel> effectiveLevel() {
        return login.effectiveLevel();
    }

    /** The reason for the answer. A login with both an unknown string and one without equivalent has the first. */
    public Reason reason() {
        Optional<AssuranceLevel> level = login.effectiveLevel();
        if (level.isPresent()) {
            return level.get().compareTo(required) >= 0 ? Reason.SATISFIED : Reason.TOO_LOW;
        }
        if (claimThatReads(Reading.NoLevel.UNKNOWN_STRING).isPresent()) {
            return Reason.UNKNOWN_STRING;
        }
        return claimThatReads(Reading.NoLevel.NO_EQUIVALENT).isPresent()
                ? Reason.NO_EQUIVALENT
                : Reason.NOTHING_RECEIVED;
    }

    /** The claim behind the reason, the first of several; empty for {@link Reason#NOTHING_RECEIVED}. */
    public Optional<Claim> decidingClaim() {
        return switch (reason()) {
            case SATISFIED, TOO_LOW -> effectiveLevel().flatMap(level -> claimThatReads(new Reading.Level(level)));
            case UNKNOWN_STRING -> claimThatReads(Reading.NoLevel.UNKNOWN_STRING);
            case NO_EQUIVALENT -> claimThatReads(Reading.NoLevel.NO_EQUIVALENT);
            case NOTHING_RECEIVED -> Optional.empty();
        };
    }

    /**
     * The answer and its reason in words, for a log or a developer: one line if satisfied, else a second one that says
     * what to do. A received value is quoted in short and without control characters, so that it cannot forge a line.
     */
    public String explanation(Language language) {
        Texts texts = language == Language.DA ? Sentences.DANISH : Sentences.ENGLISH;
        String claim = decidingClaim().map(texts::label).orElse("");
        String value = decidingClaim().map(login::value).map(Problem::quoted).orElse("");
        String level = effectiveLevel().map(texts::label).orElse("");
        String ecosystem = texts.label(login.ecosystem());
        String strings = Arrays.stream(AssuranceLevel.values())
                .flatMap(each -> login.ecosystem().asReceived(each).stream())
                .map(each -> language == Language.DA ? "»" + each + "«" : "«" + each + "»")
                .collect(Collectors.joining(", "));
        String request = login.ecosystem().toRequest(required).orElse("");
        return texts.text(
                "wire." + reason(),
                texts.label(required),
                level,
                claim,
                value,
                ecosystem,
                strings.isEmpty() ? texts.text("wire.none") : strings,
                request);
    }

    private Optional<Claim> claimThatReads(Reading reading) {
        return Arrays.stream(Claim.values())
                .filter(claim -> login.reading(claim).equals(reading))
                .findFirst();
    }

    /** Read when the first explanation is asked for, so that a check costs no reading of files. */
    private static final class Sentences {
        static final Texts DANISH = in(Language.DA);
        static final Texts ENGLISH = in(Language.EN);

        private static Texts in(Language language) {
            return Texts.read(Texts.class, "wire", language).orElse(Texts.read(Texts.class, "labels", language));
        }
    }
}
