package io.github.nsisrules.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.nsisrules.record.signature.RecordSignature;
import io.github.nsisrules.record.signature.SigningKey;
import io.github.nsisrules.record.signature.UnusableKeyException;
import java.nio.charset.StandardCharsets;

/** Keys and certificates: usable, or refused in words. */
class KeyFuzzTest {

    @FuzzTest
    void fuzz(byte[] bytes) {
        String pem = new String(bytes, StandardCharsets.UTF_8);
        use(() -> SigningKey.ofPem(pem, Keys.CERTIFICATE, "secret".toCharArray()));
        use(() -> SigningKey.ofPem(Keys.KEY, pem, null));
        use(() -> RecordSignature.check(Keys.FILE, Keys.SIGNATURE, pem));
        use(() -> SigningKey.ofPkcs12(bytes, "secret".toCharArray()));
    }

    private static void use(Runnable reading) {
        try {
            reading.run();
        } catch (UnusableKeyException e) {
            Told.message(e.getMessage());
        }
    }
}
