package io.github.nsisrules.cli.text;

import io.github.nsisrules.explain.Topic;
import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.LoginRequirement;
import io.github.nsisrules.report.wording.Vocabulary;
import io.github.nsisrules.result.DecidedBy;
import io.github.nsisrules.result.LevelBasis;
import io.github.nsisrules.result.Obligation;
import io.github.nsisrules.result.SolutionType;

/** What somebody asks about, in words. */
final class Asked {

    private final Vocabulary vocabulary;

    Asked(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** "Level: Lav", or "Level" for whatever it is. */
    String about(Topic topic) {
        String kind = vocabulary.word("aspect." + topic.kind().jsonName());
        String value = topic.value();
        return value == null ? kind : vocabulary.word("argument.given", kind, value(topic.kind(), value));
    }

    /** In quotation marks, with the use case, if one is named. */
    String inUseCase(Topic topic) {
        return topic.useCase() == null
                ? vocabulary.word("asked", about(topic))
                : vocabulary.word("asked.useCase", about(topic), vocabulary.useCase(topic.useCase()));
    }

    private String value(Topic.Kind kind, String value) {
        return switch (kind) {
            case TU_SOLUTION, PROVISIONAL -> vocabulary.text("value." + value);
            case TYPE -> vocabulary.label(SolutionType.valueOf(value));
            case OBLIGATION -> vocabulary.label(Obligation.valueOf(value));
            case DECIDED_BY -> vocabulary.label(DecidedBy.valueOf(value));
            case INDICATED_LEVEL, LEVEL -> vocabulary.label(AssuranceLevel.valueOf(value));
            case BASIS -> vocabulary.label(LevelBasis.valueOf(value));
            case LOGIN_REQUIREMENT -> vocabulary.label(LoginRequirement.valueOf(value));
            case LOA_URI, FINDING -> value;
            case TASK -> vocabulary.text("task." + value + ".title");
        };
    }
}
