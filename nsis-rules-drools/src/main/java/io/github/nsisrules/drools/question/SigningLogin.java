package io.github.nsisrules.drools.question;

import io.github.nsisrules.facts.Signing;

/**
 * Can those who sign do so with their login? Asked under {@code nemlogin3-2023-11}.
 *
 * @param localIdp whether a local identity provider is among the logins
 */
public record SigningLogin(Signing signing, boolean localIdp) implements Question {
    @Override
    public int key() {
        return Question.number(19, Question.and(Question.and(0, signing), localIdp));
    }
}
