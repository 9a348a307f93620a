package io.github.nsisrules.drools.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What other rules of the same folder say in the same place: the next rule's, the last one's next being the first. */
final class Others {

    private static final Pattern ID = Pattern.compile("new (?:CallsFor|Finds)\\(\\s*\"[^\"]+\", \"([^\"]+)\"");

    private final List<Block> blocks;

    Others(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** The number of another rule. */
    String number(Block rule) {
        return next(rule, rules(rule)).name();
    }

    /** The task or finding of another rule that concludes the same kind of thing. */
    String id(Block rule) {
        String kind = rule.text().contains("new Finds") ? "new Finds" : "new CallsFor";
        Block other = next(
                rule,
                rules(rule).stream().filter(some -> some.text().contains(kind)).toList());
        Matcher id = ID.matcher(other.text());
        if (!id.find()) {
            throw new IllegalStateException(
                    other + " concludes nothing with an id.\nMaybe it is laid out in a new way.");
        }
        return id.group(1);
    }

    /** The first citation of another rule that the rule does not cite itself. */
    String citation(Block rule) {
        for (Block other = next(rule, rules(rule)); !other.equals(rule); other = next(other, rules(rule))) {
            String citation = Annotations.citations(other).get(0);
            if (!Annotations.citations(rule).contains(citation)) {
                return citation;
            }
        }
        throw new IllegalStateException(
                "All rules beside " + rule + " cite what it cites.\nMaybe one citation is missing.");
    }

    /** The due windows that a rule of the folder can give without reading anything, and none at all. */
    List<String> windows(Block rule) {
        List<String> windows = new ArrayList<>(List.of("null"));
        for (Block block : blocks) {
            if (!block.isRule()
                    && block.folder().equals(rule.folder())
                    && block.text().contains(block.name() + "()")) {
                windows.add(block.name() + "()");
            }
        }
        return windows;
    }

    private List<Block> rules(Block like) {
        return blocks.stream()
                .filter(block -> block.isRule() && block.folder().equals(like.folder()))
                .toList();
    }

    private static Block next(Block rule, List<Block> rules) {
        return rules.get((rules.indexOf(rule) + 1) % rules.size());
    }
}
