package io.github.nsisrules.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.nsisrules.record.signature.RecordSignature;
import io.github.nsisrules.record.signature.SignatureCheck;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A signature holds only if it is the one that was made, to the letter; whatever else it is, that is told and not thrown. */
class SignatureFuzzTest {

    private static final String ENDING = Keys.SIGNATURE.substring(Keys.SIGNATURE.indexOf('.'));

    @FuzzTest
    void fuzz(byte[] bytes) {
        check(new String(bytes, StandardCharsets.UTF_8));
        // Otherwise hardly any header would be looked into.
        check(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes) + ENDING);
        check(Keys.SIGNATURE.substring(0, Keys.SIGNATURE.indexOf('.')) + ".."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    private static void check(String signature) {
        SignatureCheck check = RecordSignature.check(Keys.FILE, signature, Keys.CERTIFICATE);
        Told.check(check.holds() == signature.equals(Keys.SIGNATURE), "another signature holds: " + signature);
    }
}
