package io.github.nsisrules.examples;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.explain.Explanation;
import io.github.nsisrules.explain.Reason;
import io.github.nsisrules.explain.Topic;
import io.github.nsisrules.json.SolutionJson;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.RuleSet;
import io.github.nsisrules.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** The lines of the guide for embedders: tells why a level is what it is. */
public final class WhyThisLevel {

    private WhyThisLevel() {}

    /**
     * Runs the program.
     *
     * @param arguments the file with the description of a solution that has a use case {@code borgere}
     * @throws IOException if it cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        String json = Files.readString(Path.of(arguments[0]));
        Classification answer = NsisRules.load().classify(SolutionJson.parse(json), LocalDate.of(2021, 4, 1));
        Topic topic = Topic.parse("level", answer.ruleSet()).inUseCase("borgere");
        for (Reason reason : Explanation.of(answer, topic).reasons()) {
            tell(reason, "", answer.ruleSet());
        }
    }

    static void tell(Reason reason, String indent, RuleSet rules) {
        if (reason instanceof Reason.OfStep conclusion) {
            System.out.println(indent + rules.text(conclusion.step(), Language.DA) + " "
                    + conclusion.step().sources());
        } else if (reason instanceof Reason.OfFact fact) {
            System.out.println(
                    indent + fact.given().fact() + ": " + fact.given().values());
        } else if (reason instanceof Reason.OfAbsence absence) {
            System.out.println(indent + "not " + absence.rule().id());
        }
        reason.because().forEach(below -> tell(below, indent + "  ", rules));
    }
}
