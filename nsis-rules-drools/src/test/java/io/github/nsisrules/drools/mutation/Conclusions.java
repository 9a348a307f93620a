package io.github.nsisrules.drools.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mutants of what a rule concludes, and of the functions that give it its dates. */
final class Conclusions {

    private static final Pattern CONSTANT =
            Pattern.compile("\\b([A-Z]\\w+(?:\\.[A-Z][a-z]\\w*)*)\\.([A-Z][A-Z_0-9]+)\\b");
    private static final Pattern BOOLEAN = Pattern.compile("\\b(?:true|false)\\b");
    private static final Pattern COMPARISON = Pattern.compile("==|!=");
    private static final Pattern CHOICE = Pattern.compile("\\?");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");
    private static final Pattern NUMBER = Pattern.compile("(?<=\\()\\s*\"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile("(?<=, )\"([^\"]+)\"");
    private static final Pattern DATE = Pattern.compile("LocalDate\\.of\\((\\d+), (\\d+), (\\d+)\\)");
    private static final Pattern DUE = Pattern.compile("(?<=\\n {8})(null|\\w+\\((\\$\\w+)?\\))(?=\\)\\);)");
    private static final Pattern NO_DECIDER = Pattern.compile("(?<=, )null(?=\\)\\);)");

    private final Block block;
    private final Others others;
    private final int start;
    private final List<Mutant> mutants = new ArrayList<>();

    private Conclusions(Block block, Others others) {
        this.block = block;
        this.others = others;
        this.start = block.isRule() ? block.after("\nthen\n") : block.text().indexOf('{');
    }

    static List<Mutant> of(Block block, Others others) {
        Conclusions conclusions = new Conclusions(block, others);
        conclusions.constants();
        conclusions.choices();
        if (block.isRule()) {
            conclusions.names();
            conclusions.variables();
            conclusions.dueWindows();
        } else {
            conclusions.dates();
        }
        return conclusions.mutants;
    }

    private void constants() {
        for (Matcher constant = find(CONSTANT); constant.find(); ) {
            for (String other : Vocabulary.others(constant.group(1), constant.group(2))) {
                add(Operator.SWAP_CONSTANT, constant, 0, other, constant.group(1));
            }
        }
        for (Matcher nobody = find(NO_DECIDER); nobody.find(); ) {
            for (String somebody : Vocabulary.constants("DecidedBy")) {
                add(Operator.SWAP_CONSTANT, nobody, 0, somebody, "DecidedBy");
            }
        }
        for (Matcher literal = find(BOOLEAN); literal.find(); ) {
            add(Operator.SWAP_BOOLEAN, literal, 0, literal.group().equals("true") ? "false" : "true", "");
        }
    }

    private void choices() {
        for (Matcher comparison = find(COMPARISON); comparison.find(); ) {
            add(Operator.SWAP_COMPARISON, comparison, 0, comparison.group().equals("==") ? "!=" : "==", "");
        }
        for (Matcher choice = find(CHOICE); choice.find(); ) {
            int colon = outside(choice.end(), ":");
            int end = outside(colon, ",);");
            String one = block.text().substring(choice.end(), colon).trim();
            String two = block.text().substring(colon + 1, end).trim();
            mutants.add(new Mutant(block, Operator.SWAP_ARMS, choice.end(), end, " " + two + " : " + one, ""));
        }
    }

    /** Where the first of some characters stands outside of inner brackets. */
    private int outside(int from, String ends) {
        int depth = 0;
        for (int at = from; at < block.text().length(); at++) {
            char c = block.text().charAt(at);
            if (depth == 0 && ends.indexOf(c) >= 0) {
                return at;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        throw new IllegalStateException(block + " has a choice without an end.\nMaybe it is laid out in a new way.");
    }

    private void names() {
        for (Matcher number = find(NUMBER); number.find(); ) {
            add(Operator.SWAP_NUMBER, number, 1, others.number(block), "");
        }
        for (Matcher id = find(ID); id.find(); ) {
            add(Operator.SWAP_ID, id, 1, others.id(block), "");
        }
    }

    private void variables() {
        Matcher binding = Pattern.compile("(\\$\\w+) : (\\w+)").matcher(block.text());
        while (binding.find()) {
            String type = Vocabulary.typeOf(block.question(), binding.group(2));
            for (Matcher variable = find(VARIABLE); variable.find(); ) {
                if (variable.group().equals(binding.group(1))) {
                    for (String constant : Vocabulary.constants(type)) {
                        add(Operator.FIX_VARIABLE, variable, 0, constant, type);
                    }
                }
            }
        }
    }

    private void dueWindows() {
        for (Matcher due = find(DUE); due.find(); ) {
            for (String other : others.windows(block)) {
                if (!other.equals(due.group(1))) {
                    add(Operator.SWAP_DUE, due, 1, other, "");
                }
            }
        }
    }

    /** The first day of a window moves back, the last one on: a window that ends before it begins is refused anyhow. */
    private void dates() {
        boolean first = true;
        for (Matcher date = find(DATE); date.find(); first = !first) {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3)));
            int direction = first ? -1 : 1;
            for (LocalDate other :
                    List.of(day.plusDays(direction), day.plusMonths(direction), day.plusYears(direction))) {
                String written = "LocalDate.of(%s, %s, %s)"
                        .formatted(other.getYear(), other.getMonthValue(), other.getDayOfMonth());
                add(Operator.SHIFT_DATE, date, 0, written, "");
            }
        }
    }

    private Matcher find(Pattern pattern) {
        Matcher matcher = pattern.matcher(block.text());
        matcher.region(start, block.text().length());
        return matcher.useTransparentBounds(true);
    }

    private void add(Operator operator, Matcher found, int group, String after, String kind) {
        mutants.add(new Mutant(block, operator, found.start(group), found.end(group), after, kind));
    }
}
