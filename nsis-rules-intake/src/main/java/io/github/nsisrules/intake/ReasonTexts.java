package io.github.nsisrules.intake;

import io.github.nsisrules.text.Language;
import io.github.nsisrules.text.Texts;
import java.util.List;
import java.util.Set;

/** The texts of all reasons: one bundle for each area, all in one name space. */
final class ReasonTexts {

    /** Each area has the resources {@code reasons-AREA_da.properties} and {@code reasons-AREA_en.properties}. */
    static final List<String> AREAS = List.of("draft", "read", "kitos", "saml", "contracts", "sheet", "ask");

    private static final Texts DANISH = read(Language.DA);
    private static final Texts ENGLISH = read(Language.EN);

    private ReasonTexts() {}

    static Texts of(Language language) {
        return language == Language.DA ? DANISH : ENGLISH;
    }

    /** The ids of all reasons, sorted. */
    static Set<String> ids() {
        return ENGLISH.keys();
    }

    static boolean isKnown(String id) {
        return ENGLISH.keys().contains(id);
    }

    private static Texts read(Language language) {
        return AREAS.stream()
                .map(area -> Texts.read(ReasonTexts.class, "reasons-" + area, language))
                .reduce(Texts::orElse)
                .orElseThrow();
    }
}
