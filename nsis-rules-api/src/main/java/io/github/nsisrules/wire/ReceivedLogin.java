package io.github.nsisrules.wire;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.stability.Stable;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a login says about its level, as it came.
 *
 * <p>Pass on every one of the three that the login carries: a lower one lowers the level. Of an attribute with several
 * values none can be trusted more than the other; pass them joined by a comma, so that they are no known string. An
 * attribute that is there without a value is the empty string, not {@code null}: it says nothing that is known, and takes
 * the level from the login.
 *
 * <p><strong>One of the three alone gives the login that level.</strong> An AAL alone says nothing about who the person
 * is, and an IAL alone nothing about how strong the means of login was. Where the ecosystem has an LoA, pass it on and
 * refuse a login without one: OIOSAML 3 makes it mandatory.
 *
 * @param ecosystem through whom the login came, as configured at the receiver, never as guessed from the strings
 * @param loa the level of assurance; {@code null} if the login carries none
 * @param ial the identity assurance level; {@code null} if the login carries none
 * @param aal the authenticator assurance level; {@code null} if the login carries none
 */
@Stable
public record ReceivedLogin(
        Ecosystem ecosystem,
        @Nullable String loa,
        @Nullable String ial,
        @Nullable String aal) {

    /** Refuses a login of which nobody says through whom it came. */
    public ReceivedLogin {
        Objects.requireNonNull(
                ecosystem,
                "The ecosystem of the login is null.\nMaybe the connection is not configured: name its ecosystem.");
    }

    /** A login that carries a level of assurance and neither of the others. */
    public static ReceivedLogin withLoa(Ecosystem ecosystem, @Nullable String loa) {
        return new ReceivedLogin(ecosystem, loa, null, null);
    }

    /** The claim's value as it came; {@code null} if the login does not carry it. */
    public @Nullable String value(Claim claim) {
        return switch (claim) {
            case LOA -> loa;
            case IAL -> ial;
            case AAL -> aal;
        };
    }

    /** What the claim's value says. */
    public Reading reading(Claim claim) {
        return ecosystem.read(value(claim));
    }

    /**
     * The level of the login: the lowest of its known LoA, IAL and AAL. If only one of them is known, that one.
     *
     * <p>Sources: KMD Identity's documentation on NSIS settings; Signicat's on MitID's levels; Signaturgruppen's example
     * of a low IAL and a substantial AAL, which together are low.
     *
     * @return empty if none is known, or if one is present that is not a level
     */
    public Optional<AssuranceLevel> effectiveLevel() {
        AssuranceLevel lowest = null;
        for (Claim claim : Claim.values()) {
            Reading reading = reading(claim);
            if (reading instanceof Reading.Level known) {
                lowest = lowest == null || known.value().compareTo(lowest) < 0 ? known.value() : lowest;
            } else if (reading != Reading.NoLevel.ABSENT) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(lowest);
    }

    /** Whether this login is good enough where the level is required. */
    public LoginCheck check(AssuranceLevel required) {
        return new LoginCheck(this, required);
    }

    /** For a log: the values are quoted in short and without control characters, so that they cannot forge a line. */
    @Override
    public String toString() {
        return ecosystem
                + Arrays.stream(Claim.values())
                        .map(claim -> ", " + claim + " " + quoted(value(claim)))
                        .collect(Collectors.joining());
    }

    private static String quoted(@Nullable String value) {
        return value == null ? "absent" : "«" + Problem.quoted(value) + "»";
    }
}
