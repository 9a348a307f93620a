package consumer;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.explain.Explanation;
import io.github.nsisrules.intake.DraftJson;
import io.github.nsisrules.intake.SolutionDraft;
import io.github.nsisrules.intake.kitos.KitosImport;
import io.github.nsisrules.intake.sheet.DraftSheet;
import io.github.nsisrules.interview.Interview;
import io.github.nsisrules.json.ClassificationJson;
import io.github.nsisrules.json.ExplanationJson;
import io.github.nsisrules.json.SolutionJson;
import io.github.nsisrules.picture.DecisionPicture;
import io.github.nsisrules.record.DecisionRecord;
import io.github.nsisrules.record.Verification;
import io.github.nsisrules.record.signature.RecordSignature;
import io.github.nsisrules.record.signature.SigningKey;
import io.github.nsisrules.report.SolutionReport;
import io.github.nsisrules.report.portfolio.Portfolio;
import io.github.nsisrules.report.portfolio.PortfolioCalendar;
import io.github.nsisrules.report.portfolio.PortfolioCsv;
import io.github.nsisrules.report.portfolio.PortfolioHtml;
import io.github.nsisrules.report.portfolio.PortfolioTable;
import io.github.nsisrules.report.portfolio.PortfolioXlsx;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Asks each library for what it makes, and prints digests: the same ones on every JDK and on either path. */
public final class Consumer {

    private Consumer() {}

    public static void main(String[] arguments) throws IOException, GeneralSecurityException {
        String json = Files.readString(Path.of(arguments[0]));
        Path keys = Path.of(arguments[1]);
        NsisRules rules = NsisRules.load();
        printDrafts(Path.of(arguments[2]));
        for (Language language : Language.values()) {
            Classification answer = rules.classify(SolutionJson.parse(json), LocalDate.of(2026, 1, 1));
            print("answer", ClassificationJson.in(language).toJson(answer));
            print("explanation", ExplanationJson.in(language).toJson(Explanation.of(answer)));
            print("picture", DecisionPicture.of(rules.analysis().table(answer.ruleSet()), language));
            Interview interview = Interview.start(rules, answer.ruleSet(), answer.evaluatedOn(), "X");
            print("question", interview.text(interview.next(), language));

            DecisionRecord record = DecisionRecord.of(answer, rules.library(), null);
            byte[] file = record.toJson().getBytes(StandardCharsets.UTF_8);
            print("record", record.toJson());
            System.out.println("reproduced: " + Verification.of(file, rules).isReproduced());
            SigningKey key = SigningKey.ofPem(
                    Files.readString(keys.resolve("p256.key")), Files.readString(keys.resolve("p256.crt")), null);
            String signature = RecordSignature.sign(file, key, Instant.parse("2027-01-01T12:00:00Z"));
            System.out.println("signed: "
                    + RecordSignature.check(file, signature, Files.readString(keys.resolve("ca.crt")))
                            .holds());

            SolutionReport report = SolutionReport.of(record, rules.analysis(), language);
            print("html", report.html());
            print("markdown", report.markdown());
            // Compressed by the JDK's zlib, whose bytes may differ.
            System.out.println("pdf: " + new String(report.pdf(), 0, 5, StandardCharsets.ISO_8859_1));
            Portfolio portfolio = Portfolio.builder(answer.ruleSet(), answer.evaluatedOn())
                    .add(answer)
                    .build();
            print("portfolio html", written(stream -> PortfolioHtml.write(portfolio, language, stream)));
            print("portfolio csv", written(stream -> PortfolioCsv.write(portfolio, PortfolioTable.TASKS, language, stream)));
            print("portfolio calendar", written(stream -> PortfolioCalendar.write(portfolio, language, stream)));
            System.out.println("portfolio xlsx: "
                    + written(stream -> PortfolioXlsx.write(portfolio, language, stream)).substring(0, 2));
        }
    }

    private static void printDrafts(Path municipality) throws IOException, GeneralSecurityException {
        List<SolutionDraft> drafts = new ArrayList<>();
        KitosImport.read(
                List.of(municipality.resolve("oversigt.xlsx"), municipality.resolve("gdpr.csv")), drafts::add);
        print("drafts", drafts.stream().map(DraftJson::toJson).collect(Collectors.joining()));
        Path sheet = Files.createTempFile("drafts", ".xlsx");
        try {
            Files.write(sheet, written(stream -> DraftSheet.write(drafts, Language.DA, stream)).getBytes(StandardCharsets.ISO_8859_1));
            System.out.println("drafts come back: " + DraftSheet.read(sheet).drafts().equals(drafts));
        } finally {
            Files.delete(sheet);
        }
    }

    private static String written(Written written) throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        written.to(stream);
        return stream.toString(StandardCharsets.ISO_8859_1);
    }

    private static void print(String what, String text) throws GeneralSecurityException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        System.out.println(what + ": " + HexFormat.of().formatHex(digest));
    }

    private interface Written {
        void to(OutputStream stream) throws IOException;
    }
}
