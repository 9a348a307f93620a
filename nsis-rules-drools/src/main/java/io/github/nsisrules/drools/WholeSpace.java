package io.github.nsisrules.drools;

import io.github.nsisrules.compare.SpaceComparison;
import io.github.nsisrules.compare.SpaceComparison.Entry;
import io.github.nsisrules.compare.SpaceComparison.Kind;
import io.github.nsisrules.compare.SpaceComparison.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Compares two rule sets on every point of the decision space, and finds a smallest example of each kind of difference. */
final class WholeSpace {

    private WholeSpace() {}

    static SpaceComparison compare(Classifier from, Classifier to) {
        LocalDate one = from.ruleSet().from();
        LocalDate other = to.ruleSet().from();
        LocalDate on = one.isAfter(other) ? one : other;
        SpaceDifferences differences = new SpaceDifferences(from, to, on);
        SmallestExample example = new SmallestExample(from, to, on);
        List<Entry> entries = new ArrayList<>();
        for (Subject subject : differences.subjects()) {
            List<Kind> kinds = new ArrayList<>();
            differences
                    .ways(subject)
                    .forEach((way, tally) -> kinds.add(
                            new Kind(way.change(), way.changed(), tally.count, example.of(tally.first, subject, way))));
            kinds.sort(Comparator.comparing(Kind::points).reversed());
            entries.add(new Entry(subject, kinds));
        }
        return new SpaceComparison(from.ruleSet(), to.ruleSet(), on, differences.points(), entries);
    }
}
