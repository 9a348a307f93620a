package io.github.nsisrules.micronaut;

import io.github.nsisrules.rest.Body;
import io.github.nsisrules.rest.Question;
import io.github.nsisrules.rest.Reply;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiFunction;

/** Between Micronaut's HTTP types and the answers. */
final class Replies {

    private Replies() {}

    static Question question(HttpRequest<?> request) {
        return new Question(
                request.getParameters().asMap(), request.getHeaders().get("Accept-Language"));
    }

    /** Answers, and closes the body: what of it was not read is then thrown away, and the reply can leave. */
    static MutableHttpResponse<byte[]> of(
            HttpRequest<?> request, @Nullable InputStream stream, BiFunction<Question, Body, Reply> answer)
            throws IOException {
        try (InputStream body = stream == null ? InputStream.nullInputStream() : stream) {
            return of(answer.apply(question(request), new Body(body, request.getContentLength())));
        }
    }

    static MutableHttpResponse<byte[]> of(Reply reply) {
        MutableHttpResponse<byte[]> response =
                HttpResponse.<byte[]>status(reply.status(), "").body(reply.body());
        reply.headers().forEach(response::header);
        return response;
    }
}
