/**
 * What the example services have in common and no framework binds: questions as they come over HTTP, their answers, what is
 * wrong with a question as an RFC 9457 document, and the limits that keep one caller from taking the service from all others.
 */
@NullMarked
package io.github.nsisrules.rest;

import org.jspecify.annotations.NullMarked;
