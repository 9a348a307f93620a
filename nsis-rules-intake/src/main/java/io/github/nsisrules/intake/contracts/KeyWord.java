package io.github.nsisrules.intake.contracts;

import io.github.nsisrules.stability.Experimental;
import java.util.List;

/**
 * Words that make a contract or a system worth a look: those that the report proposes to search for (KL p.15), and those that
 * have taken their place since. Each is known in the spellings in use, with and without blanks, hyphens and endings.
 */
@Experimental
public enum KeyWord {
    /** MitID Erhverv, the login of businesses and employees today; before {@link #MITID}, which is part of it. */
    MITID_ERHVERV("MitID Erhverv", false, true, "mitiderhverv mitidtilerhverv"),
    /** MitID, the login of citizens today. */
    MITID("MitID", false, true, "mitid"),
    /** NemID medarbejdersignatur, also called NemID Erhverv: the login of businesses and employees until 2023. */
    EMPLOYEE_SIGNATURE("medarbejdersignatur", true, true, "medarbejdersignatur nemiderhverv"),
    /** NemID, the login of citizens until 2023. */
    NEMID("NemID", true, true, "nemid"),
    /** NemLog-in, the public broker. */
    NEMLOGIN("NemLog-in", true, true, "nemlogin"),
    /** Tjenesteudbyder, tjenesteudbyderløsning, tjenesteudbyderaftale, TU-løsning. */
    SERVICE_PROVIDER("tjenesteudbyderløsning", true, true, "tjenesteudbyder tuloesning"),
    /** OIOSAML, the protocol of the public brokers. */
    OIOSAML("OIOSAML", false, true, "oiosaml"),
    /** OCES, the certificates of NemID and of NemLog-in. They are used for other things than logins as well. */
    OCES("OCES", false, false, "oces"),
    /** Digital signatur, the login before NemID. Documents are signed by that name, too. */
    DIGITAL_SIGNATURE("digital signatur", false, false, "digitalsignatur digitalesignatur");

    /** The page of the report that proposes the search. */
    public static final int PAGE = 15;

    private final String label;
    private final boolean inReport;
    private final boolean strong;
    private final String stems;

    KeyWord(String label, boolean inReport, boolean strong, String stems) {
        this.label = label;
        this.inReport = inReport;
        this.strong = strong;
        this.stems = stems;
    }

    /** The word as one writes it. */
    public String label() {
        return label;
    }

    /** Whether the report names it; otherwise this project added it, because names have changed since. */
    public boolean isInReport() {
        return inReport;
    }

    /** Whether it speaks of logins and of nothing else. */
    boolean isStrong() {
        return strong;
    }

    /** What its spellings begin with, folded and without anything between the words. */
    List<String> stems() {
        return List.of(stems.split(" ", -1));
    }
}
