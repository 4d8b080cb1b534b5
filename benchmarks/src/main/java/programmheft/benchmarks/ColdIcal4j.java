package programmheft.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistryImpl;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * The least program that makes a calendar of {@code cold/forty-sessions.txt} with ical4j: it takes day, clocks and title by a
 * pattern each, and writes with the plain outputter. Whole processes are compared with it, see README.md.
 */
public final class ColdIcal4j {
    private static final Pattern DAY = Pattern.compile("\\p{L}+, (\\d+\\. \\p{L}+ \\d{4})");
    private static final Pattern ITEM = Pattern.compile("(\\d\\d:\\d\\d)–(\\d\\d:\\d\\d) Uhr  (.+)");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.GERMAN);

    private ColdIcal4j() {}

    /** Writes the calendar of the named file to the standard output. */
    public static void main(String[] args) throws IOException {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Example//Cold//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(Objects.requireNonNull(new TimeZoneRegistryImpl().getTimeZone(CalendarFacts.ZONE.getId()))
                .getVTimeZone());
        LocalDate date = LocalDate.EPOCH;
        int number = 0;
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            Matcher day = DAY.matcher(line);
            Matcher item = ITEM.matcher(line);
            if (day.matches()) {
                date = LocalDate.parse(day.group(1), DATE);
            } else if (item.matches()) {
                VEvent event = new VEvent(false);
                event.add(new Uid(++number + "@example.org"));
                event.add(new DtStamp(Instant.EPOCH));
                event.add(new DtStart<>(at(date, item.group(1))));
                event.add(new DtEnd<>(at(date, item.group(2))));
                event.add(new Summary(item.group(3)));
                calendar.add(event);
            }
        }
        new CalendarOutputter().output(calendar, System.out);
    }

    private static ZonedDateTime at(LocalDate date, String clock) {
        return date.atTime(LocalTime.parse(clock)).atZone(CalendarFacts.ZONE);
    }
}
