package io.github.nsisrules.table;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.Customers;
import io.github.nsisrules.facts.DataClass;
import io.github.nsisrules.facts.DataSubjects;
import io.github.nsisrules.facts.Owner;
import io.github.nsisrules.facts.Protocol;
import io.github.nsisrules.facts.Signing;
import io.github.nsisrules.result.DecidedBy;
import io.github.nsisrules.result.LevelBasis;
import io.github.nsisrules.result.Obligation;
import io.github.nsisrules.result.SolutionType;
import io.github.nsisrules.stability.Experimental;
import io.github.nsisrules.text.Language;
import io.github.nsisrules.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the terms of a {@link io.github.nsisrules.table.DecisionTable} and their values are called in one language: whether
 * {@code viaNemLogIn} holds is told in a sentence, which value {@code broker} has by a name and a label. Immutable and safe for
 * use by many threads.
 */
@Experimental
public final class TermTexts {

    private static final Map<String, Class<? extends Enum<?>>> TYPE_BY_TERM = Map.ofEntries(
            Map.entry("assessed", AssuranceLevel.class),
            Map.entry("audience", Audience.class),
            Map.entry("basis", LevelBasis.class),
            Map.entry("broker", Broker.class),
            Map.entry("customers", Customers.class),
            Map.entry("dataClass", DataClass.class),
            Map.entry("dataSubjects", DataSubjects.class),
            Map.entry("decidedBy", DecidedBy.class),
            Map.entry("highest", AssuranceLevel.class),
            Map.entry("indicated", AssuranceLevel.class),
            Map.entry("indicatedBasis", LevelBasis.class),
            Map.entry("level", AssuranceLevel.class),
            Map.entry("obligation", Obligation.class),
            Map.entry("owner", Owner.class),
            Map.entry("protocol", Protocol.class),
            Map.entry("signing", Signing.class),
            Map.entry("type", SolutionType.class));

    private static final Set<Class<? extends Enum<?>>> RISING =
            Set.of(AssuranceLevel.class, DataClass.class, DataSubjects.class);

    private final Texts texts;
    private final Texts labels;

    private TermTexts(Texts texts, Texts labels) {
        this.texts = texts;
        this.labels = labels;
    }

    /** The texts of a language. */
    public static TermTexts in(Language language) {
        return new TermTexts(
                Texts.read(TermTexts.class, "terms", language), Texts.read(Texts.class, "labels", language));
    }

    /** Whether values of a term are told in sentences, because it holds or does not. */
    public static boolean isYesOrNo(List<String> values) {
        return Set.of("true", "false").containsAll(values);
    }

    /**
     * What a term is called that has values, for example "Broker".
     *
     * @throws IllegalArgumentException if there is no such term, or if it is yes or no
     */
    public String name(String term) {
        return texts.text(term);
    }

    /**
     * What a value of a term means: a sentence without a full stop for {@code true} and {@code false}, otherwise a few words.
     *
     * @throws IllegalArgumentException if there is no such term, or no such value of it
     */
    public String value(String term, String value) {
        if (isYesOrNo(List.of(value)) || value.equals("none")) {
            return texts.text(term + "." + value);
        }
        Class<? extends Enum<?>> type = TYPE_BY_TERM.get(term);
        if (type == null) {
            throw new IllegalArgumentException("The term '" + term + "' has no value '" + value
                    + "'.\nMaybe the term is new, or is a yes-or-no one.");
        }
        return labels.text(type.getSimpleName() + "." + value);
    }

    /**
     * Values of a term as in a sentence: "a, b or c"; of what rises, "at least b"; where one only is left out, "anything but d".
     *
     * @param values the names of some of its values, in their order, not empty
     */
    public String anyOf(String term, List<String> values) {
        List<String> all = isYesOrNo(values) ? values : names(term);
        int first = all.indexOf(values.get(0));
        boolean adjacent = values.size() > 1
                && first + values.size() <= all.size()
                && all.subList(Math.max(first, 0), Math.max(first, 0) + values.size())
                        .equals(values);
        if (adjacent && values.size() < all.size() && RISING.contains(TYPE_BY_TERM.get(term))) {
            if (first == 0) {
                return texts.text("atMost", value(term, values.get(values.size() - 1)));
            } else if (first + values.size() == all.size()) {
                return texts.text("atLeast", value(term, values.get(0)));
            }
        }
        if (values.size() > 2 && values.size() == all.size() - 1 && all.containsAll(values)) {
            List<String> other = new ArrayList<>(all);
            other.removeAll(values);
            return texts.text("except", value(term, other.get(0)));
        }
        List<String> told = values.stream().map(value -> value(term, value)).toList();
        int last = told.size() - 1;
        return last == 0
                ? told.get(0)
                : String.join(", ", told.subList(0, last)) + " " + texts.text("or") + " " + told.get(last);
    }

    private static List<String> names(String term) {
        Class<? extends Enum<?>> type = TYPE_BY_TERM.get(term);
        return type == null
                ? List.of()
                : Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }
}
