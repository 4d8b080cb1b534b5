package programmheft.ical;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import programmheft.change.CalendarHistory;
import programmheft.ical.content.Component;
import programmheft.ical.content.ContentLine;
import programmheft.ical.content.TextValue;
import programmheft.ical.notation.Difference;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Speaker;
import programmheft.port.Provenance;
import programmheft.port.Publication;

/** Reads the items of calendars that we wrote. */
final class OurItems {
    private final OwnItem own;
    private final OwnProperties properties;
    private final Map<Item.Id, LocalDate> days = new HashMap<>();

    OurItems(Heading heading, OwnProperties properties) {
        this.properties = properties;
        Event event = heading.event();
        Locale words = heading.words();
        own = new OwnItem(
                Context.of(new Publication(event, CalendarHistory.unstored(Instant.EPOCH), Provenance.none(), words)),
                new PeopleLines(Labels.in(words), name -> heading.cast().find(name, Speaker.Kind.PERSON)));
        heading.days().forEach(day -> day.day().date().ifPresent(date -> place(day.items(), date)));
    }

    Item read(Item.Id id, Component entry, Span span) {
        return properties
                .first(entry, OwnProperty.ITEM, more -> read(id, entry, span, more))
                .orElseGet(() -> read(id, entry, span, ""));
    }

    private Item read(Item.Id id, Component entry, Span span, String more) {
        return own.read(
                id,
                Difference.read(more, Item.class),
                item -> told(entry, span, days.getOrDefault(item, span.start().toLocalDate())));
    }

    private static Told told(Component entry, Span span, LocalDate day) {
        LocalDate ofDay =
                Told.clock(day, span.start()).isPresent() ? day : span.start().toLocalDate();
        return new Told(
                Told.clock(ofDay, span.start()).orElse(Told.MIDNIGHT),
                span.end().flatMap(end -> Told.clock(ofDay, end)),
                text(entry, "SUMMARY").orElse("-"),
                text(entry, "LOCATION"),
                text(entry, "DESCRIPTION"),
                categories(entry),
                entry.property("URL").map(ContentLine::value),
                entry.property("STATUS")
                        .map(line -> line.value().strip().toUpperCase(Locale.ROOT))
                        .orElse("CONFIRMED"));
    }

    private static List<String> categories(Component entry) {
        List<ContentLine> lines = entry.all("CATEGORIES");
        return lines.size() == 1
                ? TextValue.list(lines.get(0).value())
                : lines.stream()
                        .flatMap(line -> TextValue.list(line.value()).stream())
                        .toList();
    }

    private static Optional<String> text(Component entry, String name) {
        return entry.property(name).map(ContentLine::text);
    }

    private void place(List<Outline> items, LocalDate day) {
        items.forEach(item -> {
            days.put(item.id(), day);
            place(item.parts(), day);
        });
    }
}
