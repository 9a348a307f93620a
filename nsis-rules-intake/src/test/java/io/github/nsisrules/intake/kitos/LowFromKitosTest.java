package io.github.nsisrules.intake.kitos;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.Login;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.intake.Claim;
import io.github.nsisrules.intake.FactPlace;
import io.github.nsisrules.intake.Reason;
import io.github.nsisrules.intake.SolutionDraft;
import io.github.nsisrules.intake.Source;
import io.github.nsisrules.intake.Weight;
import io.github.nsisrules.intake.kitos.DataAnswer.Detail;
import io.github.nsisrules.intake.kitos.DataAnswer.Level;
import io.github.nsisrules.result.UseCaseResult;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Nothing reaches Lav from KITOS unless the answers about CPR numbers and social problems are really there: every combination of
 * answers, in every shape, classified by the rules.
 */
class LowFromKitosTest {

    private static final NsisRules RULES = NsisRules.load();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final Map<UseCase, UseCaseResult> ANSWERS = new HashMap<>();
    private static final int COMBINATIONS = 16 * 8 * 3 * 2;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void lav_needs_all_answers(Shape shape) throws IOException {
        List<Registered> systems = allAnswers();
        assertThat(systems).hasSize(COMBINATIONS);
        List<SolutionDraft> drafts = new ArrayList<>();
        KitosImport.read(List.of(shape.write(folder, systems)), drafts::add);
        assertThat(drafts).hasSize(COMBINATIONS);

        int low = 0;
        for (int i = 0; i < systems.size(); i++) {
            Registered system = systems.get(i);
            for (Audience audience : List.of(Audience.CITIZENS, Audience.HEALTH_PROFESSIONALS)) {
                UseCaseResult result = classified(drafts.get(i), audience);
                boolean isLow = result.level() == AssuranceLevel.LOW;
                assertThat(isLow)
                        .as("%s from %s for %s: %s", system, shape, audience, result.possibleLevels())
                        .isEqualTo(isReallyAnswered(shape, system));
                if (isAboveOrdinary(shape, system) && audience == Audience.CITIZENS) {
                    assertThat(result.possibleLevels())
                            .as("%s from %s", system, shape)
                            .containsExactly(AssuranceLevel.SUBSTANTIAL);
                }
                low += isLow ? 1 : 0;
            }
        }
        // Ordinary data or none; edited after the questions came, or nobody knows when; no protected addresses.
        int expected = !shape.hasDetails() ? 0 : 2 * (shape.hasDates() ? 2 * 2 : 2 * 3 * 2);
        assertThat(low).isEqualTo(expected);
    }

    private static boolean isReallyAnswered(Shape shape, Registered system) {
        boolean ordinary = system.levels().equals(Set.of(Level.PERSONAL))
                || system.levels().equals(Set.of(Level.NONE));
        boolean old = shape.hasDates() && "2022-12-12".equals(system.edited());
        boolean isProtected = shape.hasNotes() && !system.notes().isEmpty();
        return shape.hasDetails() && ordinary && system.details().isEmpty() && !old && !isProtected;
    }

    /** What is ticked and can be seen in the shape, without a contradiction. */
    private static boolean isAboveOrdinary(Shape shape, Registered system) {
        boolean detailed = shape.hasDetails() && !system.details().isEmpty();
        boolean levels =
                system.levels().contains(Level.SENSITIVE) || system.levels().contains(Level.LEGAL);
        return (levels || detailed) && !system.levels().contains(Level.NONE);
    }

    private static UseCaseResult classified(SolutionDraft draft, Audience audience) {
        String use = SolutionDraft.ALL_USES;
        SolutionDraft told = draft.toBuilder()
                .claim(FactPlace.ofUseCase(Fact.AUDIENCE, use), told(audience.name()))
                .claim(FactPlace.ofUseCase(Fact.LOGINS, use), told(Login.MITID.name()))
                .claim(FactPlace.ofUseCase(Fact.DATA_SUBJECTS, use), told("SOME"))
                .claim(FactPlace.ofUseCase(Fact.BROKER, use), told("NEMLOGIN_STANDARD"))
                .claim(Fact.OWNER, told("MUNICIPALITY"))
                .claim(Fact.CUSTOMERS, told("ONLY_THIS_MUNICIPALITY"))
                .build();
        // Names and ids decide nothing: solutions with the same use case are answered once.
        TuSolution solution = told.solution();
        return ANSWERS.computeIfAbsent(
                solution.useCases().get(0),
                same -> RULES.classify(solution, DAY).useCase(use));
    }

    private static Claim told(String value) {
        return new Claim(
                Weight.TOLD, List.of(value), Reason.of("draft.told"), new Source("svar", null, null, "svar", value));
    }

    private static List<Registered> allAnswers() {
        List<Registered> systems = new ArrayList<>();
        for (Set<Level> levels : subsets(Level.class)) {
            for (Set<Detail> details : subsets(Detail.class)) {
                for (@Nullable String edited : Arrays.asList("2022-12-12", "2022-12-13", null)) {
                    for (String notes : List.of("", "Kan vise beskyttede adresser")) {
                        systems.add(Registered.of("System " + systems.size())
                                .levels(levels)
                                .details(details)
                                .edited(edited)
                                .notes(notes));
                    }
                }
            }
        }
        return systems;
    }

    private static <E extends Enum<E>> List<Set<E>> subsets(Class<E> type) {
        E[] values = type.getEnumConstants();
        List<Set<E>> subsets = new ArrayList<>();
        for (int bits = 0; bits < 1 << values.length; bits++) {
            Set<E> subset = EnumSet.noneOf(type);
            for (int i = 0; i < values.length; i++) {
                if (((bits >> i) & 1) == 1) {
                    subset.add(values[i]);
                }
            }
            subsets.add(subset);
        }
        return subsets;
    }
}
