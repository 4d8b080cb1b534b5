package programmheft.ical;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import programmheft.check.Finding;
import programmheft.ical.content.Component;
import programmheft.model.Appearance;
import programmheft.model.DayDate;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Speaker;
import programmheft.port.Fact;

/** The entries of a calendar, each read as an item. */
final class ReadEntries {
    private static final Comparator<Entered> ORDER = Comparator.comparing(
                    (Entered one) -> one.span().map(Span::allDay).orElse(false), Comparator.reverseOrder())
            .thenComparing(one -> one.span().map(Span::start).orElse(LocalDateTime.MAX));

    private static final List<String> RECURRENCE = List.of("RRULE", "RDATE", "EXRULE");

    private final Heading heading;
    private final Spans spans;
    private final Notes notes;
    private final OwnProperties own;
    private final EntryIds ids;
    private final Optional<OurItems> ours;
    private final ForeignItem foreign;
    private final ReadStamps stamps = new ReadStamps();
    private final List<Entered> entered = new ArrayList<>();
    private final List<Item> others = new ArrayList<>();

    ReadEntries(Heading heading, Spans spans, Optional<String> organiser, Notes notes) {
        this.heading = heading;
        this.spans = spans;
        this.notes = notes;
        own = new OwnProperties(notes);
        ids = new EntryIds(new Uids(heading.event().id()));
        ours = heading.isOurs() ? Optional.of(new OurItems(heading, own)) : Optional.empty();
        foreign = new ForeignItem(heading.cast(), organiser, notes);
    }

    /** An item and the entry it was read from. */
    private record Entered(Item item, Component entry, Optional<Span> span, Optional<Item.Id> whole) {}

    /** Reads an entry; one of ours for the event itself or a day of it tells no item. */
    void add(Component entry) {
        Item.Id told = ids.told(entry);
        if (ours.isPresent() && Uids.isNoItem(told)) {
            stamps.addWhole(entry);
            return;
        }
        Optional<Span> span = spans.of(entry);
        Item item = withUniqueId(item(told, entry, span));
        entered.add(new Entered(item, entry, span, whole(entry)));
        stamps.add(item.id(), entry);
        notes.stated(Fact.item(item.id()), entry);
        for (String name : RECURRENCE) {
            entry.property(name)
                    .ifPresent(rule -> notes.remark(Finding.at(rule.position(), "ical-recurrence", rule.name())
                            .about(item.id())));
        }
        own.all(entry, OwnProperty.OTHER, OwnFacts::item).forEach(this::add);
    }

    /** Adds an item that has no entry. */
    void add(Item other) {
        others.add(other);
    }

    /** Returns all items by id, those of entries first, by start; what leads nowhere is taken from them. */
    Map<Item.Id, Item> items() {
        Map<Item.Id, Item> items = new LinkedHashMap<>();
        entered.stream().sorted(ORDER).map(Entered::item).forEach(item -> items.put(item.id(), item));
        others.forEach(item -> items.putIfAbsent(item.id(), item));
        Mending mending = new Mending(heading, items.keySet(), notes);
        items.replaceAll((id, item) -> mending.mended(item));
        return items;
    }

    /** Returns on which date each item starts. */
    Map<Item.Id, LocalDate> dates() {
        Map<Item.Id, LocalDate> dates = new HashMap<>();
        entered.forEach(one -> one.span()
                .ifPresent(span -> dates.put(one.item().id(), span.start().toLocalDate())));
        return dates;
    }

    /** Returns what each item is a part of. */
    Map<Item.Id, Item.Id> wholes() {
        Map<Item.Id, Item.Id> wholes = new HashMap<>();
        entered.forEach(
                one -> one.whole().ifPresent(whole -> wholes.put(one.item().id(), whole)));
        return wholes;
    }

    /** Returns who appears in any item. */
    Set<Speaker.Id> appearing() {
        Set<Speaker.Id> appearing = new HashSet<>();
        Stream.concat(entered.stream().map(Entered::item), others.stream())
                .flatMap(item -> item.appearances().stream())
                .map(Appearance::speaker)
                .forEach(appearing::add);
        return appearing;
    }

    ReadStamps stamps() {
        return stamps;
    }

    /** Returns the event with all dates of entries that take several days, if the calendar does not tell its dates. */
    Event withAllDates(Event event) {
        Set<LocalDate> dates = new TreeSet<>();
        event.days().forEach(day -> day.date().ifPresent(dates::add));
        int told = dates.size();
        entered.stream()
                .flatMap(one -> one.span().stream())
                .filter(Span::allDay)
                .forEach(span -> span.start()
                        .toLocalDate()
                        .datesUntil(span.end()
                                .map(LocalDateTime::toLocalDate)
                                .orElse(span.start().toLocalDate()))
                        .forEach(dates::add));
        return ours.isPresent() || dates.size() == told
                ? event
                : event.toBuilder()
                        .dates(dates.stream().map(DayDate::of).toList())
                        .build();
    }

    private Item withUniqueId(Item item) {
        Item.Id id = ids.unique(item.id());
        return id.equals(item.id()) ? item : item.toBuilder().id(id).build();
    }

    private Item item(Item.Id id, Component entry, Optional<Span> span) {
        return ours.isPresent() && span.isPresent() && !span.get().allDay()
                ? ours.get().read(id, entry, span.get())
                : foreign.read(id, entry, span);
    }

    private Optional<Item.Id> whole(Component entry) {
        return entry.all("RELATED-TO").stream()
                .filter(line -> line.parameter("RELTYPE").orElse("PARENT").equalsIgnoreCase("PARENT"))
                .findFirst()
                .flatMap(ids::related);
    }
}
