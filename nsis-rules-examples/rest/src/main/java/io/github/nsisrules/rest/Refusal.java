package io.github.nsisrules.rest;

import io.github.nsisrules.facts.Problem;
import java.util.List;
import java.util.Locale;

/**
 * Why a request is not answered. Its message is the kind and nothing else: what the caller wrote belongs in the reply to him,
 * and not in a log to which an exception may find its way.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The kinds of refusals, each with its HTTP status. The texts stand in the bundle {@code refusals}. */
    public enum Kind {
        /** The body is no valid solution. */
        INVALID_SOLUTION(400),
        /** A query parameter that the resource does not have. */
        UNKNOWN_PARAMETER(400),
        /** A query parameter that stands twice. */
        REPEATED_PARAMETER(400),
        /** {@code on} is no date. */
        NO_SUCH_DATE(400),
        /** There is no rule set with the id. */
        UNKNOWN_RULE_SET(400),
        /** No rule set is meant for the date. */
        NO_RULE_SET_ON_DATE(400),
        /** {@code lang} is neither Danish nor English. */
        UNKNOWN_LANGUAGE(400),
        /** {@code conclusion} is nothing that the rule set can conclude. */
        UNKNOWN_CONCLUSION(400),
        /** {@code useCase} names a use case that the solution does not have. */
        UNKNOWN_USE_CASE(400),
        /** The request cannot be read: its address, its headers or its body. */
        BROKEN_REQUEST(400),
        /** There is no such resource. */
        NOT_FOUND(404),
        /** The resource does not know the method. */
        METHOD_NOT_ALLOWED(405),
        /** The caller accepts nothing that the resource can write. */
        NOT_ACCEPTABLE(406),
        /** The body comes too slowly. */
        BODY_TOO_SLOW(408),
        /** The body has more bytes than the limit. */
        BODY_TOO_LARGE(413),
        /** The batch has more solutions than the limit. */
        TOO_MANY_SOLUTIONS(413),
        /** The body is of another media type than the resource reads. */
        UNSUPPORTED_MEDIA_TYPE(415),
        /** The service has a fault. */
        FAULT(500),
        /** As many requests as the limit are worked on and wait already. */
        BUSY(503),
        /** The answer takes longer than the limit. */
        TIME_LIMIT(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** The HTTP status. */
        public int status() {
            return status;
        }

        /** The kind whose status it is, for what a framework refuses by itself; {@link #FAULT} from 500 on. */
        public static Kind ofStatus(int status) {
            return switch (status) {
                case 404 -> NOT_FOUND;
                case 405 -> METHOD_NOT_ALLOWED;
                case 406 -> NOT_ACCEPTABLE;
                case 408 -> BODY_TOO_SLOW;
                case 413 -> BODY_TOO_LARGE;
                case 415 -> UNSUPPORTED_MEDIA_TYPE;
                case 503 -> BUSY;
                default -> status >= 500 ? FAULT : BROKEN_REQUEST;
            };
        }

        /** The {@code type} of the problem document. */
        String type() {
            return "urn:nsis-rules:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Kind kind;
    private final transient List<Problem> problems;
    private final transient List<String> arguments;

    private Refusal(Kind kind, List<Problem> problems, List<String> arguments) {
        super(kind.name(), null, false, false);
        this.kind = kind;
        this.problems = List.copyOf(problems);
        this.arguments = List.copyOf(arguments);
    }

    /**
     * A refusal.
     *
     * @param arguments what its text quotes: the first, which the caller may have written, is shortened
     */
    public static Refusal of(Kind kind, String... arguments) {
        String[] quoted = arguments.clone();
        if (quoted.length > 0) {
            quoted[0] = Problem.quoted(quoted[0]);
        }
        return new Refusal(kind, List.of(), List.of(quoted));
    }

    static Refusal invalid(List<Problem> problems) {
        return new Refusal(Kind.INVALID_SOLUTION, problems, List.of(String.valueOf(problems.size())));
    }

    /** What kind it is. */
    public Kind kind() {
        return kind;
    }

    /** What is wrong with the solution; empty for all other kinds. */
    public List<Problem> problems() {
        return problems;
    }

    List<String> arguments() {
        return arguments;
    }
}
