package io.github.nsisrules.record;

import io.github.nsisrules.Library;
import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.json.ClassificationJson;
import io.github.nsisrules.json.SolutionJson;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.stability.Stable;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A decision on record: what was asked and answered, by which rules of which build of the library, what the one who decides
 * added, and digests by which a change of any of it shows. The municipality must keep a written documentation of each decision
 * (KL p.33); this is the part of it that can be reproduced.
 *
 * <pre>{@code
 * NsisRules rules = NsisRules.load();
 * DecisionRecord record = DecisionRecord.of(rules.classify(solution, date), rules.library(), null);
 * Files.writeString(file, record.toJson());
 * Verification.of(Files.readAllBytes(file), rules).isReproduced();
 * }</pre>
 *
 * <p>A record holds no texts of the library, so it does not depend on a language and no later rewording touches it. It holds no
 * time of its own but the date of evaluation and what the note says: the same answer gives the same bytes.
 *
 * <p>Immutable and safe for use by many threads.
 */
@Stable
public final class DecisionRecord {

    /** The version of the form of records that this library writes. */
    public static final String VERSION = "1";

    private final Classification answer;
    private final Library library;
    private final @Nullable DecisionNote note;
    private final List<String> masked;
    private final ObjectNode document;

    private DecisionRecord(Classification answer, Library library, @Nullable DecisionNote note, List<String> masked) {
        this.answer = answer;
        this.library = library;
        this.note = note;
        this.masked = masked;
        this.document = document();
    }

    /**
     * The record of an answer.
     *
     * @param library which build gave the answer; {@link io.github.nsisrules.NsisRules#library()}
     * @param note what the one who decides adds; {@code null} if nobody has decided yet
     * @throws InvalidRecordException if the note is about use cases that the solution does not have
     */
    public static DecisionRecord of(Classification answer, Library library, @Nullable DecisionNote note) {
        return of(answer, library, note, Set.of());
    }

    /**
     * The same with names and texts masked. {@link #answer()} is then about the masked solution.
     *
     * @param masked what to mask
     */
    public static DecisionRecord of(
            Classification answer, Library library, @Nullable DecisionNote note, Set<Masked> masked) {
        checkUseCases(answer.solution(), note);
        Masking masking = new Masking(masked);
        TuSolution solution = masking.of(answer.solution());
        DecisionNote maskedNote = masking.of(note);
        return new DecisionRecord(answer.of(solution), library, maskedNote, masking.paths());
    }

    /** One that was on record already. */
    static DecisionRecord again(
            Classification answer, Library library, @Nullable DecisionNote note, List<String> masked) {
        checkUseCases(answer.solution(), note);
        return new DecisionRecord(answer, library, note, List.copyOf(masked));
    }

    private static void checkUseCases(TuSolution solution, @Nullable DecisionNote note) {
        List<Problem> problems = note == null ? List.of() : note.problemsWith(solution);
        if (!problems.isEmpty()) {
            throw new InvalidRecordException(problems);
        }
    }

    private ObjectNode document() {
        ObjectNode record = Document.object();
        record.put("recordVersion", VERSION);
        record.putObject("library").put("version", library.version()).put("digest", library.digest());
        record.set("input", Document.read(SolutionJson.toJson(answer.solution())));
        record.set("result", result(answer));
        if (note == null) {
            record.putNull("note");
        } else {
            record.set("note", DecisionNoteJson.write(note));
        }
        masked.forEach(record.putArray("masked")::add);
        Digests.of(record).writeTo(record);
        return record;
    }

    /** What a record says of an answer. */
    static ObjectNode result(Classification answer) {
        return Document.read(ClassificationJson.withoutTexts().toJson(answer));
    }

    /** What was asked and answered. */
    public Classification answer() {
        return answer;
    }

    /** Which build of the library answered. */
    public Library library() {
        return library;
    }

    /** What the one who decides added; {@code null} if nothing. */
    public @Nullable DecisionNote note() {
        return note;
    }

    /** Where something was masked, as JSON Pointers (RFC 6901) into the record; empty if nothing was. */
    public List<String> masked() {
        return masked;
    }

    /**
     * The digest of the whole record: {@code sha256:} and a SHA-256 in lower-case hexadecimal, over the canonical form of the
     * record without this digest, its input and its result, which are in it by their digests.
     */
    public String digest() {
        return Digests.readFrom(document).record();
    }

    /**
     * The record as JSON in the canonical form of RFC 8785, on one line without a line end after it. {@link #schema()} describes
     * it.
     */
    public String toJson() {
        return Document.canonical(document);
    }

    /** The JSON Schema (draft 2020-12) of a record. */
    public static String schema() {
        return RecordSchema.text();
    }
}
