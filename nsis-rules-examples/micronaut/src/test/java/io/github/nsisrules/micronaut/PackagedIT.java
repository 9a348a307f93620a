package io.github.nsisrules.micronaut;

import io.github.nsisrules.rest.PackagedContract;

class PackagedIT extends PackagedContract {

    PackagedIT() {
        super(
                "-micronaut.server.port=-1",
                "-logger.levels.io.github.nsisrules=DEBUG",
                "-logger.levels.io.micronaut=DEBUG");
    }
}
