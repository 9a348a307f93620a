package io.github.nsisrules.cli.text;

import io.github.nsisrules.record.Cause;
import io.github.nsisrules.record.Difference;
import io.github.nsisrules.record.Verification;
import io.github.nsisrules.record.signature.SignatureCheck;
import io.github.nsisrules.report.wording.Harmless;
import io.github.nsisrules.report.wording.Words;
import io.github.nsisrules.text.Language;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of verifying a record, for people. */
public final class VerificationReport {

    private static final int SHOWN = 20;

    private final Words words;
    private final Language language;
    private final Look look;

    /** Writes in a language. */
    public VerificationReport(Language language, Look look) {
        this.words = CommandWords.in(language);
        this.language = language;
        this.look = look;
    }

    /**
     * The report about one record.
     *
     * @param signature what came of checking the signature of its file; {@code null} if there is none
     * @param mustBeSigned whether a signature was looked for
     */
    public String of(String file, Verification verification, @Nullable SignatureCheck signature, boolean mustBeSigned) {
        Page page = new Page(look);
        boolean isReproduced = verification.isReproduced();
        page.paragraph(
                0,
                new Span(
                        isReproduced ? Style.GOOD : Style.ALARM,
                        words.word(isReproduced ? "verify.reproduced" : "verify.notReproduced")),
                Span.plain("  "),
                Span.strong(Harmless.line(verification.solutionName())),
                Span.faint("  " + Harmless.line(verification.solutionId())));
        page.paragraph(
                2,
                Span.plain(words.word(
                        "verify.what",
                        Harmless.line(verification.ruleSetId()),
                        Harmless.line(verification.evaluatedOn()),
                        Harmless.line(file))));
        causes(page, verification);
        differences(page, verification);
        if (isReproduced && !verification.recordedLibrary().equals(verification.library())) {
            page.paragraph(
                    2,
                    Span.plain(words.word(
                            "verify.otherLibrary",
                            Harmless.line(verification.recordedLibrary().version()),
                            verification.library().version())));
        }
        if (mustBeSigned) {
            signature(page, signature);
        }
        return page.blank().toString();
    }

    private void causes(Page page, Verification verification) {
        for (Cause cause : verification.causes()) {
            page.hanging(
                    2,
                    Span.plain("–"),
                    4,
                    Span.plain(words.word(
                            "verify.cause." + cause,
                            Harmless.line(verification.ruleSetId()),
                            Harmless.line(verification.recordedLibrary().version()),
                            verification.library().version())));
        }
        verification
                .problems()
                .forEach(problem -> page.paragraph(4, Span.plain(problem.path() + ": " + problem.message(language))));
        if (!verification.isReproduced() && !verification.differences().isEmpty()) {
            page.paragraph(
                    2,
                    Span.plain(words.word(
                            verification.conclusionsDiffer() ? "verify.conclusionsDiffer" : "verify.conclusionsSame")));
        }
    }

    private void differences(Page page, Verification verification) {
        List<Difference> differences = verification.differences();
        for (Difference difference : differences.subList(0, Math.min(SHOWN, differences.size()))) {
            page.paragraph(4, Span.strong(Harmless.line(difference.path())));
            page.paragraph(
                    6,
                    Span.plain(words.word("verify.difference", told(difference.recorded()), told(difference.now()))));
        }
        if (differences.size() > SHOWN) {
            page.paragraph(4, Span.plain(words.word("verify.more", differences.size() - SHOWN)));
        }
    }

    private String told(@Nullable String json) {
        return json == null ? words.word("verify.nothing") : Harmless.line(json);
    }

    private void signature(Page page, @Nullable SignatureCheck signature) {
        if (signature == null) {
            page.paragraph(2, new Span(Style.ALARM, words.word("verify.unsigned")));
            return;
        }
        String signer = signature.signer() == null ? "?" : Harmless.line(signature.signer());
        String on = signature.signedAt() == null
                ? "?"
                : words.date(LocalDate.ofInstant(signature.signedAt(), ZoneOffset.UTC));
        page.paragraph(
                2,
                new Span(
                        signature.holds() ? Style.GOOD : Style.ALARM,
                        words.word("verify.signature." + signature.outcome(), signer, on)));
    }
}
