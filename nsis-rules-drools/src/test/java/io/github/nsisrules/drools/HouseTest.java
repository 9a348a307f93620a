package io.github.nsisrules.drools;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.nsisrules.NsisRules;
import org.junit.jupiter.api.Test;

/** Walls inside the API and the engine; those between the modules are tested with the command, which sees them all. */
class HouseTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.nsisrules");

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
