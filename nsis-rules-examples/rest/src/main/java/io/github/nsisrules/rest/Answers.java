package io.github.nsisrules.rest;

import static java.util.stream.Collectors.joining;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.explain.Explanation;
import io.github.nsisrules.explain.Topic;
import io.github.nsisrules.facts.InvalidSolutionException;
import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.json.ClassificationJson;
import io.github.nsisrules.json.ExplanationJson;
import io.github.nsisrules.json.SolutionJson;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.RuleSet;
import io.github.nsisrules.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers requests with the rules, within limits. Every reply is whole before it is sent, so that a request that is refused
 * half-way gets a problem document and nothing else. Safe for use by many threads.
 */
public final class Answers implements AutoCloseable {

    private static final Set<String> CHOICE = Set.of("on", "ruleSet", "lang");
    private static final Set<String> EXPLAIN = Set.of("on", "ruleSet", "lang", "conclusion", "useCase");

    private final NsisRules rules;
    private final Defaults defaults;
    private final ServiceLimits limits;
    private final Consumer<Problem> onProblem;
    private final Workers workers;
    private final Documents documents;
    private final ProblemDocument problemDocument = new ProblemDocument();

    /**
     * Answers with these rules.
     *
     * @param onProblem is told each problem of a solution, for whoever counts their codes
     */
    public Answers(NsisRules rules, Defaults defaults, ServiceLimits limits, Consumer<Problem> onProblem) {
        this.rules = rules;
        this.defaults = defaults;
        this.limits = limits;
        this.onProblem = onProblem;
        workers = new Workers(limits.working(), limits.waiting());
        documents = new Documents(rules);
    }

    /** Classifies one solution. */
    public Reply classify(Question question, Body body) {
        return answer(question, CHOICE, body, limits.body(), (choice, bytes) -> {
            Classification answer = rules.classify(solution(bytes), choice.ruleSet(), choice.date());
            ByteArrayOutputStream out = new ByteArrayOutputStream(16 * 1024);
            write(() -> ClassificationJson.in(choice.language()).write(answer, out));
            return Reply.of(200, Reply.JSON, choice.language(), out.toByteArray());
        });
    }

    /**
     * Classifies many solutions. What is wrong with one stands in its place and does not stop the others.
     *
     * @param lines whether the answer is JSON Lines; an array if not
     */
    public Reply classifyBatch(Question question, Body body, boolean lines) {
        return answer(question, CHOICE, body, limits.batch(), (choice, bytes) -> {
            Batch batch = Batch.read(new ByteArrayInputStream(bytes), limits.solutions());
            batch.problems().forEach(onProblem);
            ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
            write(() -> batch.answer(
                    solution -> rules.classify(solution, choice.ruleSet(), choice.date()),
                    choice.language(),
                    lines,
                    out));
            return Reply.of(200, lines ? Reply.LINES : Reply.JSON, choice.language(), out.toByteArray());
        });
    }

    /** Explains the answer for one solution: all of it, or one conclusion. */
    public Reply explain(Question question, Body body) {
        return answer(question, EXPLAIN, body, limits.body(), (choice, bytes) -> {
            TuSolution solution = solution(bytes);
            Topic topic = topic(question, choice.ruleSet(), solution);
            Classification answer = rules.classify(solution, choice.ruleSet(), choice.date());
            Explanation explanation = topic == null ? Explanation.of(answer) : Explanation.of(answer, topic);
            ByteArrayOutputStream out = new ByteArrayOutputStream(16 * 1024);
            write(() -> ExplanationJson.in(choice.language()).write(explanation, out));
            return Reply.of(200, Reply.JSON, choice.language(), out.toByteArray());
        });
    }

    /** The rule sets and the build of the library. */
    public Reply ruleSets(Question question) {
        return document(question, documents::ruleSets);
    }

    /** The OpenAPI document of the service. */
    public Reply openApi(Question question) {
        return document(question, documents::openApi);
    }

    /** A schema that the OpenAPI document refers to. */
    public Reply schema(Question question, String name) {
        return document(question, () -> {
            Reply schema = documents.schema(name);
            if (schema == null) {
                throw Refusal.of(Refusal.Kind.NOT_FOUND);
            }
            return schema;
        });
    }

    /** What a framework refused, as a problem document in the caller's language. */
    public Reply refuse(Question question, Refusal refusal) {
        return problemDocument.of(refusal, question.languageOfRefusal(defaults));
    }

    @Override
    public void close() {
        workers.close();
    }

    private record Choice(LocalDate date, RuleSet ruleSet, Language language) {}

    private Reply answer(
            Question question, Set<String> parameters, Body body, int limit, BiFunction<Choice, byte[], Reply> work) {
        return reply(question, () -> {
            Deadline deadline = new Deadline(limits.time());
            question.allowOnly(parameters);
            LocalDate date = question.date(defaults);
            Choice choice = new Choice(date, question.ruleSet(rules, date, defaults), question.language(defaults));
            byte[] bytes = body.read(limit, deadline);
            return workers.run(deadline, () -> work.apply(choice, bytes));
        });
    }

    private Reply document(Question question, Supplier<Reply> document) {
        return reply(question, () -> {
            question.allowOnly(Set.of());
            return document.get();
        });
    }

    private Reply reply(Question question, Supplier<Reply> supplier) {
        try {
            return supplier.get();
        } catch (Refusal refusal) {
            refusal.problems().forEach(onProblem);
            return refuse(question, refusal);
        } catch (RuntimeException fault) {
            return refuse(question, Faults.refusal(fault));
        }
    }

    private static TuSolution solution(byte[] bytes) {
        try {
            return SolutionJson.parse(new ByteArrayInputStream(bytes));
        } catch (InvalidSolutionException e) {
            throw Refusal.invalid(e.problems());
        } catch (IOException e) {
            throw new IllegalStateException("A body in memory could not be read.", e);
        }
    }

    private static @Nullable Topic topic(Question question, RuleSet ruleSet, TuSolution solution) {
        String useCase = question.value("useCase");
        List<String> ids = solution.useCases().stream().map(UseCase::id).toList();
        if (useCase != null && !ids.contains(useCase)) {
            throw Refusal.of(Refusal.Kind.UNKNOWN_USE_CASE, useCase, String.join(", ", ids));
        }
        String conclusion = question.value("conclusion");
        if (conclusion == null) {
            if (useCase != null) {
                throw Refusal.of(Refusal.Kind.UNKNOWN_CONCLUSION, "", kinds());
            }
            return null;
        }
        try {
            return Topic.parse(conclusion, ruleSet).inUseCase(useCase);
        } catch (IllegalArgumentException e) {
            throw Refusal.of(Refusal.Kind.UNKNOWN_CONCLUSION, conclusion, kinds());
        }
    }

    private static String kinds() {
        return Arrays.stream(Topic.Kind.values()).map(Topic.Kind::jsonName).collect(joining(", "));
    }

    /** Writes into memory, which never fails. */
    private static void write(Writing writing) {
        try {
            writing.write();
        } catch (IOException e) {
            throw new IllegalStateException("Memory could not be written.", e);
        }
    }

    private interface Writing {
        void write() throws IOException;
    }
}
