package io.github.nsisrules.micronaut;

import io.github.nsisrules.rest.Answers;
import io.github.nsisrules.rest.Faults;
import io.github.nsisrules.rest.Question;
import io.github.nsisrules.rest.Refusal;
import io.github.nsisrules.rest.Reply;
import io.micronaut.context.annotation.Primary;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.Map;

/** What Micronaut itself refuses, as problem documents in the caller's language like all others. */
@Singleton
@Primary
final class Refusals implements ErrorResponseProcessor<byte[]> {

    private final Answers answers;

    Refusals(Answers answers) {
        this.answers = answers;
    }

    @Override
    public MutableHttpResponse<byte[]> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        Refusal.Kind kind = Refusal.Kind.ofStatus(response.code());
        Refusal refusal = kind == Refusal.Kind.FAULT
                ? Faults.refusal(context.getRootCause().orElseGet(() -> new IllegalStateException("No cause.")))
                : Refusal.of(kind, "");
        Question question =
                new Question(Map.of(), context.getRequest().getHeaders().get("Accept-Language"));
        Reply reply = answers.refuse(question, refusal);
        String allow = response.getHeaders().get("Allow");
        return Replies.of(allow == null ? reply : reply.with("Allow", allow));
    }
}
