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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the object that describes a solution. */
final class SolutionReader implements Values.FieldReader {

    static final String SCHEMA_VERSION = "1";
    static final List<String> NAMES = List.of(
            "schemaVersion",
            "id",
            "name",
            "description",
            "vendor",
            "systemOwner",
            "businessArea",
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
    private final Map<String, String> externalIds = new LinkedHashMap<>();
    private final List<UseCase.Builder> useCases = new ArrayList<>();
    private @Nullable String id;
    private @Nullable String name;
    private @Nullable String description;
    private @Nullable String vendor;
    private @Nullable String systemOwner;
    private @Nullable String businessArea;
    private @Nullable Customers customers;
    private @Nullable Owner owner;
    private @Nullable Boolean statutoryWork;
    private @Nullable Boolean authorityTask;
    private @Nullable Boolean publicBody;
    private @Nullable ConnectingOrganisation connectingOrganisation;
    private @Nullable Protocol protocol;
    private @Nullable Set<PidRidUsage> pidRidUsage;

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
        values.object("", NAMES, this);
        TuSolution.Builder solution = TuSolution.builder(id, name)
                .description(description)
                .vendor(vendor)
                .systemOwner(systemOwner)
                .businessArea(businessArea)
                .customers(customers)
                .owner(owner)
                .statutoryWork(statutoryWork)
                .authorityTask(authorityTask)
                .publicBody(publicBody)
                .connectingOrganisation(connectingOrganisation)
                .protocol(protocol)
                .pidRidUsage(pidRidUsage);
        for (Map.Entry<String, String> externalId : externalIds.entrySet()) {
            solution.externalId(externalId.getKey(), externalId.getValue());
        }
        for (UseCase.Builder useCase : useCases) {
            solution.useCase(useCase);
        }
        for (Problem problem : solution.problems()) {
            // What is wrong within a use case was reported when the use case ended.
            if (!problem.path().startsWith("useCases[") || problem.code() == ProblemCode.DUPLICATE_ID) {
                problems.addChecked("", problem);
            }
        }
        return problems.isEmpty() ? solution.build() : null;
    }

    @Override
    public void field(String field, String path) {
        switch (field) {
            case "schemaVersion" -> schemaVersion(path);
            case "id" -> id = values.text(path);
            case "name" -> name = values.text(path);
            case "description" -> description = values.text(path);
            case "vendor" -> vendor = values.text(path);
            case "systemOwner" -> systemOwner = values.text(path);
            case "businessArea" -> businessArea = values.text(path);
            case "externalIds" -> externalIds(path);
            case "customers" -> customers = values.oneOf(Customers.class, path);
            case "owner" -> owner = values.oneOf(Owner.class, path);
            case "statutoryWork" -> statutoryWork = values.yesOrNo(path);
            case "authorityTask" -> authorityTask = values.yesOrNo(path);
            case "publicBody" -> publicBody = values.yesOrNo(path);
            case "connectingOrganisation" -> connectingOrganisation = values.oneOf(ConnectingOrganisation.class, path);
            case "protocol" -> protocol = values.oneOf(Protocol.class, path);
            case "pidRidUsage" -> pidRidUsage = values.setOf(PidRidUsage.class, path);
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
                externalIds.put(register, externalId);
            }
        }
        tooMany(path, count, Limits.EXTERNAL_IDS);
    }

    private void useCases(String path) {
        if (!values.is(JsonToken.START_ARRAY, path, Values.LIST)) {
            return;
        }
        int count = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (count < Limits.USE_CASES) {
                useCases.add(new UseCaseReader(values, problems).read(path + "[" + count + "]"));
            } else {
                parser.skipChildren();
            }
            count++;
        }
        tooMany(path, count, Limits.USE_CASES);
    }

    private void tooMany(String path, int count, int limit) {
        if (count > limit) {
            problems.add(ProblemCode.TOO_MANY, path, String.valueOf(count), String.valueOf(limit));
        }
    }
}
