package programmheft.ical;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import programmheft.change.CalendarHistory;
import programmheft.ical.content.Component;
import programmheft.model.Event;
import programmheft.model.Item;

/** Makes the history of an event's entries from what the calendar says of them. */
final class ReadHistory {
    private final Component calendar;
    private final ReadStamps stamps;
    private final Optional<CalendarHistory.Entry> told;
    private final Map<Item.Id, OwnFacts.Missing> missing;
    private final List<OwnFacts.Timeless> timeless;

    ReadHistory(Component calendar, ReadStamps stamps, OwnProperties own) {
        this.calendar = calendar;
        this.stamps = stamps;
        told = own.first(calendar, OwnProperty.HISTORY, OwnFacts::history);
        timeless = own.all(calendar, OwnProperty.TIMELESS, OwnFacts::timeless);
        missing = own.all(calendar, OwnProperty.MISSING, OwnFacts::missing).stream()
                .collect(Collectors.toMap(OwnFacts.Missing::item, Function.identity(), (one, two) -> one));
    }

    /**
     * Returns the history. The digests of the entries are those of the event as it was read, so that a next edition that
     * says the same moves nothing; that of the event itself is told, or not known.
     */
    CalendarHistory of(Event event) {
        CalendarHistory read = CalendarHistory.of(List.of(new CalendarHistory.Published(event, Instant.EPOCH)));
        CalendarHistory.Entry whole = told.orElseGet(() -> CalendarHistory.Entry.unstored(stamps.whole(calendar)));
        Map<Item.Id, CalendarHistory.Entry> entries = new LinkedHashMap<>();
        read.entries().forEach((item, entry) -> entries.put(item, entry(item, entry, whole)));
        timeless.forEach(one -> entries.putIfAbsent(one.item(), one.history()));
        return new CalendarHistory(whole, entries);
    }

    private CalendarHistory.Entry entry(Item.Id item, CalendarHistory.Entry read, CalendarHistory.Entry whole) {
        CalendarHistory.Stamp stamp = stamps.items().getOrDefault(item, whole.stamp());
        Optional<OwnFacts.Missing> gone = Optional.ofNullable(missing.get(item));
        Optional<Instant> cancelled = read.cancelled().map(since -> stamp.changed());
        return new CalendarHistory.Entry(
                stamp,
                read.exported(),
                read.placed(),
                gone.map(OwnFacts.Missing::lastEdition).orElse(whole.lastEdition()),
                gone.map(OwnFacts.Missing::missing).orElse(0),
                gone.map(OwnFacts.Missing::cancelled).orElse(cancelled));
    }
}
