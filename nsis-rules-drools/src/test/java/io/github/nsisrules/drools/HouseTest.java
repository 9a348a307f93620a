package io.github.nsisrules.drools;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.nsisrules.NsisRules;
import org.junit.jupiter.api.Test;

/** The walls of the house. */
class HouseTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.nsisrules");

    @Test
    void no_type_of_drools_shows_in_the_api() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.github.nsisrules.drools..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..", "io.github.nsisrules.drools..")
                .check(CLASSES);
    }

    @Test
    void packages_of_the_api_form_no_cycle() {
        slices().matching("io.github.nsisrules.(*)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void json_knows_facts_and_results_but_no_rules_engine() {
        noClasses()
                .that()
                .resideInAPackage("io.github.nsisrules.json")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(NsisRules.class)
                .check(CLASSES);
    }

    @Test
    void what_the_rules_read_and_conclude_knows_nothing_of_the_engine() {
        classes()
                .that()
                .resideInAnyPackage("io.github.nsisrules.drools.question", "io.github.nsisrules.drools.conclusion")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "io.github.nsisrules.facts",
                        "io.github.nsisrules.result",
                        "io.github.nsisrules.drools.question",
                        "io.github.nsisrules.drools.conclusion")
                .check(CLASSES);
    }
}
