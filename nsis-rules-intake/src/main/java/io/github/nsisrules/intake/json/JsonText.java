package io.github.nsisrules.intake.json;

import java.util.Map;

/** JSON values in words of JSON, for people: texts are not escaped. */
final class JsonText {

    private JsonText() {}

    static void append(Json value, StringBuilder json) {
        if (value instanceof Json.Obj object) {
            String between = "{";
            for (Map.Entry<String, Json> field : object.fields().entrySet()) {
                json.append(between).append(field.getKey()).append(": ");
                append(field.getValue(), json);
                between = ", ";
            }
            json.append(object.fields().isEmpty() ? "{}" : "}");
        } else if (value instanceof Json.Arr array) {
            String between = "[";
            for (Json entry : array.entries()) {
                json.append(between);
                append(entry, json);
                between = ", ";
            }
            json.append(array.entries().isEmpty() ? "[]" : "]");
        } else if (value instanceof Json.Text text) {
            json.append(text.text());
        } else if (value instanceof Json.Num number) {
            json.append(number.digits());
        } else if (value instanceof Json.Bool bool) {
            json.append(bool.value());
        } else {
            json.append("null");
        }
    }
}
