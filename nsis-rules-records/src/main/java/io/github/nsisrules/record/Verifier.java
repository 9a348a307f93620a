package io.github.nsisrules.record;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.facts.InvalidSolutionException;
import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.json.SolutionJson;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.RuleSet;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Answers a filed record again and finds out what was changed. */
final class Verifier {

    private final FiledRecord filed;
    private final NsisRules rules;
    private final Digests stated;
    private final Set<Cause> causes = EnumSet.noneOf(Cause.class);
    private List<Problem> problems = List.of();

    Verifier(FiledRecord filed, NsisRules rules) {
        this.filed = filed;
        this.rules = rules;
        this.stated = Digests.readFrom(filed.document());
    }

    Verification verify() {
        Digests actual = Digests.of(filed.document());
        boolean isResultWhole = actual.result().equals(stated.result());
        if (!actual.input().equals(stated.input())) {
            causes.add(Cause.INPUT);
        }
        if (!isResultWhole
                || !Digests.ofRest(filed.document(), stated.input(), stated.result())
                        .equals(stated.record())) {
            causes.add(Cause.RECORD);
        }
        RuleSet ruleSet = ruleSet(isResultWhole);
        Classification answer = ruleSet == null ? null : answer(ruleSet);
        List<Difference> differences = List.of();
        DecisionRecord record = null;
        if (answer != null) {
            JsonNode now = DecisionRecord.result(answer);
            boolean same = Document.canonical(now).equals(Document.canonical(filed.result()));
            differences = same ? List.of() : Differences.between(filed.result(), now);
            if (!same && causes.isEmpty()) {
                causes.add(isSameLibrary() ? Cause.RECORD : Cause.LIBRARY);
            }
            record = causes.isEmpty() ? record(answer) : null;
        }
        return new Verification(
                filed.inResult("solution", "id"),
                filed.inResult("solution", "name"),
                filed.inResult("ruleSet", "id"),
                filed.evaluatedOn(),
                causes,
                problems,
                differences,
                filed.library(),
                rules.library(),
                record);
    }

    private boolean isSameLibrary() {
        return filed.library().equals(rules.library());
    }

    /** The rule set that the record names; {@code null} if there is none. */
    private @Nullable RuleSet ruleSet(boolean isResultWhole) {
        String id = filed.inResult("ruleSet", "id");
        RuleSet ruleSet = rules.ruleSets().stream()
                .filter(some -> some.id().equals(id))
                .findFirst()
                .orElse(null);
        boolean isSame = ruleSet != null
                && ruleSet.digest().equals(filed.inResult("ruleSet", "digest"))
                && ruleSet.tableDigest().equals(filed.inResult("ruleSet", "tableDigest"));
        // Where the result was tampered with, what it says of the rules proves nothing about them.
        if (!isSame && isResultWhole) {
            causes.add(Cause.RULES);
        }
        return ruleSet;
    }

    /** What is answered now; {@code null} if nothing can be. */
    private @Nullable Classification answer(RuleSet ruleSet) {
        LocalDate on = DecisionNoteJson.date(filed.evaluatedOn());
        if (on == null) {
            causes.add(Cause.RECORD);
            return null;
        }
        try {
            TuSolution solution = SolutionJson.parse(filed.input().toString());
            return rules.classify(solution, ruleSet, on);
        } catch (InvalidSolutionException e) {
            problems = e.problems();
            if (causes.isEmpty()) {
                causes.add(isSameLibrary() ? Cause.RECORD : Cause.LIBRARY);
            }
            return null;
        }
    }

    /** The record as one that could be made now; {@code null} if its note is none. */
    private @Nullable DecisionRecord record(Classification answer) {
        try {
            DecisionRecord record = DecisionRecord.again(answer, filed.library(), filed.note(), filed.masked());
            if (Objects.equals(record.toJson(), Document.canonical(filed.document()))) {
                return record;
            }
        } catch (InvalidRecordException e) {
            problems = e.problems();
        }
        causes.add(Cause.RECORD);
        return null;
    }
}
