package programmheft.ical;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import programmheft.check.Finding;
import programmheft.check.Position;
import programmheft.ical.content.Component;
import programmheft.ical.content.ContentLine;
import programmheft.ical.content.TimeValue;
import programmheft.ical.content.ZoneNames;
import programmheft.port.Fact;

/**
 * The zones of a calendar: the one in which its event takes place, and those in which its times are written. A zone that
 * the JDK knows has the JDK's rules, whatever the file says of it; another one is known only if it is a single offset.
 */
final class CalendarZone {
    private static final ZoneId USUAL = ZoneId.of("Europe/Berlin");

    private final Map<String, Optional<ZoneId>> byName = new HashMap<>();
    private final Map<String, Component> declared = new HashMap<>();
    private final Notes notes;

    CalendarZone(List<Component> calendars, Notes notes) {
        this.notes = notes;
        calendars.stream()
                .flatMap(calendar -> calendar.components("VTIMEZONE"))
                .forEach(zone -> zone.property("TZID").ifPresent(name -> declared.putIfAbsent(name.value(), zone)));
    }

    /**
     * Returns the zone of the event: the one that the calendar says, otherwise the one in which most entries start,
     * otherwise one that it mentions, otherwise UTC if all its times are told in it. One that is only assumed is
     * remarked.
     */
    ZoneId ofEvent(Component calendar, List<Component> entries) {
        Optional<ContentLine> stated = Stream.of("X-WR-TIMEZONE", "TZID", "VTIMEZONE")
                .flatMap(name -> calendar.property(name).stream())
                .filter(line -> named(line.text()).isPresent())
                .findFirst();
        if (stated.isPresent()) {
            notes.stated(Fact.event("zone"), stated.get());
            return named(stated.get().text()).orElseThrow();
        }
        return mostUsed(entries)
                .or(() -> declared.keySet().stream()
                        .sorted()
                        .flatMap(name -> named(name).stream())
                        .findFirst())
                .orElseGet(() -> assumed(entries));
    }

    /** Returns the time on the wall of the event's zone; one in a zone that nobody knows is taken for that already. */
    LocalDateTime local(ContentLine property, TimeValue value, ZoneId ofEvent) {
        Optional<String> name = property.parameter("TZID");
        if (value.utc()) {
            return value.local()
                    .atZone(ZoneOffset.UTC)
                    .withZoneSameInstant(ofEvent)
                    .toLocalDateTime();
        }
        if (value.time().isEmpty() || name.isEmpty()) {
            return value.local();
        }
        boolean asked = byName.containsKey(name.get());
        Optional<ZoneId> zone = named(name.get());
        if (zone.isEmpty() && !asked) {
            notes.remark(Finding.at(property.position(), "ical-zone-unknown", name.get(), ofEvent.getId()));
        }
        return zone.filter(known -> !known.equals(ofEvent))
                .map(known ->
                        value.local().atZone(known).withZoneSameInstant(ofEvent).toLocalDateTime())
                .orElseGet(value::local);
    }

    private Optional<ZoneId> mostUsed(List<Component> entries) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        entries.stream()
                .flatMap(entry -> entry.property("DTSTART").stream())
                .flatMap(start -> start.parameter("TZID").stream())
                .forEach(name -> counts.merge(name, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed()) // stable: the first of the most used
                .flatMap(entry -> ZoneNames.zone(entry.getKey()).or(() -> singleOffset(entry.getKey())).stream())
                .findFirst();
    }

    private ZoneId assumed(List<Component> entries) {
        boolean utc = entries.stream()
                .flatMap(entry -> entry.property("DTSTART").stream())
                .flatMap(start -> TimeValue.of(start.value()).stream())
                .anyMatch(TimeValue::utc);
        ZoneId zone = utc ? ZoneId.of("UTC") : USUAL;
        notes.assumed(Fact.event("zone"), utc ? "zone-of-the-times" : "zone-of-the-house");
        notes.remark(Finding.at(new Position(1, 1), "assumed-calendar-zone", zone.getId()));
        return zone;
    }

    private Optional<ZoneId> named(String name) {
        return byName.computeIfAbsent(name, one -> ZoneNames.zone(one).or(() -> singleOffset(one)));
    }

    private Optional<ZoneId> singleOffset(String name) {
        List<String> offsets = Stream.ofNullable(declared.get(name))
                .flatMap(zone -> zone.components().stream())
                .flatMap(observance -> observance.property("TZOFFSETTO").stream())
                .map(ContentLine::value)
                .distinct()
                .toList();
        return offsets.size() == 1 && offsets.get(0).matches("[+-](0\\d|1[0-7])[0-5]\\d")
                ? Optional.of(ZoneOffset.of(offsets.get(0)))
                : Optional.empty();
    }
}
