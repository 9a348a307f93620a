/** nsis-rules as a service on Spring Boot. */
@NullMarked
package io.github.nsisrules.spring.service;

import org.jspecify.annotations.NullMarked;
