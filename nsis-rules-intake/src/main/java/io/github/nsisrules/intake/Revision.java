package io.github.nsisrules.intake;

import io.github.nsisrules.facts.Limits;
import io.github.nsisrules.stability.Experimental;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person changes in a draft. Whatever files say stays in it: an answer is added to it and stands above it, and what is taken
 * back stays as a hint. So a hint, for example of a protected address, is never lost. Not safe for use by several threads at once.
 */
@Experimental
public final class Revision {

    private final SolutionDraft before;
    private final List<DraftText> texts;
    private final Map<String, UseCaseDraft> useCases = new LinkedHashMap<>();
    private final Map<FactPlace, List<Claim>> claims = new LinkedHashMap<>();

    private Revision(SolutionDraft draft) {
        before = draft;
        texts = new ArrayList<>(draft.texts());
        draft.useCases().forEach(useCase -> useCases.put(useCase.id(), useCase));
        draft.facts().forEach(fact -> claims.put(fact.place(), new ArrayList<>(fact.claims())));
    }

    /** Starts from a draft, which stays as it is. */
    public static Revision of(SolutionDraft draft) {
        return new Revision(draft);
    }

    /**
     * A person's answer, in the place of any that a person gave before.
     *
     * @throws IllegalArgumentException if the draft has no such use case, or a value is none of the fact's
     */
    public Revision answer(FactPlace place, List<String> values, Reason reason, Source source) {
        checkUseCase(place.useCase());
        Claim told = new Claim(Weight.TOLD, values, reason, source).of(place.fact());
        List<Claim> said = claims.computeIfAbsent(place, empty -> new ArrayList<>());
        said.removeIf(claim -> claim.weight() == Weight.TOLD);
        said.add(told);
        return this;
    }

    /** Makes a fact undecided: a person's answer goes, and what files decided becomes a hint for that reason. */
    public Revision takeBack(FactPlace place, Reason reason) {
        List<Claim> said = claims.get(place);
        if (said != null) {
            said.removeIf(claim -> claim.weight() == Weight.TOLD);
            said.replaceAll(claim -> claim.weight() == Weight.HINTS ? claim : claim.asHint(reason));
            if (said.isEmpty()) {
                claims.remove(place);
            }
        }
        return this;
    }

    /** A text that counts from now on; a blank one takes all texts of the field away. */
    public Revision text(TextField field, String text, Source source) {
        if (text.isBlank()) {
            texts.removeIf(other -> other.field() == field);
        } else {
            texts.add(0, new DraftText(field, text, source));
        }
        return this;
    }

    /**
     * Adds a use case, or names one anew.
     *
     * @throws IllegalArgumentException if there would be too many
     */
    public Revision useCase(String useCase, @Nullable String name) {
        if (useCases.size() >= Limits.USE_CASES && !useCases.containsKey(useCase)) {
            throw new IllegalArgumentException("The draft " + before.id() + " has " + Limits.USE_CASES
                    + " use cases already.\nMaybe several systems are described as one.");
        }
        useCases.put(useCase, new UseCaseDraft(useCase, name));
        return this;
    }

    /** Adds a use case with the name of another, of which all is said that is said of that one. */
    public Revision copy(String useCase, String copied) {
        checkUseCase(useCase);
        UseCaseDraft original = useCases.get(useCase);
        useCase(copied, original == null ? null : original.name());
        new LinkedHashMap<>(claims).forEach((place, said) -> {
            if (useCase.equals(place.useCase())) {
                claims.put(FactPlace.ofUseCase(place.fact(), copied), new ArrayList<>(said));
            }
        });
        return this;
    }

    /**
     * Gives a use case another id; its place and all that is said about it stay.
     *
     * @throws IllegalArgumentException if there is no such use case, or another one has the id
     */
    public Revision rename(String useCase, String renamed) {
        checkUseCase(useCase);
        if (useCases.containsKey(renamed)) {
            throw new IllegalArgumentException("The draft " + before.id() + " has a use case '" + renamed
                    + "' already.\nMaybe choose another id.");
        }
        Map<String, UseCaseDraft> old = new LinkedHashMap<>(useCases);
        useCases.clear();
        old.forEach((id, draft) -> {
            String now = id.equals(useCase) ? renamed : id;
            useCases.put(now, new UseCaseDraft(now, draft.name()));
        });
        for (FactPlace place : List.copyOf(claims.keySet())) {
            List<Claim> said = useCase.equals(place.useCase()) ? claims.remove(place) : null;
            if (said != null) {
                claims.put(FactPlace.ofUseCase(place.fact(), renamed), said);
            }
        }
        return this;
    }

    /** Takes a use case away with all that is said about it. */
    public Revision remove(String useCase) {
        useCases.remove(useCase);
        claims.keySet().removeIf(place -> useCase.equals(place.useCase()));
        return this;
    }

    /** The ids of the use cases, in order. */
    public List<String> useCases() {
        return List.copyOf(useCases.keySet());
    }

    /** The draft as it is now. */
    public SolutionDraft draft() {
        SolutionDraft.Builder draft = SolutionDraft.builder(before.id());
        before.externalIds().forEach(draft::externalId);
        texts.forEach(text -> draft.text(text.field(), text.text(), text.source()));
        useCases.values().forEach(useCase -> draft.useCase(useCase.id(), useCase.name()));
        claims.forEach((place, said) -> said.forEach(claim -> draft.claim(place, claim)));
        before.notes().forEach(note -> draft.note(note.reason(), note.source()));
        return draft.build();
    }

    private void checkUseCase(@Nullable String useCase) {
        if (useCase != null && !useCases.containsKey(useCase)) {
            throw new IllegalArgumentException("The draft " + before.id() + " has no use case '" + useCase
                    + "'.\nMaybe add it first. It has: " + String.join(", ", useCases.keySet()) + ".");
        }
    }
}
