package io.github.nsisrules.drools;

import io.github.nsisrules.result.Rule;
import io.github.nsisrules.result.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the DRL says about each rule beside its condition: its sources, and what it rests on. */
final class RuleCatalogue {

    /** The title under which KL's report is cited. */
    static final String REPORT = "KL: NSIS og TU-løsninger, delrapport 1 (Vangsaa Consult, marts 2021)";

    /** The document named where a rule is a choice of this project. */
    static final String OURS = "nsis-rules";

    private static final Pattern NAME = Pattern.compile("rule \"(.+)\"");
    private static final Pattern SOURCE = Pattern.compile("@source\\(\"(.+)\"\\)");
    private static final Pattern BECAUSE = Pattern.compile("@because\\(\"(.+)\"\\)");
    private static final Pattern REPORT_PAGE = Pattern.compile("KL p\\.(\\d+) (.+)");
    private static final Pattern WEB_PAGE = Pattern.compile("WEB (.+) \\| (.+)");
    private static final Pattern OWN_CHOICE = Pattern.compile("nsis-rules (.+)");

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
            Matcher name = NAME.matcher(line);
            Matcher because = BECAUSE.matcher(line);
            Matcher source = SOURCE.matcher(line);
            if (name.matches()) {
                number = name.group(1);
            } else if (because.matches()) {
                becauseByRule.put(number, names(because.group(1)));
            } else if (source.matches()) {
                List<Source> sources = sources(source.group(1), number);
                if (RuleNumber.isRule(number)) {
                    ruleByNumber.put(number, new Rule(prefix + number, sources));
                }
            }
        }
        rules = ruleByNumber.values().stream()
                .sorted(Comparator.comparing(Rule::number, RuleNumber.ORDER))
                .toList();
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
        return Arrays.stream(because.split(",", -1)).map(String::trim).toList();
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
        Matcher page = REPORT_PAGE.matcher(citation);
        if (page.matches()) {
            return new Source(REPORT, page.group(2), Integer.valueOf(page.group(1)));
        }
        Matcher web = WEB_PAGE.matcher(citation);
        if (web.matches()) {
            return new Source(web.group(1), web.group(2), null);
        }
        Matcher own = OWN_CHOICE.matcher(citation);
        return own.matches() ? new Source(OURS, own.group(1), null) : null;
    }
}
