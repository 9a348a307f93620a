/** SAML metadata of service providers and of the brokers that they talk to, read for what it shows about a solution. */
@NullMarked
package io.github.nsisrules.intake.saml;

import org.jspecify.annotations.NullMarked;
