package io.github.nsisrules.record;

import static io.github.nsisrules.record.Masked.MASK;

import io.github.nsisrules.facts.Assessment;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts {@link Masked#MASK} in the place of names and texts, and notes where. */
final class Masking {

    private final Set<Masked> masked;
    private final List<String> paths = new ArrayList<>();

    Masking(Set<Masked> masked) {
        this.masked = masked;
    }

    /** Where something was masked so far, as JSON Pointers into the record. */
    List<String> paths() {
        return List.copyOf(paths);
    }

    TuSolution of(TuSolution s) {
        String name = mask(Masked.NAME, "/input/name", s.name());
        if (masked.contains(Masked.NAME)) {
            paths.add("/result/solution/name");
        }
        List<UseCase> useCases = new ArrayList<>();
        for (int i = 0; i < s.useCases().size(); i++) {
            useCases.add(of(s.useCases().get(i), "/input/useCases/" + i));
        }
        return new TuSolution(
                s.id(),
                name == null ? s.name() : name,
                mask(Masked.DESCRIPTION, "/input/description", s.description()),
                mask(Masked.VENDOR, "/input/vendor", s.vendor()),
                mask(Masked.SYSTEM_OWNER, "/input/systemOwner", s.systemOwner()),
                mask(Masked.BUSINESS_AREA, "/input/businessArea", s.businessArea()),
                externalIds(s.externalIds()),
                s.customers(),
                s.owner(),
                s.statutoryWork(),
                s.authorityTask(),
                s.publicBody(),
                s.connectingOrganisation(),
                s.protocol(),
                s.pidRidUsage(),
                useCases);
    }

    private UseCase of(UseCase u, String path) {
        Assessment assessment = u.assessment();
        return new UseCase(
                u.id(),
                mask(Masked.USE_CASE_NAMES, path + "/name", u.name()),
                u.audience(),
                u.logins(),
                u.broker(),
                u.levelSetByBroker(),
                u.signing(),
                u.data(),
                u.dataSubjects(),
                assessment == null
                        ? null
                        : new Assessment(
                                assessment.level(),
                                assessment.date(),
                                mask(
                                        Masked.ASSESSMENT_REFERENCES,
                                        path + "/assessment/reference",
                                        assessment.reference())));
    }

    private Map<String, String> externalIds(Map<String, String> ids) {
        Map<String, String> result = new TreeMap<>();
        ids.forEach((register, id) -> {
            String shown = mask(Masked.EXTERNAL_IDS, "/input/externalIds/" + escaped(register), id);
            result.put(register, shown == null ? id : shown);
        });
        return result;
    }

    @Nullable
    DecisionNote of(@Nullable DecisionNote note) {
        return note == null
                ? null
                : new DecisionNote(
                        note.decidedLevels(),
                        mask(Masked.REASON, "/note/reason", note.reason()),
                        mask(Masked.DECIDED_BY, "/note/decidedBy", note.decidedBy()),
                        note.decidedOn(),
                        note.reviewOn());
    }

    private @Nullable String mask(Masked what, String path, @Nullable String value) {
        if (value == null || !masked.contains(what)) {
            return value;
        }
        paths.add(path);
        return MASK;
    }

    /** A name as JSON Pointers write it (RFC 6901). */
    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
