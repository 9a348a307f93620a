package io.github.nsisrules.intake.contracts;

import io.github.nsisrules.intake.contracts.Words.Word;
import java.util.List;
import java.util.Set;

/**
 * What the columns of a list hold, as far as their headings tell. Lists have whatever headings somebody liked, so this is a
 * guess, and the report of the import tells it.
 *
 * @param headings the headings; empty if the list has none
 * @param name the column with the name of the system or contract; -1 if none looks so
 * @param vendor the column with the vendor; -1 if none looks so
 */
record Columns(List<String> headings, int name, int vendor) {

    static final Columns UNKNOWN = new Columns(List.of(), -1, -1);

    /** Words of headings, the best for a name first; a heading counts for its best word. */
    private static final List<Set<String>> NAMES = List.of(
            Set.of("system", "itsystem", "systemnavn", "systemets"),
            Set.of("loesning", "loesningen", "applikation", "application", "app", "produkt", "program"),
            Set.of("aftalenavn", "kontraktnavn", "aftaletitel", "kontrakttitel"),
            Set.of("navn", "name", "titel", "title", "emne", "betegnelse"),
            Set.of("aftale", "aftalen", "kontrakt", "kontrakten", "contract", "agreement"),
            Set.of("beskrivelse", "description", "ydelse", "genstand"));

    private static final Set<String> VENDORS = Set.of(
            "leverandoer",
            "leverandoeren",
            "leverandoernavn",
            "vendor",
            "supplier",
            "firma",
            "kontraktpart",
            "modpart",
            "kreditor");

    /** Other words of headings. */
    private static final List<String> STEMS = List.of(
            "leverandoer",
            "vendor",
            "supplier",
            "firma",
            "kontraktpart",
            "modpart",
            "kreditor",
            "system",
            "loesning",
            "applikation",
            "application",
            "produkt",
            "program",
            "aftale",
            "kontrakt",
            "contract",
            "agreement",
            "navn",
            "name",
            "titel",
            "title",
            "emne",
            "betegnelse",
            "beskrivelse",
            "description",
            "ydelse",
            "genstand",
            "dato",
            "date",
            "start",
            "slut",
            "udloeb",
            "ophoer",
            "gyldig",
            "periode",
            "forvaltning",
            "afdeling",
            "omraade",
            "center",
            "enhed",
            "ansvarlig",
            "ejer",
            "kontakt",
            "nummer",
            "status",
            "type",
            "kategori",
            "pris",
            "beloeb",
            "bemaerkning",
            "note",
            "kommentar",
            "opsigelse",
            "version",
            "reference",
            "journal",
            "sagsnr",
            "cvr",
            "varighed");

    /** Columns that are about a name and hold none. */
    private static final Set<String> NO_NAMES = Set.of(
            "nr",
            "no",
            "nummer",
            "id",
            "dato",
            "date",
            "type",
            "ejer",
            "owner",
            "ansvarlig",
            "kontakt",
            "status",
            "kategori",
            "vedr");

    private static final Set<String> BETWEEN =
            Set.of("paa", "om", "for", "i", "og", "af", "til", "nr", "id", "it", "of", "the", "fra", "no");

    private static final int MOST_WORDS = 4;
    private static final int LONGEST_ENDING = 5;

    /** Whether cells are headings: at least two of them, and nothing else but words that headings are made of. */
    static boolean areHeadings(List<String> cells) {
        int filled = 0;
        int alike = 0;
        for (String cell : cells) {
            if (!cell.isBlank()) {
                filled++;
                alike += isHeading(Words.of(cell)) ? 1 : 0;
            }
        }
        return alike >= 2 && 2 * alike >= filled;
    }

    private static boolean isHeading(Words cell) {
        return !cell.words().isEmpty()
                && cell.words().size() <= MOST_WORDS
                && cell.words().stream().anyMatch(Columns::isOfHeadings)
                && cell.words().stream().allMatch(word -> isOfHeadings(word) || BETWEEN.contains(word.folded()));
    }

    private static boolean isOfHeadings(Word word) {
        return STEMS.stream().anyMatch(stem -> {
            boolean inflected =
                    word.folded().startsWith(stem) && word.folded().length() <= stem.length() + LONGEST_ENDING;
            return inflected || word.folded().endsWith(stem);
        });
    }

    static Columns of(List<String> headings) {
        int best = -1;
        int bestRank = NAMES.size();
        int vendor = -1;
        for (int column = 0; column < headings.size(); column++) {
            List<String> words = Words.of(headings.get(column)).words().stream()
                    .map(Word::folded)
                    .toList();
            if (vendor < 0 && words.stream().anyMatch(VENDORS::contains)) {
                vendor = column;
                continue;
            }
            int rank = rank(words);
            if (rank < bestRank) {
                best = column;
                bestRank = rank;
            }
        }
        return new Columns(List.copyOf(headings), best, vendor);
    }

    private static int rank(List<String> words) {
        if (words.stream().anyMatch(word -> NO_NAMES.contains(word) || VENDORS.contains(word))) {
            return NAMES.size();
        }
        for (int rank = 0; rank < NAMES.size(); rank++) {
            if (words.stream().anyMatch(NAMES.get(rank)::contains)) {
                return rank;
            }
        }
        return NAMES.size();
    }

    /** The heading of a column; without one its letter, as in a spreadsheet. */
    String heading(int column) {
        String heading = column < headings.size() ? headings.get(column).strip() : "";
        if (!heading.isEmpty()) {
            return heading;
        }
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }

    /** The column of a row that names it: the one whose heading says so or, where that is empty, the first with letters. */
    int nameColumn(List<String> cells) {
        if (name >= 0 && name < cells.size() && hasLetters(cells.get(name))) {
            return name;
        }
        for (int column = 0; column < cells.size(); column++) {
            if (column != vendor && hasLetters(cells.get(column))) {
                return column;
            }
        }
        return -1;
    }

    private static boolean hasLetters(String cell) {
        return cell.codePoints().anyMatch(Character::isLetter);
    }
}
