package io.github.nsisrules.intake.kitos;

import java.util.List;

/**
 * What a field of a row holds.
 *
 * @param field its heading or path
 * @param values its values, at least one
 * @param text its text as it stands
 */
record Given(String field, List<String> values, String text) {

    Given {
        values = List.copyOf(values);
    }
}
