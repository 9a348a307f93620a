package io.github.nsisrules.benchmarks;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.json.ClassificationJson;
import io.github.nsisrules.json.SolutionBatch;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.RuleSet;
import io.github.nsisrules.text.Language;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/** What reading, classifying and writing take of the processor for a batch, as the command does it: one description at a time. */
public final class BatchShares {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private BatchShares() {}

    /** @param arguments a rule set, a date, a file of JSON Lines and one to write */
    public static void main(String[] arguments) throws IOException {
        NsisRules rules = NsisRules.load();
        RuleSet ruleSet = rules.ruleSet(arguments[0]);
        LocalDate on = LocalDate.parse(arguments[1]);
        ClassificationJson json = ClassificationJson.in(Language.DA);
        long reading = 0;
        long classifying = 0;
        long writing = 0;
        long count = 0;
        try (InputStream in = Files.newInputStream(Path.of(arguments[2]));
                SolutionBatch batch = SolutionBatch.of(in);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[3])), 1 << 16)) {
            long last = THREADS.getCurrentThreadCpuTime();
            while (batch.hasNext()) {
                SolutionBatch.Item item = batch.next();
                long read = THREADS.getCurrentThreadCpuTime();
                reading += read - last;
                last = read;
                if (item instanceof SolutionBatch.Read good) {
                    Classification answer = rules.classify(good.solution(), ruleSet, on);
                    long classified = THREADS.getCurrentThreadCpuTime();
                    out.write((json.toJson(answer) + "\n").getBytes(StandardCharsets.UTF_8));
                    last = THREADS.getCurrentThreadCpuTime();
                    classifying += classified - read;
                    writing += last - classified;
                    count++;
                }
            }
        }
        double all = (double) reading + classifying + writing;
        System.out.println(String.format(
                Locale.ROOT,
                "%s: %d answers, %.1f us each: reading %.0f %%, classifying %.0f %%, writing %.0f %%",
                ruleSet.id(),
                count,
                all / count / 1000,
                100 * reading / all,
                100 * classifying / all,
                100 * writing / all));
    }
}
