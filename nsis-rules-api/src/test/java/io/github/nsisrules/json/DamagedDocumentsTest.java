package io.github.nsisrules.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.facts.InvalidSolutionException;
import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.facts.ProblemCode;
import io.github.nsisrules.text.Language;
import java.io.ByteArrayInputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Damages documents of the corpus at random, with a fixed seed, and looks at what becomes of them. */
class DamagedDocumentsTest {

    private static final int ROUNDS = 6_000;
    private static final String PIECES = "{}[]\",:\\ \n019.eE-+tfnuæ\uFEFF\uD83D";

    /** What a schema cannot say, or is not asked about. */
    private static final Set<ProblemCode> BEYOND_SCHEMA = EnumSet.of(
            ProblemCode.NOT_JSON,
            ProblemCode.NOTHING_TO_READ,
            ProblemCode.DUPLICATE_KEY,
            ProblemCode.DUPLICATE_ID,
            ProblemCode.BROKEN_CHARACTER,
            ProblemCode.TOO_DEEP);

    @Test
    void reader_and_schema_agree_on_damaged_documents() throws Exception {
        // GIVEN
        List<Corpus.Document> documents = Corpus.read("valid").toList();
        Random random = new Random(20210301);
        int accepted = 0;
        int rejected = 0;
        int notJson = 0;

        for (int round = 0; round < ROUNDS; round++) {
            // WHEN
            String json =
                    damaged(documents.get(random.nextInt(documents.size())).json(), random);
            List<Problem> problems = problems(json);

            // THEN
            if (problems.isEmpty()) {
                accepted++;
                assertThat(SchemaOf.SOLUTION.errors(json)).as(json).isEmpty();
            } else if (problems.stream().noneMatch(problem -> BEYOND_SCHEMA.contains(problem.code()))) {
                rejected++;
                assertThat(SchemaOf.SOLUTION.errors(json)).as(json).isNotEmpty();
            } else {
                notJson++;
            }
            assertThat(problems)
                    .allSatisfy(problem -> assertThat(problem.message(Language.DA))
                            .contains("\nMåske ")
                            .doesNotContain("{0}", "{1}", "{2}"));
        }
        assertThat(List.of(accepted, rejected, notJson))
                .allSatisfy(count ->
                        assertThat(count).as("each outcome is met often").isGreaterThan(ROUNDS / 20));
    }

    @Test
    void a_damaged_line_never_touches_its_neighbours() throws Exception {
        // GIVEN
        List<Corpus.Document> documents = Corpus.read("valid").toList();
        Random random = new Random(20231101);
        String whole = "{\"id\":\"whole\",\"name\":\"N\",\"useCases\":[{\"id\":\"u\",\"audience\":\"CITIZENS\"}]}";

        for (int round = 0; round < ROUNDS; round++) {
            // WHEN
            String line = damaged(
                            documents.get(random.nextInt(documents.size())).json(), random)
                    .replaceAll("\\s+", " ");
            String batch = whole + "\n" + line + "\n" + whole + "\n";
            SolutionBatch items = SolutionBatch.of(new ByteArrayInputStream(batch.getBytes(UTF_8)));

            // THEN
            assertThat(items.next()).as(batch).isInstanceOf(SolutionBatch.Read.class);
            if (!line.isBlank()) {
                assertThat(items.next().number()).as(batch).isEqualTo(2);
            }
            assertThat(items.next()).as(batch).isInstanceOf(SolutionBatch.Read.class);
            assertThat(items.hasNext()).as(batch).isFalse();
        }
    }

    private static List<Problem> problems(String json) {
        try {
            SolutionJson.parse(json);
            return List.of();
        } catch (InvalidSolutionException e) {
            return e.problems();
        }
    }

    /** With a character put in, taken out or replaced, or a part repeated or cut out. */
    private static String damaged(String json, Random random) {
        StringBuilder damaged = new StringBuilder(json);
        int at = random.nextInt(json.length());
        int to = Math.min(json.length(), at + 1 + random.nextInt(40));
        char piece = PIECES.charAt(random.nextInt(PIECES.length()));
        switch (random.nextInt(5)) {
            case 0 -> damaged.insert(at, piece);
            case 1 -> damaged.deleteCharAt(at);
            case 2 -> damaged.setCharAt(at, piece);
            case 3 -> damaged.insert(at, json, at, to);
            default -> damaged.delete(at, to);
        }
        return damaged.toString();
    }
}
