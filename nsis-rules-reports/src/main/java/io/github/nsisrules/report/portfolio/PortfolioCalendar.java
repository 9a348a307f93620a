package io.github.nsisrules.report.portfolio;

import io.github.nsisrules.result.DueWindow;
import io.github.nsisrules.result.Status;
import io.github.nsisrules.stability.Experimental;
import io.github.nsisrules.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * The deadlines of a portfolio as iCalendar (RFC 5545): one all-day event for each task and deadline, with its solutions in
 * the description. Tasks without a date are not in it; where no task has one, a single event on the date of evaluation says
 * so.
 *
 * <p>An event keeps its UID as long as the title of the portfolio, the rule set, the task and its deadline are the same: a
 * calendar that takes in a newer file replaces the event.
 */
@Experimental
public final class PortfolioCalendar {

    /** ical4j makes its formats ready unsafely: several threads that use it for the first time at once can get a wrong one. */
    private static final Object ONE_AT_A_TIME = new Object();

    private static final int LINE = 75;

    private final InWords in;

    private PortfolioCalendar(InWords in) {
        this.in = in;
    }

    /**
     * Writes the calendar. Does not close the stream.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void write(Portfolio portfolio, Language language, OutputStream stream) throws IOException {
        StringWriter unfolded = new StringWriter();
        synchronized (ONE_AT_A_TIME) {
            new CalendarOutputter(true, Integer.MAX_VALUE)
                    .output(new PortfolioCalendar(new InWords(portfolio, language)).calendar(), unfolded);
        }
        stream.write(folded(unfolded.toString()).getBytes(StandardCharsets.UTF_8));
    }

    /** Lines of at most 75 bytes. The library counts UTF-16 units, so that its lines are too long and can split a character. */
    private static String folded(String lines) {
        StringBuilder folded = new StringBuilder(lines.length() + lines.length() / 20);
        int bytes = 0;
        for (int at = 0; at < lines.length(); ) {
            int character = lines.codePointAt(at);
            at += Character.charCount(character);
            int size = character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
            if (character == '\r' || character == '\n') {
                bytes = 0;
            } else if (bytes + size > LINE) {
                folded.append("\r\n ");
                bytes = 1 + size;
            } else {
                bytes += size;
            }
            folded.appendCodePoint(character);
        }
        return folded.toString();
    }

    private Calendar calendar() {
        Calendar calendar = new Calendar();
        calendar.add(
                new ProdId("-//nsis-rules//portfolio//" + in.language().code().toUpperCase(Locale.ROOT)));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", in.title()));
        new TaskViews(in).byKind().forEach((kind, tasks) -> {
            DueWindow due = kind.due();
            if (due != null) {
                calendar.add(event(kind, due, tasks));
            }
        });
        if (calendar.getComponentList().getAll().isEmpty()) {
            LocalDate day = in.portfolio().evaluatedOn();
            calendar.add(event(
                    "none",
                    new DueWindow(day, day),
                    in.word("calendar.none"),
                    in.word("calendar.none.why"),
                    List.of()));
        }
        return calendar;
    }

    private VEvent event(TaskViews.Kind kind, DueWindow due, List<TaskViews.Of> tasks) {
        TaskViews.Of first = tasks.get(0);
        String whose = tasks.size() == 1 ? in.name(first.solution()) : in.counted("count.solutions", tasks.size());
        StringBuilder description = new StringBuilder()
                .append(in.word("calendar.what", in.label(kind.necessity()), in.label(kind.party())))
                .append('\n')
                .append(in.description(first.task()))
                .append("\n\n")
                .append(in.word("calendar.solutions", in.words().count(tasks.size())));
        for (TaskViews.Of each : tasks) {
            description.append("\n- ").append(in.name(each.solution()));
            if (each.task().status() == Status.POSSIBLE) {
                description.append(' ').append(in.word("possible"));
            }
        }
        return event(
                kind.id() + " " + kind.necessity(),
                due,
                in.word("calendar.summary", in.title(first.task()), whose),
                description.toString(),
                List.of(in.label(kind.party()), in.label(kind.necessity())));
    }

    private VEvent event(String what, DueWindow due, String summary, String description, List<String> categories) {
        Portfolio portfolio = in.portfolio();
        VEvent event = new VEvent(false);
        event.add(new Uid(uid(String.join("\n", in.title(), portfolio.ruleSet().id(), what, due.toString()))));
        event.add(new DtStamp(portfolio.evaluatedOn().atStartOfDay().toInstant(ZoneOffset.UTC)));
        event.add(new DtStart<>(due.from()));
        event.add(new DtEnd<>(due.to().plusDays(1)));
        event.add(new Summary(summary));
        event.add(new Description(description));
        if (!categories.isEmpty()) {
            event.add(new Categories(new TextList(categories)));
        }
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    private static String uid(String of) {
        return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8)) + "@nsis-rules.github.io";
    }
}
