package io.github.nsisrules.drools.question;

import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Signing;
import io.github.nsisrules.result.SolutionType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Do users of a use case sign?
 */
public record SigningUse(SolutionType type, Audience audience, Signing signing) implements Question {
    @Override
    public List<@Nullable Object> key() {
        return Question.keyOf(SigningUse.class, type, audience, signing);
    }
}
