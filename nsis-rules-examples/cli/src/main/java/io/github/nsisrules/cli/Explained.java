package io.github.nsisrules.cli;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.explain.Explanation;
import io.github.nsisrules.explain.Topic;
import io.github.nsisrules.explain.WhyNot;
import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.result.Classification;
import java.util.List;

/**
 * Why an answer says what it says, and why it does not say something else.
 *
 * @param whyNot what bars the conclusion that was asked about and that the answer does not say; where only its kind was asked
 *     about, what bars each other value of it
 */
record Explained(Explanation why, List<WhyNot> whyNot) {

    Explained {
        whyNot = List.copyOf(whyNot);
    }

    static Explained of(Classification answer, Topic topic, NsisRules rules) {
        Explanation why = Explanation.of(answer, topic);
        return new Explained(
                why,
                others(why, topic, answer).stream()
                        .map(other -> rules.analysis().whyNot(answer, other))
                        .filter(whyNot -> !whyNot.isReached())
                        .toList());
    }

    /** What is to be told of that the answer does not say. */
    private static List<Topic> others(Explanation why, Topic topic, Classification answer) {
        if (topic.value() != null) {
            return why.isReached() ? List.of() : List.of(askedOfLevel(topic));
        }
        return switch (topic.kind()) {
            case TYPE, OBLIGATION, DECIDED_BY, INDICATED_LEVEL, LEVEL, BASIS ->
                topic.kind().values(answer.ruleSet()).stream()
                        .map(value -> new Topic(topic.kind(), value, topic.useCase()))
                        .toList();
            // Of these there are too many, or they say the same as the level.
            case TASK, FINDING, TU_SOLUTION, PROVISIONAL, LOGIN_REQUIREMENT, LOA_URI -> List.of();
        };
    }

    /** Of what follows from a level no rule concludes anything but the level. */
    private static Topic askedOfLevel(Topic topic) {
        return switch (topic.kind()) {
            case LOGIN_REQUIREMENT, LOA_URI -> {
                for (AssuranceLevel level : AssuranceLevel.values()) {
                    if (level.loaUri().equals(topic.value())
                            || level.loginRequirement().name().equals(topic.value())) {
                        yield new Topic(Topic.Kind.LEVEL, level.name(), topic.useCase());
                    }
                }
                yield topic;
            }
            default -> topic;
        };
    }
}
