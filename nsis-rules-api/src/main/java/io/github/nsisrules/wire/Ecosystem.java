package io.github.nsisrules.wire;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.stability.Stable;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parties and profiles through which a service can receive a login, and how each of them writes the assurance level.
 *
 * <p>What is requested and what is received are two vocabularies that often differ, so a request sent back as an answer
 * is not a level. Strings are compared character by character: no trimming, no case folding, no normalisation.
 */
@SuppressWarnings("ImmutableEnumChecker") // a record of strings and Set.of are immutable, which the checker cannot see
@Stable
public enum Ecosystem {

    /**
     * NemLog-in and other identity providers that follow OIOSAML 3.
     *
     * <p>To request: an {@code AuthnContextClassRef} with {@code Comparison="minimum"}. Sources: digst/OIOSAML.Java on
     * GitHub (NSISLevel, AuthnRequestService); FoxIDs' how-to on NemLog-in.
     *
     * <p>Received: the bare word, not the URI, in the attributes {@code https://data.gov.dk/concept/core/nsis/loa},
     * {@code …/nsis/ial} and {@code …/nsis/aal}. Source: digst/OIOSAML.Java on GitHub (AssertionValidationService and
     * the metadata of its demo).
     */
    OIOSAML_3(LevelStrings.NSIS_LOA_URIS, LevelStrings.NSIS_WORDS, Set.of()),

    /**
     * Identity providers that still follow OIOSAML 2, with the attribute {@code dk:gov:saml:attribute:AssuranceLevel}.
     *
     * <p>Nothing to request: the profile knows no NSIS levels.
     *
     * <p>Received: {@code 1} to {@code 4}, which are {@link Reading.NoLevel#NO_EQUIVALENT never an NSIS level}. They are
     * confidence levels of an older guide, no official equivalence is published, and the unofficial ones contradict each
     * other: digst/OIOSAML.Java accepts 3 where High is asked for, if configured to, while other public code reads 3 as
     * Substantial. NemLog-in never sent more than 3. Source: digst/OIOSAML.Java on GitHub (NSISLevel and its guide).
     */
    OIOSAML_2(null, null, Set.of("1", "2", "3", "4")),

    /**
     * KOMBIT's Context Handler 2 (Fælleskommunal Adgangsstyring), which follows OIOSAML 3.
     *
     * <p>To request: the same URI as in OIOSAML 3. Received: the attribute of OIOSAML 3 with its bare words. Source:
     * KOMBIT's sample for .NET on GitHub (Safewhere/kombit-web-net, Web.config); FoxIDs' how-to on Context Handler.
     *
     * <p>The older {@code urn:dk:gov:saml:attribute:AssuranceLevel:1} to {@code :4} are not requested for an NSIS level
     * and are {@link Reading.NoLevel#NO_EQUIVALENT never one}, for the reason given at {@link #OIOSAML_2}. Source:
     * OS2faktor/OS2faktor-Login on GitHub.
     */
    CONTEXT_HANDLER(
            LevelStrings.NSIS_LOA_URIS,
            LevelStrings.NSIS_WORDS,
            Set.of(
                    "urn:dk:gov:saml:attribute:AssuranceLevel:1",
                    "urn:dk:gov:saml:attribute:AssuranceLevel:2",
                    "urn:dk:gov:saml:attribute:AssuranceLevel:3",
                    "urn:dk:gov:saml:attribute:AssuranceLevel:4")),

    /**
     * STIL's Unilogin, by OpenID Connect or SAML.
     *
     * <p>To request, or to register for the service: the same URI as in OIOSAML 3. Source: public documentation of a
     * school project's service at Unilogin (skoleoverblik).
     *
     * <p>Received: the bare words of OIOSAML 3, as the claim that STIL calls NSIS loa. Source: viden.stil.dk, page
     * 63537205, which lists Low and Substantial; High is the third word of the same attribute.
     *
     * <p>Two other claims look like levels and are {@link Reading.NoLevel#NO_EQUIVALENT never one}: {@code unilogin_loa}
     * (in SAML {@code dk:unilogin:loa}) with {@code EnFaktor}, {@code ToFaktor} or {@code VoksenVerificeret}, which counts
     * factors and does not say how the identity was proven; and <em>the one called {@code loa}</em> with {@code 2} or
     * {@code 3}, which is the AssuranceLevel of OIOSAML 2. A pupil never has an NSIS level, whatever the factors.
     * Sources: viden.stil.dk, page 63537205; OS2faktor/OS2faktor-Login on GitHub (StilServiceProvider, Constants), also
     * for the older request {@code dk:unilogin:loa:ToFaktor}.
     */
    UNILOGIN(
            LevelStrings.NSIS_LOA_URIS,
            LevelStrings.NSIS_WORDS,
            Set.of("EnFaktor", "ToFaktor", "VoksenVerificeret", "dk:unilogin:loa:ToFaktor", "2", "3")),

    /**
     * Signaturgruppen's broker (first Nets eID Broker), by OpenID Connect.
     *
     * <p>To request: the word in {@code loa_value} or {@code aal_value} of {@code idp_params}. If both are absent the
     * broker takes substantial; if both are present {@code loa_value} counts.
     *
     * <p>Received: a URI <em>without</em> {@code /loa/} in the claims {@code loa}, {@code ial}, {@code aal} and {@code
     * acr}. Source of both: Signaturgruppen's broker documentation on GitHub (idps/mitid.md).
     */
    SIGNATURGRUPPEN(LevelStrings.SIGNATURGRUPPEN_PARAMETERS, LevelStrings.SIGNATURGRUPPEN_CLAIMS, Set.of()),

    /**
     * Idura, first called Criipto, by OpenID Connect.
     *
     * <p>To request: {@code acr_values}. Received: the same string, for {@link Claim#LOA}, in {@code authenticationtype}
     * or {@code acr}; it names the level that was asked for and held, so the login may have been stronger. Source:
     * Idura's documentation of Danish MitID (criipto/docs on GitHub).
     *
     * <p>{@code urn:grn:authn:dk:mitid:business} and {@code urn:grn:authn:dk:mitid} name a kind of login without a level:
     * {@link Reading.NoLevel#NO_EQUIVALENT}. Sources: Idura's documentation of MitID Erhverv (criipto/docs);
     * criipto/criipto-verify-react on GitHub.
     */
    CRIIPTO(
            LevelStrings.CRIIPTO_ACR_VALUES,
            LevelStrings.CRIIPTO_ACR_VALUES,
            Set.of("urn:grn:authn:dk:mitid:business", "urn:grn:authn:dk:mitid")),

    /**
     * The eIDAS gateway, for users with an eID of another country.
     *
     * <p>Requested and received: the same URI. NSIS follows the three levels of eIDAS. Source: digst/EIDSAML.java on
     * GitHub (Configuration).
     */
    EIDAS(LevelStrings.EIDAS_URIS, LevelStrings.EIDAS_URIS, Set.of());

    private final @Nullable LevelStrings requested;
    private final @Nullable LevelStrings received;
    private final Set<String> withoutLevel;

    Ecosystem(@Nullable LevelStrings requested, @Nullable LevelStrings received, Set<String> withoutLevel) {
        this.requested = requested;
        this.received = received;
        this.withoutLevel = withoutLevel;
    }

    /**
     * The string to send when a login of at least this level is wanted. What comes back must be checked all the same.
     *
     * @return empty if the ecosystem has no such string: {@link #OIOSAML_2}
     */
    public Optional<String> toRequest(AssuranceLevel level) {
        return requested == null ? Optional.empty() : Optional.of(requested.of(level));
    }

    /**
     * The string that a login of this level carries.
     *
     * @return empty if the ecosystem has no such string: {@link #OIOSAML_2}
     */
    public Optional<String> asReceived(AssuranceLevel level) {
        return received == null ? Optional.empty() : Optional.of(received.of(level));
    }

    /**
     * What a received string says.
     *
     * @param string the claim's or attribute's value as it came; {@code null} if the login does not carry it
     * @return never {@code null}; a level only if the string is one of {@link #asReceived} to the letter
     */
    public Reading read(@Nullable String string) {
        if (string == null) {
            return Reading.NoLevel.ABSENT;
        }
        for (AssuranceLevel level : AssuranceLevel.values()) {
            if (received != null && received.of(level).equals(string)) {
                return new Reading.Level(level);
            }
        }
        return withoutLevel.contains(string) ? Reading.NoLevel.NO_EQUIVALENT : Reading.NoLevel.UNKNOWN_STRING;
    }
}
