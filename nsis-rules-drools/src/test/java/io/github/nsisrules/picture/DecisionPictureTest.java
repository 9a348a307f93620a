package io.github.nsisrules.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.RuleSet;
import io.github.nsisrules.result.SolutionType;
import io.github.nsisrules.table.DecisionPath;
import io.github.nsisrules.table.DecisionTable;
import io.github.nsisrules.table.Outcome;
import io.github.nsisrules.table.Section;
import io.github.nsisrules.text.Language;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The pictures as they are written. */
class DecisionPictureTest {

    private static final NsisRules RULES = NsisRules.load();
    private static final LocalDate DATE = LocalDate.of(2026, 11, 1);

    static Stream<Arguments> pictures() {
        return RULES.ruleSets().stream()
                .flatMap(ruleSet -> Stream.of(Language.values()).map(language -> Arguments.of(ruleSet, language)));
    }

    private static DecisionTable table(RuleSet ruleSet) {
        return RULES.analysis().table(ruleSet);
    }

    private static TuSolution solution(String name) {
        return TuSolution.builder("s", name)
                .useCase(UseCase.builder("u").audience(Audience.CITIZENS).name(name))
                .build();
    }

    private static DecisionPath path(RuleSet ruleSet, String name) {
        Classification answer = RULES.classify(solution(name), ruleSet, DATE);
        return RULES.analysis().path(answer, "u");
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void the_pictures_in_the_docs_are_up_to_date(RuleSet ruleSet, Language language) throws IOException {
        Path file = Path.of("..", "docs", "pictures", ruleSet.id() + "-" + language.code() + ".svg");
        String drawn = DecisionPicture.of(table(ruleSet), language);
        if (Boolean.getBoolean("nsis.writeDocs")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, drawn);
        }
        assertThat(Files.readString(file))
                .as("Maybe run: mvn -pl nsis-rules-drools -am test -Dtest=DecisionPictureTest -Dnsis.writeDocs=true"
                        + " -Dsurefire.failIfNoSpecifiedTests=false")
                .isEqualTo(drawn);
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void every_rule_that_leads_to_the_level_and_every_type_obligation_and_level_is_drawn(
            RuleSet ruleSet, Language language) throws Exception {
        DecisionTable table = table(ruleSet);
        Wording wording = new Wording(ruleSet, language);
        List<String> boxes = boxes(parsed(DecisionPicture.of(table, language)));
        List<String> ends = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            for (DecisionGraph.Question question : stage.graph(table).questions()) {
                for (DecisionGraph.Answer answer : question.answers()) {
                    if (answer.target() instanceof DecisionGraph.End end) {
                        ends.add((Wording.rules(end) + " " + wording.end(stage, end)).strip());
                    }
                }
            }
        }
        assertThat(boxes).containsAll(ends);
        assertThat(ends.stream().map(end -> end.split(" ", 2)[0]))
                .contains("Q1", "Q2", "T1", "T2", "T3", "T4", "T5", "O1", "O2", "O3", "O4", "O5", "O6")
                .contains("L1", "L2", "L3", "L4");
        for (SolutionType type : SolutionType.values()) {
            assertThat(boxes).anyMatch(box -> box.endsWith(" " + wording.word("end.Standing." + type)));
        }
        for (AssuranceLevel level : AssuranceLevel.values()) {
            assertThat(boxes).contains("L4 " + wording.label(level));
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void no_text_is_wider_than_its_box_or_the_page_and_boxes_do_not_lie_over_one_another(
            RuleSet ruleSet, Language language) throws Exception {
        String plain = DecisionPicture.of(table(ruleSet), language);
        String marked = DecisionPicture.of(table(ruleSet), path(ruleSet, "W".repeat(200)), language);
        for (String svg : List.of(plain, marked)) {
            Document picture = parsed(svg);
            int page = number(picture.getDocumentElement(), "width");
            List<Element> rects = new ArrayList<>();
            int texts = 0;
            for (Element text : elements(picture, "text")) {
                int right = number(text, "x") + TextWidth.of(text.getTextContent(), number(text, "font-size"));
                assertThat(right).as(text.getTextContent()).isLessThan(page);
                texts++;
            }
            for (Element group : elements(picture, "g")) {
                Element rect = (Element) group.getElementsByTagName("rect").item(0);
                rects.add(rect);
                int right = number(rect, "x") + number(rect, "width");
                int bottom = number(rect, "y") + number(rect, "height");
                NodeList lines = group.getElementsByTagName("text");
                for (int l = 0; l < lines.getLength(); l++) {
                    Element line = (Element) lines.item(l);
                    int end = number(line, "x") + TextWidth.of(line.getTextContent(), number(line, "font-size"));
                    assertThat(end).as(line.getTextContent()).isLessThanOrEqualTo(right);
                    assertThat(number(line, "y")).as(line.getTextContent()).isLessThanOrEqualTo(bottom);
                }
            }
            assertThat(texts).isGreaterThan(100);
            assertThat(rects).hasSizeGreaterThan(80);
            for (int one = 0; one < rects.size(); one++) {
                for (int other = 0; other < one; other++) {
                    assertThat(overlap(rects.get(one), rects.get(other)))
                            .as("%s and %s", text(rects.get(one)), text(rects.get(other)))
                            .isFalse();
                }
            }
        }
    }

    private static boolean overlap(Element one, Element other) {
        return number(one, "x") < number(other, "x") + number(other, "width")
                && number(other, "x") < number(one, "x") + number(one, "width")
                && number(one, "y") < number(other, "y") + number(other, "height")
                && number(other, "y") < number(one, "y") + number(one, "height");
    }

    private static String text(Element rect) {
        return rect.getParentNode().getTextContent().strip();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void the_page_has_the_proportions_of_a4_and_a_title_and_a_description_for_those_who_hear_it(
            RuleSet ruleSet, Language language) throws Exception {
        Element svg = parsed(DecisionPicture.of(table(ruleSet), language)).getDocumentElement();
        assertThat(number(svg, "height") * 1.0 / number(svg, "width")).isBetween(1.3, 1.5);
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        String title = ((Element) svg.getElementsByTagName("title").item(0)).getAttribute("id");
        String description = ((Element) svg.getElementsByTagName("desc").item(0)).getAttribute("id");
        assertThat(svg.getAttribute("aria-labelledby")).isEqualTo(title + " " + description);
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).contains("1a", "5c");
    }

    @Test
    void equal_arguments_give_equal_pictures_and_a_path_gives_another_one() {
        RuleSet ruleSet = RULES.ruleSet("kl-2021-03");
        DecisionTable table = table(ruleSet);
        String plain = DecisionPicture.of(table, Language.DA);
        String marked = DecisionPicture.of(table, path(ruleSet, "Navn"), Language.DA);
        assertThat(DecisionPicture.of(table(ruleSet), Language.DA)).isEqualTo(plain);
        assertThat(DecisionPicture.of(table(ruleSet), path(ruleSet, "Navn"), Language.DA))
                .isEqualTo(marked)
                .isNotEqualTo(plain);
    }

    @Test
    void names_stay_text_whatever_they_are() throws Exception {
        RuleSet ruleSet = RULES.ruleSet("kl-2021-03");
        List<String> names = List.of(
                "</title><script>alert(1)</script>",
                "]]>--><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;",
                "\" onload=\"alert(1)\" x='",
                "\u202Evend om\u0000\u001B[31m\r\n{0} %s $1 \\");
        for (String name : names) {
            String svg = DecisionPicture.of(table(ruleSet), path(ruleSet, name), Language.DA);
            Document picture = parsed(svg);
            String harmless = name.replaceAll("[\u0000\u001B\r\n\u202E]", "\uFFFD");
            assertThat(picture.getElementsByTagName("title").item(0).getTextContent())
                    .isEqualTo(harmless);
            assertThat(elements(picture, "*").stream().map(Element::getTagName).distinct())
                    .containsExactlyInAnyOrder(
                            "svg", "title", "desc", "rect", "text", "tspan", "polyline", "polygon", "g");
            assertThat(elements(picture, "*").stream()
                            .flatMap(element ->
                                    Stream.of("onload", "href", "style").filter(element::hasAttribute)))
                    .isEmpty();
        }
    }

    @Test
    void a_path_of_another_rule_set_is_refused() {
        DecisionPath path = path(RULES.ruleSet("kl-2021-03"), "Navn");
        assertThatThrownBy(() -> DecisionPicture.of(table(RULES.ruleSet("nemlogin3-2023-11")), path, Language.DA))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("kl-2021-03")
                .hasMessageContaining("nemlogin3-2023-11")
                .hasMessageContaining("\nMaybe");
        Classification answer = path.answer();
        assertThatThrownBy(() -> RULES.analysis().path(answer, "nobody"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nobody");
    }

    private static Document parsed(String svg) throws ParserConfigurationException, IOException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    /** The text in each box, its lines put together. */
    private static List<String> boxes(Document picture) {
        return elements(picture, "g").stream()
                .map(group -> group.getTextContent().strip().replace('\n', ' '))
                .toList();
    }

    private static List<Element> elements(Document picture, String tag) {
        NodeList found = picture.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int e = 0; e < found.getLength(); e++) {
            elements.add((Element) found.item(e));
        }
        return elements;
    }

    private static int number(Element element, String attribute) {
        return Integer.parseInt(element.getAttribute(attribute));
    }

    /** Rules that decide otherwise are a table in which two conclusions of one kind have changed places. */
    @ParameterizedTest
    @MethodSource("pictures")
    void rules_that_decide_otherwise_have_another_picture(RuleSet ruleSet, Language language) {
        DecisionTable table = table(ruleSet);
        String drawn = DecisionPicture.of(table, language);
        int changed = 0;
        for (Stage stage : Stage.values()) {
            Section section = table.sections().stream()
                    .filter(some -> some.name().equals(stage.section()))
                    .findFirst()
                    .orElseThrow();
            List<Outcome> outcomes = section.outcomes();
            for (int one = 0; one < outcomes.size(); one++) {
                for (int other = one + 1; other < outcomes.size(); other++) {
                    Outcome first = outcomes.get(one);
                    Outcome second = outcomes.get(other);
                    if (stage.kinds().get(0).equals(first.kind())
                            && first.kind().equals(second.kind())
                            && !first.value().equals(second.value())) {
                        List<Outcome> swapped = new ArrayList<>(outcomes);
                        swapped.set(one, withValue(first, second.value()));
                        swapped.set(other, withValue(second, first.value()));
                        assertThat(drawnOrRefused(with(table, section, swapped), language))
                                .as("%s and %s", first.rule(), second.rule())
                                .isNotEqualTo(drawn);
                        changed++;
                    }
                }
            }
        }
        assertThat(changed).as("tables that decide otherwise").isGreaterThan(20);
    }

    /** The picture, or that something in the table has no words yet. */
    private static String drawnOrRefused(DecisionTable table, Language language) {
        try {
            return DecisionPicture.of(table, language);
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageStartingWith("There is no text for the key 'end.");
            return "refused";
        }
    }

    private static Outcome withValue(Outcome outcome, String value) {
        return new Outcome(outcome.rule(), outcome.kind(), value, outcome.details(), outcome.points(), outcome.rows());
    }

    private static DecisionTable with(DecisionTable table, Section changed, List<Outcome> outcomes) {
        return new DecisionTable(
                table.ruleSet(),
                table.definitions(),
                table.sections().stream()
                        .map(section -> section.equals(changed)
                                ? new Section(section.name(), section.columns(), section.points(), outcomes)
                                : section)
                        .toList());
    }
}
