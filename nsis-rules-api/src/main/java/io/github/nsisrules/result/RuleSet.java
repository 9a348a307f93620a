package io.github.nsisrules.result;

import io.github.nsisrules.stability.Experimental;
import io.github.nsisrules.stability.Stable;
import io.github.nsisrules.text.Language;
import io.github.nsisrules.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule set (edition): its name, the dates for which it is meant, its rules and its texts. Immutable and safe for use by
 * many threads.
 */
@Stable
public final class RuleSet {

    private final String id;
    private final LocalDate from;
    private final @Nullable LocalDate until;
    private final String digest;
    private final String tableDigest;
    private final List<Rule> rules;
    private final Map<Language, Texts> texts;

    /**
     * For rule engines; callers get rule sets from {@link io.github.nsisrules.NsisRules#ruleSets()}.
     *
     * @param until the last day; {@code null} if it still applies
     */
    @Experimental
    public RuleSet(
            String id,
            LocalDate from,
            @Nullable LocalDate until,
            String digest,
            String tableDigest,
            List<Rule> rules,
            Map<Language, Texts> texts) {
        this.id = id;
        this.from = from;
        this.until = until;
        this.digest = digest;
        this.tableDigest = tableDigest;
        this.rules = List.copyOf(rules);
        this.texts = Map.copyOf(texts);
    }

    /** The id, for example {@code kl-2021-03}. */
    public String id() {
        return id;
    }

    /** The first day for which it is meant. */
    public LocalDate from() {
        return from;
    }

    /** The last day for which it is meant; {@code null} if it still applies. */
    public @Nullable LocalDate until() {
        return until;
    }

    /** Whether a date lies within the period for which it is meant. */
    public boolean appliesOn(LocalDate date) {
        return !date.isBefore(from) && (until == null || !date.isAfter(until));
    }

    /**
     * The SHA-256 digest of the rules' normalised sources, as {@code sha256:} and 64 hexadecimal digits: the same rules have
     * the same digest in every build and on every machine.
     */
    public String digest() {
        return digest;
    }

    /**
     * The SHA-256 digest of the text of the {@linkplain io.github.nsisrules.RuleAnalysis#table decision table}, as {@code
     * sha256:} and 64 hexadecimal digits: it changes if and only if the table does, whichever way the rules are written.
     */
    public String tableDigest() {
        return tableDigest;
    }

    /** All rules, in the order of the rule reference. */
    public List<Rule> rules() {
        return rules;
    }

    /** What a rule says. */
    public String text(Rule rule, Language language) {
        return texts(language).text("rule." + rule.number());
    }

    /** What a step of the argument says. */
    public String text(RationaleStep step, Language language) {
        return texts(language).text("rule." + step.rule().substring(step.rule().indexOf('-') + 1));
    }

    /** The title of a task: a few words. */
    public String title(Task task, Language language) {
        return texts(language).text("task." + task.id() + ".title");
    }

    /** What to do in a task: a few sentences. */
    public String description(Task task, Language language) {
        return texts(language).text("task." + task.id() + ".description");
    }

    /** What a finding says. */
    public String message(Finding finding, Language language) {
        return texts(language).text("finding." + finding.id());
    }

    /** The question to ask for an unknown fact. */
    public String question(OpenQuestion question, Language language) {
        return texts(language).text("question." + question.fact().jsonName());
    }

    /** All texts of the rule set: those of its rules, and the names of facts and values. */
    @Experimental
    public Texts texts(Language language) {
        Texts found = texts.get(language);
        if (found == null) {
            throw new IllegalStateException("The rule set " + id + " has no texts in " + language
                    + ".\nMaybe its engine was built for another version.");
        }
        return found;
    }

    /** The id. */
    @Override
    public String toString() {
        return id;
    }
}
