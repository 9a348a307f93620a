package io.github.nsisrules.drools.question;

import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.result.SolutionType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Must a level be decided for a use case, and by whom? Asked for O1-O6.
 */
public record Duty(SolutionType type, Broker broker, boolean levelSetByBroker) implements Question {
    @Override
    public List<@Nullable Object> key() {
        return Question.keyOf(Duty.class, type, broker, levelSetByBroker);
    }
}
