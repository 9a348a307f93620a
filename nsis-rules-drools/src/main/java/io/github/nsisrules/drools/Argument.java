package io.github.nsisrules.drools;

import io.github.nsisrules.drools.conclusion.CallsFor;
import io.github.nsisrules.drools.conclusion.Concluded;
import io.github.nsisrules.drools.conclusion.Finds;
import io.github.nsisrules.drools.conclusion.HasLevel;
import io.github.nsisrules.drools.conclusion.HasObligation;
import io.github.nsisrules.drools.conclusion.Indicates;
import io.github.nsisrules.drools.conclusion.IsOfType;
import io.github.nsisrules.drools.conclusion.Qualifies;
import io.github.nsisrules.drools.conclusion.RoadIs;
import io.github.nsisrules.drools.conclusion.SolutionHasLevel;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.result.Conclusion;
import io.github.nsisrules.result.Conclusion.Kind;
import io.github.nsisrules.result.SolutionType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Builds the argument of one completion: the rules that fired, each with its grounds. What a rule rests on stands beside it in
 * the DRL; here the names are resolved to facts and to the steps that came before.
 */
final class Argument {

    private static final Map<String, Fact> FACT_BY_NAME = new HashMap<>();

    static {
        for (Fact fact : Fact.values()) {
            FACT_BY_NAME.put(fact.jsonName(), fact);
        }
    }

    private final RuleCatalogue catalogue;
    private final boolean tuSolution;
    private final @Nullable SolutionType type;
    private final List<Fired> fired = new ArrayList<>();
    private final List<Ground> supplierTasks = new ArrayList<>();

    private Argument(RuleCatalogue catalogue, boolean tuSolution, @Nullable SolutionType type) {
        this.catalogue = catalogue;
        this.tuSolution = tuSolution;
        this.type = type;
    }

    /** An argument about the solution as a whole. */
    static Argument ofSolution(RuleCatalogue catalogue, boolean tuSolution) {
        return new Argument(catalogue, tuSolution, null);
    }

    /** An argument about a use case of a solution of some type. */
    static Argument ofUseCase(RuleCatalogue catalogue, SolutionType type) {
        return new Argument(catalogue, false, type);
    }

    /** The steps so far, in the order in which they were added. */
    List<Fired> fired() {
        return List.copyOf(fired);
    }

    /**
     * What some answers argue.
     *
     * @param supplierTasks the tasks among it that are the supplier's too
     */
    record Part(List<Fired> fired, List<Ground> supplierTasks) {}

    /** Adds what some answers argue, given what was added before. */
    Part add(List<Answer> answers) {
        int before = fired.size();
        int tasksBefore = supplierTasks.size();
        for (Answer answer : answers) {
            add(answer);
        }
        return new Part(
                List.copyOf(fired.subList(before, fired.size())),
                List.copyOf(supplierTasks.subList(tasksBefore, supplierTasks.size())));
    }

    /** Adds what was argued from the same before. */
    void add(Part part) {
        fired.addAll(part.fired());
        supplierTasks.addAll(part.supplierTasks());
    }

    void add(Answer answer) {
        for (Concluded concluded : answer.conclusions()) {
            Conclusion conclusion = conclusion(concluded);
            if (conclusion != null) {
                List<Ground> grounds = new ArrayList<>();
                for (String name : catalogue.because(concluded.rule())) {
                    addGrounds(name, grounds);
                }
                fired.add(new Fired(concluded.rule(), conclusion, grounds));
                if (concluded instanceof CallsFor calls && calls.isSupplierWork()) {
                    supplierTasks.add(new Ground.Own(concluded.rule(), conclusion));
                }
            }
        }
    }

    static @Nullable Conclusion conclusion(Concluded concluded) {
        if (concluded instanceof Qualifies) {
            return new Conclusion(Kind.TU_SOLUTION, "true");
        } else if (concluded instanceof IsOfType is) {
            return new Conclusion(Kind.TYPE, is.type().name());
        } else if (concluded instanceof HasObligation has) {
            return new Conclusion(Kind.OBLIGATION, has.obligation().name());
        } else if (concluded instanceof Indicates indicates) {
            return new Conclusion(Kind.INDICATED_LEVEL, indicates.level().name());
        } else if (concluded instanceof HasLevel has) {
            return new Conclusion(Kind.LEVEL, has.level().name());
        } else if (concluded instanceof SolutionHasLevel has) {
            return new Conclusion(Kind.LEVEL, has.level().name());
        } else if (concluded instanceof CallsFor calls) {
            return new Conclusion(Kind.TASK, calls.task());
        } else if (concluded instanceof Finds finds) {
            return new Conclusion(Kind.FINDING, finds.finding());
        } else if (concluded instanceof RoadIs) {
            // A derived fact is no step: what rests on it names the facts themselves.
            return null;
        }
        throw new IllegalStateException("No conclusion stands for " + concluded + ".\nMaybe it is new.");
    }

    private void addGrounds(String name, List<Ground> grounds) {
        switch (name) {
            case "tuSolution" -> addQualification(grounds);
            case "staff" -> grounds.add(new Ground.GivenOfAll(Fact.AUDIENCE));
            case "nonStandardOfAny" -> {
                grounds.add(new Ground.GivenOfAll(Fact.LOGINS));
                grounds.add(new Ground.GivenOfAll(Fact.BROKER));
            }
            case "levelOfUseCases" -> grounds.add(new Ground.OfAll("L4"));
            case "type" -> addType(grounds);
            case "obligation" -> addSteps(Kind.OBLIGATION, grounds);
            case "indicatedLevel" -> addSteps(Kind.INDICATED_LEVEL, grounds);
            case "level" -> addSteps(Kind.LEVEL, grounds);
            case "supplierTask" -> grounds.addAll(supplierTasks);
            default -> grounds.add(new Ground.Given(fact(name)));
        }
    }

    private static Fact fact(String name) {
        Fact fact = FACT_BY_NAME.get(name);
        if (fact == null) {
            throw new IllegalStateException(
                    "A rule rests on '" + name + "', which is no fact.\nMaybe it is misspelt in its @because.");
        }
        return fact;
    }

    private void addQualification(List<Ground> grounds) {
        if (tuSolution) {
            grounds.add(new Ground.OfAll("Q1"));
            grounds.add(new Ground.OfAll("Q2"));
        } else {
            grounds.add(new Ground.Absence("Q1"));
            grounds.add(new Ground.Absence("Q2"));
            grounds.add(new Ground.GivenOfAll(Fact.AUDIENCE));
            grounds.add(new Ground.GivenOfAll(Fact.LOGINS));
        }
    }

    private void addType(List<Ground> grounds) {
        if (type == null) {
            addSteps(Kind.TYPE, grounds);
        } else {
            grounds.add(new Ground.OfSolution(new Conclusion(Kind.TYPE, type.name())));
        }
    }

    private void addSteps(Kind kind, List<Ground> grounds) {
        for (Fired earlier : fired) {
            if (earlier.conclusion().kind() == kind) {
                grounds.add(new Ground.Own(earlier.rule(), earlier.conclusion()));
            }
        }
    }
}
