package io.github.nsisrules.drools;

import io.github.nsisrules.drools.conclusion.Concluded;
import io.github.nsisrules.drools.question.NamesInReach;
import io.github.nsisrules.drools.question.Question;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What really matters to each rule of an edition: the components of questions of which some change ends its conclusion. */
final class Reasons {

    /** What the components of questions are called in a rule's {@code @because}; the ones named alike are left out. */
    private static final Map<String, Set<String>> NAMES_OF_COMPONENT = Map.ofEntries(
            Map.entry("personalEid", Set.of("logins")),
            Map.entry("employeeSignature", Set.of("logins")),
            Map.entry("mitIdErhverv", Set.of("logins")),
            Map.entry("usernamePassword", Set.of("logins")),
            Map.entry("eid", Set.of("logins")),
            Map.entry("nonStandard", Set.of("logins", "broker")),
            Map.entry("someNonStandard", Set.of("nonStandardOfAny")),
            Map.entry("staff", Set.of("audience")),
            Map.entry("someStaff", Set.of("staff")),
            Map.entry("onlyStaff", Set.of("staff")),
            Map.entry("dataClass", Set.of("data")),
            Map.entry("indicated", Set.of("indicatedLevel")),
            Map.entry("indicatedBasis", Set.of("indicatedLevel")),
            Map.entry("indicatedProvisional", Set.of("indicatedLevel")),
            Map.entry("highest", Set.of("levelOfUseCases")),
            Map.entry("assessed", Set.of("assessment")),
            Map.entry("assessedLater", Set.of("assessment")),
            Map.entry("decidedBy", Set.of("obligation")),
            Map.entry("ownedByVendor", Set.of("owner")),
            Map.entry("forwarded", Set.of("pidRidUsage")),
            Map.entry("lookedUp", Set.of("pidRidUsage")),
            Map.entry("keptOrForwarded", Set.of("pidRidUsage")),
            Map.entry("readFromCertificates", Set.of("pidRidUsage")),
            Map.entry("authorityTaskOfPublicBody", Set.of("authorityTask", "publicBody")),
            Map.entry("privateOrganisation", Set.of("connectingOrganisation")),
            Map.entry("viaNemLogIn", Set.of("logins", "broker")),
            Map.entry("closedLogin", Set.of("logins")),
            Map.entry("localIdp", Set.of("logins")),
            Map.entry("nameOrAddress", Set.of("data")));

    /** What matters to each rule, each thing under all the names that a {@code @because} must have for it. */
    private final Map<String, Set<Set<String>>> matteringByRule = new TreeMap<>();

    Reasons(Edition edition) {
        CompiledRules rules = Loaded.rules(edition);
        Questions.all(edition).forEach(question -> {
            for (Concluded concluded : rules.ask(question).conclusions()) {
                Set<Set<String>> mattering =
                        matteringByRule.computeIfAbsent(concluded.rule(), key -> new LinkedHashSet<>());
                for (RecordComponent component : question.getClass().getRecordComponents()) {
                    for (@Nullable Object value : Questions.values(component)) {
                        Question other = Questions.with(question, component, value);
                        if (!rules.ask(other).conclusions().contains(concluded)) {
                            mattering.add(names(question, component));
                        }
                    }
                }
            }
        });
    }

    /** The numbers of the rules that conclude something. */
    Set<String> rules() {
        return matteringByRule.keySet();
    }

    /** What matters to a rule though its reasons lack one of the names for it. */
    Set<Set<String>> unnamed(String rule, Collection<String> because) {
        Set<Set<String>> unnamed = new LinkedHashSet<>(matteringByRule.getOrDefault(rule, Set.of()));
        unnamed.removeIf(because::containsAll);
        return unnamed;
    }

    /** The names among a rule's reasons for which nothing matters. */
    Set<String> idle(String rule, Collection<String> because) {
        Set<String> idle = new TreeSet<>(because);
        matteringByRule.getOrDefault(rule, Set.of()).forEach(idle::removeAll);
        return idle;
    }

    /** What a component is called in a {@code @because}: what a level rests on is told by the step that it comes from. */
    private static Set<String> names(Question question, RecordComponent component) {
        if (component.getName().equals("basis")) {
            return question instanceof NamesInReach ? Set.of("indicatedLevel", "assessment") : Set.of("assessment");
        }
        return NAMES_OF_COMPONENT.getOrDefault(component.getName(), Set.of(component.getName()));
    }
}
