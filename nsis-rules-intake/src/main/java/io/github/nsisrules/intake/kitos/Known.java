package io.github.nsisrules.intake.kitos;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The systems that the municipality uses, by all that rows of other files may name them by. */
final class Known {

    private final Set<UUID> systems = new HashSet<>();
    private final Map<UUID, UUID> systemByUsage = new HashMap<>();
    private final Map<String, Optional<UUID>> systemByName = new HashMap<>();

    void add(KitosRow row) {
        UUID system = row.system();
        if (system == null) {
            return;
        }
        systems.add(system);
        if (row.usage() != null) {
            systemByUsage.put(row.usage(), system);
        }
        if (row.name() != null) {
            // A name that two systems have finds neither.
            systemByName.merge(
                    Words.plain(row.name()),
                    Optional.of(system),
                    (one, other) -> one.equals(other) ? one : Optional.empty());
        }
    }

    boolean has(UUID system) {
        return systems.contains(system);
    }

    @Nullable
    UUID byUsage(UUID usage) {
        return systemByUsage.get(usage);
    }

    /** The one system of a name; {@code null} if there is none, or more than one. */
    @Nullable
    UUID byName(@Nullable String name) {
        return name == null
                ? null
                : systemByName.getOrDefault(Words.plain(name), Optional.empty()).orElse(null);
    }
}
