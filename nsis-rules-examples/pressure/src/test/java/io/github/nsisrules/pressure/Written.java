package io.github.nsisrules.pressure;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.explain.Explanation;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.DataCategory;
import io.github.nsisrules.facts.InvalidSolutionException;
import io.github.nsisrules.facts.Login;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.json.ClassificationJson;
import io.github.nsisrules.json.ExplanationJson;
import io.github.nsisrules.json.SolutionJson;
import io.github.nsisrules.picture.DecisionPicture;
import io.github.nsisrules.record.DecisionRecord;
import io.github.nsisrules.record.Verification;
import io.github.nsisrules.record.VerificationJson;
import io.github.nsisrules.report.SolutionReport;
import io.github.nsisrules.report.portfolio.Portfolio;
import io.github.nsisrules.report.portfolio.PortfolioCalendar;
import io.github.nsisrules.report.portfolio.PortfolioCsv;
import io.github.nsisrules.report.portfolio.PortfolioHtml;
import io.github.nsisrules.report.portfolio.PortfolioTable;
import io.github.nsisrules.report.portfolio.PortfolioXlsx;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.RuleSet;
import io.github.nsisrules.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is written about a solution, by the name of the form: the digest of its bytes. */
final class Written {

    /** Equal but for upper and lower case, where a language with two kinds of i may see it otherwise. */
    private static final List<String> VENDORS = List.of("DIGITI", "digiti", "Zink", "Ærø", "Aarhus");

    private static final String WRONG = """
            {"id": "ı", "name": "I", "INTERVIEW": 1, "USECASEID": 2,
             "useCases": [{"id": "x", "audience": "CITIZENS", "logins": ["MITID", "MiTiD", "nemid "], "signing": "I"}]}""";

    private final Map<String, String> digestByForm = new TreeMap<>();
    private final NsisRules rules;
    private final Classification answer;
    private final DecisionRecord record;

    private Written(NsisRules rules, RuleSet ruleSet, TuSolution solution) {
        this.rules = rules;
        this.answer = rules.classify(solution, ruleSet, Described.DAY);
        this.record = DecisionRecord.of(answer, rules.library(), null);
    }

    interface Writing {
        void to(OutputStream stream) throws IOException;
    }

    /** All forms in both languages. */
    static Map<String, String> all(NsisRules rules, RuleSet ruleSet, TuSolution solution) throws IOException {
        Written written = new Written(rules, ruleSet, solution);
        written.json();
        written.pages();
        for (Language language : Language.values()) {
            for (PortfolioTable table : PortfolioTable.values()) {
                written.tables(language, table);
            }
        }
        return written.digestByForm;
    }

    /** A few forms, which take no more than some milliseconds: others for another number. */
    static Map<String, String> some(NsisRules rules, RuleSet ruleSet, TuSolution solution, int number)
            throws IOException {
        Written written = new Written(rules, ruleSet, solution);
        Language language = List.of(Language.values()).get(number % 2);
        written.add("record.json", written.record.toJson());
        written.add(language + " answer.json", ClassificationJson.in(language).toJson(written.answer));
        written.tables(language, List.of(PortfolioTable.values()).get(number % PortfolioTable.values().length));
        return written.digestByForm;
    }

    private void json() {
        add("solution.json", SolutionJson.toIndentedJson(answer.solution()));
        String filed = record.toJson();
        add("record.json", filed);
        Verification verification = Verification.of(filed.getBytes(UTF_8), rules);
        for (Language language : Language.values()) {
            add(language + " answer.json", ClassificationJson.in(language).toJson(answer));
            ExplanationJson explanation = ExplanationJson.in(language).indented();
            add(language + " explanation.json", explanation.toJson(Explanation.of(answer)));
            add(language + " verification.json", VerificationJson.toJson(verification, language));
            add(language + " problems.txt", problems(language));
        }
    }

    /** What is wrong with a description, with what may be meant instead. */
    private static String problems(Language language) {
        try {
            SolutionJson.parse(WRONG);
            throw new IllegalStateException("The description is wrong.");
        } catch (InvalidSolutionException e) {
            StringBuilder told = new StringBuilder();
            e.problems()
                    .forEach(problem -> told.append(problem.message(language)).append('\n'));
            return told.toString();
        }
    }

    private void tables(Language language, PortfolioTable table) throws IOException {
        Portfolio portfolio = portfolio();
        add(language + " portfolio.ics", stream -> PortfolioCalendar.write(portfolio, language, stream));
        add(language + " " + table + ".csv", stream -> PortfolioCsv.write(portfolio, table, language, stream));
    }

    private void pages() throws IOException {
        Portfolio portfolio = portfolio();
        for (Language language : Language.values()) {
            SolutionReport report = SolutionReport.of(record, rules.analysis(), language);
            add(language + " report.html", report.html());
            add(language + " report.md", report.markdown());
            add(language + " portfolio.html", stream -> PortfolioHtml.write(portfolio, language, stream));
            add(language + " portfolio.xlsx", stream -> PortfolioXlsx.write(portfolio, language, stream));
            add(
                    language + " decision.svg",
                    DecisionPicture.of(
                            rules.analysis().table(answer.ruleSet()),
                            rules.analysis()
                                    .path(answer, answer.useCases().get(0).id()),
                            language));
        }
    }

    private Portfolio portfolio() {
        Portfolio.Builder portfolio = Portfolio.builder(answer.ruleSet(), answer.evaluatedOn())
                .title("Ærø & İI")
                .add(answer);
        VENDORS.forEach(vendor -> portfolio.add(rules.classify(sold(vendor), answer.ruleSet(), answer.evaluatedOn())));
        return portfolio.build();
    }

    private static TuSolution sold(String vendor) {
        return TuSolution.builder("sag-" + VENDORS.indexOf(vendor), "Sag " + vendor)
                .vendor(vendor)
                .useCase(UseCase.of("brug", Audience.CITIZENS)
                        .logins(Login.NEMID)
                        .broker(Broker.NEMLOGIN_STANDARD)
                        .data(DataCategory.NAME))
                .build();
    }

    private void add(String form, String text) {
        digestByForm.put(form, digest(text.getBytes(UTF_8)));
    }

    private void add(String form, Writing writing) throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        writing.to(stream);
        digestByForm.put(form, digest(stream.toByteArray()));
    }

    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
