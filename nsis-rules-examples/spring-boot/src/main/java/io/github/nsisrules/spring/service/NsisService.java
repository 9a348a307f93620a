package io.github.nsisrules.spring.service;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service. */
@SpringBootApplication
public class NsisService {

    /** The arguments are properties, such as {@code --server.port=8080}. */
    public static void main(String[] args) {
        SpringApplication.run(NsisService.class, args);
    }
}
