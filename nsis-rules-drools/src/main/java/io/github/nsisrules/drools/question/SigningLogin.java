package io.github.nsisrules.drools.question;

import io.github.nsisrules.facts.Signing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Can those who sign do so with their login? Asked under {@code nemlogin3-2023-11}.
 *
 * @param localIdp whether a local identity provider is among the logins
 */
public record SigningLogin(Signing signing, boolean localIdp) implements Question {
    @Override
    public List<@Nullable Object> key() {
        return Question.keyOf(SigningLogin.class, signing, localIdp);
    }
}
