package io.github.nsisrules.drools;

import io.github.nsisrules.drools.question.AssessmentNeed;
import io.github.nsisrules.drools.question.Content;
import io.github.nsisrules.drools.question.Duty;
import io.github.nsisrules.drools.question.Involvement;
import io.github.nsisrules.drools.question.LevelChoice;
import io.github.nsisrules.drools.question.LevelReview;
import io.github.nsisrules.drools.question.LevelsOfUseCases;
import io.github.nsisrules.drools.question.LoginStrength;
import io.github.nsisrules.drools.question.Question;
import io.github.nsisrules.drools.question.Responsibility;
import io.github.nsisrules.drools.question.RoadIn;
import io.github.nsisrules.drools.question.Standing;
import io.github.nsisrules.drools.question.SupplierWork;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a rule set is made of.
 *
 * @param id the rule set's id
 * @param prefix what the ids of its rules begin with
 * @param from the first day for which it is meant
 * @param until the last day; {@code null} if it still applies
 * @param folders the folders of its DRL and texts beside this class, the edition's own one first, what it shares last
 * @param distinctions what its rules can tell apart
 * @param questions the questions that it asks beside those that all editions ask
 */
record Edition(
        String id,
        String prefix,
        LocalDate from,
        @Nullable LocalDate until,
        List<String> folders,
        Distinctions distinctions,
        EditionQuestions questions) {

    /** The folder of what all editions share. */
    static final String SHARED = "shared";

    /** The report of March 2021 as written. */
    static final Edition KL_2021_03 = new Edition(
            "kl-2021-03",
            "KL21-",
            LocalDate.of(2021, 3, 1),
            LocalDate.of(2023, 10, 31),
            List.of("kl202103", SHARED),
            Distinctions.KL_2021_03,
            new Kl202103Questions());

    /** The same level rules after NemID closed, with the tasks of today. */
    static final Edition NEMLOGIN3_2023_11 = new Edition(
            "nemlogin3-2023-11",
            "NL3-",
            LocalDate.of(2023, 11, 1),
            null,
            List.of("nemlogin3", SHARED),
            Distinctions.NEMLOGIN3_2023_11,
            new NemLogin3Questions());

    /** All rule sets, oldest first. */
    static final List<Edition> ALL = List.of(KL_2021_03, NEMLOGIN3_2023_11);

    Edition {
        folders = List.copyOf(folders);
    }

    /** The kinds of questions that every edition asks, up to the level; and those that it asks at the end. */
    private static final List<Class<? extends Question>> FIRST =
            List.of(RoadIn.class, Standing.class, Duty.class, Content.class, LevelChoice.class, LevelsOfUseCases.class);

    private static final List<Class<? extends Question>> LAST = List.of(
            AssessmentNeed.class,
            LoginStrength.class,
            Involvement.class,
            SupplierWork.class,
            LevelReview.class,
            Responsibility.class);

    /** The kinds of questions that it asks of the rules, in the order in which a decision goes through them. */
    List<Class<? extends Question>> kinds() {
        return Stream.of(FIRST, questions.kinds(), LAST).flatMap(List::stream).toList();
    }

    /** The SHA-256 of the normalised text of its rules, which the build computes and ships beside that text. */
    String digest() {
        return lines(".rules.sha256").get(0);
    }

    /** The SHA-256 of the text of its decision table in the docs, which the build computes and ships beside that text. */
    String tableDigest() {
        return lines(".table.sha256").get(0);
    }

    /** The normalised text of its rules. */
    List<String> text() {
        return lines(".rules");
    }

    private List<String> lines(String ending) {
        return BuiltResource.text(id + ending).lines().toList();
    }
}
