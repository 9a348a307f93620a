package io.github.nsisrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.cli.Trial.Outcome;
import io.github.nsisrules.json.Schemas;
import io.github.nsisrules.result.RuleSet;
import io.github.nsisrules.table.DecisionTable;
import io.github.nsisrules.table.Row;
import io.github.nsisrules.table.Section;
import io.github.nsisrules.table.TermTexts;
import io.github.nsisrules.text.Language;
import io.github.nsisrules.text.Texts;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code nsis table}, by the real rules, and what its terms are called. */
class TableTest {

    @Test
    void text_is_the_canonical_text_of_the_table() {
        for (RuleSet ruleSet : Examples.RULES.ruleSets()) {
            assertThat(Pages.printed("table", "--rule-set=" + ruleSet.id()))
                    .isEqualTo(Examples.RULES.analysis().table(ruleSet).toText());
        }
    }

    @Test
    void csv_has_a_line_for_each_way_and_the_pages_are_on_file() throws IOException {
        DecisionTable table = Examples.RULES.analysis().table(Examples.RULES.ruleSet("kl-2021-03"));
        long rows = table.sections().stream()
                .flatMap(section -> section.outcomes().stream())
                .mapToLong(outcome -> outcome.rows().size())
                .sum();

        String csv = Pages.printed("table", "--rule-set=kl-2021-03", "--format=csv");

        assertThat(csv.split("\r\n")).hasSize((int) rows + 1).startsWith("rule,kind,value,details,points,conditions");
        Pages.assertTextIsOnFile(
                "table-level.txt", Pages.printed("table", "--rule-set=kl-2021-03", "--conclusion=level"));
    }

    @Test
    void cells_are_quoted_where_they_must_be_and_never_are_formulas() {
        assertThat(Csv.line(List.of("a", "b,c", "d\"e", "", "line\nend")))
                .isEqualTo("a,\"b,c\",\"d\"\"e\",,\"line\nend\"\r\n");
        assertThat(Csv.line(List.of("=1+1", "+1", "-1", "@a", "\ta", "a=b")))
                .isEqualTo("'=1+1,'+1,'-1,'@a,'\ta,a=b\r\n");
    }

    @Test
    void json_is_what_its_schema_describes() {
        for (RuleSet ruleSet : Examples.RULES.ruleSets()) {
            ValidJson.assertIsDescribedBy(
                    Schemas.table(), Pages.printed("table", "--rule-set=" + ruleSet.id(), "--format=json"));
        }
    }

    @Test
    void filters_leave_whole_conclusions_that_match_all_of_them() {
        String csv = Pages.printed(
                "table",
                "--rule-set=kl-2021-03",
                "--format=csv",
                "--conclusion=type",
                "--rule=KL21-T1",
                "--term=owner");

        assertThat(csv).isEqualTo("""
                rule,kind,value,details,points,conditions\r
                KL21-T1,type,JOINT_PUBLIC,,8,"owner = OTHER_PUBLIC_AUTHORITY, statutoryWork, someStaff"\r
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--rule-set=kl-1921|Maybe one of: kl-2021-03, nemlogin3-2023-11",
                "--rule-set=kl-2021-03 --conclusion=levl=LOW|level=LOW",
                "--rule-set=kl-2021-03 --conclusion=xyz|tuSolution",
                "--rule-set=kl-2021-03 --rule=KL21-L33|KL21-L3",
                "--rule-set=kl-2021-03 --term=brokr|broker",
                "--rule-set=kl-2021-03 --rule=KL21-T1 --term=broker|Maybe leave one of --conclusion, --rule and --term out.",
                "--format=xml|Maybe one of: text, csv, json"
            })
    void what_matches_nothing_is_two_and_says_what_may_be_meant(String options, String meant) {
        Outcome outcome = new Trial().rules(() -> Examples.RULES).run(("table " + options).split(" ", -1));

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("nsis: ").contains(meant, "\nTry 'nsis table --help'.");
    }

    @Test
    void every_term_and_every_value_of_it_has_words_in_both_languages() {
        Set<String> used = new HashSet<>(Set.of("atLeast", "atMost", "except", "or"));
        int values = 0;
        for (RuleSet ruleSet : Examples.RULES.ruleSets()) {
            for (Section section : Examples.RULES.analysis().table(ruleSet).sections()) {
                for (Section.Column column : section.columns()) {
                    for (Language language : Language.values()) {
                        TermTexts texts = TermTexts.in(language);
                        if (!TermTexts.isYesOrNo(column.values())) {
                            assertThat(texts.name(column.term())).isNotBlank();
                            used.add(column.term());
                        }
                        for (String value : column.values()) {
                            assertThat(texts.value(column.term(), value)).isNotBlank();
                            used.add(column.term() + "." + value);
                            values++;
                        }
                    }
                }
            }
        }
        assertThat(values).isGreaterThan(400);
        for (Language language : Language.values()) {
            assertThat(used)
                    .as("no text that nothing uses")
                    .containsAll(Texts.read(TermTexts.class, "terms", language).keys());
        }
    }

    @Test
    void every_condition_of_the_tables_reads_as_words() {
        int conditions = 0;
        for (RuleSet ruleSet : Examples.RULES.ruleSets()) {
            for (Section section : Examples.RULES.analysis().table(ruleSet).sections()) {
                List<Row> rows = section.outcomes().stream()
                        .flatMap(outcome -> outcome.rows().stream())
                        .toList();
                for (Row row : rows) {
                    conditions += row.conditions().size();
                    assertThat(row.conditions())
                            .allSatisfy(condition -> assertThat(
                                            TermTexts.in(Language.DA).anyOf(condition.term(), condition.values()))
                                    .doesNotContainPattern("[A-Z]_[A-Z]"));
                }
            }
        }
        assertThat(conditions).isGreaterThan(300);
        assertThat(TermTexts.in(Language.DA).anyOf("dataClass", List.of("NO_PERSONAL_DATA", "ORDINARY")))
                .isEqualTo("højst helt almindelige personoplysninger");
        assertThat(TermTexts.in(Language.EN).anyOf("level", List.of("SUBSTANTIAL", "HIGH")))
                .isEqualTo("at least Substantial");
        assertThat(TermTexts.in(Language.EN).anyOf("type", List.of("OWN_TU", "SHARED_TU")))
                .contains(" or ");
    }
}
