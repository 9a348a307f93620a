package io.github.nsisrules.record;

import io.github.nsisrules.Library;
import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.stability.Stable;
import io.github.nsisrules.text.Language;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what came of verifying a record as JSON: every field is always there, in the same order. */
@Stable
public final class VerificationJson {

    private VerificationJson() {}

    /**
     * A verification on one line, without a line end after it.
     *
     * @param language that of the messages of problems; all else does not depend on it
     */
    public static String toJson(Verification verification, Language language) {
        ObjectNode json = Document.object();
        json.putObject("solution").put("id", verification.solutionId()).put("name", verification.solutionName());
        json.put("ruleSet", verification.ruleSetId());
        json.put("evaluatedOn", verification.evaluatedOn());
        json.put("reproduced", verification.isReproduced());
        ArrayNode changed = json.putArray("changed");
        verification.causes().forEach(cause -> changed.add(cause.name()));
        json.put("conclusionsDiffer", verification.conclusionsDiffer());
        ArrayNode differences = json.putArray("differences");
        verification
                .differences()
                .forEach(difference -> differences
                        .addObject()
                        .put("path", difference.path())
                        .put("recorded", difference.recorded())
                        .put("now", difference.now()));
        ArrayNode problems = json.putArray("problems");
        for (Problem problem : verification.problems()) {
            problems.addObject()
                    .put("code", problem.code().name())
                    .put("path", problem.path())
                    .put("message", problem.message(language));
        }
        library(json, "recordedLibrary", verification.recordedLibrary());
        library(json, "library", verification.library());
        return json.toString();
    }

    private static void library(ObjectNode json, String name, Library library) {
        json.putObject(name).put("version", library.version()).put("digest", library.digest());
    }
}
