package io.github.nsisrules.intake.sheet;

import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.intake.Claim;
import io.github.nsisrules.intake.FactPlace;
import io.github.nsisrules.intake.FactValues;
import io.github.nsisrules.intake.Reason;
import io.github.nsisrules.intake.SolutionDraft;
import io.github.nsisrules.intake.Source;
import io.github.nsisrules.intake.TextField;
import io.github.nsisrules.intake.Weight;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Drafts of every shape: any facts in any standing, from any number of sources, with texts that give spreadsheets trouble. */
final class RandomDrafts {

    private static final List<String> TEXTS = List.of(
            "Bådpladser på Ærø",
            "=1+1",
            "+45 12345678",
            "@SUM(A1)",
            "007",
            "2024-05-31",
            "TRUE",
            "  blanke   og\ttabulator\n\nlinjer ",
            "_x0041_ og _x000D_",
            "\uD83D\uDE00 smiley",
            "stop\u0000\u0007\uFFFE\uFFFF",
            "<b>&amp;\"'</b>",
            "a; b, c",
            "lang ".repeat(900));

    private final Random random;

    RandomDrafts(long seed) {
        random = new Random(seed);
    }

    SolutionDraft next(String id) {
        SolutionDraft.Builder draft = SolutionDraft.builder(id);
        for (TextField field : TextField.values()) {
            for (int i = random.nextInt(3); i > 0; i--) {
                draft.text(field, text(), source());
            }
        }
        if (random.nextBoolean()) {
            draft.externalId("kitos", text());
        }
        List<String> useCases = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            useCases.add("brug-" + i);
            draft.useCase("brug-" + i, random.nextBoolean() ? null : text());
        }
        for (Fact fact : Fact.values()) {
            List<FactPlace> places = fact.ofSolution()
                    ? List.of(FactPlace.ofSolution(fact))
                    : useCases.stream()
                            .map(useCase -> FactPlace.ofUseCase(fact, useCase))
                            .toList();
            for (FactPlace place : places) {
                for (int i = random.nextInt(4); i > 0; i--) {
                    draft.claim(place, claim(fact));
                }
            }
        }
        if (random.nextBoolean()) {
            draft.note(Reason.of("draft.told"), random.nextBoolean() ? source() : null);
        }
        return draft.build();
    }

    private Claim claim(Fact fact) {
        List<Weight> weights = new ArrayList<>(List.of(Weight.values()));
        if (!fact.takesSeveral()) {
            weights.remove(Weight.AT_LEAST);
        }
        Weight weight = weights.get(random.nextInt(weights.size()));
        return new Claim(weight, values(fact), Reason.of("draft.told"), source());
    }

    private List<String> values(Fact fact) {
        List<String> names = new ArrayList<>(FactValues.of(fact).names());
        Collections.shuffle(names, random);
        if (fact == Fact.ASSESSMENT) {
            List<String> values = new ArrayList<>(List.of(names.get(0), "2024-02-29"));
            if (random.nextBoolean()) {
                values.add("Sag " + random.nextInt(1000));
            }
            return values;
        }
        return names.subList(0, fact.takesSeveral() ? random.nextInt(names.size() + 1) : 1);
    }

    private Source source() {
        return new Source(
                "fil-" + random.nextInt(3) + ".xlsx",
                random.nextBoolean() ? null : text(),
                random.nextBoolean() ? null : 1 + random.nextInt(9000),
                "Felt " + random.nextInt(50),
                random.nextBoolean() ? null : text());
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }
}
