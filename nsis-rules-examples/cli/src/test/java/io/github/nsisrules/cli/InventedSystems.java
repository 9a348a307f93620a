package io.github.nsisrules.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The 300 systems of an invented municipality. The same number always gives the same system. */
final class InventedSystems {

    static final int COUNT = 300;

    private static final List<String> SUBJECTS = List.of(
            "Pladsanvisning",
            "Bådpladser",
            "Parkeringslicenser",
            "Genbrugsplads",
            "Haveaffald",
            "Byggesager",
            "Vielser",
            "Musikskole",
            "Ungdomsskole",
            "Svømmehal",
            "Idrætshaller",
            "Bibliotek",
            "Lokalarkiv",
            "Tandpleje",
            "Hjemmepleje",
            "Genoptræning",
            "Hjælpemidler",
            "Kørselsordning",
            "Madservice",
            "Plejebolig",
            "Sygedagpenge",
            "Jobcenter",
            "Fleksjob",
            "Boligstøtte",
            "Boligsocial indsats",
            "Familiehus",
            "Børnefaglig undersøgelse",
            "PPR-henvisning",
            "Skoleindskrivning",
            "Elevfravær");

    private static final List<String> KINDS = List.of(
            "Digital",
            "Selvbetjening til",
            "Min",
            "Sagssystem for",
            "Booking af",
            "Vagtplan for",
            "Tilsyn med",
            "Indberetning om",
            "Portal for",
            "Økonomi i");

    private static final List<String> VENDORS = List.of(
            "Eksempel Software A/S", "Opdigtet Data ApS", "Prøvesystemer A/S", "Fiktiv Drift A/S", "Modelkode IVS");

    private static final List<String> TYPES = List.of(
            "Selvbetjening og indberetning",
            "Selvbetjening og indberetning",
            "Selvbetjening og indberetning",
            "Sagsbærende",
            "Hjemmesider og portaler",
            "Løn, personale og HR",
            "Specialsystemer",
            "Selvbetjening og indberetning",
            "Hjemmesider og portaler",
            "Økonomi og betaling");

    private InventedSystems() {}

    /**
     * A system.
     *
     * @param number from 0
     * @param several whether other organisations use it too
     */
    record Invented(
            int number,
            UUID id,
            String name,
            String vendor,
            String businessType,
            String lifeCycle,
            String notes,
            String usedSystems,
            String purpose,
            Data data,
            boolean several) {}

    /** What KITOS says of its data. */
    enum Data {
        UNANSWERED,
        ORDINARY,
        CONFIDENTIAL,
        SENSITIVE,
        NONE
    }

    static List<Invented> all() {
        List<Invented> all = new ArrayList<>();
        for (int number = 0; number < COUNT; number++) {
            int kind = number % KINDS.size();
            String subject = SUBJECTS.get(number / KINDS.size());
            all.add(new Invented(
                    number,
                    id("system", number),
                    KINDS.get(kind) + " " + subject.toLowerCase(java.util.Locale.ROOT),
                    VENDORS.get((number * 7) % VENDORS.size()),
                    TYPES.get(kind),
                    number % 30 == 29 ? "Ikke i drift" : number % 40 == 17 ? "Under udfasning" : "I drift",
                    notes(number),
                    number % 6 == 1 ? "NemLog-in" : number % 12 == 4 ? "FK Adgangsstyring for brugere" : "",
                    "Understøtter kommunens arbejde med " + subject.toLowerCase(java.util.Locale.ROOT) + ".",
                    Data.values()[(number * 3 + number / 10) % Data.values().length],
                    number % 3 != 0));
        }
        return List.copyOf(all);
    }

    private static String notes(int number) {
        if (number % 50 == 2) {
            return "Kan vise beskyttet adresse.";
        }
        return number % 5 == 1 ? "Borgere logger på med MitID." : number % 20 == 8 ? "Ansatte bruger lokal IdP." : "";
    }

    /** An id of its own for each thing; it says nothing. */
    static UUID id(String kind, int number) {
        return UUID.nameUUIDFromBytes(("opdigtet-" + kind + "-" + number).getBytes(StandardCharsets.UTF_8));
    }
}
