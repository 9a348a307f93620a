package io.github.nsisrules.explain;

import io.github.nsisrules.explain.Topic.Kind;
import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.result.RuleSet;
import io.github.nsisrules.text.Nearest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads topics, and says of what is none which one may be meant. */
final class TopicReader {

    /** More proposals than these are no help. */
    private static final int PROPOSALS = 5;

    private final RuleSet ruleSet;

    TopicReader(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
    }

    Topic read(String text) {
        int equals = text.indexOf('=');
        String name = equals < 0 ? text : text.substring(0, equals);
        for (Kind kind : Kind.values()) {
            if (kind.jsonName().equals(name)) {
                return checked(new Topic(kind, equals < 0 ? null : text.substring(equals + 1), null));
            }
        }
        throw new IllegalArgumentException("There is no conclusion '" + Problem.quoted(text) + "'.\n" + proposal(text));
    }

    /** The topic, if the rule set can conclude its value. */
    Topic checked(Topic topic) {
        String value = topic.value();
        List<String> values = topic.kind().values(ruleSet);
        if (value == null || values.contains(value)) {
            return topic;
        }
        String labelPrefix = topic.kind().labelPrefix();
        Nearest nearest = labelPrefix == null ? Nearest.of(value, values) : Nearest.of(value, values, labelPrefix);
        List<String> names = nearest.names().stream()
                .map(name -> topic.kind().jsonName() + "=" + name)
                .toList();
        throw new IllegalArgumentException("There is no conclusion '" + Problem.quoted(topic.toString())
                + "' in the rule set " + ruleSet.id() + ".\n" + proposal(names, nearest.similar(), names));
    }

    private String proposal(String text) {
        List<String> kinds = Arrays.stream(Kind.values()).map(Kind::jsonName).toList();
        List<String> all = new ArrayList<>(kinds);
        for (Kind kind : Kind.values()) {
            kind.values(ruleSet).forEach(value -> all.add(kind.jsonName() + "=" + value));
        }
        Nearest nearest = Nearest.of(text, all);
        return proposal(nearest.names(), nearest.similar(), kinds);
    }

    private static String proposal(List<String> names, int similar, List<String> others) {
        if (similar == 0) {
            return "Maybe one of these: " + String.join(", ", others);
        }
        int shown = Math.min(similar, PROPOSALS);
        return (shown == 1 ? "Maybe " : "Maybe one of these, the most similar first: ")
                + String.join(", ", names.subList(0, shown));
    }
}
