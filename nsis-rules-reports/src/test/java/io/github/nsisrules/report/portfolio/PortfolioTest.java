package io.github.nsisrules.report.portfolio;

import static io.github.nsisrules.report.portfolio.InventedMunicipality.IN_2021;
import static io.github.nsisrules.report.portfolio.InventedMunicipality.IN_2026;
import static io.github.nsisrules.report.portfolio.InventedMunicipality.KL;
import static io.github.nsisrules.report.portfolio.InventedMunicipality.RULES;
import static io.github.nsisrules.report.portfolio.InventedMunicipality.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.facts.ProblemCode;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.DueWindow;
import io.github.nsisrules.result.Necessity;
import io.github.nsisrules.result.Status;
import io.github.nsisrules.result.Task;
import io.github.nsisrules.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a portfolio says of a thousand solutions is what their answers say. */
class PortfolioTest {

    private static final List<Classification> ANSWERS = InventedMunicipality.answers(1000, KL, IN_2021);
    private static final Portfolio PORTFOLIO = InventedMunicipality.portfolio(ANSWERS);
    private static final List<Classification> ANSWERS_OF_TODAY = InventedMunicipality.answers(150, TODAY, IN_2026);
    private static final Portfolio PORTFOLIO_OF_TODAY = InventedMunicipality.portfolio(ANSWERS_OF_TODAY);

    @Test
    void the_bars_count_what_the_answers_say() throws IOException {
        Document page = Written.page(PORTFOLIO, Language.EN);

        long low =
                count(answer -> answer.level() != null && answer.level().name().equals("LOW"));
        long undecided = count(answer -> !answer.isDecided());
        long own = count(answer -> answer.type() != null && answer.type().name().equals("OWN_TU"));
        long useCases =
                ANSWERS.stream().mapToLong(answer -> answer.useCases().size()).sum();
        assertThat(bar(page, 0, "Low")).isEqualTo(low).isPositive();
        assertThat(bar(page, 2, "Undecided")).isEqualTo(undecided).isPositive();
        assertThat(bar(page, 3, "Own TU-solution")).isEqualTo(own).isPositive();
        for (int chart = 0; chart < 4; chart++) {
            long all = page.select(".chart").get(chart).select("tbody tr").stream()
                    .mapToLong(row -> number(row.select(".number").get(0).text()))
                    .sum();
            assertThat(all).isEqualTo(chart == 1 ? useCases : ANSWERS.size());
        }
        List<String> figures = page.select(".figures strong").eachText();
        assertThat(figures.stream().map(PortfolioTest::number))
                .containsExactly(
                        1000L,
                        count(answer -> answer.solution().useCases().stream()
                                .anyMatch(useCase -> useCase.audience() == Audience.CITIZENS)),
                        ANSWERS.stream()
                                .flatMap(answer -> answer.tasks().stream())
                                .filter(task ->
                                        task.necessity() == Necessity.REQUIRED && task.status() == Status.CERTAIN)
                                .count(),
                        count(answer -> answer.tasks().stream().anyMatch(Task::overdue)),
                        undecided);
    }

    @Test
    void citizen_facing_solutions_come_first() throws IOException {
        List<Integer> keys = Written.page(PORTFOLIO, Language.DA).select("#table tbody tr").stream()
                .map(row -> Integer.valueOf(row.child(1).attr("data-k")))
                .toList();

        assertThat(keys).hasSize(1000).isSorted();
        assertThat(keys.get(0)).isEqualTo(InWords.place(Audience.CITIZENS));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void each_task_of_each_solution_is_in_every_output(Language language) throws IOException, ParserException {
        Set<String> all = new TreeSet<>();
        Set<String> due = new TreeSet<>();
        for (Classification answer : ANSWERS) {
            for (Task task : answer.tasks()) {
                String line = answer.solution().name() + "|" + KL.title(task, language);
                all.add(line);
                if (task.due() != null) {
                    due.add(line);
                }
            }
        }

        Document page = Written.page(PORTFOLIO, language);
        for (String view : List.of("deadline", "party", "vendor", "area")) {
            assertThat(tasksOf(page.select("#tasks-" + view).first())).as(view).isEqualTo(all);
        }
        assertThat(page.select("#table tbody tr").stream()
                        .flatMap(row -> row.select(".more a").stream()
                                .map(task -> row.select("summary").text() + "|" + task.text()))
                        .collect(Collectors.toSet()))
                .isEqualTo(all);
        assertThat(Written.rows(PORTFOLIO, PortfolioTable.TASKS, language).stream()
                        .map(row -> row.get(1) + "|" + row.get(5))
                        .collect(Collectors.toSet()))
                .isEqualTo(all);
        try (ReadableWorkbook workbook = Written.workbook(PORTFOLIO, language)) {
            assertThat(sheet(workbook, 2).stream()
                            .skip(1)
                            .map(row -> row.getCellText(1) + "|" + row.getCellText(5))
                            .collect(Collectors.toSet()))
                    .isEqualTo(all);
        }
        Set<String> inCalendar = new TreeSet<>();
        for (CalendarComponent event :
                Written.calendar(PORTFOLIO, language).getComponentList().getAll()) {
            String title = text(event, Property.SUMMARY).replaceAll(" – [^–]*$", "");
            text(event, Property.DESCRIPTION)
                    .lines()
                    .filter(line -> line.startsWith("- "))
                    .forEach(line -> inCalendar.add(
                            line.substring(2).replaceAll(" \\((muligvis|possibly)\\)$", "") + "|" + title));
        }
        assertThat(inCalendar).isEqualTo(due).isNotEmpty();
    }

    @Test
    void a_group_that_can_share_an_assessment_has_all_solutions_of_a_vendor_with_that_task() throws IOException {
        Map<String, Integer> expected = new HashMap<>();
        for (Classification answer : ANSWERS) {
            String vendor = answer.solution().vendor();
            if (vendor != null
                    && answer.tasks().stream().anyMatch(task -> task.id().equals(SharedAssessments.TASK))) {
                expected.merge(vendor, 1, Integer::sum);
            }
        }
        expected.values().removeIf(count -> count < 2);

        Map<String, Integer> shown = new HashMap<>();
        for (Element row : Written.page(PORTFOLIO, Language.DA).select("#shared-vendor tbody tr")) {
            shown.put(row.child(0).text(), (int) number(row.child(1).text()));
            assertThat(row.select(".members li"))
                    .hasSize((int) number(row.child(1).text()));
        }
        assertThat(shown).isEqualTo(expected).isNotEmpty();
    }

    @Test
    void spellings_of_a_field_of_work_that_differ_in_case_are_one_group() {
        List<Groups.Group> groups = Groups.by(PortfolioSolution::businessArea, PORTFOLIO.solutions());

        assertThat(groups).hasSize(11);
        assertThat(groups.get(10).name()).isNull();
        assertThat(groups.stream().map(Groups.Group::name).limit(10))
                .startsWith("Beskæftigelse")
                .endsWith("Ældre og omsorg", "Økonomi", "Åben land og vand");
        assertThat(groups.stream().mapToInt(group -> group.solutions().size()).sum())
                .isEqualTo(1000);
    }

    @Test
    void both_rule_sets_have_the_task_of_a_joint_simple_assessment() {
        assertThat(RULES.ruleSets())
                .hasSizeGreaterThan(1)
                .allSatisfy(ruleSet -> assertThat(ruleSet.texts(Language.DA).keys())
                        .contains("task." + SharedAssessments.TASK + ".title"));
    }

    @Test
    void questions_are_counted_and_the_one_that_settles_most_alone_comes_first() {
        List<PortfolioPage.Question> questions = new Questions(new InWords(PORTFOLIO, Language.EN)).all();

        assertThat(questions).isNotEmpty();
        assertThat(questions.stream().map(question -> -question.sole())).isSorted();
        assertThat(questions.stream().mapToLong(PortfolioPage.Question::first).sum())
                .isEqualTo(count(answer -> !answer.openQuestions().isEmpty()));
        assertThat(questions.stream().mapToLong(PortfolioPage.Question::sole).sum())
                .isEqualTo(count(answer -> answer.openQuestions().stream()
                                .map(question -> question.fact())
                                .distinct()
                                .count()
                        == 1))
                .isPositive();
        assertThat(questions)
                .allSatisfy(question -> assertThat(question.whom().stream()
                                .mapToInt(asked -> asked.solutions().size())
                                .sum())
                        .isEqualTo(question.open()));
    }

    @Test
    void the_order_of_the_input_changes_no_byte() throws IOException {
        List<Classification> shuffled = new ArrayList<>(ANSWERS_OF_TODAY);
        Collections.shuffle(shuffled, new Random(7));
        Portfolio other = InventedMunicipality.portfolio(shuffled);

        assertThat(Written.html(other, Language.DA)).isEqualTo(Written.html(PORTFOLIO_OF_TODAY, Language.DA));
        assertThat(Written.xlsx(other, Language.DA)).isEqualTo(Written.xlsx(PORTFOLIO_OF_TODAY, Language.DA));
        assertThat(Written.ics(other, Language.DA)).isEqualTo(Written.ics(PORTFOLIO_OF_TODAY, Language.DA));
        for (PortfolioTable table : PortfolioTable.values()) {
            assertThat(Written.csv(other, table, Language.DA))
                    .isEqualTo(Written.csv(PORTFOLIO_OF_TODAY, table, Language.DA));
        }
    }

    @Test
    void the_environment_changes_no_byte() throws IOException {
        byte[] html = Written.html(PORTFOLIO_OF_TODAY, Language.DA);
        byte[] ics = Written.ics(PORTFOLIO_OF_TODAY, Language.DA);
        byte[] xlsx = Written.xlsx(PORTFOLIO_OF_TODAY, Language.DA);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Written.html(PORTFOLIO_OF_TODAY, Language.DA)).isEqualTo(html);
            assertThat(Written.ics(PORTFOLIO_OF_TODAY, Language.DA)).isEqualTo(ics);
            assertThat(Written.xlsx(PORTFOLIO_OF_TODAY, Language.DA)).isEqualTo(xlsx);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void dates_of_a_workbook_are_dates_and_its_headings_stay_in_sight() throws IOException {
        try (ReadableWorkbook workbook = Written.workbook(PORTFOLIO, Language.DA)) {
            assertThat(workbook.getSheets().map(Sheet::getName))
                    .containsExactly("Løsninger", "Brugssituationer", "Opgaver", "Åbne spørgsmål", "Udeladt");
            Row task = sheet(workbook, 2).stream()
                    .skip(1)
                    .filter(row -> row.hasCell(11) && row.getCell(11).getType() == CellType.NUMBER)
                    .findFirst()
                    .orElseThrow();
            assertThat(task.getCellAsDate(11)).isPresent();
            assertThat(sheet(workbook, 0)).hasSize(1001);
        }
    }

    @Test
    void a_deadline_is_one_all_day_event_whose_end_is_the_day_after() throws IOException, ParserException {
        Set<DueWindow> windows = ANSWERS.stream()
                .flatMap(answer -> answer.tasks().stream())
                .map(Task::due)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());

        List<String> events = Written.calendar(PORTFOLIO, Language.DA).getComponentList().getAll().stream()
                .map(event -> text(event, Property.DTSTART) + " " + text(event, Property.DTEND))
                .distinct()
                .toList();

        assertThat(events)
                .containsExactlyInAnyOrderElementsOf(windows.stream()
                        .map(due -> basic(due.from()) + " " + basic(due.to().plusDays(1)))
                        .toList());
    }

    @Test
    void uids_differ_from_event_to_event_and_from_title_to_title() throws IOException, ParserException {
        Portfolio.Builder titled = Portfolio.builder(KL, IN_2021).title("Skole");
        ANSWERS.forEach(titled::add);

        Set<String> uids = uids(PORTFOLIO);
        Set<String> others = uids(titled.build());

        assertThat(others).hasSameSizeAs(uids).doesNotContainAnyElementsOf(uids);
    }

    @Test
    void a_calendar_without_deadlines_says_so() throws IOException, ParserException {
        Portfolio empty = Portfolio.builder(TODAY, IN_2026).build();

        assertThat(Written.calendar(empty, Language.DA).getComponentList().getAll())
                .singleElement()
                .satisfies(event -> assertThat(text(event, Property.SUMMARY)).isEqualTo("Ingen opgaver har en frist"));
    }

    @Test
    void what_could_not_be_read_is_told_with_the_reason() throws IOException {
        Portfolio portfolio = Portfolio.builder(TODAY, IN_2026)
                .add(ANSWERS_OF_TODAY.get(0))
                .leftOut(new LeftOut.Description(
                        "a.json",
                        2,
                        "skole",
                        List.of(Problem.of(ProblemCode.MISSING, "useCases[0].audience", "audience"))))
                .leftOut(new LeftOut.File("b.json", "b.json: Filen findes ikke."))
                .build();

        String page =
                Written.page(portfolio, Language.DA).select("#left-out tbody").text();
        assertThat(page).contains("2 skole a.json useCases[0].audience", "b.json: Filen findes ikke.");
        assertThat(Written.rows(portfolio, PortfolioTable.LEFT_OUT, Language.DA))
                .hasSize(2);
    }

    @Test
    void a_portfolio_of_nothing_is_a_whole_page() throws IOException {
        Document page = Written.page(Portfolio.builder(TODAY, IN_2026).build(), Language.DA);

        assertThat(page.select("main > section")).hasSize(5);
        assertThat(page.text()).contains("Der er ingen løsninger i porteføljen.");
    }

    @Test
    void solutions_of_the_same_name_are_told_apart_by_their_ids() throws IOException {
        Portfolio.Builder portfolio = Portfolio.builder(TODAY, IN_2026);
        for (String id : List.of("en", "to")) {
            portfolio.add(RULES.classify(
                    TuSolution.builder(id, "Parkering")
                            .vendor("Fjordsoft")
                            .useCase(UseCase.of("u", Audience.CITIZENS))
                            .build(),
                    TODAY,
                    IN_2026));
        }

        assertThat(Written.page(portfolio.build(), Language.DA)
                        .select("#tasks-vendor .members li")
                        .eachText())
                .anyMatch(name -> name.startsWith("Parkering (en)"))
                .anyMatch(name -> name.startsWith("Parkering (to)"));
    }

    @Test
    void an_answer_for_another_date_or_by_other_rules_is_refused() {
        Portfolio.Builder portfolio = Portfolio.builder(KL, IN_2021.plusDays(1));

        assertThatThrownBy(() -> portfolio.add(ANSWERS.get(0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2021-04-01")
                .hasMessageContaining("\nMaybe ");
    }

    @Test
    void the_page_of_a_date_outside_the_period_warns() throws IOException {
        Portfolio late = Portfolio.builder(KL, IN_2026).build();

        assertThat(Written.page(late, Language.DA).select(".warning").text()).contains("uden for regelsættets periode");
        assertThat(new String(Written.html(PORTFOLIO, Language.DA), StandardCharsets.UTF_8))
                .doesNotContain("uden for regelsættets periode");
    }

    private static long count(Predicate<Classification> condition) {
        return ANSWERS.stream().filter(condition).count();
    }

    private static long bar(Document page, int chart, String label) {
        Element row = page.select(".chart").get(chart).select("tbody tr").stream()
                .filter(each -> each.child(0).text().equals(label))
                .findFirst()
                .orElseThrow();
        return number(row.select(".number").get(0).text());
    }

    private static long number(String text) {
        return Long.parseLong(text.replaceAll("\\D", ""));
    }

    private static Set<String> tasksOf(@Nullable Element view) {
        Set<String> tasks = new TreeSet<>();
        for (Element row : Objects.requireNonNull(view).select("tbody tr")) {
            List<String> members = row.select(".members li").isEmpty()
                    ? List.of(row.child(4).text())
                    : row.select(".members li").eachText();
            members.forEach(member -> tasks.add(member.replaceAll(" \\((muligvis|possibly)\\)$", "") + "|"
                    + row.child(0).text()));
        }
        return tasks;
    }

    private static List<Row> sheet(ReadableWorkbook workbook, int index) throws IOException {
        return workbook.getSheet(index).orElseThrow().read();
    }

    private static String text(CalendarComponent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    private static Set<String> uids(Portfolio portfolio) throws IOException, ParserException {
        List<String> uids = Written.calendar(portfolio, Language.DA).getComponentList().getAll().stream()
                .map(event -> text(event, Property.UID))
                .toList();
        assertThat(uids).doesNotHaveDuplicates().isNotEmpty();
        return Set.copyOf(uids);
    }

    private static String basic(LocalDate date) {
        return date.toString().replace("-", "");
    }
}
