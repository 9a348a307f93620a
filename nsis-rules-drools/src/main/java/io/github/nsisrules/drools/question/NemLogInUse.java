package io.github.nsisrules.drools.question;

import io.github.nsisrules.facts.Protocol;
import io.github.nsisrules.result.SolutionType;

/**
 * What does a use case that comes in through NemLog-in3 need? Asked under {@code nemlogin3-2023-11}.
 *
 * @param viaNemLogIn whether an eID comes in through NemLog-in
 * @param privateOrganisation whether NemLog-in classes the connecting organisation as private
 */
public record NemLogInUse(SolutionType type, boolean viaNemLogIn, Protocol protocol, boolean privateOrganisation)
        implements Question {
    @Override
    public int key() {
        return Question.number(
                14,
                Question.and(
                        Question.and(Question.and(Question.and(0, type), viaNemLogIn), protocol), privateOrganisation));
    }
}
