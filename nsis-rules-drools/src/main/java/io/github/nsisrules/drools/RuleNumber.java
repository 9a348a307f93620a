package io.github.nsisrules.drools;

import java.util.Comparator;

/** The order of rules: by what they decide, as a person reads the argument, then by number. */
final class RuleNumber {

    private static final String GROUPS = "QTOLMN";

    /** Total: derived facts, which have no number, come first and by name. */
    static final Comparator<String> ORDER = RuleNumber::compare;

    private RuleNumber() {}

    /** Whether this names a rule of the rulebook, and not a derived fact. */
    static boolean isRule(String name) {
        return group(name) >= 0 && name.length() > 1 && Character.isDigit(name.charAt(1));
    }

    /** The order as a number below, at or above zero. */
    static int compare(String one, String other) {
        int order = Integer.compare(group(one), group(other));
        if (order == 0) {
            order = Integer.compare(number(one), number(other));
        }
        return order == 0 ? one.compareTo(other) : order;
    }

    /** The place of the rule's group in the order; a negative number for a derived fact. */
    static int group(String name) {
        return GROUPS.indexOf(name.charAt(0));
    }

    private static int number(String name) {
        if (group(name) < 0) {
            return 0;
        }
        int number = 0;
        for (int i = 1; i < name.length(); i++) {
            number = 10 * number + Character.digit(name.charAt(i), 10);
        }
        return number;
    }
}
