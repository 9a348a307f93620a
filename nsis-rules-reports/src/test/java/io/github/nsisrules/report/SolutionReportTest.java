package io.github.nsisrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.record.DecisionNote;
import io.github.nsisrules.result.Because;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.GivenFacts;
import io.github.nsisrules.result.Source;
import io.github.nsisrules.text.Language;
import io.github.nsisrules.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the report about a solution says. */
class SolutionReportTest {

    private static final int MOST_BYTES = 600_000;

    static Stream<Arguments> everyExampleThenAndNowInBothLanguages() {
        return Reported.examples().stream()
                .flatMap(example -> Stream.of(Reported.THEN, Reported.NOW)
                        .flatMap(date ->
                                Stream.of(Language.values()).map(language -> Arguments.of(example, date, language))));
    }

    @ParameterizedTest
    @MethodSource("everyExampleThenAndNowInBothLanguages")
    void whatever_an_answer_says_stands_in_the_page_and_in_the_markdown(
            String example, LocalDate date, Language language) {
        // GIVEN
        Classification answer = Reported.answer(example, date);
        SolutionReport report = Reported.report(answer, null, language);
        // WHEN
        String html = report.html();
        String page = plain(Jsoup.parse(html).text());
        String markdown = plain(report.markdown());
        // THEN
        assertThat(html.length()).isLessThan(MOST_BYTES);
        for (String said : said(answer, language)) {
            assertThat(page).contains(plain(said));
            assertThat(markdown).contains(plain(Markdown.escaped(said)));
        }
    }

    /** All texts of an answer. */
    static List<String> said(Classification answer, Language language) {
        Texts texts = answer.ruleSet().texts(language);
        List<String> said = new ArrayList<>();
        said.add(answer.solution().name());
        said.add(answer.ruleSet().id());
        said.add(answer.ruleSet().digest());
        said.add(answer.ruleSet().tableDigest());
        answer.solution()
                .useCases()
                .forEach(useCase -> said.add(useCase.name() == null ? useCase.id() : useCase.name()));
        answer.useCases().forEach(useCase -> {
            useCase.possibleLevels().forEach(level -> said.add(texts.label(level)));
            if (useCase.level() != null) {
                said.add(texts.label(useCase.level().loginRequirement()).substring(1));
                said.add(useCase.level().loaUri());
            }
        });
        answer.tasks().forEach(task -> {
            said.add(answer.ruleSet().title(task, language));
            said.add(answer.ruleSet().description(task, language));
            said.add(texts.label(task.party()).substring(1));
            task.roles().forEach(role -> said.add(texts.label(role)));
        });
        answer.findings().forEach(finding -> said.add(answer.ruleSet().message(finding, language)));
        answer.openQuestions().forEach(question -> {
            String text = answer.ruleSet().question(question, language);
            said.add(text.substring(0, text.indexOf('?') + 1));
        });
        answer.rationale().forEach(step -> {
            said.add(step.rule());
            said.add(answer.ruleSet().text(step, language));
            step.sources().forEach(source -> said.addAll(cited(source, language)));
        });
        for (Because.Given given : new GivenFacts(answer.solution()).known()) {
            said.add(texts.text("fact." + given.fact().jsonName()).substring(1));
        }
        return said;
    }

    private static List<String> cited(Source source, Language language) {
        return source.page() == null
                ? List.of(source.document(), source.section())
                : List.of(
                        source.document(),
                        source.section() + (language == Language.DA ? ", s. " : ", p. ") + source.page());
    }

    @Test
    void without_a_note_there_are_places_to_fill_in_and_with_one_its_words() {
        // GIVEN
        Classification answer = Reported.answer("own-health-data", Reported.THEN);
        DecisionNote note = new DecisionNote(
                Map.of("citizens", AssuranceLevel.HIGH),
                "Mange følsomme oplysninger.",
                "Digitaliseringschefen",
                LocalDate.of(2021, 5, 3),
                LocalDate.of(2022, 5, 3));
        // WHEN
        Document open = Jsoup.parse(Reported.report(answer, null, Language.DA).html());
        Document made = Jsoup.parse(Reported.report(answer, note, Language.DA).html());
        // THEN
        assertThat(open.select("#decision .blank")).hasSize(6);
        assertThat(made.select("#decision .blank")).isEmpty();
        assertThat(plain(made.select("#decision").text()))
                .contains(
                        "højere end svaret (Betydelig)",
                        "Mange følsomme oplysninger.",
                        "Digitaliseringschefen",
                        "3. maj 2021",
                        "3. maj 2022");
        assertThat(plain(made.select(".moment.review").text())).contains("3. maj 2022", "tages op igen");
    }

    @Test
    void what_is_overdue_stands_before_the_date_of_evaluation_and_says_so_in_words() {
        Document page = Jsoup.parse(
                Reported.report("own-health-data", Reported.NOW, Language.DA).html());
        List<String> moments = page.select(".moment .when").eachText();
        assertThat(plain(moments.get(0))).isEqualTo("31. oktober 2023 – FRISTEN ER OVERSKREDET");
        assertThat(plain(moments.get(1))).isEqualTo("1. november 2026 – vurderet på denne dato");
        assertThat(page.select(".moment").eachAttr("class")).endsWith("moment undated");
    }

    @Test
    void a_date_outside_the_period_of_the_rules_is_told_at_the_top() {
        Classification answer = Reported.RULES.classify(
                Reported.answer("sapa", Reported.THEN).solution(), Reported.RULES.ruleSet("kl-2021-03"), Reported.NOW);
        assertThat(Jsoup.parse(Reported.report(answer, null, Language.DA).html())
                        .select("header .note")
                        .text())
                .contains("uden for regelsættets periode");
    }

    @Test
    void the_report_says_that_the_municipality_decides_and_that_nobody_is_certified() {
        for (Language language : Language.values()) {
            SolutionReport report = Reported.report("sapa", Reported.THEN, language);
            String[] words = language == Language.DA
                    ? new String[] {"Kommunen beslutter selv", "certificerer hverken"}
                    : new String[] {"municipality itself decides", "certifies neither"};
            assertThat(plain(report.html())).contains(words);
            assertThat(plain(report.markdown())).contains(words);
        }
    }

    @Test
    void both_bundles_have_the_same_keys_and_placeholders() {
        Texts danish = Texts.read(io.github.nsisrules.report.solution.SolutionPages.class, "report", Language.DA);
        Texts english = Texts.read(io.github.nsisrules.report.solution.SolutionPages.class, "report", Language.EN);
        assertThat(danish.keys()).isEqualTo(english.keys());
        for (String key : danish.keys()) {
            assertThat(danish.text(key).replaceAll("[^{}0-9]|(?<!\\{)[0-9](?!\\})", ""))
                    .as(key)
                    .isEqualTo(english.text(key).replaceAll("[^{}0-9]|(?<!\\{)[0-9](?!\\})", ""));
        }
    }

    @Test
    void equal_records_give_equal_reports_whatever_the_locale_and_the_time_zone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        SolutionReport report = Reported.report("sapa", Reported.NOW, Language.DA);
        String html = report.html();
        String markdown = report.markdown();
        byte[] pdf = report.pdf();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            SolutionReport again = Reported.report("sapa", Reported.NOW, Language.DA);
            assertThat(again.html()).isEqualTo(html);
            assertThat(again.markdown()).isEqualTo(markdown);
            assertThat(again.pdf()).isEqualTo(pdf);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void the_report_in_the_docs_is_the_one_that_the_library_writes() throws IOException {
        Path file = Path.of("../docs/reports/own-health-data.md");
        String report = Reported.report("own-health-data", Reported.THEN, Language.DA)
                .markdown()
                // Which build wrote it is nothing that the docs could know.
                .replaceAll("(version:\\*\\*) .*", "$1 …")
                .replaceAll("sha256:[0-9a-f]*", "sha256:…");
        if (Boolean.getBoolean("nsis.writeDocs")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, report);
        }
        assertThat(report)
                .as("Maybe run: mvn -pl nsis-rules-reports -am test -Dtest=SolutionReportTest -Dnsis.writeDocs=true"
                        + " -Dsurefire.failIfNoSpecifiedTests=false")
                .isEqualTo(Files.readString(file));
    }

    /** With one kind of space only. */
    static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
