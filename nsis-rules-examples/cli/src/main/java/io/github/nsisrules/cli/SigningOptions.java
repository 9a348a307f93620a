package io.github.nsisrules.cli;

import io.github.nsisrules.record.signature.RecordSignature;
import io.github.nsisrules.record.signature.SigningKey;
import io.github.nsisrules.record.signature.UnusableKeyException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** With which key a record is signed. */
final class SigningOptions {

    /** What the name of a signature's file ends with, after that of the record. */
    static final String ENDING = ".jws";

    @Option(
            names = "--key",
            paramLabel = "KEY",
            description =
                    "Signs each record with this private key (PEM, or PKCS#12 by its ending .p12 or .pfx) and writes"
                            + " the signature beside it, in a file that ends in .jws.")
    private @Nullable String key;

    @Option(
            names = "--certificate",
            paramLabel = "CERT",
            description = "The certificate of the key in PEM, then its issuers if any; not for PKCS#12.")
    private @Nullable String certificate;

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "A file with the password of the key on its first line.")
    private @Nullable String passwordFile;

    private @Nullable SigningKey loaded;

    boolean isWanted() {
        return key != null;
    }

    /** @throws ParameterException if the key cannot be used */
    void load(CommandSpec spec) {
        if (key == null) {
            if (certificate != null || passwordFile != null) {
                throw new ParameterException(
                        spec.commandLine(), "There is no key to sign with.\nMaybe --key is missing.");
            }
            return;
        }
        try {
            char[] password = passwordFile == null
                    ? null
                    : Files.readString(Path.of(passwordFile))
                            .lines()
                            .findFirst()
                            .orElse("")
                            .toCharArray();
            String name = key.toLowerCase(Locale.ROOT);
            if (name.endsWith(".p12") || name.endsWith(".pfx")) {
                loaded = SigningKey.ofPkcs12(
                        Files.readAllBytes(Path.of(key)), password == null ? new char[0] : password);
            } else if (certificate == null) {
                throw new ParameterException(
                        spec.commandLine(), "A key in PEM needs its certificate.\nMaybe --certificate is missing.");
            } else {
                loaded = SigningKey.ofPem(
                        Files.readString(Path.of(key)), Files.readString(Path.of(certificate)), password);
            }
        } catch (UnusableKeyException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "A file of the key cannot be read: " + e.getMessage() + "\nMaybe its name is misspelt.",
                    e);
        }
    }

    String sign(byte[] file, Instant now) {
        return RecordSignature.sign(file, Objects.requireNonNull(loaded), now);
    }
}
