/** nsis-rules as a service on Micronaut. */
@NullMarked
package io.github.nsisrules.micronaut;

import org.jspecify.annotations.NullMarked;
