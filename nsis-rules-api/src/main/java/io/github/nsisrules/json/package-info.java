/** Solutions from JSON, classifications and comparisons to JSON, and the JSON Schemas of all three. */
@NullMarked
package io.github.nsisrules.json;

import org.jspecify.annotations.NullMarked;
