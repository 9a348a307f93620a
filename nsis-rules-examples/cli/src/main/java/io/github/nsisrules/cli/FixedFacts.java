package io.github.nsisrules.cli;

import io.github.nsisrules.explain.WhatIf.Place;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.text.Nearest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Facts that the user wants left as they are.
 *
 * @param places as written; a fact of a use case without one is meant in every use case
 */
record FixedFacts(List<Place> places) {

    FixedFacts {
        places = List.copyOf(places);
    }

    /**
     * Reads facts as {@code data} or {@code data@borgere}.
     *
     * @throws IllegalArgumentException if one of them is none; the message says which may be meant
     */
    static FixedFacts parse(List<String> written) {
        return new FixedFacts(written.stream().map(FixedFacts::place).toList());
    }

    private static Place place(String written) {
        int at = written.indexOf('@');
        String name = at < 0 ? written : written.substring(0, at);
        Fact fact = Arrays.stream(Fact.values())
                .filter(some -> some.jsonName().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(name));
        if (at >= 0 && fact.ofSolution()) {
            throw new IllegalArgumentException("'" + name + "' is a fact of the solution as a whole.\nMaybe write '"
                    + name + "' without a use case.");
        }
        return new Place(fact, at < 0 ? null : written.substring(at + 1));
    }

    private static IllegalArgumentException unknown(String name) {
        List<String> names = Arrays.stream(Fact.values()).map(Fact::jsonName).toList();
        Nearest nearest = Nearest.field(name, names);
        List<String> meant = nearest.similar() == 0 ? names : nearest.names().subList(0, nearest.similar());
        return new IllegalArgumentException(
                "There is no fact '" + Problem.quoted(name) + "'.\nMaybe one of: " + String.join(", ", meant));
    }

    /** The use cases that are named. */
    List<String> useCases() {
        return places.stream().map(Place::useCase).filter(Objects::nonNull).toList();
    }

    /** The facts in a solution. */
    Set<Place> in(TuSolution solution) {
        List<Place> all = new ArrayList<>();
        for (Place place : places) {
            if (place.useCase() == null && !place.fact().ofSolution()) {
                for (UseCase useCase : solution.useCases()) {
                    all.add(new Place(place.fact(), useCase.id()));
                }
            } else {
                all.add(place);
            }
        }
        return new HashSet<>(all);
    }
}
