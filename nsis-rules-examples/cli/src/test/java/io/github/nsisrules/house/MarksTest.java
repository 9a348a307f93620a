package io.github.nsisrules.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.github.nsisrules.stability.Experimental;
import io.github.nsisrules.stability.Stable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Each type that callers can reach says whether it may be relied on, and shows nothing that it may not. */
class MarksTest {

    private static final DescribedPredicate<JavaClass> TOP_LEVEL_AND_REACHABLE = DescribedPredicate.describe(
            "are public types of exported packages",
            type -> Libraries.isReachable(type) && type.getEnclosingClass().isEmpty());

    private static final DescribedPredicate<JavaMember> REACHABLE = DescribedPredicate.describe(
            "callers can reach",
            member -> Libraries.isReachable(member.getOwner())
                    && member.getModifiers().contains(JavaModifier.PUBLIC));

    private static final DescribedPredicate<JavaMember> PROMISED = DescribedPredicate.describe(
            "are promised",
            member -> REACHABLE.test(member)
                    && Libraries.outermost(member.getOwner()).isAnnotatedWith(Stable.class)
                    && !member.getOwner().isAnnotatedWith(Experimental.class)
                    && !member.isAnnotatedWith(Experimental.class));

    @Test
    void each_reachable_type_is_marked_stable_or_experimental_and_not_both() {
        classes()
                .that(TOP_LEVEL_AND_REACHABLE)
                .should(new ArchCondition<>("carry exactly one mark") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean one = type.isAnnotatedWith(Stable.class) != type.isAnnotatedWith(Experimental.class);
                        events.add(new SimpleConditionEvent(
                                type,
                                one,
                                type.getName() + " is not marked, or both @Stable and @Experimental.\nMaybe start with"
                                        + " @Experimental; docs/versioning.md says what either mark promises."));
                    }
                })
                .check(Libraries.CLASSES);
    }

    @Test
    void what_is_out_of_reach_is_not_marked() {
        classes()
                .that(DescribedPredicate.not(TOP_LEVEL_AND_REACHABLE))
                .and()
                .areTopLevelClasses()
                .should()
                .notBeAnnotatedWith(Stable.class)
                .andShould()
                .notBeAnnotatedWith(Experimental.class)
                .check(Libraries.CLASSES);
    }

    @Test
    void what_is_promised_shows_nothing_experimental() {
        codeUnits()
                .that(PROMISED)
                .should(show(
                        "no experimental type",
                        type -> !Libraries.outermost(type).isAnnotatedWith(Experimental.class)))
                .check(Libraries.CLASSES);
    }

    @Test
    void what_callers_can_reach_shows_only_types_of_java_and_reachable_ones() {
        codeUnits()
                .that(REACHABLE)
                .should(show(
                        "only types of Java and reachable ones",
                        type -> type.isPrimitive()
                                || type.getPackageName().startsWith("java.")
                                || Libraries.isReachable(type)))
                .check(Libraries.CLASSES);
    }

    @Test
    void what_can_be_changed_is_no_field() {
        fields().that(REACHABLE).should().beFinal().check(Libraries.CLASSES);
    }

    private static ArchCondition<JavaCodeUnit> show(String what, Predicate<JavaClass> allowed) {
        return new ArchCondition<>("show " + what) {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                List<JavaClass> shown = new ArrayList<>(unit.getRawParameterTypes());
                shown.add(unit.getRawReturnType());
                shown.addAll(unit.getReturnType().getAllInvolvedRawTypes());
                unit.getParameterTypes().forEach(type -> shown.addAll(type.getAllInvolvedRawTypes()));
                for (JavaClass type : shown) {
                    JavaClass element = type.getBaseComponentType();
                    events.add(new SimpleConditionEvent(
                            unit, allowed.test(element), unit.getFullName() + " shows " + element.getName()));
                }
            }
        };
    }
}
