/** Detached signatures of record files: JWS (RFC 7515), made and checked with certificates. Needs nimbus-jose-jwt. */
@NullMarked
package io.github.nsisrules.record.signature;

import org.jspecify.annotations.NullMarked;
