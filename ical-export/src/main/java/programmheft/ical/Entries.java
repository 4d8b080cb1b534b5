package programmheft.ical;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import programmheft.model.ClockTime;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Item;

/** Which entries a calendar has: one for each slot, and overviews for whatever has no clock time. */
final class Entries {
    private static final Comparator<Placed> ORDER =
            Comparator.comparing(Placed::start).thenComparing(Placed::room).thenComparing(Placed::uid);

    private final Context context;
    private final Event event;
    private final LocalDate first;
    private final LocalDate last;
    private final List<Entry> all = new ArrayList<>();

    /** Whether the entry of the event's only day tells the items without a day, too. */
    private boolean undatedTold;

    private Entries(Context context) {
        this.context = context;
        this.event = context.event();
        this.first = event.firstDate().orElseThrow();
        this.last = event.lastDate().orElseThrow();
    }

    /** Returns the entries by start, room and UID. The event has a date. */
    static List<Entry> of(Context context) {
        Entries entries = new Entries(context);
        sessions(context).forEach(entries.all::add);
        entries.addDays();
        entries.addEvent();
        return sorted(entries.all.stream());
    }

    /** Returns the entries of these items by start, room and UID; what has no clock time of its own has none. */
    static List<Entry> of(Context context, Set<Item.Id> items) {
        return sorted(sessions(context)
                .filter(session -> items.contains(session.slot().item().id())));
    }

    /** What entries are sorted by, asked for once. */
    private record Placed(Entry entry, Instant start, String room, String uid) {
        static Placed of(Entry entry) {
            return new Placed(entry, entry.start(), entry.room(), entry.uid());
        }
    }

    private static List<Entry> sorted(Stream<? extends Entry> entries) {
        return entries.map(Placed::of).sorted(ORDER).map(Placed::entry).toList();
    }

    private static Stream<SessionEntry> sessions(Context context) {
        return context.agenda().slots().stream().map(slot -> SessionEntry.of(context, slot));
    }

    private void addDays() {
        for (int i = 0; i < event.days().size(); i++) {
            Day day = event.days().get(i);
            List<Item> untimed = day.items().stream()
                    .filter(item -> item.timing().start().isEmpty())
                    .toList();
            if (day.date().isPresent() && !untimed.isEmpty()) {
                addDay(context.uids().day(i + 1), day, day.date().get(), untimed);
            }
        }
    }

    private void addDay(String uid, Day day, LocalDate date, List<Item> untimed) {
        Optional<ClockTime> begins = day.begins().or(() -> event.begins().filter(time -> date.equals(first)));
        Optional<ClockTime> ends = day.ends().or(() -> event.ends().filter(time -> date.equals(last)));
        Optional<ZonedDateTime> start =
                begins.filter(time -> context.agenda().on(date).isEmpty()).map(time -> moment(time, date));
        OverviewEntry.Span span = new OverviewEntry.Span(date, date, start, ends.map(time -> moment(time, date)));
        List<String> lines = listed("programme", untimed);
        if (first.equals(last) && !undatedTold) {
            undatedTold = true;
            lines.addAll(listed("undated", undated()));
        }
        all.add(new OverviewEntry(context, uid, span, lines));
    }

    /** Adds the entry of the event itself if something of it would else be in no entry. */
    private void addEvent() {
        boolean beginsAlone = event.begins().isPresent() && !somethingOnFirstDay();
        List<Item> undated = undatedTold ? List.of() : undated();
        if (all.isEmpty()
                || beginsAlone
                || !undated.isEmpty()
                || context.options().wholeEvent()) {
            Optional<ZonedDateTime> start =
                    event.begins().filter(time -> beginsAlone).map(time -> moment(time, first));
            Optional<ZonedDateTime> end = event.ends()
                    .filter(time -> all.isEmpty() || first.equals(last))
                    .map(time -> moment(time, last));
            OverviewEntry.Span span = new OverviewEntry.Span(first, last, start, end);
            all.add(new OverviewEntry(context, context.uids().event(), span, listed("undated", undated)));
        }
    }

    private boolean somethingOnFirstDay() {
        LocalDate afterwards = first.plusDays(1);
        return all.stream()
                .anyMatch(entry -> entry.start()
                        .isBefore(afterwards.atStartOfDay(event.zone()).toInstant()));
    }

    private List<Item> undated() {
        return Stream.concat(
                        event.days().stream()
                                .filter(day -> day.date().isEmpty())
                                .flatMap(day -> day.items().stream()),
                        event.undated().stream())
                .toList();
    }

    private List<String> listed(String heading, List<Item> items) {
        List<String> lines = new ArrayList<>();
        if (!items.isEmpty()) {
            lines.add(context.labels().of(heading));
            lines.addAll(context.listing().withParts(items));
        }
        return lines;
    }

    private ZonedDateTime moment(ClockTime time, LocalDate date) {
        return time.on(date).atZone(event.zone());
    }
}
