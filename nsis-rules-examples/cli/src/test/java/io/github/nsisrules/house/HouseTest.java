package io.github.nsisrules.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.lang.module.ModuleDescriptor;
import org.junit.jupiter.api.Test;

/** Who may know whom. */
class HouseTest {

    private static final String API = "io.github.nsisrules";

    @Test
    void each_library_is_a_module_with_a_description_of_its_own() {
        assertThat(Libraries.MODULES)
                .extracting(ModuleDescriptor::name)
                .contains(API, API + ".drools", API + ".intake", API + ".records", API + ".reports");
        assertThat(Libraries.MODULES).hasSameSizeAs(Libraries.PATHS).noneMatch(ModuleDescriptor::isAutomatic);
    }

    @Test
    void only_the_engine_knows_drools_and_nobody_knows_the_engine() {
        noClasses()
                .that()
                .resideOutsideOfPackage(API + ".drools..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..", API + ".drools..")
                .check(Libraries.CLASSES);
    }

    @Test
    void the_api_knows_neither_records_nor_reports_nor_the_engine() {
        classes()
                .that()
                .resideOutsideOfPackages(API + ".drools..", API + ".record..", API + ".report..", API + ".intake..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "tools.jackson.core..",
                        API,
                        API + ".compare",
                        API + ".explain",
                        API + ".facts",
                        API + ".interview",
                        API + ".json",
                        API + ".picture",
                        API + ".result",
                        API + ".stability",
                        API + ".table",
                        API + ".text",
                        API + ".wire")
                .check(Libraries.CLASSES);
    }

    @Test
    void records_and_the_engine_know_no_reports() {
        noClasses()
                .that()
                .resideInAnyPackage(API + ".record..", API + ".drools..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(API + ".report..", API + ".intake..")
                .check(Libraries.CLASSES);
    }

    @Test
    void intake_knows_neither_engine_nor_records_nor_reports() {
        noClasses()
                .that()
                .resideInAPackage(API + ".intake..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(API + ".drools..", API + ".record..", API + ".report..")
                .check(Libraries.CLASSES);
    }

    @Test
    void renderers_know_no_engine_and_classify_nothing() {
        noClasses()
                .that()
                .resideInAnyPackage(API + ".report..", API + ".picture")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(API + ".RuleEngineProvider")
                .orShould()
                .callMethodWhere(JavaCall.Predicates.target(HasName.Predicates.name("classify")))
                .check(Libraries.CLASSES);
    }

    @Test
    void packages_form_no_cycle() {
        slices().assignedFrom(new Packages()).should().beFreeOfCycles().check(Libraries.CLASSES);
    }

    @Test
    void names_say_what_a_type_is() {
        noClasses()
                .should()
                .haveNameMatching(".*\\.[A-Za-z]*(Util|Utils|Helper|Manager|Impl)")
                .check(Libraries.CLASSES);
    }

    /** Each package for itself, without those that the build generates from rules and templates. */
    private static final class Packages implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return type.getPackageName().matches(".*\\.(drools\\.(kl202103|nemlogin3|shared)|report\\.templates)\\b.*")
                    ? SliceIdentifier.ignore()
                    : SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }
}
