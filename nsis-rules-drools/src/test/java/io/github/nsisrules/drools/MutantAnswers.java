package io.github.nsisrules.drools;

import io.github.nsisrules.drools.conclusion.Concluded;
import io.github.nsisrules.drools.mutation.Block;
import io.github.nsisrules.drools.mutation.Mutant;
import io.github.nsisrules.drools.question.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.api.KieBase;
import org.kie.api.builder.KieBuilder;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.internal.utils.KieHelper;

/**
 * What mutants of rules conclude from every question of every edition. All are compiled at once, each a rule with a name of
 * its own, and each question is put to all of them together; that costs seconds where one by one would cost hours.
 */
final class MutantAnswers {

    /** The number of a rule that is not changed: it shows that this way of running rules is faithful. */
    static final int UNCHANGED = -1;

    private static final String HEAD = """
            package io.github.nsisrules.drools.mutants
            import io.github.nsisrules.drools.conclusion.*
            import io.github.nsisrules.drools.question.*
            import io.github.nsisrules.facts.*
            import io.github.nsisrules.result.*
            import java.time.LocalDate
            """;

    /** A rule of the text under a name of its own, as it stands or as mutant of a number. */
    private record Copy(String name, Block rule, int mutant) {}

    private final Map<String, List<Copy>> copiesByQuestion = new HashMap<>();
    private final StringBuilder text = new StringBuilder(HEAD);
    private final Map<Integer, Map<Question, List<Concluded>>> differencesByMutant = new HashMap<>();
    private int questions;

    /**
     * Compiles and runs mutants.
     *
     * @param blocks all rules and functions
     */
    MutantAnswers(List<Mutant> mutants, List<Block> blocks) {
        for (Block block : blocks) {
            if (block.isRule()) {
                addRule(block, block.text(), UNCHANGED);
            } else {
                text.append(block.text()).append('\n');
            }
        }
        for (int i = 0; i < mutants.size(); i++) {
            add(mutants.get(i), i, blocks);
        }
        run();
    }

    /** The number of different questions of all editions. */
    int questions() {
        return questions;
    }

    /**
     * The questions from which a mutant concludes otherwise than its rule.
     *
     * @param mutant its place in the list of all, or {@link #UNCHANGED}
     * @return all that the changed rules conclude there
     */
    Map<Question, List<Concluded>> differences(int mutant) {
        return differencesByMutant.getOrDefault(mutant, Map.of());
    }

    private void add(Mutant mutant, int number, List<Block> blocks) {
        Block block = mutant.block();
        if (block.isRule()) {
            addRule(block, mutant.text(), number);
            return;
        }
        String name = block.name() + "Mutant" + number;
        text.append(mutant.text().replace(block.name() + "(", name + "(")).append('\n');
        for (Block caller : blocks) {
            if (caller.calls(block.name())) {
                addRule(caller, caller.text().replace(block.name() + "(", name + "("), number);
            }
        }
    }

    private void addRule(Block rule, String changed, int mutant) {
        Copy copy = new Copy(rule + " " + mutant, rule, mutant);
        copiesByQuestion
                .computeIfAbsent(rule.question(), key -> new ArrayList<>())
                .add(copy);
        if (changed.isEmpty()) {
            return; // a deleted rule concludes nothing
        }
        changed.lines()
                .filter(line -> !line.trim().startsWith("@"))
                .map(line -> line.startsWith("rule ") ? "rule \"" + copy.name() + "\"" : line)
                .forEach(line -> text.append(line).append('\n'));
    }

    private void run() {
        Map<String, List<Concluded>> conclusionsByCopy = new HashMap<>();
        KieSession session = compile().newKieSession();
        session.addEventListener(new DefaultRuleRuntimeEventListener() {
            @Override
            public void objectInserted(ObjectInsertedEvent event) {
                if (event.getObject() instanceof Concluded concluded) {
                    conclusionsByCopy
                            .computeIfAbsent(event.getRule().getName(), key -> new ArrayList<>())
                            .add(concluded);
                }
            }
        });
        Set<Question> asked = new LinkedHashSet<>();
        Edition.ALL.forEach(edition -> Questions.all(edition).forEach(asked::add));
        for (Question question : asked) {
            conclusionsByCopy.clear();
            session.insert(question);
            session.fireAllRules();
            compare(question, conclusionsByCopy);
            List.<FactHandle>copyOf(session.getFactHandles()).forEach(session::delete);
        }
        session.dispose();
        questions = asked.size();
    }

    private void compare(Question question, Map<String, List<Concluded>> conclusionsByCopy) {
        Map<Block, List<Concluded>> rightByRule = new IdentityHashMap<>();
        for (Copy copy : copiesByQuestion.getOrDefault(question.getClass().getSimpleName(), List.of())) {
            List<Concluded> right = rightByRule.computeIfAbsent(copy.rule(), rule -> right(rule, question));
            List<Concluded> actual = conclusionsByCopy.getOrDefault(copy.name(), List.of());
            if (!actual.equals(right)) {
                differencesByMutant
                        .computeIfAbsent(copy.mutant(), key -> new LinkedHashMap<>())
                        .computeIfAbsent(question, key -> new ArrayList<>())
                        .addAll(actual);
            }
        }
    }

    /** What a rule concludes as the build compiled it. */
    private static List<Concluded> right(Block rule, Question question) {
        return Loaded.rules(edition(rule)).ask(question).conclusions().stream()
                .filter(concluded -> concluded.rule().equals(rule.name()))
                .toList();
    }

    /** The first edition that has a rule; what all share is asked the same in each. */
    private static Edition edition(Block rule) {
        return Edition.ALL.stream()
                .filter(edition -> edition.folders().contains(rule.folder()))
                .findFirst()
                .orElseThrow();
    }

    private KieBase compile() {
        KieHelper helper = new KieHelper();
        helper.addContent(text.toString(), ResourceType.DRL);
        return helper.build(executableModel());
    }

    /** The compiler that the build uses; it is on the class path of this test only. */
    private static Class<? extends KieBuilder.ProjectType> executableModel() {
        try {
            return Class.forName("org.drools.model.codegen.ExecutableModelProject")
                    .asSubclass(KieBuilder.ProjectType.class);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(
                    "The rules' compiler is not on the class path.\nMaybe run: mvn -pl nsis-rules-drools -am test"
                            + " -Dtest=MutationTest -Dsurefire.failIfNoSpecifiedTests=false",
                    e);
        }
    }
}
