package io.github.nsisrules.intake.kitos;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids of drafts: by the id of the system, or else by its name. */
final class DraftIds {

    private static final int LONGEST = 60;

    private final Set<String> taken = new HashSet<>();

    String of(@Nullable UUID system, @Nullable String name) {
        return system != null ? "kitos-" + system : byName(name == null ? "" : name);
    }

    private String byName(String name) {
        String plain = name.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String stem = "kitos-" + (plain.isEmpty() ? "system" : plain.substring(0, Math.min(LONGEST, plain.length())));
        String id = stem;
        for (int i = 2; !taken.add(id); i++) {
            id = stem + "-" + i;
        }
        return id;
    }
}
