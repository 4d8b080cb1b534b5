package programmheft.ical;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import programmheft.ical.content.Component;
import programmheft.ical.content.ContentLine;
import programmheft.model.Event;

/** The id of the event that a calendar tells. */
final class EventIds {
    private static final String OURS = "_(calendar|feed-[0-9a-f]{16})@";
    private static final String ID = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";
    private static final int LONGEST = 35;

    private EventIds() {}

    /** Returns the property that tells the id: the UID of our own calendars. */
    static Optional<ContentLine> stated(Component calendar) {
        return calendar.property("UID").filter(uid -> uid.text().matches(OURS + ID));
    }

    /** Returns the id that the calendar states; otherwise the words of the title and the year. */
    static Event.Id of(Component calendar, String title, Optional<LocalDate> firstDay) {
        return stated(calendar)
                .map(uid -> new Event.Id(uid.text().substring(uid.text().indexOf('@') + 1)))
                .orElseGet(() -> madeUp(title, firstDay));
    }

    private static Event.Id madeUp(String title, Optional<LocalDate> firstDay) {
        String words = words(title);
        return new Event.Id(firstDay.map(day -> Integer.toString(day.getYear()))
                .filter(year -> !words.endsWith(year))
                .map(year -> words + "-" + year)
                .orElse(words));
    }

    private static String words(String title) {
        String spelled = title.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        String words = Normalizer.normalize(spelled, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut =
                words.length() <= LONGEST ? words : words.substring(0, LONGEST).replaceAll("(?<=.)-[^-]*$", "");
        return cut.isEmpty() ? "event" : cut;
    }
}
