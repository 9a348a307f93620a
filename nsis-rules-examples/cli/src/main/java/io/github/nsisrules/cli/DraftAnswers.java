package io.github.nsisrules.cli;

import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.intake.Claim;
import io.github.nsisrules.intake.DraftJson;
import io.github.nsisrules.intake.FactDraft;
import io.github.nsisrules.intake.FactPlace;
import io.github.nsisrules.intake.Reason;
import io.github.nsisrules.intake.Revision;
import io.github.nsisrules.intake.SolutionDraft;
import io.github.nsisrules.intake.Source;
import io.github.nsisrules.interview.Interview;
import io.github.nsisrules.interview.Question;
import io.github.nsisrules.interview.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A draft in an interview: its hints fill in the questions, and the answers go into it. */
final class DraftAnswers {

    /** What stands in sources for the interview. */
    private static final String INTERVIEW = "nsis ask";

    private final String file;
    private final List<String> lines;
    private final int line;
    private final LocalDate today;
    private SolutionDraft draft;

    /**
     * @param file the file that the draft was read from
     * @param lines its lines
     * @param line the index of the draft's line
     * @param today the day on which is answered
     */
    DraftAnswers(SolutionDraft draft, String file, List<String> lines, int line, LocalDate today) {
        this.draft = draft;
        this.file = file;
        this.lines = lines;
        this.line = line;
        this.today = today;
    }

    /**
     * What sources say of a question's fact without deciding it.
     *
     * @param values the values that they name
     * @param sources where they stand
     * @param whole whether the values together are an answer
     */
    record Hint(List<String> values, List<Source> sources, boolean whole) {}

    SolutionDraft draft() {
        return draft;
    }

    /** The use cases of which nobody has told the users; one that is yet to be added stands for none at all. */
    List<String> withoutUsers() {
        if (draft.useCases().isEmpty()) {
            draft = Revision.of(draft).useCase(SolutionDraft.ALL_USES, null).draft();
        }
        return draft.useCases().stream()
                .map(useCase -> useCase.id())
                .filter(id -> draft.fact(FactPlace.ofUseCase(Fact.AUDIENCE, id))
                                .map(FactDraft::values)
                                .orElse(null)
                        == null)
                .toList();
    }

    /** Takes down who uses a use case; several groups take its place. */
    void users(String useCase, List<String> groups) {
        Revision revision = Revision.of(draft);
        Hint hint = hint(FactPlace.ofUseCase(Fact.AUDIENCE, useCase), groups);
        if (groups.size() == 1) {
            answer(revision, FactPlace.ofUseCase(Fact.AUDIENCE, useCase), groups, hint);
        } else {
            for (String group : groups) {
                String id = free(group.toLowerCase(Locale.ROOT).replace('_', '-'), revision.useCases());
                revision.copy(useCase, id);
                answer(revision, FactPlace.ofUseCase(Fact.AUDIENCE, id), List.of(group), hint);
            }
            revision.remove(useCase);
        }
        draft = revision.draft();
    }

    /** What hints at the answer to a question; {@code null} if nothing does. */
    @Nullable
    Hint hint(Question question) {
        return hint(new FactPlace(question.fact(), question.useCase()), question.answers());
    }

    @Nullable
    Hint hint(FactPlace place, List<String> answers) {
        FactDraft fact = draft.fact(place).orElse(null);
        if (fact == null || place.fact() == Fact.ASSESSMENT) {
            return null;
        }
        List<String> values =
                fact.suggested().stream().filter(answers::contains).toList();
        List<Source> sources = fact.claims().stream()
                .filter(claim -> claim.values().stream().anyMatch(values::contains))
                .map(Claim::source)
                .distinct()
                .toList();
        boolean several = place.fact().takesSeveral() || place.fact() == Fact.AUDIENCE;
        return values.isEmpty() ? null : new Hint(values, sources, several || values.size() == 1);
    }

    /** The draft with all answers of an interview. */
    SolutionDraft with(Interview interview) {
        Revision revision = Revision.of(draft);
        for (UseCase useCase : Objects.requireNonNull(interview.solution()).useCases()) {
            if (!revision.useCases().contains(useCase.id())) {
                revision.useCase(useCase.id(), useCase.name());
                List<String> users = List.of(useCase.audience().name());
                answer(revision, FactPlace.ofUseCase(Fact.AUDIENCE, useCase.id()), users, null);
            }
        }
        for (Step step : interview.history()) {
            List<String> values = step.answer();
            Fact fact = step.question().fact();
            // No assessment is no value: it is the absence of one.
            if (values != null && !(fact == Fact.ASSESSMENT && values.isEmpty())) {
                FactPlace place = new FactPlace(fact, step.question().useCase());
                answer(revision, place, values, hint(step.question()));
            }
        }
        return revision.draft();
    }

    private void answer(Revision revision, FactPlace place, List<String> values, @Nullable Hint hint) {
        boolean confirmed = hint != null && hint.values().containsAll(values) && !values.isEmpty();
        Reason reason = Reason.of(confirmed ? "ask.confirmed" : "ask.told", today.toString());
        Source source = new Source(INTERVIEW, null, null, place.fact().jsonName(), String.join(", ", values));
        revision.answer(place, values, reason, source);
    }

    /** What a file is to hold: the draft alone, or, where it was read, also the others. */
    String content(String kept, Interview interview) {
        String json = DraftJson.toJson(with(interview)) + "\n";
        if (!isWhereItWasRead(kept)) {
            return json;
        }
        List<String> all = new ArrayList<>(lines);
        all.set(line, json.stripTrailing());
        return String.join("\n", all) + "\n";
    }

    private boolean isWhereItWasRead(String kept) {
        try {
            return Files.exists(Path.of(kept)) && Files.isSameFile(Path.of(kept), Path.of(file));
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    private static String free(String id, List<String> taken) {
        String free = id;
        for (int number = 2; taken.contains(free); number++) {
            free = id + "-" + number;
        }
        return free;
    }
}
