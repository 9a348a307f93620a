package io.github.nsisrules.intake.kitos;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How KITOS writes things. */
final class Words {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern DATE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2}).*", Pattern.DOTALL);
    private static final Pattern DANISH_DATE = Pattern.compile("'?([0-9]{2})-([0-9]{2})-([0-9]{4})'?");
    private static final String UNAVAILABLE = " (Ikke tilgængeligt)";

    private Words() {}

    /** A text as it is compared: in lower case, composed, without blanks around it and with single ones in it. */
    static String plain(String text) {
        return BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** The id that a text states; {@code null} if it states none. */
    static @Nullable UUID id(String text) {
        String plain = plain(text);
        return ID.matcher(plain).matches() ? UUID.fromString(plain) : null;
    }

    /** A date as the API or an export writes it; {@code null} for anything else. */
    static @Nullable LocalDate date(@Nullable String text) {
        if (text == null) {
            return null;
        }
        Matcher iso = DATE.matcher(text.strip());
        Matcher danish = DANISH_DATE.matcher(text.strip());
        try {
            if (iso.matches()) {
                return date(iso.group(1), iso.group(2), iso.group(3));
            }
            return danish.matches() ? date(danish.group(3), danish.group(2), danish.group(1)) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static LocalDate date(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    /** The name of a system without the remark that it was withdrawn. */
    static String name(String text) {
        String name = text.strip();
        return isWithdrawn(name)
                ? name.substring(0, name.length() - UNAVAILABLE.length()).strip()
                : name;
    }

    /** Whether an export remarks of a system that it was withdrawn. */
    static boolean isWithdrawn(String name) {
        return name.endsWith(UNAVAILABLE);
    }
}
