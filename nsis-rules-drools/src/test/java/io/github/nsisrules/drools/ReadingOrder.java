package io.github.nsisrules.drools;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.result.Conclusion.Kind;
import io.github.nsisrules.result.RationaleStep;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which a person reads an argument: qualification, type, obligation, level, tasks, findings; of qualification,
 * obligation and level one use case after the other, the solution last; of the rest one rule after the other.
 */
final class ReadingOrder implements Comparator<RationaleStep> {

    private final List<String> useCases;

    ReadingOrder(TuSolution solution) {
        useCases = solution.useCases().stream().map(useCase -> useCase.id()).toList();
    }

    @Override
    public int compare(RationaleStep one, RationaleStep other) {
        List<Integer> first = place(one);
        List<Integer> second = place(other);
        for (int i = 0; i < first.size(); i++) {
            if (!first.get(i).equals(second.get(i))) {
                return first.get(i) - second.get(i);
            }
        }
        return 0;
    }

    private List<Integer> place(RationaleStep step) {
        String number = step.rule().substring(step.rule().indexOf('-') + 1);
        char letter = number.charAt(0);
        int useCase = useCases.indexOf(step.useCase());
        boolean byUseCase = letter == 'Q' || letter == 'O' || letter == 'L';
        List<Integer> place = new ArrayList<>();
        place.add("QTOLMN".indexOf(letter));
        place.add(byUseCase ? Math.floorMod(useCase, useCases.size() + 1) : 0);
        place.add(Integer.parseInt(number.substring(1)));
        place.add(useCase);
        place.add(
                step.conclusion().kind() == Kind.LEVEL
                        ? AssuranceLevel.valueOf(step.conclusion().value()).ordinal()
                        : 0);
        return place;
    }
}
