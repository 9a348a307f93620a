package io.github.nsisrules.drools.mutation;

import java.util.ArrayList;
import java.util.List;

/** All mutants of rules and functions that the operators make; each changes one thing. */
public final class Mutants {

    private Mutants() {}

    /** The mutants in the order of the rules, and within a rule in the order of its text. */
    public static List<Mutant> of(List<Block> blocks) {
        Others others = new Others(blocks);
        List<Mutant> mutants = new ArrayList<>();
        for (Block block : blocks) {
            if (block.isRule()) {
                mutants.add(new Mutant(
                        block, Operator.DELETE_RULE, 0, block.text().length(), "", ""));
                mutants.addAll(Annotations.of(block, others, blocks));
                mutants.addAll(Conditions.of(block));
            }
            mutants.addAll(Conclusions.of(block, others));
        }
        return mutants;
    }
}
