package io.github.nsisrules.micronaut;

import io.github.nsisrules.rest.Answers;
import io.github.nsisrules.rest.Refusal;
import io.github.nsisrules.rest.Reply;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;

/** The resources of the service. Which paths and media types there are stands in openapi.json too, and a test holds both together. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class ClassifyController {

    private final Answers answers;

    ClassifyController(Answers answers) {
        this.answers = answers;
    }

    @Post(uri = "/classify", consumes = Reply.JSON, produces = Reply.JSON)
    HttpResponse<byte[]> classify(HttpRequest<?> request, @Body @Nullable InputStream body) throws IOException {
        return Replies.of(request, body, answers::classify);
    }

    /** The answer has the form of the question: an array for an array, lines for lines. */
    @Post(
            uri = "/classify/batch",
            consumes = {Reply.JSON, Reply.LINES},
            produces = {Reply.JSON, Reply.LINES})
    HttpResponse<byte[]> classifyBatch(HttpRequest<?> request, @Body @Nullable InputStream body) throws IOException {
        MediaType lines = MediaType.of(Reply.LINES);
        boolean inLines = request.getContentType().filter(lines::matches).isPresent();
        MediaType answer = inLines ? lines : MediaType.APPLICATION_JSON_TYPE;
        Collection<MediaType> accepted = request.accept();
        if (!accepted.isEmpty() && accepted.stream().noneMatch(type -> type.matches(answer))) {
            return Replies.of(answers.refuse(Replies.question(request), Refusal.of(Refusal.Kind.NOT_ACCEPTABLE)));
        }
        return Replies.of(request, body, (question, content) -> answers.classifyBatch(question, content, inLines));
    }

    @Post(uri = "/explain", consumes = Reply.JSON, produces = Reply.JSON)
    HttpResponse<byte[]> explain(HttpRequest<?> request, @Body @Nullable InputStream body) throws IOException {
        return Replies.of(request, body, answers::explain);
    }

    @Get(uri = "/rule-sets", produces = Reply.JSON)
    HttpResponse<byte[]> ruleSets(HttpRequest<?> request) {
        return Replies.of(answers.ruleSets(Replies.question(request)));
    }

    @Get(uri = "/openapi.json", produces = Reply.JSON)
    HttpResponse<byte[]> openApi(HttpRequest<?> request) {
        return Replies.of(answers.openApi(Replies.question(request)));
    }

    @Get(uri = "/schemas/{name}", produces = "application/schema+json")
    HttpResponse<byte[]> schema(String name, HttpRequest<?> request) {
        return Replies.of(answers.schema(Replies.question(request), name));
    }
}
