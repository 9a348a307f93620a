package io.github.nsisrules.drools;

import io.github.nsisrules.drools.conclusion.Concluded;
import io.github.nsisrules.drools.question.Question;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rules of one edition as compiled by the build. Safe for use by many threads.
 *
 * <p>Questions are records of enumerations and booleans: of all kinds together there can be 10,408 different ones, and most of
 * those follow from no description. What the rules conclude from each is remembered, which so takes three megabytes at most, and
 * no more sessions than that are ever opened: a pool of them would be of no use. Never set {@code ThreadSafeOption.NO} on the
 * rules: sessions then give wrong answers to one another.
 */
final class CompiledRules implements Asking {

    /** Written by the build: the classes of the compiled packages, after a line with the version. */
    private static final String MODEL_FILE = "/META-INF/kie/io.github.nsisrules/nsis-rules-drools/drools-model";

    private static final Logger LOGGER = LoggerFactory.getLogger(CompiledRules.class);

    private static final Comparator<Concluded> BY_RULE = (one, other) -> RuleNumber.compare(one.rule(), other.rule());

    private final KieBase rules;
    private final Map<Integer, Answer> answerByQuestion = new ConcurrentHashMap<>();
    private final Map<List<Object>, List<Answer>> answersByKindAndRules = new HashMap<>();

    CompiledRules(KieBase rules) {
        this.rules = rules;
    }

    /** Loads the rules of an edition and of the folders that it shares. */
    static CompiledRules load(Edition edition) {
        CompiledRules rules = load(edition.folders());
        LOGGER.debug("Loaded the rules of {}", edition.id());
        return rules;
    }

    /** Loads the rules of some folders. */
    static CompiledRules load(List<String> folders) {
        List<Model> models = new ArrayList<>();
        for (String folder : folders) {
            models.add(model(CompiledRules.class.getPackageName() + "." + folder + "."));
        }
        return new CompiledRules(withOwnClassLoader(() -> KieBaseBuilder.createKieBaseFromModel(models)));
    }

    private static Model model(String packagePrefix) {
        try (InputStream stream = CompiledRules.class.getResourceAsStream(MODEL_FILE)) {
            if (stream == null) {
                throw new IllegalStateException("The resource " + MODEL_FILE
                        + " is missing.\nMaybe the jar was repackaged without its resources.");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            String className = reader.readLine();
            while (className != null && !className.startsWith(packagePrefix)) {
                className = reader.readLine();
            }
            if (className == null) {
                throw new IllegalStateException("No compiled rules of " + packagePrefix
                        + " are on the class path.\nMaybe the rules were not compiled by the build.");
            }
            return Class.forName(className, true, CompiledRules.class.getClassLoader())
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "The compiled rules of " + packagePrefix + " cannot be loaded.\nMaybe the jar is damaged.", e);
        }
    }

    /** The DRL rules by name, derived facts included. */
    List<Rule> definitions() {
        return rules.getKiePackages().stream()
                .flatMap(kiePackage -> kiePackage.getRules().stream())
                .toList();
    }

    @Override
    public Answer ask(Question question) {
        int asked = question.key();
        Answer known = answerByQuestion.get(asked);
        if (known != null) {
            return known;
        }
        List<Concluded> conclusions = run(question);
        Answer answer = shared(question.getClass(), conclusions);
        Answer earlier = answerByQuestion.putIfAbsent(asked, answer);
        return earlier == null ? answer : earlier;
    }

    /** A session of its own, for one thread. */
    KieSession newSession() {
        return rules.newKieSession();
    }

    /** Runs the rules on one question, remembering nothing. */
    List<Concluded> run(Question question) {
        return withOwnClassLoader(() -> conclusions(question));
    }

    private List<Concluded> conclusions(Question question) {
        KieSession session = newSession();
        try {
            session.insert(question);
            session.fireAllRules();
            // Loops instead of streams, here and wherever a first answer passes: each lambda costs a fresh JVM a class.
            List<Concluded> conclusions = new ArrayList<>();
            for (Object fact : session.getObjects()) {
                if (fact instanceof Concluded concluded) {
                    conclusions.add(concluded);
                }
            }
            conclusions.sort(BY_RULE);
            return conclusions;
        } finally {
            session.dispose();
        }
    }

    /**
     * The engine looks for its parts through the thread's class loader, the first time for good; in a container that may be
     * one that does not see them.
     */
    private static <T> T withOwnClassLoader(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader callers = thread.getContextClassLoader();
        thread.setContextClassLoader(CompiledRules.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(callers);
        }
    }

    /** The one answer with these conclusions to questions of a kind. */
    private Answer shared(Class<?> kind, List<Concluded> conclusions) {
        List<Object> kindAndRules = new ArrayList<>();
        kindAndRules.add(kind);
        for (Concluded concluded : conclusions) {
            kindAndRules.add(concluded.rule());
        }
        synchronized (answersByKindAndRules) {
            List<Answer> alike = answersByKindAndRules.get(kindAndRules);
            if (alike == null) {
                alike = new ArrayList<>(1);
                answersByKindAndRules.put(kindAndRules, alike);
            }
            Answer found = find(alike, conclusions);
            if (found == null) {
                found = new Answer(conclusions);
                alike.add(found);
            }
            return found;
        }
    }

    private static @Nullable Answer find(List<Answer> answers, List<Concluded> conclusions) {
        for (Answer answer : answers) {
            if (answer.conclusions().equals(conclusions)) {
                return answer;
            }
        }
        return null;
    }
}
