package io.github.nsisrules.drools;

import io.github.nsisrules.result.Rule;
import io.github.nsisrules.result.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the DRL says about each rule beside its condition: its sources, and what it rests on. */
final class RuleCatalogue {

    /** The title under which KL's report is cited. */
    static final String REPORT = "KL: NSIS og TU-løsninger, delrapport 1 (Vangsaa Consult, marts 2021)";

    /** The document named where a rule is a choice of this project. */
    static final String OURS = "nsis-rules";

    private final Map<String, List<String>> becauseByRule = new HashMap<>();
    private final Map<String, Rule> ruleByNumber = new HashMap<>();
    private final List<Rule> rules;

    /**
     * Reads the rules of an edition from their text.
     *
     * @param lines the normalised text, of which rule names, sources and reasons stand on a line each
     */
    RuleCatalogue(String prefix, List<String> lines) {
        String number = "";
        for (String line : lines) {
            String name = between("rule \"", line, "\"");
            String because = between("@because(\"", line, "\")");
            String source = between("@source(\"", line, "\")");
            if (name != null) {
                number = name;
            } else if (because != null) {
                becauseByRule.put(number, names(because));
            } else if (source != null) {
                List<Source> sources = sources(source, number);
                if (RuleNumber.isRule(number)) {
                    ruleByNumber.put(number, new Rule(prefix + number, sources));
                }
            }
        }
        List<Rule> inOrder = new ArrayList<>(ruleByNumber.values());
        inOrder.sort((one, other) -> RuleNumber.compare(one.number(), other.number()));
        rules = List.copyOf(inOrder);
    }

    /** All rules with a number, in the order of the argument. */
    List<Rule> rules() {
        return rules;
    }

    /** The rule with a number. */
    Rule rule(String number) {
        Rule rule = ruleByNumber.get(number);
        if (rule == null) {
            throw new IllegalStateException("There is no rule " + number
                    + ".\nMaybe a rule inserts a conclusion under another number than its own.");
        }
        return rule;
    }

    /** The names of what a rule rests on: facts, and conclusions of other rules. */
    List<String> because(String number) {
        return becauseByRule.getOrDefault(number, List.of());
    }

    private static List<String> names(String because) {
        List<String> names = new ArrayList<>();
        for (String name : because.split(",", -1)) {
            names.add(name.trim());
        }
        return List.copyOf(names);
    }

    static List<Source> sources(String citations, String number) {
        List<Source> sources = new ArrayList<>();
        for (String citation : citations.split(";", -1)) {
            Source source = source(citation.trim());
            if (source == null) {
                throw new IllegalStateException(
                        "The rule " + number + " cites '" + citation.trim()
                                + "'.\nMaybe write it as 'KL p.N section', 'WEB publisher: title | section' or 'nsis-rules section'.");
            }
            sources.add(source);
        }
        return sources;
    }

    private static @Nullable Source source(String citation) {
        String report = after("KL p.", citation);
        if (report != null) {
            int space = report.indexOf(' ');
            String section = space < 0 ? null : after(" ", report.substring(space));
            return section == null || !isNumber(report.substring(0, space))
                    ? null
                    : new Source(REPORT, section, Integer.valueOf(report.substring(0, space)));
        }
        String web = after("WEB ", citation);
        if (web != null) {
            int bar = web.lastIndexOf(" | ");
            String section = bar <= 0 ? null : after(" | ", web.substring(bar));
            return section == null ? null : new Source(web.substring(0, bar), section, null);
        }
        String own = after("nsis-rules ", citation);
        return own == null ? null : new Source(OURS, own, null);
    }

    // Plain comparison of texts: in a fresh JVM, regular expressions over all lines of all rule sets were a good part
    // of loading.

    /** What stands between a beginning and an ending; {@code null} if that is nothing, or the text is another one. */
    private static @Nullable String between(String beginning, String text, String ending) {
        String rest = text.endsWith(ending) ? after(beginning, text) : null;
        return rest == null || rest.length() <= ending.length()
                ? null
                : rest.substring(0, rest.length() - ending.length());
    }

    /** What stands after a beginning; {@code null} if that is nothing, or the text begins otherwise. */
    private static @Nullable String after(String beginning, String text) {
        return text.startsWith(beginning) && text.length() > beginning.length()
                ? text.substring(beginning.length())
                : null;
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
