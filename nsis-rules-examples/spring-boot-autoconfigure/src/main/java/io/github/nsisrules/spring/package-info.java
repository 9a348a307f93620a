/**
 * nsis-rules in Spring Boot: the rules as a bean, properties that begin with {@code nsis}, a health indicator and metrics, each
 * only where the application has what it is for, and each giving way to a bean of the application's own.
 */
@NullMarked
package io.github.nsisrules.spring;

import org.jspecify.annotations.NullMarked;
