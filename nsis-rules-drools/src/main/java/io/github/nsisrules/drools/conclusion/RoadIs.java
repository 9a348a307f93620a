package io.github.nsisrules.drools.conclusion;

/**
 * A derived fact about the road in to a use case.
 */
public record RoadIs(String rule, Trait trait) implements Concluded {
    /** The derived facts of about the road in. */
    public enum Trait {
        /** A public electronic identity is among the logins. */
        EID,
        /** The eID comes in otherwise than by the ordinary set-up of NemLog-in or a broker of the public sector. */
        NON_STANDARD,
        /** The eID comes in through NemLog-in, with whatever set-up. */
        VIA_NEMLOGIN
    }
}
