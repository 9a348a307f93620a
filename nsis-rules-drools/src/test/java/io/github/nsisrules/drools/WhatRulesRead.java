package io.github.nsisrules.drools;

import static io.github.nsisrules.facts.Fact.ASSESSMENT;
import static io.github.nsisrules.facts.Fact.AUDIENCE;
import static io.github.nsisrules.facts.Fact.AUTHORITY_TASK;
import static io.github.nsisrules.facts.Fact.BROKER;
import static io.github.nsisrules.facts.Fact.CONNECTING_ORGANISATION;
import static io.github.nsisrules.facts.Fact.CUSTOMERS;
import static io.github.nsisrules.facts.Fact.DATA;
import static io.github.nsisrules.facts.Fact.DATA_SUBJECTS;
import static io.github.nsisrules.facts.Fact.LEVEL_SET_BY_BROKER;
import static io.github.nsisrules.facts.Fact.LOGINS;
import static io.github.nsisrules.facts.Fact.OWNER;
import static io.github.nsisrules.facts.Fact.PID_RID_USAGE;
import static io.github.nsisrules.facts.Fact.PROTOCOL;
import static io.github.nsisrules.facts.Fact.PUBLIC_BODY;
import static io.github.nsisrules.facts.Fact.SIGNING;
import static io.github.nsisrules.facts.Fact.STATUTORY_WORK;

import io.github.nsisrules.drools.reference.Rulebook;
import io.github.nsisrules.facts.Fact;
import java.util.EnumSet;
import java.util.Set;

/** The facts on which each rule can depend, through other rules too, as one reads it out of the rulebook. */
final class WhatRulesRead {

    private static final Set<Fact> TYPE = EnumSet.of(AUDIENCE, LOGINS, CUSTOMERS, OWNER, STATUTORY_WORK);
    private static final Set<Fact> ROAD_IN = and(TYPE, BROKER);
    private static final Set<Fact> OBLIGATION = and(ROAD_IN, LEVEL_SET_BY_BROKER);
    private static final Set<Fact> INDICATED = and(OBLIGATION, DATA, DATA_SUBJECTS);
    private static final Set<Fact> LEVEL = and(INDICATED, ASSESSMENT);

    /**
     * What the rule with this number can depend on. The dialogue with the vendor, M14 or M18, is not asked for: it depends
     * on whatever any task with the supplier depends on.
     */
    static Set<Fact> of(Rulebook rulebook, String number) {
        return switch (number) {
            case "Q1", "Q2" -> EnumSet.of(AUDIENCE, LOGINS);
            case "T1", "T2", "T3", "T4", "T5" -> TYPE;
            case "O1", "O2", "O3", "O4", "O5", "O6" -> OBLIGATION;
            case "L1", "L2", "L3" -> INDICATED;
            case "L4", "L5" -> LEVEL;
            case "N1", "N2" -> LEVEL;
            case "N3", "N6", "N7" -> TYPE;
            case "N8" -> EnumSet.of(ASSESSMENT);
            default -> rulebook == Rulebook.KL_2021_03 ? ofKl21(number) : ofNl3(number);
        };
    }

    private static Set<Fact> ofKl21(String number) {
        return switch (number) {
            case "M1", "M2", "M3", "M4", "M11" -> ROAD_IN;
            case "M5" -> and(TYPE, SIGNING);
            case "M6", "M7" -> and(TYPE, PID_RID_USAGE);
            case "M8", "M9", "M10", "M13" -> LEVEL;
            case "M12", "M15", "M17" -> OBLIGATION;
            case "M16" -> TYPE;
            case "N4" -> ROAD_IN;
            case "N5" -> and(TYPE, SIGNING);
            default -> throw new IllegalArgumentException(number);
        };
    }

    private static Set<Fact> ofNl3(String number) {
        return switch (number) {
            case "M1" -> and(LEVEL, AUTHORITY_TASK, PUBLIC_BODY);
            case "M2", "M6", "M7", "M20" -> ROAD_IN;
            case "M3" -> and(ROAD_IN, CONNECTING_ORGANISATION);
            case "M4", "M5" -> and(ROAD_IN, PROTOCOL);
            case "M8", "M21" -> TYPE;
            case "M9", "M10", "M11" -> and(TYPE, PID_RID_USAGE);
            case "M12" -> and(TYPE, SIGNING);
            case "M13", "M14", "M15", "M17" -> LEVEL;
            case "M16", "M19", "M22" -> OBLIGATION;
            case "N9", "N11", "N12" -> LEVEL;
            case "N10" -> EnumSet.of(SIGNING, LOGINS);
            default -> throw new IllegalArgumentException(number);
        };
    }

    /** The number of the rule that asks for a dialogue with the vendor. */
    static String vendorDialogue(Rulebook rulebook) {
        return switch (rulebook) {
            case KL_2021_03 -> "M14";
            case NEMLOGIN3_2023_11 -> "M18";
        };
    }

    private static Set<Fact> and(Set<Fact> facts, Fact... others) {
        Set<Fact> all = EnumSet.copyOf(facts);
        all.addAll(Set.of(others));
        return all;
    }

    private WhatRulesRead() {}
}
