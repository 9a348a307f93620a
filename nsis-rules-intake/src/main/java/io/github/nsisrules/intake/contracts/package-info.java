/** Contract lists and archives, searched for solutions that may be TU-løsninger as the report proposes (KL p.13-15). */
@NullMarked
package io.github.nsisrules.intake.contracts;

import org.jspecify.annotations.NullMarked;
