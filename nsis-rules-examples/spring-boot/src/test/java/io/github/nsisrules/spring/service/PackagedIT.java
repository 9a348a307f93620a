package io.github.nsisrules.spring.service;

import io.github.nsisrules.rest.PackagedContract;

class PackagedIT extends PackagedContract {

    PackagedIT() {
        super(
                "--server.port=0",
                "--logging.level.io.github.nsisrules=DEBUG",
                "--logging.level.org.springframework=DEBUG");
    }
}
