package io.github.nsisrules.drools.mutation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All mutants of rules and functions that the operators make; each changes one thing. */
public final class Mutants {

    private Mutants() {}

    /** The mutants in the order of the rules; of those that make the same text the first. */
    public static List<Mutant> of(List<Block> blocks) {
        Others others = new Others(blocks);
        List<Mutant> mutants = new ArrayList<>();
        for (Block block : blocks) {
            Set<String> texts = new HashSet<>();
            for (Mutant mutant : of(block, others, blocks)) {
                if (texts.add(mutant.text())) {
                    mutants.add(mutant);
                }
            }
        }
        return mutants;
    }

    private static List<Mutant> of(Block block, Others others, List<Block> blocks) {
        List<Mutant> mutants = new ArrayList<>();
        if (block.isRule()) {
            mutants.add(new Mutant(block, Operator.DELETE_RULE, 0, block.text().length(), "", ""));
            mutants.addAll(Annotations.of(block, others, blocks));
            mutants.addAll(Conditions.of(block));
        }
        mutants.addAll(Conclusions.of(block, others));
        return mutants;
    }
}
