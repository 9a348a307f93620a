package io.github.nsisrules.cli.text;

import io.github.nsisrules.explain.WhatIf.Change;
import io.github.nsisrules.explain.WhatIf.Variant;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.report.wording.Vocabulary;
import io.github.nsisrules.report.wording.Words;
import io.github.nsisrules.result.Because;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.GivenFacts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The changes of a "what if", one after another. Variants that lead to the same are told together. */
final class Changes {

    private static final int TEXT = 5;

    /** More combinations of values than these are no help to a reader. */
    private static final int COMBINATIONS = 4;

    private final Vocabulary vocabulary;
    private final Consequences consequences;
    private final Classification now;
    private final Page page;
    private int number;

    Changes(Vocabulary vocabulary, Classification now, Page page) {
        this.vocabulary = vocabulary;
        this.consequences = new Consequences(vocabulary, now);
        this.now = now;
        this.page = page;
    }

    void write(Change change) {
        Map<List<String>, List<Variant>> variantsByConsequence = new LinkedHashMap<>();
        for (Variant variant : change.variants()) {
            variantsByConsequence
                    .computeIfAbsent(consequences.of(variant.result()), key -> new ArrayList<>())
                    .add(variant);
        }
        List<Because.Given> facts = change.variants().get(0).facts();
        page.blank()
                .hanging(
                        0,
                        Span.number(++number),
                        TEXT,
                        Span.strong(Words.capital(vocabulary
                                .words()
                                .allOf(facts.stream().map(this::fact).toList()))));
        String before = facts.stream()
                .map(given -> named(given, values(before(given)), facts.size()))
                .collect(Collectors.joining("; "));
        page.paragraph(TEXT, Span.plain(vocabulary.word("whatIf.now", before)));
        variantsByConsequence.forEach((follows, variants) -> {
            told(variants).forEach(line -> page.paragraph(TEXT, Span.plain(vocabulary.word("whatIf.then", line))));
            follows.forEach(line -> page.hanging(TEXT + 2, Span.plain("→"), TEXT + 4, Span.plain(line)));
        });
    }

    private String fact(Because.Given given) {
        String useCase = given.useCase();
        return vocabulary.fact(given.fact())
                + (useCase == null || !vocabulary.hasSeveralUseCases() ? "" : " [" + vocabulary.useCase(useCase) + "]");
    }

    private Because.Given before(Because.Given given) {
        List<String> ids =
                now.solution().useCases().stream().map(useCase -> useCase.id()).toList();
        return new GivenFacts(now.solution()).because(given.fact(), Math.max(ids.indexOf(given.useCase()), 0));
    }

    /** The new values: for each fact all of them, if all combinations lead here; otherwise combination by combination. */
    private List<String> told(List<Variant> variants) {
        List<Because.Given> facts = variants.get(0).facts();
        List<Set<Because.Given>> valuesByFact = new ArrayList<>();
        int combinations = 1;
        for (int i = 0; i < facts.size(); i++) {
            Set<Because.Given> values = new LinkedHashSet<>();
            for (Variant variant : variants) {
                values.add(variant.facts().get(i));
            }
            valuesByFact.add(values);
            combinations *= values.size();
        }
        if (combinations == new HashSet<>(variants.stream().map(Variant::facts).toList()).size()) {
            return List.of(valuesByFact.stream()
                    .map(values -> becomes(values, facts.size()))
                    .collect(Collectors.joining("; ")));
        }
        List<String> lines = new ArrayList<>();
        for (Variant variant : variants.subList(0, Math.min(COMBINATIONS, variants.size()))) {
            lines.add(variant.facts().stream()
                    .map(given -> becomes(Set.of(given), facts.size()))
                    .collect(Collectors.joining("; ")));
        }
        if (variants.size() > COMBINATIONS) {
            lines.add(vocabulary.word("whatIf.more", variants.size() - COMBINATIONS));
        }
        return lines;
    }

    private String becomes(Set<Because.Given> values, int facts) {
        Because.Given first = values.iterator().next();
        List<String> told = values.stream().map(this::values).toList();
        String or = first.fact().takesSeveral()
                ? String.join(" – " + vocabulary.word("list.or") + " ", told)
                : vocabulary.words().oneOf(told);
        return named(first, or, facts);
    }

    /** A change of one fact names it in its heading only. */
    private String named(Because.Given given, String values, int facts) {
        return facts == 1 ? values : vocabulary.word("argument.given", fact(given), values);
    }

    /** The date of an assessment that would have to be made is that of the answer, and says nothing. */
    private String values(Because.Given given) {
        List<String> values = given.values();
        if (values == null) {
            return vocabulary.word("argument.notGiven");
        }
        boolean wouldBeMade = given.fact() == Fact.ASSESSMENT
                && !values.isEmpty()
                && !Objects.equals(before(given).values(), values);
        return wouldBeMade
                ? vocabulary.word("whatIf.assessment", vocabulary.value(given.fact(), values.get(0)))
                : vocabulary.values(given.fact(), values);
    }
}
