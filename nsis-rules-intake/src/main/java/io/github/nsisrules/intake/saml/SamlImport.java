package io.github.nsisrules.intake.saml;

import io.github.nsisrules.intake.ImportReport;
import io.github.nsisrules.intake.ImportReport.FileRead;
import io.github.nsisrules.intake.ImportReport.LeftOut;
import io.github.nsisrules.intake.Reason;
import io.github.nsisrules.intake.SolutionDraft;
import io.github.nsisrules.stability.Experimental;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Drafts from SAML metadata: one for each service provider, with the facts that its file shows.
 *
 * @param drafts the drafts, in the order of the files
 * @param report what became of every entity
 */
@Experimental
public record SamlImport(List<SolutionDraft> drafts, ImportReport report) {

    /** Copies the drafts. */
    public SamlImport {
        drafts = List.copyOf(drafts);
    }

    /**
     * Makes drafts.
     *
     * @param files the metadata of service providers, each file of another name. Identity providers among them become no drafts, and only hint at the
     *     broker
     * @param brokers the metadata of the identity providers that users of <em>all</em> these service providers come from. If it is
     *     one, it decides the broker, as far as it shows it. Empty if nobody knows
     */
    public static SamlImport of(List<SamlMetadata> files, List<SamlMetadata> brokers) {
        return new Assembly(files, brokers).result();
    }

    /** Puts drafts and report together. */
    private static final class Assembly {

        private final List<SamlMetadata> files;
        private final List<SamlMetadata> brokers;
        private final List<Companion> companions = new ArrayList<>();
        private final Map<String, SolutionDraft> draftByEntity = new LinkedHashMap<>();
        private final Set<String> ids = new HashSet<>();
        private final List<FileRead> read = new ArrayList<>();
        private final List<LeftOut> leftOut = new ArrayList<>();

        Assembly(List<SamlMetadata> files, List<SamlMetadata> brokers) {
            this.files = files;
            this.brokers =
                    brokers.stream().filter(broker -> !files.contains(broker)).toList();
            add(brokers, true);
            add(files.stream().filter(file -> !brokers.contains(file)).toList(), false);
        }

        private void add(List<SamlMetadata> from, boolean told) {
            from.forEach(file -> file.entities().stream()
                    .filter(entity -> entity.isIdentityProvider() && (told || !entity.isServiceProvider()))
                    .forEach(entity -> companions.add(new Companion(file.file(), entity, told))));
        }

        SamlImport result() {
            files.forEach(this::file);
            brokers.forEach(this::broker);
            return new SamlImport(List.copyOf(draftByEntity.values()), new ImportReport(read, leftOut));
        }

        private void file(SamlMetadata file) {
            int drafts = 0;
            int joined = 0;
            for (SamlEntity entity : file.entities()) {
                if (!entity.isServiceProvider()) {
                    leftOut.add(leftOut(file, entity, reason(entity)));
                } else if (draft(file, entity)) {
                    drafts++;
                } else {
                    joined++;
                }
            }
            read.add(new FileRead(
                    file.file(), file.recognisedAs(), file.entities().size(), drafts, joined));
        }

        private void broker(SamlMetadata file) {
            file.entities()
                    .forEach(entity -> leftOut.add(leftOut(
                            file,
                            entity,
                            entity.isIdentityProvider() ? reason(entity) : Reason.of("saml.leftout.no.broker"))));
            read.add(new FileRead(
                    file.file(), file.recognisedAs(), file.entities().size(), 0, 0));
        }

        /** Makes a draft, or joins the entity to the one of the same id; whether it is a new one. */
        private boolean draft(SamlMetadata file, SamlEntity entity) {
            ServiceProviderDraft provider = new ServiceProviderDraft(new Requests(file.file(), entity), companions);
            String key = EntityIds.comparable(entity.entityId());
            SolutionDraft known = draftByEntity.get(key);
            SolutionDraft.Builder draft = known == null
                    ? SolutionDraft.builder(EntityIds.draftId(entity.entityId(), ids))
                    : known.toBuilder();
            SolutionDraft now = provider.joinedTo(draft).build();
            draftByEntity.put(key, now);
            ids.add(now.id());
            return known == null;
        }

        private static LeftOut leftOut(SamlMetadata file, SamlEntity entity, Reason reason) {
            return new LeftOut(file.file(), null, entity.line(), entity.entityId(), false, reason);
        }

        private static Reason reason(SamlEntity entity) {
            if (!entity.isIdentityProvider()) {
                return Reason.of("saml.leftout.other");
            }
            return KnownBroker.of(entity)
                    .map(broker -> Reason.of("saml.leftout.broker", broker.label()))
                    .orElse(Reason.of("saml.leftout.idp"));
        }
    }
}
