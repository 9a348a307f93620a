package io.github.nsisrules.spring.service;

import io.github.nsisrules.rest.Body;
import io.github.nsisrules.rest.Question;
import io.github.nsisrules.rest.Reply;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Between the servlet API and the answers. Bodies are read and written as they are: neither converters nor their logs see
 * them.
 */
final class Requests {

    private Requests() {}

    static Question question(HttpServletRequest request) {
        Map<String, List<String>> parameters = request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));
        return new Question(parameters, request.getHeader("Accept-Language"));
    }

    /** The question of a request that may be too broken to have parameters. */
    static Question languageOnly(HttpServletRequest request) {
        return new Question(Map.of(), request.getHeader("Accept-Language"));
    }

    static Body body(HttpServletRequest request) throws IOException {
        return new Body(request.getInputStream(), request.getContentLengthLong());
    }

    static void send(Reply reply, HttpServletResponse response) throws IOException {
        response.setStatus(reply.status());
        reply.headers().forEach(response::setHeader);
        response.setContentLength(reply.length());
        reply.writeTo(response.getOutputStream());
    }
}
