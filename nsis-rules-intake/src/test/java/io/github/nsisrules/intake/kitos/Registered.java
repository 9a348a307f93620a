package io.github.nsisrules.intake.kitos;

import io.github.nsisrules.intake.kitos.DataAnswer.Detail;
import io.github.nsisrules.intake.kitos.DataAnswer.Level;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An invented system as a municipality might have registered it. */
record Registered(
        UUID system,
        UUID usage,
        String name,
        Set<Level> levels,
        Set<Detail> details,
        List<String> kinds,
        String notes,
        String lifeCycle,
        @Nullable String edited) {

    static Registered of(String name) {
        return new Registered(
                UUID.nameUUIDFromBytes(("system " + name).getBytes(StandardCharsets.UTF_8)),
                UUID.nameUUIDFromBytes(("usage " + name).getBytes(StandardCharsets.UTF_8)),
                name,
                EnumSet.noneOf(Level.class),
                EnumSet.noneOf(Detail.class),
                List.of(),
                "",
                "Operational",
                "2026-05-04");
    }

    /** The same system under another name. */
    Registered named(String otherName) {
        return new Registered(system, usage, otherName, levels, details, kinds, notes, lifeCycle, edited);
    }

    Registered levels(Level... levels) {
        return levels(Set.of(levels));
    }

    Registered levels(Set<Level> levels) {
        return new Registered(system, usage, name, levels, details, kinds, notes, lifeCycle, edited);
    }

    Registered details(Detail... details) {
        return details(Set.of(details));
    }

    Registered details(Set<Detail> details) {
        return new Registered(system, usage, name, levels, details, kinds, notes, lifeCycle, edited);
    }

    Registered kinds(String... kinds) {
        return new Registered(system, usage, name, levels, details, List.of(kinds), notes, lifeCycle, edited);
    }

    Registered notes(String notes) {
        return new Registered(system, usage, name, levels, details, kinds, notes, lifeCycle, edited);
    }

    Registered lifeCycle(String lifeCycle) {
        return new Registered(system, usage, name, levels, details, kinds, notes, lifeCycle, edited);
    }

    Registered edited(@Nullable String edited) {
        return new Registered(system, usage, name, levels, details, kinds, notes, lifeCycle, edited);
    }
}
