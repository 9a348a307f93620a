/** What a caller tells about a solution: facts, of which any may be unknown ({@code null}). */
@NullMarked
package io.github.nsisrules.facts;

import org.jspecify.annotations.NullMarked;
