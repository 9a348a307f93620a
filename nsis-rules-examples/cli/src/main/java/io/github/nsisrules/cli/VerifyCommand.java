package io.github.nsisrules.cli;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.cli.text.CommandWords;
import io.github.nsisrules.cli.text.VerificationReport;
import io.github.nsisrules.record.InvalidRecordException;
import io.github.nsisrules.record.Verification;
import io.github.nsisrules.record.VerificationJson;
import io.github.nsisrules.record.signature.RecordSignature;
import io.github.nsisrules.record.signature.SignatureCheck;
import io.github.nsisrules.record.signature.UnusableKeyException;
import io.github.nsisrules.report.wording.Harmless;
import io.github.nsisrules.report.wording.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Verifies records of decisions. */
@Command(
        name = "verify",
        description = {
            "Answers recorded decisions again and compares byte for byte. Where one cannot be reproduced, it tells whether"
                    + " the input, the rules, the library or the record was changed, and what differs.",
            "",
            "Dansk: Kontrollerer, om en gemt beslutning stadig kan genskabes.",
            "  nsis verify beslutning.json",
            ""
        },
        versionProvider = Nsis.Version.class,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nSignatures:%n",
        footer = {
            "  The signature of RECORD is looked for in RECORD.jws. With --trusted, each",
            "  record must have one that holds; without, none is checked.",
            "",
            "Exit codes:",
            "  0  every decision was reproduced (and every signature holds)",
            "  1  a fault of nsis itself",
            "  2  wrong usage, or unusable certificates",
            "  3  some file is no record or could not be read; the rest was reproduced",
            "  5  some decision was not reproduced, or a signature does not hold"
        })
final class VerifyCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--trusted",
            paramLabel = "CERT",
            description = "A PEM file with the certificates of signers, or of those who issue them.")
    private @Nullable String trustedFile;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Parameters(paramLabel = "RECORD", arity = "1..*", description = "A file with a record, or with one on each line.")
    private List<String> files = List.of();

    private boolean anyInvalid;
    private boolean anyChanged;

    VerifyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        String trusted = trusted();
        Words words = CommandWords.in(output.language());
        NsisRules rules = surroundings.rules().get();
        Output out = new Output(surroundings.out());
        VerificationReport report = new VerificationReport(
                output.language(), surroundings.terminal().look());
        for (String file : files) {
            try {
                RecordFile read = RecordFile.read(Path.of(file));
                SignatureCheck signature = trusted == null ? null : signature(file, read, trusted);
                anyChanged |= trusted != null && (signature == null || !signature.holds());
                for (byte[] record : read.records()) {
                    Verification verification = Verification.of(record, rules);
                    anyChanged |= !verification.isReproduced();
                    out.print(
                            output.format() == Format.TEXT
                                    ? report.of(file, verification, signature, trusted != null)
                                    : VerificationJson.toJson(verification, output.language()) + "\n");
                }
            } catch (InvalidRecordException e) {
                anyInvalid = true;
                tell(words.word(
                        "verify.noRecord", Harmless.line(file), NoteOptions.problems(e.problems(), output.language())));
            } catch (IOException e) {
                anyInvalid = true;
                tell(words.word("input.missing", Harmless.line(file)));
            }
        }
        out.flush();
        return (anyChanged ? ExitCode.NOT_REPRODUCED : anyInvalid ? ExitCode.INVALID_INPUT : ExitCode.ANSWERED)
                .number();
    }

    private @Nullable String trusted() {
        if (trustedFile == null) {
            return null;
        }
        try {
            String pem = Files.readString(Path.of(trustedFile), StandardCharsets.ISO_8859_1);
            RecordSignature.check(new byte[0], "", pem);
            return pem;
        } catch (UnusableKeyException e) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    trustedFile + " cannot be read.\nMaybe its name is misspelt.",
                    e);
        }
    }

    /** What came of checking the signature of a file; {@code null} if it has none. */
    private static @Nullable SignatureCheck signature(String file, RecordFile read, String trusted) throws IOException {
        Path path = Path.of(file + SigningOptions.ENDING);
        if (!Files.exists(path)) {
            return null;
        }
        String signature = Files.readString(path, StandardCharsets.ISO_8859_1);
        return RecordSignature.check(
                read.bytes(),
                signature.endsWith("\n") ? signature.substring(0, signature.length() - 1) : signature,
                trusted);
    }

    private void tell(String message) {
        surroundings.err().println("nsis: " + message);
    }
}
