package io.github.nsisrules.drools;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.GivenFacts;
import io.github.nsisrules.result.OpenQuestion;
import io.github.nsisrules.result.RationaleStep;
import io.github.nsisrules.result.RuleSet;
import io.github.nsisrules.result.SolutionType;
import io.github.nsisrules.table.DecisionTable;
import io.github.nsisrules.table.Section;
import io.github.nsisrules.text.Language;
import io.github.nsisrules.text.Texts;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Classifies solutions with one rule set. Safe for use by many threads. */
final class Classifier {

    /** At most 2,000 answers of ordinary size are remembered: some ten megabytes. */
    private static final int REMEMBERED_ANSWERS = 1000;

    private static final int REMEMBERED_STEPS = 150;

    private final Memory<SeenFacts, Classification> memory = new Memory<>(REMEMBERED_ANSWERS);
    private final Edition edition;
    private final RuleCatalogue catalogue;
    private final RuleSet ruleSet;
    private volatile @Nullable CompiledRules compiledRules;
    private volatile @Nullable DecisionTable table;
    private volatile @Nullable SharedDecisions decisions;

    private Classifier(Edition edition, RuleCatalogue catalogue, RuleSet ruleSet) {
        this.edition = edition;
        this.catalogue = catalogue;
        this.ruleSet = ruleSet;
    }

    static Classifier load(Edition edition) {
        return load(edition, sharedTexts());
    }

    /** The texts that all editions share. */
    static Map<Language, Texts> sharedTexts() {
        Map<Language, Texts> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Texts labels = Texts.read(Texts.class, "labels", language);
            texts.put(
                    language,
                    Texts.read(Classifier.class, Edition.SHARED + "/texts", language)
                            .orElse(labels));
        }
        return texts;
    }

    static Classifier load(Edition edition, Map<Language, Texts> sharedTexts) {
        RuleCatalogue catalogue = new RuleCatalogue(edition.prefix(), edition.text());
        Map<Language, Texts> texts = new EnumMap<>(sharedTexts);
        for (Language language : Language.values()) {
            Texts merged = Objects.requireNonNull(sharedTexts.get(language));
            for (String folder : edition.folders()) {
                if (!folder.equals(Edition.SHARED)) {
                    merged = Texts.read(Classifier.class, folder + "/texts", language)
                            .orElse(merged);
                }
            }
            texts.put(language, merged);
        }
        RuleSet ruleSet = new RuleSet(
                edition.id(),
                edition.from(),
                edition.until(),
                "sha256:" + edition.digest(),
                "sha256:" + edition.tableDigest(),
                catalogue.rules(),
                texts);
        return new Classifier(edition, catalogue, ruleSet);
    }

    /** The same with other rules than those that the build compiled: what would be answered if a rule were otherwise. */
    Classifier with(CompiledRules rules) {
        Classifier other = new Classifier(edition, catalogue, ruleSet);
        other.compiledRules = rules;
        return other;
    }

    RuleSet ruleSet() {
        return ruleSet;
    }

    /** The compiled rules, loaded when they are first needed: who asks one rule set does not wait for the others. */
    CompiledRules rules() {
        CompiledRules loaded = compiledRules;
        if (loaded == null) {
            synchronized (this) {
                loaded = compiledRules;
                if (loaded == null) {
                    loaded = CompiledRules.load(edition);
                    compiledRules = loaded;
                }
            }
        }
        return loaded;
    }

    /** The answer for a solution; for facts seen lately it is taken from memory. */
    Classification classify(TuSolution solution, LocalDate evaluatedOn) {
        SeenFacts facts = SeenFacts.of(solution, evaluatedOn);
        Classification known = memory.get(facts);
        if (known != null) {
            return known.of(solution);
        }
        Classification answer = decide(solution, evaluatedOn);
        if (answer.rationale().size() <= REMEMBERED_STEPS) {
            memory.put(facts, answer);
        }
        return answer;
    }

    /** The answer for a solution, without looking into memory. */
    Classification decide(TuSolution solution, LocalDate evaluatedOn) {
        Completions completions = completions(solution, evaluatedOn);
        Outcomes outcomes = new Outcomes(completions);
        Aggregate<AssuranceLevel> level = LevelOfSolution.over(completions);
        return answer(
                outcomes,
                evaluatedOn,
                level,
                new OpenQuestions(completions).inOrder(),
                new RationaleFold(outcomes, catalogue, new GivenFacts(solution)).steps(level, rules()));
    }

    /** The conclusions for a solution, without open questions and argument. */
    Classification conclude(TuSolution solution, LocalDate evaluatedOn) {
        Completions completions = completions(solution, evaluatedOn);
        return answer(new Outcomes(completions), evaluatedOn, LevelOfSolution.over(completions), List.of(), List.of());
    }

    private Classification answer(
            Outcomes outcomes,
            LocalDate evaluatedOn,
            Aggregate<AssuranceLevel> level,
            List<OpenQuestion> questions,
            List<RationaleStep> rationale) {
        Aggregate<SolutionType> type = new Aggregate<>();
        Aggregate<Boolean> tuSolution = new Aggregate<>();
        for (World world : outcomes.worlds()) {
            type.add(world.outcome().decision().type());
            tuSolution.add(world.outcome().decision().tuSolution());
        }
        TaskFold tasks = new TaskFold(outcomes, edition.prefix());
        return new Classification(
                outcomes.completions().solution(),
                ruleSet,
                evaluatedOn,
                type.agreed(),
                type.possible(),
                tuSolution.agreed(),
                level.agreed(),
                level.possible(),
                UseCaseFold.results(outcomes, evaluatedOn),
                tasks.tasks(evaluatedOn),
                tasks.findings(),
                questions,
                rationale);
    }

    /** The complete decision function, made when it is first asked for: once, since that takes seconds, however many ask. */
    DecisionTable table() {
        DecisionTable made = table;
        if (made == null) {
            synchronized (this) {
                made = table;
                if (made == null) {
                    List<Section> sections = new TableOfRules(edition.prefix(), rules()).sections(edition.kinds());
                    made = new DecisionTable(ruleSet, new TermsOfTable(this, sections).definitions(), sections);
                    table = made;
                }
            }
        }
        return made;
    }

    Edition edition() {
        return edition;
    }

    RuleCatalogue catalogue() {
        return catalogue;
    }

    /** All completions of a solution, decided. */
    Completions completions(TuSolution solution, LocalDate evaluatedOn) {
        return new Completions(solution, evaluatedOn, edition, decisions());
    }

    /** What has been decided so far; a race costs at most that some of it is decided again. */
    private SharedDecisions decisions() {
        SharedDecisions soFar = decisions;
        if (soFar == null) {
            soFar = new SharedDecisions(rules(), catalogue, edition);
            decisions = soFar;
        } else if (soFar.isFull()) {
            soFar = soFar.next(rules(), catalogue);
            decisions = soFar;
        }
        return soFar;
    }

    /** Puts questions about use cases to the rules; remembers the outcomes of one caller. */
    UseCaseDecisions useCaseDecisions(Asking asked) {
        return new UseCaseDecisions(asked, catalogue, edition.questions());
    }

    /** Puts questions about solutions to the rules; remembers the outcomes of one caller. */
    SolutionDecisions solutionDecisions(Asking asked, boolean someStaff, boolean onlyStaff) {
        return new SolutionDecisions(asked, catalogue, edition.questions(), someStaff, onlyStaff);
    }
}
