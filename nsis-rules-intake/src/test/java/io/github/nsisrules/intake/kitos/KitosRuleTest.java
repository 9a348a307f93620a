package io.github.nsisrules.intake.kitos;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.intake.Claim;
import io.github.nsisrules.intake.FactDraft;
import io.github.nsisrules.intake.FactPlace;
import io.github.nsisrules.intake.SolutionDraft;
import io.github.nsisrules.intake.Weight;
import io.github.nsisrules.intake.kitos.DataAnswer.Detail;
import io.github.nsisrules.intake.kitos.DataAnswer.Level;
import io.github.nsisrules.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of what is taken from KITOS: every rule of it is applied, with the weight that it states, and described in the docs. */
class KitosRuleTest {

    private static final Path PAGE = Path.of("../docs/intake.md");
    private static final String BEGIN = "<!-- generated from the rules: begin -->\n";
    private static final String END = "<!-- generated from the rules: end -->\n";

    @TempDir
    Path folder;

    @Test
    void every_rule_is_applied_with_its_weight() throws IOException {
        List<SolutionDraft> drafts = new ArrayList<>();
        Registered own = Registered.of("Selvbetjening for borgere").levels(Level.PERSONAL);
        List<Registered> systems = List.of(
                own,
                Registered.of("Virk").levels(Level.PERSONAL, Level.SENSITIVE).details(Detail.CPR),
                Registered.of("Ingen").levels(Level.NONE),
                Registered.of("Gammel").levels(Level.NONE).edited("2019-01-01"),
                Registered.of("Beskyttet")
                        .levels(Level.PERSONAL)
                        .notes("Beskyttede adresser vises med PID, og borgere"
                                + " logger på med MitID via NemLog-in og afgiver underskrift."),
                Registered.of("Uenig").levels(Level.NONE, Level.LEGAL),
                Registered.of("Arter").levels(Level.PERSONAL).kinds("Helbredsoplysninger"));
        Path api = Shape.API.write(folder, systems);
        Path special = write("særlige", """
                [{"uuid": "%s", "systemContext": {"uuid": "%s", "name": "Særlig"},
                  "organizationContext": {"uuid": "7b9e2a44-90c1-4d6f-b2d8-1f2a3b4c5003", "cvr": "11111111"},
                  "general": {"dataClassification": {"name": "Fortrolige data"}, "webAccessibilityCompliance": "Yes"},
                  "gdpr": {"dataSensitivityLevels": ["PersonData", "Ukendt"], "specificPersonalData": [],
                           "registeredDataCategories": [{"name": "Borgere"}]},
                  "outgoingSystemRelations": [{"toSystemUsage": {"name": "NemLog-in"}}, {"toSystemUsage": {"name": "Borger.dk"}}]}]""".formatted(
                        Registered.of("S").usage(), Registered.of("S").system()));
        Path catalogue = write("systemer", """
                [{"uuid": "%s", "name": "Særlig", "scope": "Local", "businessType": {"name": "Selvbetjening og indberetning"},
                  "rightsHolder": {"name": "Korsbæk Kommune", "cvr": "11111111"},
                  "usingOrganizations": [{"uuid": "7b9e2a44-90c1-4d6f-b2d8-1f2a3b4c5003"}]},
                 {"uuid": "%s", "name": "Selvbetjening", "rightsHolder": {"name": "KOMBIT A/S"},
                  "usingOrganizations": [{"uuid": "1"}, {"uuid": "2"}]},
                 {"uuid": "%s", "name": "Virk", "rightsHolder": {"name": "Erhvervsstyrelsen"}, "usingOrganizations": []}]""".formatted(
                Registered.of("S").system(), own.system(), Registered.of("Virk").system()));
        Path contracts = write("kontrakter", """
                [{"name": "K", "general": {"contractTemplate": {"name": "KOMBIT"}}, "supplier": null,
                  "systemUsages": [{"uuid": "%s"}]}]""".formatted(own.usage()));
        Path named = folder.resolve("katalog");
        Shape.workbook(
                named,
                "Katalog",
                List.of(
                        List.of("IT systemnavn", "UUID", "IT System: Anvendes af organisationer"),
                        List.of(
                                "Virk",
                                Registered.of("Virk").system().toString(),
                                "Korsbæk Kommune, Nabokøbing Kommune")));
        Path overview = Shape.OVERVIEW.write(
                folder, List.of(own, Registered.of("Virk").levels(Level.PERSONAL, Level.SENSITIVE)));

        KitosImport.read(List.of(api, special, catalogue, contracts, named, overview), drafts::add);

        Set<KitosRule> applied = EnumSet.noneOf(KitosRule.class);
        for (SolutionDraft draft : drafts) {
            for (FactDraft fact : draft.facts()) {
                for (Claim claim : fact.claims()) {
                    for (KitosRule rule : KitosRule.values()) {
                        if (rule.reason().equals(claim.reason())) {
                            assertThat(claim.weight()).as("%s", rule).isEqualTo(rule.weight());
                            assertThat(fact.fact()).as("%s", rule).isEqualTo(rule.fact());
                            applied.add(rule);
                        }
                    }
                }
            }
        }
        assertThat(applied).containsExactly(KitosRule.values());
    }

    @Test
    void kitos_never_decides_who_logs_in_how_or_by_which_broker() {
        Set<Fact> decided = EnumSet.noneOf(Fact.class);
        for (KitosRule rule : KitosRule.values()) {
            if (rule.weight() != Weight.HINTS) {
                decided.add(rule.fact());
            }
        }
        assertThat(decided).containsExactly(Fact.CUSTOMERS, Fact.DATA);
    }

    @Test
    void every_fact_that_is_not_in_the_table_is_unknown() throws IOException {
        List<SolutionDraft> drafts = new ArrayList<>();
        KitosImport.read(List.of(Shape.API.write(folder, List.of(Registered.of("Tom")))), drafts::add);

        assertThat(drafts.get(0).facts()).isEmpty();
        assertThat(drafts.get(0).fact(FactPlace.ofSolution(Fact.PROTOCOL))).isEmpty();
    }

    @Test
    void the_page_in_the_docs_is_up_to_date() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        String generated = page.substring(0, begin) + table() + page.substring(end);
        if (Boolean.getBoolean("nsis.writeDocs")) {
            Files.writeString(PAGE, generated);
        }

        assertThat(Files.readString(PAGE))
                .as("Maybe run: mvn -pl nsis-rules-intake -am test -Dtest=KitosRuleTest -Dnsis.writeDocs=true"
                        + " -Dsurefire.failIfNoSpecifiedTests=false")
                .isEqualTo(generated);
    }

    private static String table() {
        StringBuilder table = new StringBuilder(
                "| fact | field of KITOS | weight | what is taken from it |\n| --- | --- | --- | --- |\n");
        for (KitosRule rule : KitosRule.values()) {
            table.append("| `")
                    .append(rule.fact().jsonName())
                    .append("` | ")
                    .append(rule.fields())
                    .append(" | ")
                    .append(
                            rule.weight() == Weight.HINTS
                                    ? "hint"
                                    : rule.weight() == Weight.DECIDES ? "**decides**" : "**at least**")
                    .append(" | ")
                    .append(rule.reason().text(Language.EN))
                    .append(" `")
                    .append(rule.reason().id())
                    .append("` |\n");
        }
        return table.toString();
    }

    private Path write(String name, String json) throws IOException {
        return Files.writeString(folder.resolve(name), json);
    }
}
