package io.github.nsisrules.intake;

import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.InvalidSolutionException;
import io.github.nsisrules.facts.Limits;
import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.facts.ProblemCode;
import io.github.nsisrules.intake.json.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a draft and collects all that is wrong with it. */
final class DraftReader {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]+");
    private static final int MOST_PROBLEMS = 100;

    private final List<Problem> problems = new ArrayList<>();

    SolutionDraft read(Json json) {
        Node node = new Node(json, "", problems);
        SolutionDraft draft = null;
        if (node.isObjectOf(DraftJson.VERSION_FIELD, "id", "externalIds", "texts", "useCases", "facts", "notes")) {
            node.get(DraftJson.VERSION_FIELD).requiredOneOf(List.of(DraftJson.VERSION));
            String id = id(node.get("id"));
            SolutionDraft.Builder builder = SolutionDraft.builder(id == null ? "unknown" : id);
            draft = draft(node, builder);
        }
        if (draft == null || !problems.isEmpty()) {
            throw new InvalidSolutionException(listed());
        }
        return draft;
    }

    private List<Problem> listed() {
        if (problems.size() <= MOST_PROBLEMS) {
            return problems;
        }
        List<Problem> first = new ArrayList<>(problems.subList(0, MOST_PROBLEMS));
        first.add(Problem.of(ProblemCode.MORE_PROBLEMS, "", String.valueOf(problems.size() - MOST_PROBLEMS)));
        return first;
    }

    private SolutionDraft draft(Node node, SolutionDraft.Builder builder) {
        node.get("externalIds").fields().forEach((register, value) -> {
            String externalId = value.text();
            if (externalId != null) {
                builder.externalId(register, externalId);
            }
        });
        node.get("texts").list().forEach(text -> text(text, builder));
        List<String> useCases = useCases(node.get("useCases"), builder);
        List<Node> facts = node.get("facts").list();
        List<FactPlace> places = new ArrayList<>();
        for (Node fact : facts) {
            places.add(fact(fact, useCases, builder));
        }
        node.get("notes").list().forEach(note -> {
            if (note.isObjectOf("reason", "arguments", "source")) {
                Reason reason = reason(note);
                Source source = source(note.get("source"), false);
                if (reason != null) {
                    builder.note(reason, source);
                }
            }
        });
        SolutionDraft draft = builder.build();
        for (int i = 0; i < facts.size(); i++) {
            FactPlace place = places.get(i);
            if (place != null) {
                draft.fact(place).ifPresent(new Follows(facts.get(i))::check);
            }
        }
        return draft;
    }

    private void text(Node node, SolutionDraft.Builder builder) {
        if (!node.isObjectOf("field", "text", "source")) {
            return;
        }
        String field = node.get("field")
                .requiredOneOf(Arrays.stream(TextField.values())
                        .map(TextField::jsonName)
                        .toList());
        String text = node.get("text").requiredText();
        Source source = source(node.get("source"), true);
        if (field == null || text == null || source == null) {
            return;
        }
        for (TextField value : TextField.values()) {
            if (value.jsonName().equals(field)) {
                builder.text(value, text, source);
            }
        }
    }

    private List<String> useCases(Node node, SolutionDraft.Builder builder) {
        List<String> ids = new ArrayList<>();
        for (Node useCase : node.list()) {
            if (!useCase.isObjectOf("id", "name")) {
                continue;
            }
            String name = useCase.get("name").text();
            String id = id(useCase.get("id"));
            if (id != null && ids.contains(id)) {
                problems.add(Problem.of(ProblemCode.DUPLICATE_ID, useCase.path() + ".id", Problem.quoted(id)));
            } else if (id != null && ids.size() < Limits.USE_CASES) {
                ids.add(id);
                builder.useCase(id, name);
            }
        }
        int count = node.list().size();
        if (count > Limits.USE_CASES) {
            problems.add(Problem.of(
                    ProblemCode.TOO_MANY, node.path(), String.valueOf(count), String.valueOf(Limits.USE_CASES)));
        }
        return ids;
    }

    /** Where the fact stands; {@code null} if its claims could not be added. */
    private @Nullable FactPlace fact(Node node, List<String> useCases, SolutionDraft.Builder builder) {
        if (!node.isObjectOf("fact", "useCase", "standing", "values", "claims")) {
            return null;
        }
        String name = node.get("fact")
                .requiredOneOf(Arrays.stream(Fact.values()).map(Fact::jsonName).toList());
        Fact fact = Arrays.stream(Fact.values())
                .filter(value -> value.jsonName().equals(name))
                .findFirst()
                .orElse(null);
        FactPlace place = fact == null ? null : place(fact, node.get("useCase"), useCases);
        if (node.get("claims").list().isEmpty()) {
            node.get("claims").missing();
        }
        int problemsBefore = problems.size();
        for (Node claim : node.get("claims").list()) {
            Claim read = fact == null ? null : claim(claim, fact);
            if (read != null && place != null) {
                builder.claim(place, read);
            }
        }
        return problems.size() > problemsBefore ? null : place;
    }

    private static @Nullable FactPlace place(Fact fact, Node node, List<String> useCases) {
        if (fact.ofSolution()) {
            if (node.value() != null) {
                node.unknownValue(node.value().plain(), List.of("null"));
                return null;
            }
            return FactPlace.ofSolution(fact);
        }
        String useCase = node.requiredOneOf(useCases);
        return useCase == null ? null : FactPlace.ofUseCase(fact, useCase);
    }

    private @Nullable Claim claim(Node node, Fact fact) {
        if (!node.isObjectOf("weight", "values", "reason", "arguments", "source")) {
            return null;
        }
        String weight = node.get("weight")
                .requiredOneOf(Arrays.stream(Weight.values())
                        .filter(value -> value != Weight.AT_LEAST || fact.takesSeveral())
                        .map(Weight::name)
                        .toList());
        Reason reason = reason(node);
        Source source = source(node.get("source"), true);
        Node given = node.get("values");
        List<String> values = given.texts();
        if (values == null) {
            given.missing();
        }
        if (weight == null || reason == null || source == null || values == null || !areValues(given, values, fact)) {
            return null;
        }
        return new Claim(Weight.valueOf(weight), values, reason, source);
    }

    private boolean areValues(Node given, List<String> values, Fact fact) {
        try {
            FactValues.of(fact).inOrder(values);
            return true;
        } catch (IllegalArgumentException e) {
            given.unknownValue(String.join(", ", values), FactValues.of(fact).names());
            return false;
        }
    }

    private @Nullable Reason reason(Node node) {
        String id = node.get("reason").requiredText();
        List<String> arguments = node.get("arguments").texts();
        if (id == null) {
            return null;
        }
        if (!ReasonTexts.isKnown(id)) {
            node.get("reason").unknownValue(id, List.copyOf(ReasonTexts.ids()));
            return null;
        }
        return new Reason(id, arguments == null ? List.of() : arguments);
    }

    private @Nullable Source source(Node node, boolean required) {
        if (node.value() == null) {
            if (required) {
                node.missing();
            }
            return null;
        }
        if (!node.isObjectOf("file", "sheet", "row", "field", "text")) {
            return null;
        }
        String file = node.get("file").requiredText();
        String field = node.get("field").requiredText();
        String sheet = node.get("sheet").text();
        Integer row = node.get("row").number();
        String text = node.get("text").text();
        return file == null || field == null ? null : new Source(file, sheet, row, field, text);
    }

    private @Nullable String id(Node node) {
        String id = node.requiredText();
        if (id == null) {
            return null;
        }
        if (id.isEmpty()) {
            problems.add(Problem.of(ProblemCode.EMPTY, node.path(), "id"));
            return null;
        }
        if (!ID.matcher(id).matches()) {
            problems.add(Problem.of(ProblemCode.BAD_ID, node.path(), Problem.quoted(id)));
            return null;
        }
        if (id.length() > Limits.ID) {
            problems.add(Problem.of(ProblemCode.TOO_LONG, node.path(), Problem.quoted(id), String.valueOf(Limits.ID)));
            return null;
        }
        return id;
    }

    /** Checks that what a document says of a fact follows from its claims. */
    private record Follows(Node node) {
        void check(FactDraft fact) {
            String standing = node.get("standing").requiredText();
            if (standing != null && !standing.equals(fact.standing().name())) {
                node.get("standing")
                        .unknownValue(standing, List.of(fact.standing().name()));
            }
            List<String> values = node.get("values").texts();
            if (!Objects.equals(values, fact.values())) {
                node.get("values").unknownValue(String.valueOf(values), List.of(String.valueOf(fact.values())));
            }
        }
    }
}
