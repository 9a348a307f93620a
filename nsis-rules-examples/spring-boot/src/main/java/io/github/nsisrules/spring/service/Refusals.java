package io.github.nsisrules.spring.service;

import io.github.nsisrules.rest.Answers;
import io.github.nsisrules.rest.Faults;
import io.github.nsisrules.rest.Refusal;
import io.github.nsisrules.rest.Reply;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What Spring itself refuses, as problem documents in the caller's language like all others. */
@RestControllerAdvice
final class Refusals {

    private final Answers answers;

    Refusals(Answers answers) {
        this.answers = answers;
    }

    @ExceptionHandler(Exception.class)
    void refuse(Exception exception, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Refusal refusal;
        if (exception instanceof ErrorResponse error) {
            refusal = Refusal.of(Refusal.Kind.ofStatus(error.getStatusCode().value()));
        } else if (isUnreadable(exception)) {
            refusal = Refusal.of(Refusal.Kind.BROKEN_REQUEST);
        } else {
            refusal = Faults.refusal(exception);
        }
        Reply reply = answers.refuse(Requests.languageOnly(request), refusal);
        if (exception instanceof HttpRequestMethodNotSupportedException method
                && method.getSupportedMethods() != null) {
            reply = reply.with("Allow", String.join(", ", method.getSupportedMethods()));
        }
        Requests.send(reply, response);
    }

    /** Tomcat's word for parameters that are not encoded as they must be. */
    private static boolean isUnreadable(Exception exception) {
        return exception instanceof org.apache.tomcat.util.http.InvalidParameterException;
    }
}
