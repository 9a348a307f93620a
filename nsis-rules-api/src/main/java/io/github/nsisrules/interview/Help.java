package io.github.nsisrules.interview;

import io.github.nsisrules.text.Language;
import io.github.nsisrules.text.Texts;

/** The texts of the interview itself; those of facts are the rule set's. */
final class Help {

    private static final Texts DANISH = Texts.read(Interview.class, "interview", Language.DA);
    private static final Texts ENGLISH = Texts.read(Interview.class, "interview", Language.EN);

    private Help() {}

    static String text(Question question, Language language) {
        return of(language).text("question." + question.fact().jsonName());
    }

    static String help(Question question, Language language) {
        return of(language).text("help." + question.fact().jsonName());
    }

    private static Texts of(Language language) {
        return language == Language.DA ? DANISH : ENGLISH;
    }
}
