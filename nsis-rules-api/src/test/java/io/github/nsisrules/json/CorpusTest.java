package io.github.nsisrules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.nsisrules.facts.InvalidSolutionException;
import io.github.nsisrules.facts.Problem;
import io.github.nsisrules.facts.ProblemCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reader and the schema agree on what is accepted, but for what a schema cannot say. */
class CorpusTest {

    static Stream<Corpus.Document> valid() throws Exception {
        return Corpus.read("valid");
    }

    static Stream<Corpus.Document> invalid() throws Exception {
        return Corpus.read("invalid");
    }

    static Stream<Corpus.Document> beyondSchema() throws Exception {
        return Corpus.read("beyond-schema");
    }

    static Stream<Corpus.Document> notJson() throws Exception {
        return Corpus.read("not-json");
    }

    @ParameterizedTest
    @MethodSource("valid")
    void reader_and_schema_accept(Corpus.Document document) throws IOException {
        // WHEN
        var ofText = SolutionJson.parse(document.json());
        var ofBytes =
                SolutionJson.parse(new ByteArrayInputStream(document.json().getBytes(StandardCharsets.UTF_8)));

        // THEN
        assertThat(ofText).isEqualTo(ofBytes);
        assertThat(SchemaOf.SOLUTION.errors(document.json())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void reader_and_schema_reject(Corpus.Document document) {
        assertThat(problems(document)).isEqualTo(document.problems());
        assertThat(SchemaOf.SOLUTION.errors(document.json())).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("beyondSchema")
    void reader_rejects_what_a_schema_cannot_say(Corpus.Document document) {
        assertThat(problems(document)).isEqualTo(document.problems());
        assertThat(SchemaOf.SOLUTION.errors(document.json())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("notJson")
    void reader_tells_where_a_document_stops_being_json(Corpus.Document document) {
        assertThat(problems(document)).isEqualTo(document.problems());
    }

    private static List<String> problems(Corpus.Document document) {
        InvalidSolutionException invalid =
                catchThrowableOfType(InvalidSolutionException.class, () -> SolutionJson.parse(document.json()));
        assertThat(invalid).as("%s is accepted", document).isNotNull();
        return invalid.problems().stream().map(CorpusTest::summary).toList();
    }

    private static String summary(Problem problem) {
        return problem.code()
                + " "
                + (problem.code() == ProblemCode.NOT_JSON
                        ? problem.arguments().get(0) + ":" + problem.arguments().get(1)
                        : problem.path());
    }
}
