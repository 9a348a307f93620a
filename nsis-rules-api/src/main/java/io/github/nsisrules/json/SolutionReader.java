package io.github.nsisrules.json;

import io.github.nsisrules.facts.ConnectingOrganisation;
import io.github.nsisrules.facts.Customers;
import io.github.nsisrules.facts.Limits;
import io.github.nsisrules.facts.Owner;
import io.github.nsisrules.facts.PidRidUsage;
import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.facts.ProblemCode;
import io.github.nsisrules.facts.Protocol;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the object that describes a solution. */
final class SolutionReader {

    static final String SCHEMA_VERSION = "1";
    static final List<String> NAMES = List.of(
            "schemaVersion",
            "id",
            "name",
            "description",
            "vendor",
            "systemOwner",
            "externalIds",
            "customers",
            "owner",
            "statutoryWork",
            "authorityTask",
            "publicBody",
            "connectingOrganisation",
            "protocol",
            "pidRidUsage",
            "useCases");

    private final JsonParser parser;
    private final ProblemList problems;
    private final Values values;
    private final List<Consumer<TuSolution.Builder>> facts = new ArrayList<>();
    private @Nullable String id;
    private @Nullable String name;

    SolutionReader(JsonParser parser, ProblemList problems) {
        this.parser = parser;
        this.problems = problems;
        this.values = new Values(parser, problems);
    }

    /** The id, as soon as it has been read. */
    @Nullable
    String id() {
        return id;
    }

    /** Reads the solution at the current token; {@code null} if a problem was reported. */
    @Nullable
    TuSolution read() {
        if (!values.is(JsonToken.START_OBJECT, "", Values.OBJECT)) {
            return null;
        }
        values.object("", NAMES, this::field);
        TuSolution.Builder solution = TuSolution.builder(id, name);
        facts.forEach(fact -> fact.accept(solution));
        for (Problem problem : solution.problems()) {
            // What is wrong within a use case was reported when the use case ended.
            if (!problem.path().startsWith("useCases[") || problem.code() == ProblemCode.DUPLICATE_ID) {
                problems.addChecked("", problem);
            }
        }
        return problems.isEmpty() ? solution.build() : null;
    }

    private void field(String field, String path) {
        switch (field) {
            case "schemaVersion" -> schemaVersion(path);
            case "id" -> id = values.text(path);
            case "name" -> name = values.text(path);
            case "description" -> {
                String given = values.text(path);
                facts.add(solution -> solution.description(given));
            }
            case "vendor" -> {
                String given = values.text(path);
                facts.add(solution -> solution.vendor(given));
            }
            case "systemOwner" -> {
                String given = values.text(path);
                facts.add(solution -> solution.systemOwner(given));
            }
            case "externalIds" -> externalIds(path);
            case "customers" -> {
                Customers given = values.oneOf(Customers.class, path);
                facts.add(solution -> solution.customers(given));
            }
            case "owner" -> {
                Owner given = values.oneOf(Owner.class, path);
                facts.add(solution -> solution.owner(given));
            }
            case "statutoryWork" -> {
                Boolean given = values.yesOrNo(path);
                facts.add(solution -> solution.statutoryWork(given));
            }
            case "authorityTask" -> {
                Boolean given = values.yesOrNo(path);
                facts.add(solution -> solution.authorityTask(given));
            }
            case "publicBody" -> {
                Boolean given = values.yesOrNo(path);
                facts.add(solution -> solution.publicBody(given));
            }
            case "connectingOrganisation" -> {
                ConnectingOrganisation given = values.oneOf(ConnectingOrganisation.class, path);
                facts.add(solution -> solution.connectingOrganisation(given));
            }
            case "protocol" -> {
                Protocol given = values.oneOf(Protocol.class, path);
                facts.add(solution -> solution.protocol(given));
            }
            case "pidRidUsage" -> {
                Set<PidRidUsage> given = values.setOf(PidRidUsage.class, path);
                facts.add(solution -> solution.pidRidUsage(given));
            }
            case "useCases" -> useCases(path);
            default -> throw new IllegalStateException("The field " + field + " is listed and never read.");
        }
    }

    private void schemaVersion(String path) {
        String version = values.text(path);
        if (version != null && !version.equals(SCHEMA_VERSION)) {
            values.unknownValue(path, version, List.of(SCHEMA_VERSION));
        }
    }

    private void externalIds(String path) {
        if (!values.is(JsonToken.START_OBJECT, path, Values.OBJECT)) {
            return;
        }
        Set<String> registers = new HashSet<>();
        int count = 0;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String register = parser.currentName();
            parser.nextToken();
            count++;
            if (count > Limits.EXTERNAL_IDS) {
                parser.skipChildren();
                continue;
            }
            String entryPath = path + "." + Problem.quoted(register);
            if (!registers.add(register)) {
                problems.add(ProblemCode.DUPLICATE_KEY, entryPath, Problem.quoted(register));
                parser.skipChildren();
                continue;
            }
            String externalId = values.text(entryPath);
            if (externalId != null) {
                facts.add(solution -> solution.externalId(register, externalId));
            }
        }
        tooMany(path, count, Limits.EXTERNAL_IDS);
    }

    private void useCases(String path) {
        if (!values.is(JsonToken.START_ARRAY, path, Values.LIST)) {
            return;
        }
        int count = values.list(path, Limits.USE_CASES, (index, entryPath) -> {
            UseCase.Builder useCase = new UseCaseReader(values, problems).read(entryPath);
            facts.add(solution -> solution.useCase(useCase));
        });
        tooMany(path, count, Limits.USE_CASES);
    }

    private void tooMany(String path, int count, int limit) {
        if (count > limit) {
            problems.add(ProblemCode.TOO_MANY, path, String.valueOf(count), String.valueOf(limit));
        }
    }
}
