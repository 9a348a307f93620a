package io.github.nsisrules.report.wording;

import io.github.nsisrules.result.DueWindow;
import io.github.nsisrules.result.Source;
import io.github.nsisrules.stability.Experimental;
import io.github.nsisrules.text.Language;
import io.github.nsisrules.text.Texts;
import java.time.LocalDate;
import java.util.List;

/**
 * The words of a renderer itself, in one language: headings, dates, lists. What rules, tasks, facts and values are called
 * stands in the texts of a rule set.
 *
 * <p>Immutable and safe for use by many threads.
 */
@Experimental
public final class Words {

    private final Texts texts;

    /** The words that all renderers share. */
    public Words(Language language) {
        this.texts = Texts.read(Words.class, "wording", language);
    }

    /** These and the words of one renderer. */
    public Words(Language language, Texts own) {
        this.texts = own.orElse(Texts.read(Words.class, "wording", language));
    }

    /** The text of a key, with its arguments filled in. */
    public String word(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    /** A date with the name of its month, for example "1. april 2021". */
    public String date(LocalDate date) {
        return word("date", date.getDayOfMonth(), month(date), date.getYear());
    }

    /** A due window, for example "1.-10. august 2021". */
    public String window(DueWindow due) {
        LocalDate from = due.from();
        LocalDate to = due.to();
        if (from.equals(to)) {
            return date(from);
        }
        boolean sameMonth = from.getYear() == to.getYear() && from.getMonthValue() == to.getMonthValue();
        return sameMonth
                ? word("date.days", from.getDayOfMonth(), to.getDayOfMonth(), month(to), to.getYear())
                : word("date.span", date(from), date(to));
    }

    /** A number of points, in groups of three digits. */
    public String count(long number) {
        StringBuilder grouped = new StringBuilder(Long.toString(number));
        for (int at = grouped.length() - 3; at > 0; at -= 3) {
            grouped.insert(at, word("number.thousands"));
        }
        return grouped.toString();
    }

    /** A share in per cent with one decimal, for example "5,0 %". */
    public String share(long part, long whole) {
        long tenths = (part * 1000 + whole / 2) / whole;
        return tenths == 0
                ? word("number.share.small")
                : word("number.share", tenths / 10 + word("number.decimal") + tenths % 10);
    }

    /** A source: document, section, and page, if it has pages. */
    public String source(Source source) {
        return source.document() + ", " + section(source);
    }

    /** Where in its document a source stands. */
    public String section(Source source) {
        Integer page = source.page();
        return page == null ? source.section() : word("source.page", source.section(), page);
    }

    /** "a, b and c". */
    public String allOf(List<String> items) {
        return joined(items, word("list.and"));
    }

    /** "a, b or c". */
    public String oneOf(List<String> items) {
        return joined(items, word("list.or"));
    }

    /** The text with its first letter in upper case. */
    public static String capital(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + text.substring(Character.charCount(first));
    }

    private String month(LocalDate date) {
        return word("month." + date.getMonthValue());
    }

    private static String joined(List<String> items, String conjunction) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        int last = items.size() - 1;
        return String.join(", ", items.subList(0, last)) + " " + conjunction + " " + items.get(last);
    }
}
