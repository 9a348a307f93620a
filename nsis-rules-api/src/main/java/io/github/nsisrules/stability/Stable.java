package io.github.nsisrules.stability;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * May be relied on: a type so marked changes incompatibly only with a new major version of the library (before 1.0.0 with a new
 * minor version), and never unnoticed: the build compares it with the last release. The mark holds for all its public members and
 * nested types, except for those that are marked {@link Experimental}.
 *
 * <p>Each public type of the library that a caller can reach carries this mark or the other one.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Stable
public @interface Stable {}
