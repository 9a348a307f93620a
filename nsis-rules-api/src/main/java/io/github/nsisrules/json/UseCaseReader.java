package io.github.nsisrules.json;

import io.github.nsisrules.facts.Assessment;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.DataCategory;
import io.github.nsisrules.facts.DataSubjects;
import io.github.nsisrules.facts.Login;
import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.facts.Signing;
import io.github.nsisrules.facts.UseCase;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads one use case. */
final class UseCaseReader implements Values.FieldReader {

    static final List<String> NAMES = List.of(
            "id",
            "name",
            "audience",
            "logins",
            "broker",
            "levelSetByBroker",
            "signing",
            "data",
            "dataSubjects",
            "assessment");

    private final Values values;
    private final ProblemList problems;
    private @Nullable String id;
    private @Nullable String name;
    private @Nullable Audience audience;
    private @Nullable Set<Login> logins;
    private @Nullable Broker broker;
    private @Nullable Boolean levelSetByBroker;
    private @Nullable Signing signing;
    private @Nullable Set<DataCategory> data;
    private @Nullable DataSubjects dataSubjects;
    private @Nullable Assessment assessment;

    UseCaseReader(Values values, ProblemList problems) {
        this.values = values;
        this.problems = problems;
    }

    /** Reads the use case at the current token, for a builder that can be built if no problem was reported. */
    UseCase.Builder read(String path) {
        if (!values.is(JsonToken.START_OBJECT, path, Values.OBJECT)) {
            return UseCase.builder(null);
        }
        String parentPath = path + ".";
        values.object(parentPath, NAMES, this);
        UseCase.Builder useCase = UseCase.builder(id)
                .name(name)
                .audience(audience)
                .logins(logins)
                .broker(broker)
                .levelSetByBroker(levelSetByBroker)
                .signing(signing)
                .data(data)
                .dataSubjects(dataSubjects)
                .assessment(assessment);
        for (Problem problem : useCase.problems()) {
            problems.addChecked(parentPath, problem);
        }
        return useCase;
    }

    @Override
    public void field(String field, String path) {
        switch (field) {
            case "id" -> id = values.text(path);
            case "name" -> name = values.text(path);
            case "audience" -> audience = values.oneOf(Audience.class, path);
            case "logins" -> logins = values.setOf(Login.class, path);
            case "broker" -> broker = values.oneOf(Broker.class, path);
            case "levelSetByBroker" -> levelSetByBroker = values.yesOrNo(path);
            case "signing" -> signing = values.oneOf(Signing.class, path);
            case "data" -> data = values.setOf(DataCategory.class, path);
            case "dataSubjects" -> dataSubjects = values.oneOf(DataSubjects.class, path);
            case "assessment" -> assessment = new AssessmentReader(values, problems).read(path);
            default -> throw new IllegalStateException("The field " + field + " is listed and never read.");
        }
    }
}
