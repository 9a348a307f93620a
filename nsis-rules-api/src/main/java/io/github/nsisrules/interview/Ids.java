package io.github.nsisrules.interview;

import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Limits;
import java.util.Collection;
import java.util.Locale;

/** Makes ids, the same in every language. */
final class Ids {

    private static final String WITHOUT_A_NAME = "solution";

    private Ids() {}

    /** Of a solution's name: its letters and digits in lower case, for example {@code boern-og-unge}. */
    static String ofName(String name) {
        StringBuilder id = new StringBuilder();
        for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
            switch (c) {
                case 'æ' -> id.append("ae");
                case 'ø' -> id.append("oe");
                case 'å' -> id.append("aa");
                case 'é' -> id.append('e');
                default -> {
                    boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
                    if (plain) {
                        id.append(c);
                    } else if (!id.isEmpty() && id.charAt(id.length() - 1) != '-') {
                        id.append('-');
                    }
                }
            }
        }
        id.setLength(Math.min(id.length(), Limits.ID));
        while (!id.isEmpty() && id.charAt(id.length() - 1) == '-') {
            id.setLength(id.length() - 1);
        }
        return id.isEmpty() ? WITHOUT_A_NAME : id.toString();
    }

    /** Of a use case: its users, for example {@code citizens}, and a number where that is taken. */
    static String ofUsers(Audience audience, Collection<String> taken) {
        String users = audience.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String id = users;
        for (int number = 2; taken.contains(id); number++) {
            id = users + "-" + number;
        }
        return id;
    }
}
