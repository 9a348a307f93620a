package io.github.nsisrules.drools.reference;

import io.github.nsisrules.facts.TuSolution;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;

/**
 * Every way to fill in the unknown facts of a solution, by brute force. Of the values that the rule set treats alike one
 * stands for all; that they are alike is shown apart, in {@code AlikeValuesTest}.
 */
public final class Completions {

    private final TuSolution solution;
    private final List<Place> unknown;
    private final List<List<?>> answers;

    /** The completions of a solution that the rule set can tell apart. */
    public Completions(Rulebook rulebook, TuSolution solution) {
        this.solution = solution;
        this.unknown = Place.of(solution).stream()
                .filter(place -> place.in(solution) == null
                        && !rulebook.answers(place.fact()).isEmpty())
                .toList();
        this.answers = new ArrayList<>();
        unknown.forEach(place -> answers.add(rulebook.answers(place.fact())));
    }

    /** The places of the unknown facts, in the order of section 1. */
    List<Place> unknown() {
        return unknown;
    }

    /** How many answers the unknown fact has. */
    int answers(int index) {
        return answers.get(index).size();
    }

    /** How far apart two completions are numbered that differ in this unknown fact by one answer. */
    int stride(int index) {
        int stride = 1;
        for (int i = index + 1; i < unknown.size(); i++) {
            stride *= answers(i);
        }
        return stride;
    }

    /** The number of combinations of answers, those included that are no valid input. */
    public int combinations() {
        return unknown.isEmpty() ? 1 : answers(0) * stride(0);
    }

    /** Visits every completion with its number. */
    void forEach(ObjIntConsumer<TuSolution> visitor) {
        visit(solution, 0, 0, visitor);
    }

    private void visit(TuSolution partly, int index, int number, ObjIntConsumer<TuSolution> visitor) {
        if (index == unknown.size()) {
            visitor.accept(partly, number);
            return;
        }
        Place place = unknown.get(index);
        for (int answer = 0; answer < answers(index); answer++) {
            Object value = answers.get(index).get(answer);
            if (place.admits(partly, value)) {
                visit(place.set(partly, value), index + 1, number * answers(index) + answer, visitor);
            }
        }
    }
}
