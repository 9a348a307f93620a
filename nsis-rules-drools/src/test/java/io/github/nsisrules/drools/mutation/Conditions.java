package io.github.nsisrules.drools.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mutants of the conditions of a rule: one pattern, whose conditions are joined by commas, "and", "or" and "not". */
final class Conditions {

    private static final Pattern BINDING = Pattern.compile("(\\$\\w+) : (\\w+)");
    private static final Pattern COMPARISON = Pattern.compile("(\\w+) (==|!=) (null|(\\w+)\\.(\\w+))");
    private static final Pattern LIST = Pattern.compile("(\\w+) ((?:not )?in) \\(([^)]*)\\)");
    private static final Pattern CONSTANT = Pattern.compile("(\\w+)\\.(\\w+)");
    private static final Pattern FLAG = Pattern.compile("(!?)(\\w+)");

    private final Block rule;
    private final String text;
    private final String question;
    private final List<Mutant> mutants = new ArrayList<>();

    private Conditions(Block rule) {
        this.rule = rule;
        this.text = rule.text();
        this.question = rule.question();
    }

    static List<Mutant> of(Block rule) {
        Conditions conditions = new Conditions(rule);
        int open = rule.text().indexOf('(', rule.after("\nwhen\n"));
        int close = rule.text().lastIndexOf(')', rule.after("\nthen\n") - "\nthen\n".length());
        conditions.pattern(new Span(open + 1, close));
        return conditions.mutants;
    }

    /** A part of the rule's text. */
    private record Span(int from, int to) {}

    private void pattern(Span all) {
        List<Span> parts = split(all, ",");
        for (int i = 0; i < parts.size(); i++) {
            Span part = parts.get(i);
            if (!BINDING.matcher(word(part)).matches()) {
                int from = i > 0 ? parts.get(i - 1).to() : part.from();
                int to = i > 0 || parts.size() == 1 ? part.to() : parts.get(1).from();
                add(Operator.DROP_CONDITION, new Span(from, to), "", "");
            }
            condition(part);
        }
    }

    private void condition(Span span) {
        if (isJoined(span, "||")) {
            add(Operator.NEGATE, span, "!(" + word(span) + ")", "");
            joined(span, "||", "&&");
        } else if (isJoined(span, "&&")) {
            add(Operator.NEGATE, span, "!(" + word(span) + ")", "");
            joined(span, "&&", "||");
        } else if (word(span).startsWith("!(")) {
            add(Operator.NEGATE, new Span(span.from(), span.from() + 1), "", "");
            inner(new Span(span.from() + 2, span.to() - 1));
        } else if (word(span).startsWith("(")) {
            add(Operator.NEGATE, new Span(span.from(), span.from()), "!", "");
            inner(new Span(span.from() + 1, span.to() - 1));
        } else {
            atom(span);
        }
    }

    /** What stands in brackets is negated with the brackets. */
    private void inner(Span span) {
        joined(span, isJoined(span, "||") ? "||" : "&&", isJoined(span, "||") ? "&&" : "||");
    }

    private void joined(Span span, String connective, String other) {
        List<Span> operands = split(span, connective);
        for (int i = 0; i < operands.size(); i++) {
            Span operand = operands.get(i);
            int from = i > 0 ? operands.get(i - 1).to() : operand.from();
            int to = i > 0 ? operand.to() : operands.get(1).from();
            add(Operator.DROP_OPERAND, new Span(from, to), "", "");
            if (i > 0) {
                int at = text.indexOf(connective, operands.get(i - 1).to());
                add(Operator.SWAP_CONNECTIVE, new Span(at, at + connective.length()), other, "");
            }
            condition(operand);
        }
    }

    private void atom(Span span) {
        Matcher binding = BINDING.matcher(word(span));
        Matcher comparison = COMPARISON.matcher(word(span));
        Matcher list = LIST.matcher(word(span));
        Matcher flag = FLAG.matcher(word(span));
        if (binding.matches()) {
            components(span, binding, 2);
        } else if (comparison.matches()) {
            components(span, comparison, 1);
            String other = comparison.group(2).equals("==") ? "!=" : "==";
            add(Operator.SWAP_COMPARISON, group(span, comparison, 2), other, "");
            if (comparison.group(4) != null) {
                for (String constant : Vocabulary.others(comparison.group(4), comparison.group(5))) {
                    add(Operator.SWAP_VALUE, group(span, comparison, 3), constant, comparison.group(4));
                }
            }
        } else if (list.matches()) {
            components(span, list, 1);
            String other = list.group(2).equals("in") ? "not in" : "in";
            add(Operator.SWAP_COMPARISON, group(span, list, 2), other, "");
            members(group(span, list, 3));
        } else if (flag.matches()) {
            components(span, flag, 2);
            String other = flag.group(1).isEmpty() ? "!" : "";
            add(Operator.NEGATE, group(span, flag, 1), other, "");
        } else {
            throw new IllegalStateException(
                    rule + " has the condition '" + word(span) + "'.\nMaybe it is written in a new way.");
        }
    }

    private void components(Span span, Matcher atom, int group) {
        for (String other : Vocabulary.alike(question, atom.group(group))) {
            add(Operator.SWAP_COMPONENT, group(span, atom, group), other, "");
        }
    }

    private void members(Span list) {
        List<Span> members = split(list, ",");
        List<String> present = members.stream().map(this::word).toList();
        for (int i = 0; i < members.size(); i++) {
            Span member = members.get(i);
            Matcher constant = CONSTANT.matcher(word(member));
            if (!constant.matches()) {
                throw new IllegalStateException(rule + " lists '" + word(member) + "'.\nMaybe it is no constant.");
            }
            int from = i > 0 ? members.get(i - 1).to() : member.from();
            int to = i > 0 ? member.to() : members.get(1).from();
            add(Operator.DROP_MEMBER, new Span(from, to), "", constant.group(1));
            for (String other : Vocabulary.others(constant.group(1), constant.group(2))) {
                if (!present.contains(other)) {
                    add(Operator.SWAP_VALUE, member, other, constant.group(1));
                    if (i == 0) {
                        add(Operator.ADD_MEMBER, new Span(list.to(), list.to()), ", " + other, constant.group(1));
                    }
                }
            }
        }
    }

    private boolean isJoined(Span span, String connective) {
        return split(span, connective).size() > 1;
    }

    /** The parts between separators that do not stand in inner brackets, without the space around them. */
    private List<Span> split(Span span, String separator) {
        List<Span> parts = new ArrayList<>();
        int depth = 0;
        int from = span.from();
        for (int at = span.from(); at < span.to(); at++) {
            char c = text.charAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0 && text.startsWith(separator, at)) {
                parts.add(trimmed(from, at));
                from = at + separator.length();
            }
        }
        parts.add(trimmed(from, span.to()));
        return parts;
    }

    private Span trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private String word(Span span) {
        return text.substring(span.from(), span.to());
    }

    private static Span group(Span span, Matcher matcher, int group) {
        return new Span(span.from() + matcher.start(group), span.from() + matcher.end(group));
    }

    private void add(Operator operator, Span span, String after, String kind) {
        mutants.add(new Mutant(rule, operator, span.from(), span.to(), after, kind));
    }
}
