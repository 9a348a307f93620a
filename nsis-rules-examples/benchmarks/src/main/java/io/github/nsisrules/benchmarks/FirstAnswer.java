package io.github.nsisrules.benchmarks;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.drools.DroolsAlone;
import io.github.nsisrules.drools.reference.ReferenceModel;
import io.github.nsisrules.drools.reference.Rulebook;
import io.github.nsisrules.facts.TuSolution;
import java.time.LocalDate;

/** One answer in a fresh JVM; prints the milliseconds from {@code main} to the answer. */
public final class FirstAnswer {

    private FirstAnswer() {}

    /** @param arguments {@code engine}, {@code unknown}, {@code drools} or {@code plain} */
    public static void main(String[] arguments) {
        long start = System.nanoTime();
        LocalDate on = LocalDate.of(2021, 4, 1);
        TuSolution solution =
                arguments[0].equals("unknown") ? Solutions.unknown(1).get(0) : Solutions.known();
        Object answer;
        if (arguments[0].equals("plain")) {
            answer = new ReferenceModel(Rulebook.KL_2021_03, on).decide(solution);
        } else if (arguments[0].equals("drools")) {
            answer = DroolsAlone.answer();
        } else {
            answer = NsisRules.load().classify(solution, on);
        }
        long micros = (System.nanoTime() - start) / 1000;
        System.out.println(micros / 1000.0 + (answer.toString().isEmpty() ? " no answer" : ""));
    }
}
