package io.github.nsisrules.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.nsisrules.json.SolutionJson;
import io.github.nsisrules.record.DecisionNote;
import io.github.nsisrules.record.DecisionNoteJson;
import io.github.nsisrules.record.DecisionRecord;
import io.github.nsisrules.record.InvalidRecordException;
import io.github.nsisrules.record.Verification;
import io.github.nsisrules.result.Classification;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;

/** A decider's note: read or refused in words; on record it is what it was. */
class NoteFuzzTest {

    private static final Classification ANSWER = Rules.RULES.classify(
            SolutionJson.parse("{\"id\":\"s\",\"name\":\"S\",\"useCases\":[{\"id\":\"u\",\"audience\":\"CITIZENS\"}]}"),
            Rules.DAY);

    @BeforeAll
    static void makeReady() {
        Rules.makeReady();
    }

    @FuzzTest
    void fuzz(byte[] bytes) {
        try {
            DecisionNote note = DecisionNoteJson.parse(bytes);
            DecisionRecord record = DecisionRecord.of(ANSWER, Rules.RULES.library(), note);
            Verification again = Verification.of(record.toJson().getBytes(StandardCharsets.UTF_8), Rules.RULES);
            Told.check(again.record() != null && note.equals(again.record().note()), "on record it is another note");
        } catch (InvalidRecordException e) {
            Told.problems(e.problems());
        }
    }
}
