@NullMarked
package io.github.nsisrules.intake.saml;

import org.jspecify.annotations.NullMarked;
