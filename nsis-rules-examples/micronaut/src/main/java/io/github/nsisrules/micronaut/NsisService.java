package io.github.nsisrules.micronaut;

import io.micronaut.runtime.Micronaut;

/** Starts the service. */
public final class NsisService {

    private NsisService() {}

    /** The arguments are properties, such as {@code -micronaut.server.port=8080}. */
    public static void main(String[] args) {
        Micronaut.run(NsisService.class, args);
    }
}
