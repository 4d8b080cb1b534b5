package programmheft.ical;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import programmheft.change.CalendarHistory;
import programmheft.ical.content.Component;
import programmheft.ical.content.TimeValue;
import programmheft.model.Item;

/** When the entries of a calendar were made and last changed. */
final class ReadStamps {
    private final Map<Item.Id, CalendarHistory.Stamp> items = new LinkedHashMap<>();
    private final Map<String, Optional<Instant>> instants = new HashMap<>(); // most entries share a few
    private Optional<CalendarHistory.Stamp> whole = Optional.empty();

    void add(Item.Id item, Component entry) {
        items.put(item, of(entry));
    }

    /** Notes the entry of the event itself, or of one of its days. */
    void addWhole(Component entry) {
        whole = whole.or(() -> Optional.of(of(entry)));
    }

    Map<Item.Id, CalendarHistory.Stamp> items() {
        return items;
    }

    /**
     * Returns the stamp of the event itself. Where no entry tells it, it was made with the first of its items, and last
     * changed when the calendar did.
     */
    CalendarHistory.Stamp whole(Component calendar) {
        return whole.orElseGet(() -> {
            Instant created = items.values().stream()
                    .map(CalendarHistory.Stamp::created)
                    .min(Instant::compareTo)
                    .orElse(Instant.EPOCH);
            return new CalendarHistory.Stamp(
                    created, instant(calendar, "LAST-MODIFIED").orElse(created), 0);
        });
    }

    private CalendarHistory.Stamp of(Component entry) {
        Optional<Instant> stamped = instant(entry, "DTSTAMP");
        Instant changed = instant(entry, "LAST-MODIFIED").or(() -> stamped).orElse(Instant.EPOCH);
        int sequence = entry.property("SEQUENCE")
                .map(line -> line.value().strip())
                .filter(ReadStamps::isCount)
                .map(Integer::valueOf)
                .orElse(0);
        return new CalendarHistory.Stamp(instant(entry, "CREATED").orElse(changed), changed, sequence);
    }

    private static boolean isCount(String number) {
        return !number.isEmpty() && number.length() <= 9 && number.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private Optional<Instant> instant(Component component, String name) {
        return component.property(name).flatMap(line -> instants.computeIfAbsent(line.value(), ReadStamps::instant));
    }

    private static Optional<Instant> instant(String value) {
        return TimeValue.of(value.strip()).map(time -> time.local().toInstant(ZoneOffset.UTC));
    }
}
