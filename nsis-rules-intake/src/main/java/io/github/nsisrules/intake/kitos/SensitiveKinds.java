package io.github.nsisrules.intake.kitos;

import io.github.nsisrules.facts.DataCategory;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The kinds of sensitive data by the words in the names that a municipality may choose among. */
final class SensitiveKinds {

    /**
     * Stands for sensitive data of which nobody has said the kind. What is decided depends on their class alone, and health is
     * by far the most common.
     */
    static final DataCategory UNNAMED = DataCategory.HEALTH;

    private static final Map<String, DataCategory> BY_STEM = byStem();

    private SensitiveKinds() {}

    private static Map<String, DataCategory> byStem() {
        Map<String, DataCategory> byStem = new LinkedHashMap<>();
        byStem.put("helbred", DataCategory.HEALTH);
        byStem.put("race", DataCategory.RACIAL_OR_ETHNIC_ORIGIN);
        byStem.put("etnisk", DataCategory.RACIAL_OR_ETHNIC_ORIGIN);
        byStem.put("politisk", DataCategory.POLITICAL_OPINIONS);
        byStem.put("religi", DataCategory.RELIGIOUS_OR_PHILOSOPHICAL_BELIEFS);
        byStem.put("filosof", DataCategory.RELIGIOUS_OR_PHILOSOPHICAL_BELIEFS);
        byStem.put("fagforening", DataCategory.TRADE_UNION_MEMBERSHIP);
        byStem.put("geneti", DataCategory.GENETIC_DATA);
        byStem.put("biometri", DataCategory.BIOMETRIC_DATA);
        byStem.put("seksu", DataCategory.SEX_LIFE_OR_ORIENTATION);
        return byStem;
    }

    /** The kinds that are named; names that are not known are left out. */
    static Set<DataCategory> of(Iterable<String> names) {
        Set<DataCategory> kinds = EnumSet.noneOf(DataCategory.class);
        for (String name : names) {
            String plain = Words.plain(name);
            BY_STEM.forEach((stem, kind) -> {
                if (plain.contains(stem)) {
                    kinds.add(kind);
                }
            });
        }
        return kinds;
    }
}
