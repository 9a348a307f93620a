/** Solutions from JSON, classifications to JSON, and the JSON Schemas of both. */
@NullMarked
package io.github.nsisrules.json;

import org.jspecify.annotations.NullMarked;
