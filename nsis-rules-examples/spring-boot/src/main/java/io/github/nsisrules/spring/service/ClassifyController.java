package io.github.nsisrules.spring.service;

import io.github.nsisrules.rest.Answers;
import io.github.nsisrules.rest.Reply;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The resources of the service. Which paths and media types there are stands in openapi.json too, and a test holds both together. */
@RestController
final class ClassifyController {

    private final Answers answers;

    ClassifyController(Answers answers) {
        this.answers = answers;
    }

    @PostMapping(path = "/classify", consumes = Reply.JSON, produces = Reply.JSON)
    void classify(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Requests.send(answers.classify(Requests.question(request), Requests.body(request)), response);
    }

    @PostMapping(path = "/classify/batch", consumes = Reply.JSON, produces = Reply.JSON)
    void classifyArray(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Requests.send(answers.classifyBatch(Requests.question(request), Requests.body(request), false), response);
    }

    @PostMapping(path = "/classify/batch", consumes = Reply.LINES, produces = Reply.LINES)
    void classifyLines(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Requests.send(answers.classifyBatch(Requests.question(request), Requests.body(request), true), response);
    }

    @PostMapping(path = "/explain", consumes = Reply.JSON, produces = Reply.JSON)
    void explain(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Requests.send(answers.explain(Requests.question(request), Requests.body(request)), response);
    }

    @GetMapping(path = "/rule-sets", produces = Reply.JSON)
    void ruleSets(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Requests.send(answers.ruleSets(Requests.question(request)), response);
    }

    @GetMapping(path = "/openapi.json", produces = Reply.JSON)
    void openApi(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Requests.send(answers.openApi(Requests.question(request)), response);
    }

    @GetMapping(path = "/schemas/{name}", produces = "application/schema+json")
    void schema(@PathVariable String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Requests.send(answers.schema(Requests.question(request), name), response);
    }
}
