package io.github.nsisrules.record;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.nsisrules.fuzz.Rules;
import io.github.nsisrules.fuzz.Told;
import io.github.nsisrules.text.Language;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import tools.jackson.databind.node.ObjectNode;

/** A record that somebody filed: verified or refused in words; with new digests, too, it is reproduced only if it is true. */
class RecordFuzzTest {

    @BeforeAll
    static void makeReady() {
        Rules.makeReady();
    }

    @FuzzTest
    void fuzz(byte[] bytes) {
        verify(bytes);
        try {
            ObjectNode document = FiledRecord.read(bytes).document();
            Digests.of(document).writeTo(document);
            verify(document.toString().getBytes(StandardCharsets.UTF_8));
        } catch (InvalidRecordException e) {
            // Told above.
        }
    }

    private static void verify(byte[] bytes) {
        try {
            Verification verification = Verification.of(bytes, Rules.RULES);
            if (!verification.problems().isEmpty()) {
                Told.problems(verification.problems());
            }
            DecisionRecord record = verification.record();
            Told.check(verification.isReproduced() == (record != null), "reproduced without a record");
            for (Language language : Language.values()) {
                Told.check(!VerificationJson.toJson(verification, language).isEmpty(), "nothing is written");
            }
            if (record != null) {
                String json = record.toJson();
                Told.check(json.equals(Document.canonical(Document.read(bytes))), "another record is reproduced");
                Told.check(
                        Verification.of(json.getBytes(StandardCharsets.UTF_8), Rules.RULES)
                                .isReproduced(),
                        "not twice");
            }
        } catch (InvalidRecordException e) {
            Told.problems(e.problems());
        }
    }
}
