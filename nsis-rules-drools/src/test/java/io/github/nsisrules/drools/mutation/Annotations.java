package io.github.nsisrules.drools.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mutants of what a rule says of its sources and of its reasons. */
final class Annotations {

    private static final String SOURCE = "@source(\"";
    private static final String BECAUSE = "@because(\"";
    private static final Pattern PAGE = Pattern.compile("KL p\\.(\\d+)");

    private final Block rule;
    private final List<Mutant> mutants = new ArrayList<>();

    private Annotations(Block rule) {
        this.rule = rule;
    }

    static List<Mutant> of(Block rule, Others others, List<Block> blocks) {
        Annotations annotations = new Annotations(rule);
        annotations.citations(others.citation(rule));
        annotations.reasons(blocks);
        return annotations.mutants;
    }

    static List<String> citations(Block rule) {
        return List.of(value(rule, SOURCE).split("; ", -1));
    }

    private void citations(String other) {
        List<String> citations = citations(rule);
        int from = rule.after(SOURCE);
        for (int i = 0; i < citations.size(); i++) {
            String citation = citations.get(i);
            int to = from + citation.length();
            if (citations.size() > 1) {
                drop(Operator.DROP_CITATION, from, to, i, "; ");
            }
            add(Operator.SWAP_CITATION, from, to, other);
            Matcher page = PAGE.matcher(citation);
            if (page.find()) {
                String next = String.valueOf(Integer.parseInt(page.group(1)) + 1);
                add(Operator.SHIFT_PAGE, from + page.start(1), from + page.end(1), next);
            }
            from = to + "; ".length();
        }
    }

    private void reasons(List<Block> blocks) {
        List<String> reasons = reasons(rule);
        int from = rule.after(BECAUSE);
        for (int i = 0; i < reasons.size(); i++) {
            int to = from + reasons.get(i).length();
            if (reasons.size() > 1) {
                drop(Operator.DROP_REASON, from, to, i, ", ");
            }
            from = to + ", ".length();
        }
        int end = from - ", ".length();
        TreeSet<String> others = new TreeSet<>();
        blocks.stream().filter(Block::isRule).forEach(block -> others.addAll(reasons(block)));
        reasons.forEach(others::remove);
        String next = others.higher(reasons.get(reasons.size() - 1));
        add(Operator.ADD_REASON, end, end, ", " + (next == null ? others.first() : next));
    }

    private static List<String> reasons(Block rule) {
        return List.of(value(rule, BECAUSE).split(", ", -1));
    }

    private static String value(Block rule, String start) {
        int from = rule.after(start);
        return rule.text().substring(from, rule.text().indexOf("\")\n", from));
    }

    /** Drops one of several, with the separator before it or, if it is the first, after it. */
    private void drop(Operator operator, int from, int to, int index, String separator) {
        int length = separator.length();
        mutants.add(new Mutant(rule, operator, index > 0 ? from - length : from, index > 0 ? to : to + length, "", ""));
    }

    private void add(Operator operator, int from, int to, String after) {
        mutants.add(new Mutant(rule, operator, from, to, after, ""));
    }
}
