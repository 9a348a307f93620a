package io.github.nsisrules.pressure;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.result.RuleSet;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/** Loads the library, asks it, and tells the digests of what is written: in a process or a class loader of its own. */
public final class Visit implements Callable<Map<String, String>> {

    private final boolean pagesToo;

    /**
     * For whoever loads this class by its name.
     *
     * @param pagesToo whether all forms are written by the first rule set, which takes seconds
     */
    public Visit(boolean pagesToo) {
        this.pagesToo = pagesToo;
    }

    @Override
    public Map<String, String> call() throws Exception {
        NsisRules rules = NsisRules.load();
        Map<String, String> digests = new TreeMap<>();
        for (RuleSet ruleSet : rules.ruleSets()) {
            TuSolution solution = Described.one(1);
            Map<String, String> written = pagesToo && digests.isEmpty()
                    ? Written.all(rules, ruleSet, solution)
                    : Written.some(rules, ruleSet, solution, 0);
            written.forEach((form, digest) -> digests.put(ruleSet.id() + " " + form, digest));
        }
        return digests;
    }

    /** One line for each form: its digest. */
    static String lines(Map<String, String> digests) {
        StringBuilder lines = new StringBuilder();
        digests.forEach(
                (form, digest) -> lines.append(form).append(' ').append(digest).append('\n'));
        return lines.toString();
    }

    /** Prints the lines; they are ASCII. */
    public static void main(String[] arguments) throws Exception {
        System.out.writeBytes(lines(new Visit(true).call()).getBytes(StandardCharsets.US_ASCII));
    }
}
