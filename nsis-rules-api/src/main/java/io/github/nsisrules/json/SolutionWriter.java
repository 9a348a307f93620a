package io.github.nsisrules.json;

import io.github.nsisrules.facts.Assessment;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes the object that describes a solution, in the order in which its fields are documented. */
final class SolutionWriter {

    private final Fields fields;

    SolutionWriter(JsonGenerator generator) {
        this.fields = new Fields(generator);
    }

    void write(TuSolution solution) {
        fields.object(solution, document -> {
            text("schemaVersion", SolutionReader.SCHEMA_VERSION);
            text("id", solution.id());
            text("name", solution.name());
            text("description", solution.description());
            text("vendor", solution.vendor());
            text("systemOwner", solution.systemOwner());
            text("businessArea", solution.businessArea());
            if (!solution.externalIds().isEmpty()) {
                fields.object("externalIds", solution.externalIds(), ids -> ids.forEach(fields::text));
            }
            value("customers", solution.customers());
            value("owner", solution.owner());
            yesOrNo("statutoryWork", solution.statutoryWork());
            yesOrNo("authorityTask", solution.authorityTask());
            yesOrNo("publicBody", solution.publicBody());
            value("connectingOrganisation", solution.connectingOrganisation());
            value("protocol", solution.protocol());
            values("pidRidUsage", solution.pidRidUsage());
            fields.list("useCases", solution.useCases(), this::useCase);
        });
    }

    private void useCase(UseCase useCase) {
        text("id", useCase.id());
        text("name", useCase.name());
        value("audience", useCase.audience());
        values("logins", useCase.logins());
        value("broker", useCase.broker());
        yesOrNo("levelSetByBroker", useCase.levelSetByBroker());
        value("signing", useCase.signing());
        values("data", useCase.data());
        value("dataSubjects", useCase.dataSubjects());
        Assessment assessment = useCase.assessment();
        if (assessment != null) {
            fields.object("assessment", assessment, this::assessment);
        }
    }

    private void assessment(Assessment assessment) {
        value("level", assessment.level());
        text("date", assessment.date().toString());
        text("reference", assessment.reference());
    }

    private void text(String name, @Nullable String text) {
        if (text != null) {
            fields.text(name, text);
        }
    }

    private void value(String name, @Nullable Enum<?> value) {
        if (value != null) {
            fields.value(name, value);
        }
    }

    private void yesOrNo(String name, @Nullable Boolean value) {
        if (value != null) {
            fields.yesOrNo(name, value);
        }
    }

    private void values(String name, @Nullable Collection<? extends Enum<?>> values) {
        if (values != null) {
            fields.values(name, List.copyOf(values));
        }
    }
}
