package io.github.nsisrules.drools;

import static java.util.stream.Collectors.joining;

import io.github.nsisrules.drools.conclusion.CallsFor;
import io.github.nsisrules.drools.conclusion.Finds;
import io.github.nsisrules.result.DueWindow;
import io.github.nsisrules.result.Rule;
import io.github.nsisrules.result.RuleSet;
import io.github.nsisrules.result.Source;
import io.github.nsisrules.text.Language;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes the rule reference of the docs from the rules themselves. */
final class RuleReference {

    private static final List<String> GROUPS = List.of(
            "Q Qualification: what makes a solution a TU-solution",
            "T Type of the solution: exactly one holds",
            "O Obligation of a use case: exactly one holds",
            "L Level",
            "M Tasks",
            "N Findings");

    private RuleReference() {}

    static String of(List<RuleSet> ruleSets) {
        StringBuilder page = new StringBuilder();
        page.append("# Rule reference\n\n")
                .append("Generated from the rules by the build, which fails when this page is out of date. ")
                .append("What stands in *italics* is Danish, as a project leader reads it; ")
                .append("“KL” is ")
                .append(RuleCatalogue.REPORT)
                .append("; “nsis-rules” marks a choice of this project that no source states.\n");
        for (RuleSet ruleSet : ruleSets) {
            Edition edition = Edition.ALL.stream()
                    .filter(some -> some.id().equals(ruleSet.id()))
                    .findFirst()
                    .orElseThrow();
            page.append("\n## ")
                    .append(ruleSet.id())
                    .append("\n\nFor dates from ")
                    .append(ruleSet.from())
                    .append(" to ")
                    .append(ruleSet.until() == null ? "today" : ruleSet.until())
                    .append(". Digest: `")
                    .append(ruleSet.digest())
                    .append("`\n");
            for (String group : GROUPS) {
                page.append("\n### ").append(group.substring(2)).append("\n");
                for (Rule rule : ruleSet.rules()) {
                    if (rule.number().charAt(0) == group.charAt(0)) {
                        append(page, ruleSet, rule, edition);
                    }
                }
            }
        }
        return page.toString();
    }

    private static void append(StringBuilder page, RuleSet ruleSet, Rule rule, Edition edition) {
        page.append("\n#### ").append(rule.id()).append("\n\n");
        page.append(ruleSet.text(rule, Language.EN)).append("\n\n");
        page.append("*").append(ruleSet.text(rule, Language.DA)).append("*\n\n");
        Set<String> facts = new TreeSet<>();
        Questions.all(edition)
                .flatMap(question -> Loaded.rules(edition).ask(question).conclusions().stream())
                .filter(concluded -> concluded.rule().equals(rule.number()))
                .forEach(concluded -> {
                    if (concluded instanceof CallsFor calls) {
                        facts.add("Task `" + calls.task() + "` (" + calls.necessity() + ", " + calls.party()
                                + due(calls.due()) + "): "
                                + ruleSet.texts(Language.EN).text("task." + calls.task() + ".title"));
                    } else if (concluded instanceof Finds finds) {
                        facts.add("Finding `" + finds.finding() + "` (" + finds.severity() + ")");
                    }
                });
        facts.forEach(fact -> page.append("- ").append(fact).append("\n"));
        page.append(sources(rule));
    }

    /** What the page says of where a rule is read from: the last line of its entry. */
    static String sources(Rule rule) {
        return rule.sources().stream().map(RuleReference::citation).collect(joining("; ", "- Sources: ", "\n"));
    }

    private static String citation(Source source) {
        String section = " (" + source.section() + ")";
        if (source.page() != null) {
            return "KL p." + source.page() + section;
        }
        return source.document().equals(RuleCatalogue.OURS)
                ? "nsis-rules, " + source.section()
                : source.document() + section;
    }

    private static String due(@Nullable DueWindow due) {
        return due == null ? ", no date" : ", " + due.from() + " to " + due.to();
    }
}
