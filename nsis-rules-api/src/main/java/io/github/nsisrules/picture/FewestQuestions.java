package io.github.nsisrules.picture;

import io.github.nsisrules.picture.DecisionGraph.Answer;
import io.github.nsisrules.picture.DecisionGraph.End;
import io.github.nsisrules.picture.DecisionGraph.Next;
import io.github.nsisrules.picture.DecisionGraph.Question;
import io.github.nsisrules.picture.DecisionGraph.Target;
import io.github.nsisrules.table.Outcome;
import io.github.nsisrules.table.Section;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds questions that decide what a section decides. What is still open after some answers is a box: the values of each column
 * that are still possible. Of a box, only what it decides matters; boxes that decide the same share one node. At each node,
 * every column that makes a difference is tried, with an answer for each group of values that decide alike, and also with one
 * such group against all others; that with the fewest questions below it wins, then that with the fewest answers, then the first.
 */
final class FewestQuestions {

    private final Section section;
    private final List<String> kinds;
    private final List<List<Outcome>> ends = new ArrayList<>();
    private final int[] endByPoint;
    private final int[] strides;
    private final Map<List<Integer>, Node> nodeByBox = new HashMap<>();
    private final Map<List<List<Integer>>, Node> nodeByDecision = new HashMap<>();

    FewestQuestions(Section section, List<String> kinds) {
        this.section = section;
        this.kinds = kinds;
        int columns = section.columns().size();
        strides = new int[columns];
        int stride = 1;
        for (int c = columns - 1; c >= 0; c--) {
            strides[c] = stride;
            stride *= section.columns().get(c).values().size();
        }
        endByPoint = new int[section.points()];
        for (int point = 0; point < endByPoint.length; point++) {
            List<Outcome> end = DecisionGraph.at(section, Set.copyOf(kinds), valuesAt(point));
            if (!ends.contains(end)) {
                ends.add(end);
            }
            endByPoint[point] = ends.indexOf(end);
        }
    }

    private List<String> valuesAt(int point) {
        List<String> values = new ArrayList<>();
        for (int c = 0; c < strides.length; c++) {
            List<String> all = section.columns().get(c).values();
            values.add(all.get(point / strides[c] % all.size()));
        }
        return values;
    }

    /**
     * What a box decides.
     *
     * @param end the place of its end; -1 if something must be asked
     * @param column which column is asked
     * @param answers the sets of values that are told apart
     * @param below this node and all below it that ask something
     */
    private record Node(int end, int column, List<Integer> answers, List<Node> targets, Set<Node> below) {
        static Node at(int end) {
            return new Node(end, -1, List.of(), List.of(), Set.of());
        }

        static Node asking(int column, List<Integer> answers, List<Node> targets) {
            Set<Node> below = new LinkedHashSet<>();
            Node node = new Node(-1, column, answers, targets, below);
            below.add(node);
            targets.forEach(target -> below.addAll(target.below));
            return node;
        }

        int countAnswers() {
            return below.stream().mapToInt(node -> node.answers.size()).sum();
        }

        boolean isSmallerThan(Node other) {
            return below.size() != other.below.size()
                    ? below.size() < other.below.size()
                    : countAnswers() < other.countAnswers();
        }

        // A node is the one of its decision.
        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    DecisionGraph graph() {
        List<Integer> everything = section.columns().stream()
                .map(column -> (1 << column.values().size()) - 1)
                .toList();
        Node root = node(everything);
        List<Node> order = new ArrayList<>();
        addFromTheEnd(root, order);
        Map<Node, Integer> places = new LinkedHashMap<>();
        for (int n = order.size() - 1; n >= 0; n--) {
            places.put(order.get(n), places.size());
        }
        List<Question> questions =
                places.keySet().stream().map(node -> question(node, places)).toList();
        return new DecisionGraph(section, kinds, questions, target(root, places));
    }

    /** Each node after all below it; what the first answer leads to comes last, so that it is read next. */
    private static void addFromTheEnd(Node node, List<Node> order) {
        if (node.end < 0 && !order.contains(node)) {
            for (int t = node.targets.size() - 1; t >= 0; t--) {
                addFromTheEnd(node.targets.get(t), order);
            }
            order.add(node);
        }
    }

    private Question question(Node node, Map<Node, Integer> places) {
        Section.Column column = section.columns().get(node.column);
        List<Answer> answers = new ArrayList<>();
        for (int a = 0; a < node.answers.size(); a++) {
            answers.add(new Answer(names(node.answers.get(a), column.values()), target(node.targets.get(a), places)));
        }
        return new Question(column.term(), answers);
    }

    private static List<String> names(int values, List<String> all) {
        List<String> names = new ArrayList<>();
        for (int v = 0; v < all.size(); v++) {
            if ((values >> v & 1) != 0) {
                names.add(all.get(v));
            }
        }
        return names;
    }

    private Target target(Node node, Map<Node, Integer> places) {
        Integer place = places.get(node);
        return place == null ? new End(ends.get(node.end)) : new Next(place);
    }

    private Node node(List<Integer> box) {
        Node known = nodeByBox.get(box);
        if (known == null) {
            known = decide(box);
            nodeByBox.put(box, known);
        }
        return known;
    }

    private Node decide(List<Integer> box) {
        List<List<Integer>> groups = new ArrayList<>();
        List<Integer> first = new ArrayList<>(box);
        List<List<Integer>> decision = new ArrayList<>();
        for (int c = 0; c < box.size(); c++) {
            List<Integer> alike = alike(box, c);
            groups.add(alike);
            if (alike.size() == 1) {
                first.set(c, Integer.lowestOneBit(box.get(c)));
            }
            decision.add(alike.size() == 1 ? List.of() : List.of(box.get(c)));
        }
        List<Integer> outcomes = outcomes(first);
        if (groups.stream().allMatch(alike -> alike.size() == 1)) {
            return Node.at(outcomes.get(0));
        }
        decision.add(outcomes);
        Node same = nodeByDecision.get(decision);
        if (same == null) {
            same = fewest(box, groups);
            nodeByDecision.put(decision, same);
        }
        return same;
    }

    private Node fewest(List<Integer> box, List<List<Integer>> groups) {
        Node best = null;
        for (int c = 0; c < box.size(); c++) {
            for (List<Integer> answers : waysToAsk(groups.get(c), box.get(c))) {
                List<Node> targets = new ArrayList<>();
                for (int answer : answers) {
                    targets.add(node(with(box, c, answer)));
                }
                Node node = Node.asking(c, answers, targets);
                if (best == null || node.isSmallerThan(best)) {
                    best = node;
                }
            }
        }
        if (best == null) {
            throw new IllegalStateException("Nothing tells apart what is decided.\nMaybe a column has no values.");
        }
        return best;
    }

    private static List<List<Integer>> waysToAsk(List<Integer> alike, int all) {
        List<List<Integer>> ways = new ArrayList<>();
        if (alike.size() > 1) {
            ways.add(alike);
        }
        if (alike.size() > 2) {
            alike.forEach(some -> ways.add(List.of(some, all & ~some)));
        }
        return ways;
    }

    /** The values of a column that are still possible, those together that decide alike in the whole box; "yes" before "no". */
    private List<Integer> alike(List<Integer> box, int column) {
        Map<List<Integer>, Integer> valuesByOutcomes = new LinkedHashMap<>();
        for (int rest = box.get(column); rest != 0; rest &= rest - 1) {
            int value = Integer.lowestOneBit(rest);
            valuesByOutcomes.merge(outcomes(with(box, column, value)), value, (some, one) -> some | one);
        }
        List<Integer> alike = new ArrayList<>(valuesByOutcomes.values());
        if (section.columns().get(column).values().equals(List.of("false", "true"))) {
            Collections.reverse(alike);
        }
        return alike;
    }

    private static List<Integer> with(List<Integer> box, int column, int values) {
        List<Integer> narrower = new ArrayList<>(box);
        narrower.set(column, values);
        return List.copyOf(narrower);
    }

    /** The end of every point of a box, in the order of the points. */
    private List<Integer> outcomes(List<Integer> box) {
        List<Integer> outcomes = new ArrayList<>();
        add(box, 0, 0, outcomes);
        return outcomes;
    }

    private void add(List<Integer> box, int column, int point, List<Integer> outcomes) {
        if (column == box.size()) {
            outcomes.add(endByPoint[point]);
            return;
        }
        for (int rest = box.get(column); rest != 0; rest &= rest - 1) {
            add(box, column + 1, point + Integer.numberOfTrailingZeros(rest) * strides[column], outcomes);
        }
    }
}
