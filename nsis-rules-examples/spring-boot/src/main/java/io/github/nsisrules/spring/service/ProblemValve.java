package io.github.nsisrules.spring.service;

import io.github.nsisrules.rest.Answers;
import io.github.nsisrules.rest.Question;
import io.github.nsisrules.rest.Refusal;
import io.github.nsisrules.rest.Reply;
import java.io.IOException;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What Tomcat refuses before Spring sees it, such as an address with a bracket, as a problem document instead of a page. */
final class ProblemValve extends ErrorReportValve {

    private final Answers answers;

    private ProblemValve(Answers answers) {
        this.answers = answers;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        String language = request.getCoyoteRequest().getMimeHeaders().getHeader("Accept-Language");
        Reply reply = answers.refuse(
                new Question(Map.of(), language), Refusal.of(Refusal.Kind.ofStatus(response.getStatus()), ""));
        try {
            reply.headers().forEach(response::setHeader);
            response.setContentLength(reply.length());
            reply.writeTo(response.getOutputStream());
            response.finishResponse();
        } catch (IOException e) {
            // The caller is gone; nobody is left to tell.
            return;
        }
    }

    /** Puts the valve where Tomcat's own page came from. */
    @Configuration(proxyBeanMethods = false)
    static class Installation {

        @Bean
        WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemValve(Answers answers) {
            return factory -> factory.addContextCustomizers(context -> {
                if (context.getParent() instanceof StandardHost host) {
                    host.setErrorReportValveClass("");
                    host.getPipeline().addValve(new ProblemValve(answers));
                }
            });
        }
    }
}
