/**
 * How the assurance levels are written in logins: the string to request from each ecosystem, the level that a received
 * string stands for, and whether a received login satisfies a required level.
 *
 * <p>Fail closed: a string that is not known to the letter is never a level. No spaces are trimmed, no case is folded
 * and no default exists. Nothing here depends on locale, clock or configuration; all values are immutable and safe for
 * use by many threads.
 *
 * <p>What is checked here is the level only. Whether the answer is genuine (signature, issuer, audience, time) is for
 * the SAML or OpenID Connect library to check first.
 */
@NullMarked
package io.github.nsisrules.wire;

import org.jspecify.annotations.NullMarked;
