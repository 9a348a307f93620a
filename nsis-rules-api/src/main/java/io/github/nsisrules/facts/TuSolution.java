package io.github.nsisrules.facts;

import io.github.nsisrules.stability.Stable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A public IT solution (TU-løsning or candidate) as somebody describes it. A fact that is {@code null} is unknown, never
 * "no"; an empty set means "none". Texts and ids never decide anything.
 *
 * @param id 1-100 of {@code A-Z a-z 0-9 . _ -}
 * @param name 1-200 characters
 * @param description at most 4000 characters
 * @param vendor at most 200 characters
 * @param systemOwner at most 200 characters
 * @param businessArea the field of work (fagområde) in the municipality, for example "Sundhed"; at most 200 characters
 * @param externalIds ids in other registers, for example {@code kitos}; at most 20, keys of at most 50 and values of at
 *     most 200 characters; empty if there are none
 * @param customers who uses it besides this municipality (KL p.12)
 * @param owner to whom it belongs (KL p.12-13)
 * @param statutoryWork whether employees use it for work or services that the municipality is obliged to perform (KL
 *     p.13)
 * @param authorityTask whether it performs a public-authority task
 * @param publicBody whether the responsible organisation is a public authority or a public-law body
 * @param connectingOrganisation how NemLog-in classes the organisation that connects
 * @param protocol the protocol spoken with the broker
 * @param pidRidUsage what it does with PID and RID numbers (KL p.16)
 * @param useCases 1-50 use cases with different ids
 */
@Stable
public record TuSolution(
        String id,
        String name,
        @Nullable String description,
        @Nullable String vendor,
        @Nullable String systemOwner,
        @Nullable String businessArea,
        Map<String, String> externalIds,
        @Nullable Customers customers,
        @Nullable Owner owner,
        @Nullable Boolean statutoryWork,
        @Nullable Boolean authorityTask,
        @Nullable Boolean publicBody,
        @Nullable ConnectingOrganisation connectingOrganisation,
        @Nullable Protocol protocol,
        @Nullable Set<PidRidUsage> pidRidUsage,
        List<UseCase> useCases) {

    /**
     * Checks texts and counts and copies the collections.
     *
     * @throws InvalidSolutionException with all problems found
     */
    public TuSolution {
        externalIds = Collections.unmodifiableMap(new LinkedHashMap<>(externalIds));
        pidRidUsage = UseCase.copy(PidRidUsage.class, pidRidUsage);
        useCases = List.copyOf(useCases);
        Checks checks = new Checks("");
        checkTexts(checks, id, name, description, vendor, systemOwner, businessArea, externalIds);
        List<String> useCaseIds = new ArrayList<>(useCases.size());
        for (UseCase useCase : useCases) {
            useCaseIds.add(useCase.id());
        }
        checkUseCaseIds(checks, useCaseIds);
        checks.throwIfAny();
    }

    /** Starts a description. */
    public static Builder builder(@Nullable String id, @Nullable String name) {
        return new Builder(id, name);
    }

    private static void checkTexts(
            Checks checks,
            @Nullable String id,
            @Nullable String name,
            @Nullable String description,
            @Nullable String vendor,
            @Nullable String systemOwner,
            @Nullable String businessArea,
            Map<String, String> externalIds) {
        checks.id("id", id);
        checks.requiredText("name", name, Limits.NAME);
        checks.text("description", description, Limits.DESCRIPTION);
        checks.text("vendor", vendor, Limits.PARTY_NAME);
        checks.text("systemOwner", systemOwner, Limits.PARTY_NAME);
        checks.text("businessArea", businessArea, Limits.PARTY_NAME);
        if (externalIds.size() > Limits.EXTERNAL_IDS) {
            checks.add(
                    ProblemCode.TOO_MANY,
                    "externalIds",
                    String.valueOf(externalIds.size()),
                    String.valueOf(Limits.EXTERNAL_IDS));
        }
        for (Map.Entry<String, String> entry : externalIds.entrySet()) {
            String field = "externalIds." + Problem.quoted(entry.getKey());
            checks.text(field, entry.getKey(), Limits.EXTERNAL_ID_KEY);
            checks.text(field, entry.getValue(), Limits.EXTERNAL_ID_VALUE);
        }
    }

    private static void checkUseCaseIds(Checks checks, List<? extends @Nullable String> useCaseIds) {
        if (useCaseIds.isEmpty()) {
            checks.add(ProblemCode.MISSING, "useCases", "useCases");
        } else if (useCaseIds.size() > Limits.USE_CASES) {
            checks.add(
                    ProblemCode.TOO_MANY,
                    "useCases",
                    String.valueOf(useCaseIds.size()),
                    String.valueOf(Limits.USE_CASES));
        }
        Set<String> seenIds = new HashSet<>();
        for (int i = 0; i < useCaseIds.size(); i++) {
            String useCaseId = useCaseIds.get(i);
            if (useCaseId != null && !seenIds.add(useCaseId)) {
                checks.add(ProblemCode.DUPLICATE_ID, "useCases[" + i + "].id", Problem.quoted(useCaseId));
            }
        }
    }

    /** Builds a solution; what is not set stays unknown. Not safe for use by several threads at once. */
    public static final class Builder {

        private final @Nullable String id;
        private final @Nullable String name;
        private @Nullable String description;
        private @Nullable String vendor;
        private @Nullable String systemOwner;
        private @Nullable String businessArea;
        private @Nullable Customers customers;
        private @Nullable Owner owner;
        private @Nullable Boolean statutoryWork;
        private @Nullable Boolean authorityTask;
        private @Nullable Boolean publicBody;
        private @Nullable ConnectingOrganisation connectingOrganisation;
        private @Nullable Protocol protocol;
        private @Nullable Set<PidRidUsage> pidRidUsage;
        private final Map<String, String> externalIds = new LinkedHashMap<>();
        private final List<UseCase.Builder> useCases = new ArrayList<>();

        private Builder(@Nullable String id, @Nullable String name) {
            this.id = id;
            this.name = name;
        }

        /** Sets the description. */
        public Builder description(@Nullable String description) {
            this.description = description;
            return this;
        }

        /** Sets the name of the vendor. */
        public Builder vendor(@Nullable String vendor) {
            this.vendor = vendor;
            return this;
        }

        /** Sets the name of the system owner in the municipality. */
        public Builder systemOwner(@Nullable String systemOwner) {
            this.systemOwner = systemOwner;
            return this;
        }

        /** Sets the field of work (fagområde); {@code null} is unknown. It decides nothing. */
        public Builder businessArea(@Nullable String businessArea) {
            this.businessArea = businessArea;
            return this;
        }

        /** Sets who uses it; {@code null} is unknown. */
        public Builder customers(@Nullable Customers customers) {
            this.customers = customers;
            return this;
        }

        /** Sets to whom it belongs; {@code null} is unknown. */
        public Builder owner(@Nullable Owner owner) {
            this.owner = owner;
            return this;
        }

        /** Sets whether employees use it for work or services that the municipality is obliged to perform; {@code null} is unknown. */
        public Builder statutoryWork(@Nullable Boolean statutoryWork) {
            this.statutoryWork = statutoryWork;
            return this;
        }

        /** Sets whether it performs a public-authority task; {@code null} is unknown. */
        public Builder authorityTask(@Nullable Boolean authorityTask) {
            this.authorityTask = authorityTask;
            return this;
        }

        /** Sets whether the responsible organisation is a public authority or a public-law body; {@code null} is unknown. */
        public Builder publicBody(@Nullable Boolean publicBody) {
            this.publicBody = publicBody;
            return this;
        }

        /** Sets how NemLog-in classes the connecting organisation; {@code null} is unknown. */
        public Builder connectingOrganisation(@Nullable ConnectingOrganisation connectingOrganisation) {
            this.connectingOrganisation = connectingOrganisation;
            return this;
        }

        /** Sets the protocol; {@code null} is unknown. */
        public Builder protocol(@Nullable Protocol protocol) {
            this.protocol = protocol;
            return this;
        }

        /** Sets the uses of PID and RID numbers. {@code null} is unknown, empty is "none". */
        public Builder pidRidUsage(@Nullable Collection<PidRidUsage> pidRidUsage) {
            this.pidRidUsage = UseCase.copy(PidRidUsage.class, pidRidUsage);
            return this;
        }

        /** Sets the uses of PID and RID numbers. Nothing given is "none". */
        public Builder pidRidUsage(PidRidUsage... pidRidUsage) {
            return pidRidUsage(List.of(pidRidUsage));
        }

        /** Adds the solution's id in another register, for example {@code kitos}. */
        public Builder externalId(String register, String externalId) {
            externalIds.put(register, externalId);
            return this;
        }

        /** Adds a use case. It is built together with the solution, so that all problems are told at once. */
        public Builder useCase(UseCase.Builder useCase) {
            useCases.add(useCase);
            return this;
        }

        /** All that is wrong so far; empty if {@link #build} will succeed. */
        public List<Problem> problems() {
            Checks checks = new Checks("");
            checkTexts(checks, id, name, description, vendor, systemOwner, businessArea, externalIds);
            List<Problem> problems = new ArrayList<>(checks.problems());
            List<@Nullable String> useCaseIds = new ArrayList<>(useCases.size());
            for (int i = 0; i < useCases.size(); i++) {
                Checks ofUseCase = new Checks("useCases[" + i + "].");
                useCases.get(i).check(ofUseCase);
                problems.addAll(ofUseCase.problems());
                useCaseIds.add(useCases.get(i).id());
            }
            Checks ofIds = new Checks("");
            checkUseCaseIds(ofIds, useCaseIds);
            problems.addAll(ofIds.problems());
            return List.copyOf(problems);
        }

        /**
         * The solution.
         *
         * @throws InvalidSolutionException with all problems found, those of the use cases included
         */
        public TuSolution build() {
            List<Problem> problems = problems();
            if (id == null || name == null || !problems.isEmpty()) {
                throw new InvalidSolutionException(problems);
            }
            List<UseCase> built = new ArrayList<>(useCases.size());
            for (UseCase.Builder useCase : useCases) {
                built.add(useCase.build());
            }
            return new TuSolution(
                    id,
                    name,
                    description,
                    vendor,
                    systemOwner,
                    businessArea,
                    externalIds,
                    customers,
                    owner,
                    statutoryWork,
                    authorityTask,
                    publicBody,
                    connectingOrganisation,
                    protocol,
                    pidRidUsage,
                    built);
        }
    }
}
