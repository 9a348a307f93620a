package io.github.nsisrules.drools;

import static java.util.stream.Collectors.toCollection;

import io.github.nsisrules.drools.conclusion.Concluded;
import io.github.nsisrules.drools.question.Question;
import io.github.nsisrules.table.Condition;
import io.github.nsisrules.table.Outcome;
import io.github.nsisrules.table.Row;
import io.github.nsisrules.table.Section;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Looks for faults in what rules answer, on every point, and tells of each with a smallest witness. */
final class Analysis {

    private final Asking rules;

    Analysis(Asking rules) {
        this.rules = rules;
    }

    /**
     * A fault that shows on some points.
     *
     * @param what what is wrong
     * @param where a smallest witness: of all products of values on which it shows everywhere, one with the fewest conditions,
     *     and of these one with the most points
     * @param points on how many points it shows
     */
    record Fault(String what, Row where, int points) {
        @Override
        public String toString() {
            return what + " when " + where;
        }
    }

    /** Where a group of rules of which exactly one must hold has a gap, or where two of them hold, or one holds out of place. */
    List<Fault> notExactlyOne(
            Class<? extends Question> kind, Class<? extends Concluded> group, Predicate<Question> wanted) {
        QuestionSpace space = QuestionSpace.of(kind);
        BitSet gap = new BitSet();
        Map<String, BitSet> together = new TreeMap<>();
        Map<String, BitSet> misplaced = new TreeMap<>();
        List<Question> questions = space.questions();
        for (int point = 0; point < questions.size(); point++) {
            List<String> held = rules.ask(questions.get(point)).conclusions().stream()
                    .filter(group::isInstance)
                    .map(Concluded::rule)
                    .toList();
            if (!wanted.test(questions.get(point))) {
                for (String rule : held) {
                    misplaced.computeIfAbsent(rule, key -> new BitSet()).set(point);
                }
                continue;
            }
            gap.set(point, held.isEmpty());
            for (int i = 0; i < held.size(); i++) {
                for (int j = i + 1; j < held.size(); j++) {
                    together.computeIfAbsent(held.get(i) + " and " + held.get(j), key -> new BitSet())
                            .set(point);
                }
            }
        }
        List<Fault> faults = new ArrayList<>();
        if (!gap.isEmpty()) {
            faults.add(fault(kind.getSimpleName() + ": no rule " + group.getSimpleName(), gap, space));
        }
        together.forEach((pair, points) -> faults.add(fault(kind.getSimpleName() + ": both " + pair, points, space)));
        misplaced.forEach((rule, points) ->
                faults.add(fault(kind.getSimpleName() + ": " + rule + " out of place", points, space)));
        return faults;
    }

    private static Fault fault(String what, BitSet points, QuestionSpace space) {
        Row smallest = TableOfRules.rows(points, space.dimensions()).stream()
                .min(Comparator.<Row>comparingInt(row -> row.conditions().size())
                        .thenComparing(Row::points, Comparator.reverseOrder())
                        .thenComparing(Row::toString))
                .orElseThrow();
        return new Fault(what, smallest, points.cardinality());
    }

    /** The rules that fire on no question. */
    Set<String> neverFiring(Set<String> defined, List<Class<? extends Question>> kinds) {
        Set<String> never = new TreeSet<>(defined);
        kinds.forEach(kind ->
                never.removeAll(timesByRule(QuestionSpace.of(kind).questions()).keySet()));
        return never;
    }

    /** The rules that fire on every question of a kind, so that none of their conditions matters. */
    Set<String> alwaysFiring(List<Class<? extends Question>> kinds) {
        Set<String> always = new TreeSet<>();
        for (Class<? extends Question> kind : kinds) {
            List<Question> questions = QuestionSpace.of(kind).questions();
            timesByRule(questions).forEach((rule, times) -> {
                if (times == questions.size()) {
                    always.add(rule);
                }
            });
        }
        return always;
    }

    private Map<String, Integer> timesByRule(List<Question> questions) {
        Map<String, Integer> times = new TreeMap<>();
        for (Question question : questions) {
            rules.ask(question).conclusions().stream()
                    .map(Concluded::rule)
                    .distinct()
                    .forEach(rule -> times.merge(rule, 1, Integer::sum));
        }
        return times;
    }

    /** The rules without which the same would be concluded on every question. */
    Set<String> superfluous(List<Class<? extends Question>> kinds) {
        Set<String> firing = new TreeSet<>();
        Set<String> necessary = new HashSet<>();
        for (Class<? extends Question> kind : kinds) {
            for (Question question : QuestionSpace.of(kind).questions()) {
                List<Concluded> conclusions = rules.ask(question).conclusions();
                for (Concluded concluded : conclusions) {
                    firing.add(concluded.rule());
                    boolean alsoByAnother = conclusions.stream()
                            .anyMatch(other -> !other.rule().equals(concluded.rule())
                                    && withoutRule(other).equals(withoutRule(concluded)));
                    if (!alsoByAnother) {
                        necessary.add(concluded.rule());
                    }
                }
            }
        }
        firing.removeAll(necessary);
        return firing;
    }

    private static List<@Nullable Object> withoutRule(Concluded concluded) {
        List<@Nullable Object> said = new ArrayList<>();
        said.add(concluded.getClass());
        for (RecordComponent component : concluded.getClass().getRecordComponents()) {
            if (!component.getName().equals("rule")) {
                try {
                    said.add(component.getAccessor().invoke(concluded));
                } catch (ReflectiveOperationException e) {
                    throw new LinkageError("A conclusion is no ordinary record", e);
                }
            }
        }
        return said;
    }

    /** The columns of sections that no row reads: conditions that never matter. */
    Set<String> unread(List<Class<? extends Question>> kinds) {
        Set<String> unread = new TreeSet<>();
        for (Section section : new TableOfRules("", rules).sections(kinds)) {
            Set<String> read = section.outcomes().stream()
                    .flatMap(outcome -> outcome.rows().stream())
                    .flatMap(row -> row.conditions().stream())
                    .map(Condition::term)
                    .collect(toCollection(TreeSet::new));
            section.columns().stream()
                    .filter(column -> !read.contains(column.term()))
                    .forEach(column -> unread.add(section.name() + "." + column.term()));
        }
        return unread;
    }

    /** The rules that conclude only derived facts which no section reads. */
    Set<String> concludingInVain(List<Class<? extends Question>> kinds) {
        List<Section> sections = new TableOfRules("", rules).sections(kinds);
        Set<String> columns = new HashSet<>();
        sections.forEach(section -> section.columns().forEach(column -> columns.add(column.term())));
        Set<String> inVain = new TreeSet<>();
        for (Section section : sections) {
            for (Outcome outcome : section.outcomes()) {
                boolean derived = !RuleNumber.isRule(outcome.rule());
                String ofSome = "some" + outcome.kind().substring(0, 1).toUpperCase(Locale.ROOT)
                        + outcome.kind().substring(1);
                if (derived && !columns.contains(outcome.kind()) && !columns.contains(ofSome)) {
                    inVain.add(outcome.rule());
                }
            }
        }
        return inVain;
    }
}
