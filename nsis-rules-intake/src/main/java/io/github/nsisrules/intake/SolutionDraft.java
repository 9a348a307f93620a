package io.github.nsisrules.intake;

import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.InvalidSolutionException;
import io.github.nsisrules.facts.Limits;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.stability.Experimental;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The draft of a solution: what files, and perhaps people, say about it, each fact with its sources. Only what is decided
 * enters {@link #solution()}, and so the classification. Immutable and safe for use by many threads.
 *
 * <p>{@link DraftJson} reads and writes drafts.
 */
@Experimental
public final class SolutionDraft {

    /** The id of the use case that stands for all uses of a system, where nobody has told its users apart. */
    public static final String ALL_USES = "alle";

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1," + Limits.ID + "}");
    private static final Comparator<FactDraft> ORDER = Comparator.comparing(FactDraft::fact);

    private final String id;
    private final Map<String, String> externalIds;
    private final List<DraftText> texts;
    private final List<UseCaseDraft> useCases;
    private final Map<FactPlace, FactDraft> facts;
    private final List<Note> notes;

    private SolutionDraft(Builder builder) {
        id = builder.id;
        externalIds = Collections.unmodifiableMap(new LinkedHashMap<>(builder.externalIds));
        texts = List.copyOf(builder.texts);
        useCases = List.copyOf(builder.useCases.values());
        List<FactDraft> all = new ArrayList<>();
        builder.claims.forEach((place, claims) -> all.add(new FactDraft(place, claims)));
        List<String> order = new ArrayList<>(builder.useCases.keySet());
        all.sort(Comparator.comparing(
                        (FactDraft fact) -> order.indexOf(fact.place().useCase()))
                .thenComparing(ORDER));
        Map<FactPlace, FactDraft> byPlace = new LinkedHashMap<>();
        all.forEach(fact -> byPlace.put(fact.place(), fact));
        facts = Collections.unmodifiableMap(byPlace);
        notes = List.copyOf(builder.notes);
    }

    /**
     * Starts a draft.
     *
     * @param id 1-100 of {@code A-Z a-z 0-9 . _ -}
     * @throws IllegalArgumentException if the id is none
     */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /** The solution's id. */
    public String id() {
        return id;
    }

    /** The solution's name; its id if no source names it. */
    public String name() {
        return text(TextField.NAME).map(DraftText::text).orElse(id);
    }

    /** Ids in other registers. */
    public Map<String, String> externalIds() {
        return externalIds;
    }

    /** All texts with their sources, as added. */
    public List<DraftText> texts() {
        return texts;
    }

    /** The text that counts: of several for one field the first. */
    public Optional<DraftText> text(TextField field) {
        return texts.stream().filter(text -> text.field() == field).findFirst();
    }

    /** The use cases, as added. */
    public List<UseCaseDraft> useCases() {
        return useCases;
    }

    /** All facts about which any source says anything: those of the solution first, then those of each use case. */
    public List<FactDraft> facts() {
        return List.copyOf(facts.values());
    }

    /** A fact; empty if it is unknown. */
    public Optional<FactDraft> fact(FactPlace place) {
        return Optional.ofNullable(facts.get(place));
    }

    /** What is known of a fact. */
    public Standing standing(FactPlace place) {
        FactDraft fact = facts.get(place);
        return fact == null ? Standing.UNKNOWN : fact.standing();
    }

    /** What else is worth knowing, as added. */
    public List<Note> notes() {
        return notes;
    }

    /**
     * The solution as far as it is decided; everything else stays unknown in it. Data of which only some are known are taken
     * as they are where that cannot lower a level: when they rule out Lav and, for health professionals, hold sensitive data.
     *
     * @throws InvalidSolutionException if what is decided is no valid solution yet: mostly because nobody has told who uses
     *     it (a use case has no {@code audience}, or there is none)
     */
    public TuSolution solution() {
        return new DecidedFacts(this).solution();
    }

    /** A builder with everything that this draft holds, to which more can be added. */
    public Builder toBuilder() {
        Builder builder = new Builder(id);
        builder.externalIds.putAll(externalIds);
        builder.texts.addAll(texts);
        useCases.forEach(useCase -> builder.useCases.put(useCase.id(), useCase));
        facts.forEach((place, fact) -> builder.claims.put(place, new ArrayList<>(fact.claims())));
        builder.notes.addAll(notes);
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SolutionDraft draft
                && id.equals(draft.id)
                && externalIds.equals(draft.externalIds)
                && texts.equals(draft.texts)
                && useCases.equals(draft.useCases)
                && facts.equals(draft.facts)
                && notes.equals(draft.notes);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "SolutionDraft[" + id + ", " + facts.size() + " facts]";
    }

    /** Collects what sources say. Not safe for use by several threads at once. */
    public static final class Builder {

        private final String id;
        private final Map<String, String> externalIds = new LinkedHashMap<>();
        private final Set<DraftText> texts = new LinkedHashSet<>();
        private final Map<String, UseCaseDraft> useCases = new LinkedHashMap<>();
        private final Map<FactPlace, List<Claim>> claims = new LinkedHashMap<>();
        private final Set<Note> notes = new LinkedHashSet<>();

        private Builder(String id) {
            this.id = checked(id);
        }

        /** Adds an id in another register, for example {@code kitos}; half characters become U+FFFD. */
        public Builder externalId(String register, String externalId) {
            externalIds.put(Source.whole(register), Source.whole(externalId));
            return this;
        }

        /** Adds a text; one that is blank is left out. Of several for one field the first counts. */
        public Builder text(TextField field, String text, Source source) {
            if (!text.isBlank()) {
                texts.add(new DraftText(field, text, source));
            }
            return this;
        }

        /**
         * Adds a use case, or names one anew.
         *
         * @throws IllegalArgumentException if the id is none, or there are too many
         */
        public Builder useCase(String useCase, @Nullable String name) {
            useCases.put(checked(useCase), new UseCaseDraft(useCase, name));
            if (useCases.size() > Limits.USE_CASES) {
                throw new IllegalArgumentException("The draft " + id + " has more than " + Limits.USE_CASES
                        + " use cases.\nMaybe several systems are described as one.");
            }
            return this;
        }

        /**
         * Adds what a source says about a fact. The same claim twice is one.
         *
         * @throws IllegalArgumentException if the use case was not added, or a value is none of the fact's
         */
        public Builder claim(FactPlace place, Claim claim) {
            String useCase = place.useCase();
            if (useCase != null && !useCases.containsKey(useCase)) {
                throw new IllegalArgumentException("The draft " + id + " has no use case '" + useCase
                        + "'.\nMaybe add it first. It has: " + String.join(", ", useCases.keySet()) + ".");
            }
            claims.computeIfAbsent(place, empty -> new ArrayList<>()).add(claim.of(place.fact()));
            return this;
        }

        /** Adds a claim about a fact of the solution. */
        public Builder claim(Fact fact, Claim claim) {
            return claim(FactPlace.ofSolution(fact), claim);
        }

        /** Adds something worth knowing. The same note twice is one. */
        public Builder note(Reason reason, @Nullable Source source) {
            notes.add(new Note(reason, source));
            return this;
        }

        /**
         * Puts several use cases in the place of one, each with all that is said about it.
         *
         * @param useCase the use case that is replaced
         * @param groups the ids of those that take its place
         * @throws IllegalArgumentException if there is no such use case, or an id is none or taken
         */
        public Builder split(String useCase, List<String> groups) {
            UseCaseDraft whole = useCases.get(useCase);
            if (whole == null || groups.isEmpty()) {
                throw new IllegalArgumentException("The use case '" + useCase + "' of the draft " + id
                        + " cannot be split into " + groups + ".\nMaybe it was split before.");
            }
            Map<String, UseCaseDraft> before = new LinkedHashMap<>(useCases);
            Map<FactPlace, List<Claim>> claimsBefore = new LinkedHashMap<>(claims);
            useCases.clear();
            before.forEach((other, draft) -> {
                if (!other.equals(useCase)) {
                    useCase(other, draft.name());
                    return;
                }
                for (String group : groups) {
                    if (useCases.containsKey(group) || (before.containsKey(group) && !group.equals(useCase))) {
                        throw new IllegalArgumentException("The draft " + id + " has a use case '" + group
                                + "' already.\nMaybe choose another id.");
                    }
                    useCase(group, null);
                }
            });
            claims.clear();
            claimsBefore.forEach((place, said) -> {
                if (useCase.equals(place.useCase())) {
                    groups.forEach(
                            group -> claims.put(FactPlace.ofUseCase(place.fact(), group), new ArrayList<>(said)));
                } else {
                    claims.put(place, said);
                }
            });
            return this;
        }

        /** The draft as it is now. */
        public SolutionDraft build() {
            return new SolutionDraft(this);
        }

        private static String checked(String id) {
            if (!ID.matcher(id).matches()) {
                throw new IllegalArgumentException(
                        "'" + id + "' is no id.\nMaybe take out what is not one of A-Z a-z 0-9" + " . _ -; it has 1 to "
                                + Limits.ID + " characters.");
            }
            return id;
        }
    }
}
