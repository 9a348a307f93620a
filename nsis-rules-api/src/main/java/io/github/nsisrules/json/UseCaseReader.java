package io.github.nsisrules.json;

import io.github.nsisrules.facts.Assessment;
import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.DataCategory;
import io.github.nsisrules.facts.DataSubjects;
import io.github.nsisrules.facts.InvalidSolutionException;
import io.github.nsisrules.facts.Login;
import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.facts.ProblemCode;
import io.github.nsisrules.facts.Signing;
import io.github.nsisrules.facts.UseCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads one use case. */
final class UseCaseReader {

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
    static final List<String> ASSESSMENT_NAMES = List.of("level", "date", "reference");

    private final Values values;
    private final ProblemList problems;
    private final List<Consumer<UseCase.Builder>> facts = new ArrayList<>();
    private @Nullable String id;
    private @Nullable AssuranceLevel assessedLevel;
    private @Nullable LocalDate assessmentDate;
    private @Nullable String assessmentReference;

    UseCaseReader(Values values, ProblemList problems) {
        this.values = values;
        this.problems = problems;
    }

    /** Reads the use case at the current token, for a builder that can be built if no problem was reported. */
    UseCase.Builder read(String path) {
        if (!values.is(JsonToken.START_OBJECT, path, Values.OBJECT)) {
            return UseCase.builder(null);
        }
        values.object(path + ".", NAMES, this::field);
        UseCase.Builder useCase = UseCase.builder(id);
        facts.forEach(fact -> fact.accept(useCase));
        useCase.problems().forEach(problem -> problems.addChecked(path + ".", problem));
        return useCase;
    }

    private void field(String name, String path) {
        switch (name) {
            case "id" -> id = values.text(path);
            case "name" -> {
                String given = values.text(path);
                facts.add(useCase -> useCase.name(given));
            }
            case "audience" -> {
                Audience given = values.oneOf(Audience.class, path);
                facts.add(useCase -> useCase.audience(given));
            }
            case "logins" -> {
                Set<Login> given = values.setOf(Login.class, path);
                facts.add(useCase -> useCase.logins(given));
            }
            case "broker" -> {
                Broker given = values.oneOf(Broker.class, path);
                facts.add(useCase -> useCase.broker(given));
            }
            case "levelSetByBroker" -> {
                Boolean given = values.yesOrNo(path);
                facts.add(useCase -> useCase.levelSetByBroker(given));
            }
            case "signing" -> {
                Signing given = values.oneOf(Signing.class, path);
                facts.add(useCase -> useCase.signing(given));
            }
            case "data" -> {
                Set<DataCategory> given = values.setOf(DataCategory.class, path);
                facts.add(useCase -> useCase.data(given));
            }
            case "dataSubjects" -> {
                DataSubjects given = values.oneOf(DataSubjects.class, path);
                facts.add(useCase -> useCase.dataSubjects(given));
            }
            case "assessment" -> {
                Assessment given = assessment(path);
                facts.add(useCase -> useCase.assessment(given));
            }
            default -> throw new IllegalStateException("The field " + name + " is listed and never read.");
        }
    }

    private @Nullable Assessment assessment(String path) {
        if (!values.is(JsonToken.START_OBJECT, path, Values.OBJECT)) {
            return null;
        }
        values.object(path + ".", ASSESSMENT_NAMES, this::assessmentField);
        if (assessedLevel == null) {
            problems.addChecked(path + ".", Problem.of(ProblemCode.MISSING, "level", "level"));
        }
        if (assessmentDate == null) {
            problems.addChecked(path + ".", Problem.of(ProblemCode.MISSING, "date", "date"));
        }
        try {
            // Stand-ins for what is missing let the reference be checked all the same.
            return new Assessment(
                    assessedLevel == null ? AssuranceLevel.HIGH : assessedLevel,
                    assessmentDate == null ? LocalDate.EPOCH : assessmentDate,
                    assessmentReference);
        } catch (InvalidSolutionException e) {
            e.problems().forEach(problem -> problems.addChecked(path + ".", problem));
            return null;
        }
    }

    private void assessmentField(String name, String path) {
        switch (name) {
            case "level" -> assessedLevel = values.oneOf(AssuranceLevel.class, path);
            case "date" -> assessmentDate = values.date(path);
            case "reference" -> assessmentReference = values.text(path);
            default -> throw new IllegalStateException("The field " + name + " is listed and never read.");
        }
    }
}
