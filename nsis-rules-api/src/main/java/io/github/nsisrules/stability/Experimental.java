package io.github.nsisrules.stability;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Works and is tested, but its shape may still change: what is so marked may change or go with a new minor version of
 * the library, never with a patch. What an experimental type decides or writes is kept as faithfully as everything else; only its
 * Java form is not promised.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.CONSTRUCTOR})
@Stable
public @interface Experimental {}
