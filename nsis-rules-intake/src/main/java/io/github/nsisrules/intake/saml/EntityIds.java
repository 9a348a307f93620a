package io.github.nsisrules.intake.saml;

import java.util.Locale;
import java.util.Set;

/** The ids of entities, which are addresses: compared, and made into ids of drafts. */
final class EntityIds {

    private static final int LONGEST = 90;

    private EntityIds() {}

    /** How ids are compared: a slash at the end, and upper and lower case, do not count. */
    static String comparable(String entityId) {
        String lower = entityId.strip().toLowerCase(Locale.ROOT);
        return lower.endsWith("/") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** An id for the draft that no other has, for example {@code booking.example.dk-saml}. */
    static String draftId(String entityId, Set<String> taken) {
        String plain = comparable(entityId)
                .replaceFirst("^[a-z]+://", "")
                .replaceAll("[^a-z0-9._-]+", "-")
                .replaceAll("^[-.]+|[-.]+$", "");
        String id = plain.isEmpty() ? "saml" : plain.substring(0, Math.min(LONGEST, plain.length()));
        String free = id;
        for (int number = 2; taken.contains(free); number++) {
            free = id + "-" + number;
        }
        return free;
    }
}
